import type { z } from 'zod';
import type { DossierThing } from '../../../formats/dossier.ts';
import { appearanceRow, listAppearances } from '../../../projections/appearances/appearances.ts';
import { claimantRow } from '../../../projections/claimants/claimants.ts';
import { correctionRow, listCorrections } from '../../../projections/corrections/corrections.ts';
import { claimRow, type ClaimRow } from '../../../projections/claims/current-status.ts';
import { evidenceRow, listEvidence } from '../../../projections/evidence/evidence.ts';
import { listObjections, objectionRow } from '../../../projections/objections/objections.ts';
import { readRows, type Listed, type ReadOptions, type Page } from '../../../projections/engine/read-rows.ts';
import { listRelations, relationRow } from '../../../projections/relations/relations.ts';
import { listReplies, replyRow } from '../../../projections/replies/replies.ts';
import { scaleRow } from '../../../projections/scales/scales.ts';
import { sourceRow } from '../../../projections/sources/sources.ts';
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
const kindsOf = (
  views: ProjectionDatabase,
  options: ReadOptions,
  claims: readonly string[],
): readonly ThingKind[] => [
  {
    what: 'appearance',
    schema: appearanceRow,
    list: (page) => listAppearances(views, options, page, claims),
  },
  { what: 'evidence', schema: evidenceRow, list: (page) => listEvidence(views, options, page, claims) },
  { what: 'verdict', schema: verdictRow, list: (page) => listVerdicts(views, options, page, claims) },
  {
    what: 'correction',
    schema: correctionRow,
    list: (page) => listCorrections(views, options, page, claims),
  },
  { what: 'objection', schema: objectionRow, list: (page) => listObjections(views, options, page, claims) },
  { what: 'reply', schema: replyRow, list: (page) => listReplies(views, options, page, claims) },
  { what: 'relation', schema: relationRow, list: (page) => listRelations(views, options, page, claims) },
];

/** Things outside the claim that it refers to. */
const others = {
  claimant: { schema: claimantRow, view: 'claimants' },
  source: { schema: sourceRow, view: 'sources' },
  scale: { schema: scaleRow, view: 'scales' },
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
  for (const { what, schema, list } of kindsOf(views, options, [claim.id]))
    for await (const row of allOf(list)) yield shown(what, schema, row);
}

/** What a thing was merged into, which a reader of its events needs as well. */
const mergedInto = (row: object | undefined): string | undefined => {
  const { mergedInto: into } = (row ?? {}) as { mergedInto?: string | null };
  return into ?? undefined;
};

/**
 * Things that the claim refers to, a page at a time, without those that the public does not see. What they were merged
 * into comes after them.
 */
export async function* otherThings(
  views: ProjectionDatabase,
  options: ReadOptions,
  named: ReadonlyMap<string, OtherStream>,
): AsyncGenerator<Thing & { readonly id: string }, void, void> {
  const all = [...named];
  const known = new Set(named.keys());
  for (let at = 0; at < all.length; at += pageMaxItems) {
    const page = all.slice(at, at + pageMaxItems);
    const found = new Map<string, object>();
    for (const [what, ids] of Map.groupBy(page, ([, what]) => what)) {
      const keys = ids.map(([id]) => id);
      for (const [id, row] of await readRows<object>(views, others[what].view, options, keys))
        found.set(id, row);
    }
    for (const [id, what] of page) {
      const row = found.get(id);
      if (row !== undefined) yield { id, ...shown(what, others[what].schema, row) };
      const into = mergedInto(row);
      if (into === undefined || known.has(into)) continue;
      known.add(into);
      all.push([into, what]);
    }
  }
}
