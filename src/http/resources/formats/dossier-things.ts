import type { z } from 'zod';
import type { DossierThing } from '../../../formats/dossier.ts';
import { appearanceRow, listAppearances } from '../../../projections/appearances/appearances.ts';
import { claimantRow, readClaimant } from '../../../projections/claimants/claimants.ts';
import { correctionRow, listCorrections } from '../../../projections/corrections/corrections.ts';
import { claimRow, type ClaimRow } from '../../../projections/claims/current-status.ts';
import { evidenceRow, listEvidence } from '../../../projections/evidence/evidence.ts';
import { listObjections, objectionRow } from '../../../projections/objections/objections.ts';
import type { Listed, ReadOptions, Page } from '../../../projections/engine/read-rows.ts';
import { listRelations, relationRow } from '../../../projections/relations/relations.ts';
import { listReplies, replyRow } from '../../../projections/replies/replies.ts';
import { readScale, scaleRow } from '../../../projections/scales/scales.ts';
import { readSource, sourceRow } from '../../../projections/sources/sources.ts';
import type { ProjectionDatabase } from '../../../projections/engine/tables.ts';
import { listVerdicts, verdictRow } from '../../../projections/verdicts/verdicts.ts';

/** Page size of the items of a kind, and so the limit in memory. */
const pageMaxItems = 200;

async function* allOf<Row>(list: (page: Page) => Promise<Listed<Row>[]>): AsyncGenerator<Row, void, void> {
  for (let after: Page['after']; ;) {
    const found = await list({ after, limit: pageMaxItems });
    for (const { row } of found) yield row;
    const last = found.at(-1);
    if (last === undefined || found.length < pageMaxItems) return;
    after = { position: last.firstPosition, key: last.key };
  }
}

interface ThingKind {
  readonly what: DossierThing;
  readonly schema: z.ZodType;
  readonly list: (page: Page) => Promise<Listed<object>[]>;
}

/** The kinds of items, in every state: no filter of the lists applies. */
const kindsOf = (views: ProjectionDatabase, options: ReadOptions, claim: string): readonly ThingKind[] => [
  {
    what: 'appearance',
    schema: appearanceRow,
    list: (page) => listAppearances(views, options, page, claim),
  },
  { what: 'evidence', schema: evidenceRow, list: (page) => listEvidence(views, options, page, claim) },
  { what: 'verdict', schema: verdictRow, list: (page) => listVerdicts(views, options, page, claim) },
  {
    what: 'correction',
    schema: correctionRow,
    list: (page) => listCorrections(views, options, page, claim),
  },
  { what: 'objection', schema: objectionRow, list: (page) => listObjections(views, options, page, claim) },
  { what: 'reply', schema: replyRow, list: (page) => listReplies(views, options, page, claim) },
  { what: 'relation', schema: relationRow, list: (page) => listRelations(views, options, page, claim) },
];

/** Things outside the claim that it refers to. */
const others = {
  claimant: { schema: claimantRow, read: readClaimant },
  source: { schema: sourceRow, read: readSource },
  scale: { schema: scaleRow, read: readScale },
} as const;
export type OtherStream = keyof typeof others;

export interface Thing {
  readonly what: DossierThing;
  readonly thing: Record<string, unknown>;
}

/** Parses a thing by its schema, so that no undocumented field leaves. */
const shown = (what: DossierThing, schema: z.ZodType, row: object): Thing => ({
  what,
  thing: schema.parse(row) as Record<string, unknown>,
});

/** The claim and its items in every state, as the public saw them then. */
export async function* thingsOf(
  views: ProjectionDatabase,
  options: ReadOptions,
  claim: ClaimRow,
): AsyncGenerator<Thing, void, void> {
  yield shown('claim', claimRow, claim);
  for (const { what, schema, list } of kindsOf(views, options, claim.id))
    for await (const row of allOf(list)) yield shown(what, schema, row);
}

/** A thing that the claim refers to; undefined where the public does not see it. */
export const otherThing = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  what: OtherStream,
  id: string,
): Promise<Thing | undefined> => {
  const { schema, read } = others[what];
  const row = await read(views, options, id);
  return row && shown(what, schema, row);
};
