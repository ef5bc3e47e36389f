import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { PartOfAct } from '../../../commands/command-envelope.ts';
import { recordAppearance } from '../../../domain/claim/appearances/commands.ts';
import { offerEvidence } from '../../../domain/claim/evidence/commands.ts';
import { registerClaimant } from '../../../domain/claimant/commands.ts';
import { registerSource } from '../../../domain/source/commands.ts';
import { capturedText } from '../../../domain/source/values.ts';
import { claimantId, sourceId, type IdKind } from '../../../domain/terms/ids.ts';
import { SAME_ADDRESS_MAX, sourcesOfAddress } from '../../../projections/sources/source-filters.ts';
import type { SourceRow } from '../../../projections/sources/sources.ts';
import { composes, type BesidesAsked, type Composed } from '../../operations/command-route.ts';
import { Problem } from '../../problems/problem.ts';

/** The most appearances, and the most pieces of evidence, that one act records with a claim. */
const RECORDED_WITH_MAX_ITEMS = 20;

const newClaimant = registerClaimant
  .omit({ type: true, claimant: true })
  .meta({ id: 'NewClaimant', description: 'A claimant to register in the same act.' });
const newSource = registerSource
  .omit({ type: true, source: true })
  .extend({
    text: capturedText
      .optional()
      .describe(
        'The text of the document as it was read. It is recorded as a capture with the SHA-256 of its UTF-8 bytes, so quotes must occur in it.',
      ),
  })
  .meta({ id: 'NewSource', description: 'A source to register in the same act.' });

const someClaimant = z.union([claimantId, newClaimant]);
const someSource = z.union([sourceId, newSource]);
type SomeClaimant = z.output<typeof someClaimant>;
type SomeSource = z.output<typeof someSource>;

const appearanceWith = recordAppearance
  .omit({ type: true, claim: true, appearance: true })
  .extend({
    claimant: someClaimant
      .optional()
      .describe('Who made the claim: an id, or a new claimant. By default the `claimant` of the body.'),
    source: someSource
      .optional()
      .describe('What shows it: an id, or a new source. By default the `source` of the body, if any.'),
  })
  .meta({ id: 'RecordedAppearance', description: 'An occasion on which the claim was made.' });

const evidenceWith = offerEvidence
  .omit({ type: true, claim: true, evidence: true })
  .extend({
    source: someSource
      .optional()
      .describe('Where it comes from: an id, or a new source. By default the `source` of the body.'),
  })
  .meta({ id: 'RecordedEvidence', description: 'Evidence that is offered with the claim.' });

const itemsText = `${RECORDED_WITH_MAX_ITEMS} at most.`;

const fields = {
  claimant: someClaimant
    .optional()
    .describe(
      'Who made the claim: the id of a claimant, or a new claimant by kind and name. Without `appearances` it is recorded as one appearance, with the `source`.',
    ),
  source: someSource
    .optional()
    .describe(
      'The document that shows the claim: the id of a source, or a new source by kind, title and address. A source needs a claimant, an appearance or evidence that it belongs to.',
    ),
  appearances: z
    .array(appearanceWith)
    .min(1)
    .max(RECORDED_WITH_MAX_ITEMS)
    .optional()
    .describe(`The occasions on which the claim was made. ${itemsText}`),
  evidence: z
    .array(evidenceWith)
    .min(1)
    .max(RECORDED_WITH_MAX_ITEMS)
    .optional()
    .describe(`Evidence to offer with the claim. ${itemsText}`),
};

const missing = (pointer: string, detail: string): Problem =>
  new Problem('invalid-fields', `One field is wrong. ${detail}`, { errors: [{ pointer, detail }] });

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Collects the commands of one act, and the ids of what they make by their place in the body. */
const createParts = (claim: string, newId: (kind: IdKind) => string, at: string) => {
  const list: PartOfAct[] = [];
  const made: Record<string, string> = {};
  const add = (kind: IdKind, pointer: string, command: (id: string) => PartOfAct['command']): string => {
    const id = (made[pointer] = newId(kind));
    list.push({ at: pointer, command: command(id) });
    return id;
  };
  return {
    list,
    made,
    claimant: (given: SomeClaimant, pointer: string): string =>
      typeof given === 'string'
        ? given
        : add('claimant', pointer, (claimant) => ({ type: 'register-claimant', claimant, ...given })),
    source: (given: SomeSource, pointer: string): string => {
      if (typeof given === 'string') return given;
      const { text, ...description } = given;
      const source = add('source', pointer, (id) => ({
        type: 'register-source',
        source: id,
        ...description,
      }));
      const copy = { source, mediaType: 'text/plain', retrievedAt: at };
      if (text !== undefined)
        add('capture', `${pointer}/text`, (capture) => ({
          ...{ type: 'capture-source', capture, ...copy },
          ...{ sha256: sha256Of(text), text },
        }));
      return source;
    },
    appearance: (given: Occasion, pointer: string) =>
      add('appearance', pointer, (appearance) => ({
        ...{ type: 'record-appearance', claim, appearance },
        ...given,
      })),
    evidence: (given: Offer, pointer: string) =>
      add('evidence', pointer, (evidence) => ({ type: 'offer-evidence', claim, evidence, ...given })),
  };
};
type Own<C> = Omit<C, 'type' | 'claim' | 'appearance' | 'evidence'>;
type Occasion = Own<z.output<typeof recordAppearance>>;
type Offer = Own<z.output<typeof offerEvidence>>;

/** What a claim can be recorded with in one act: claimants, sources, appearances and evidence. */
export const recordedWith = composes(fields, ({ clock, newId }, given, claim): Composed => {
  const parts = createParts(claim, newId, clock());
  const claimant = given.claimant === undefined ? undefined : parts.claimant(given.claimant, '#/claimant');
  const source = given.source === undefined ? undefined : parts.source(given.source, '#/source');
  // An appearance that follows from the claimant alone has no place of its own in the body.
  const occasions = given.appearances ?? (claimant === undefined ? [] : [{}]);
  if (source !== undefined && occasions.length === 0 && given.evidence === undefined)
    throw missing('#/source', 'The source belongs to nothing: name a claimant, appearances or evidence.');
  for (const [index, { claimant: own, source: from, ...occasion }] of occasions.entries()) {
    const at = `#/appearances/${String(index)}`;
    const who = own === undefined ? claimant : parts.claimant(own, `${at}/claimant`);
    if (who === undefined)
      throw missing(
        `${at}/claimant`,
        `\`appearances/${index}/claimant\` is missing: say who made the claim.`,
      );
    const where = from === undefined ? source : parts.source(from, `${at}/source`);
    const shown = where === undefined ? {} : { source: where };
    parts.appearance({ ...occasion, claimant: who, ...shown }, at);
  }
  for (const [index, { source: from, ...offer }] of (given.evidence ?? []).entries()) {
    const at = `#/evidence/${String(index)}`;
    const where = from === undefined ? source : parts.source(from, `${at}/source`);
    if (where === undefined)
      throw missing(
        `${at}/source`,
        `\`evidence/${index}/source\` is missing: say where the evidence comes from.`,
      );
    parts.evidence({ ...offer, source: where }, at);
  }
  return { parts: parts.list, made: parts.made };
});

/** Of how many new sources the addresses are looked up. */
const ADDRESSES_LOOKED_UP_MAX = 5;

/** The sources on record whose addresses are those of sources that the act registers. */
export const sourcesAlike = async ({
  services: { views },
  options,
  parts,
  recorded,
}: BesidesAsked<object>): Promise<{ sameAddress?: SourceRow[] }> => {
  const urls = parts.flatMap(({ command: each }) =>
    each.type === 'register-source' && each.url !== undefined ? [each.url] : [],
  );
  if (urls.length === 0) return {};
  const found = new Map<string, SourceRow>();
  for (const url of urls.slice(0, ADDRESSES_LOOKED_UP_MAX))
    for (const row of await sourcesOfAddress(views, options, url, recorded)) found.set(row.id, row);
  return { sameAddress: [...found.values()].slice(0, SAME_ADDRESS_MAX) };
};
