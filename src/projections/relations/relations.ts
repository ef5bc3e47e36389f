import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { relation, relationEvents } from '../../domain/claim/relations/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId } from '../../domain/terms/ids.ts';
import { limits } from '../../domain/terms/limits.ts';
import { inUse } from '../engine/generations.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import {
  fieldIs,
  listRows,
  wasValidAt,
  type Condition,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const relationRow = z
  .object({
    claim: claimId.describe('The claim that relates to the other one.'),
    relation,
    to: claimId.describe('The other claim.'),
    version: z.int().min(1).describe('The version of the first claim when the relation last changed.'),
    reason: z.string().nullable().describe('The reason for the relation; null where none was given.'),
    recordedAt: instant.describe('When they were related.'),
    recordedBy: actor,
  })
  .meta({ id: 'ClaimRelation', description: 'How one claim relates to another: “claim” … “to”.' });

/** The stored row. A relation that was taken back stays, so that the past can be read. */
const storedRow = relationRow.extend({ state: z.enum(['in-force', 'taken-back']) });
export type RelationRow = z.output<typeof storedRow>;

const isOfRelations = isEventOf(relationEvents);

type RelationChange = Extract<
  RecordedEvent,
  { type: 'claim.related' | 'claim.relation-corrected' | 'claim.unrelated' }
>;

/** The event, if it begins or ends a relation. A merge is no relation. */
export const relationChange = (event: RecordedEvent): RelationChange | undefined => {
  if (!isOfRelations(event)) return undefined;
  switch (event.type) {
    case 'claim.related':
    case 'claim.relation-corrected':
    case 'claim.unrelated':
      return event;
    case 'claim.merged':
    case 'claim.unmerged':
    case 'claim.absorbed':
    case 'claim.separated':
      return undefined;
    default:
      return event satisfies never;
  }
};

export const relationRows: RowFold<RelationRow> = {
  name: 'relations',
  schema: storedRow,
  revision: 3,
  keysOf: (event) => {
    const change = relationChange(event);
    return change === undefined ? [] : [`${change.stream} ${change.data.relation} ${change.data.to}`];
  },
  change: (row, event) => {
    const change = relationChange(event);
    if (change === undefined || (row === undefined && change.type !== 'claim.related')) return row;
    if (row !== undefined && change.type === 'claim.relation-corrected')
      return { ...row, version: change.version, reason: change.data.note };
    const { stream: claim, version, recordedAt, actor: recordedBy } = change;
    const { relation, to, reason = null } = change.data;
    const state = change.type === 'claim.related' ? 'in-force' : 'taken-back';
    return { claim, relation, to, version, reason, state, recordedAt, recordedBy };
  },
};

export const relations = versionedRows(relationRows);

/** Uses the column of the desk for both audiences, because only that is indexed. Both variants have the same `to`. */
const touches = (claims: readonly string[]): Condition =>
  sql<SqlBool>`(parent in (${sql.join(claims)}) or desk ->> 'to' in (${sql.join(claims)}))`;

/** The relations of some claims in both directions. */
export const listRelations = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims: readonly string[],
) =>
  listRows<RelationRow>(views, 'relations', options, page, [
    touches(claims),
    fieldIs(options.audience, ['state'], 'in-force'),
  ]);

/** The parts of some claims, transitively. */
export const partsOf = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  claims: readonly string[],
): Promise<string[]> => {
  const partsOfEach = (whole: ReturnType<typeof sql>) => sql`
    select r.parent from views.relations r
    where r.ledger_id = ${ledger} and ${inUse(ledger, 'relations', 'r')} and r.desk ->> 'to' in (${whole}) and ${wasValidAt('r', asOf)}
      and r.${sql.ref(audience)} ->> 'relation' = 'part-of' and r.${sql.ref(audience)} ->> 'state' = 'in-force'`;
  const { rows } = await sql<{ claim: string }>`
    with recursive part(claim) as (
      ${partsOfEach(sql.join(claims))}
      union
      select below.parent from part cross join lateral (${partsOfEach(sql`part.claim`)}) below
    )
    select claim from part limit ${limits.reachableClaimsMax}`.execute(views);
  return rows.map((row) => row.claim);
};

/** Claims that say the same as a claim, by the record. */
export interface Sisters {
  /** Those in other languages. */
  readonly translations: readonly string[];
  /** Those and the paraphrases. */
  readonly all: ReadonlySet<string>;
}

/** The translations and paraphrases of claims, in both directions of the relation. */
export const sistersOf = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  claims: readonly string[],
): Promise<Map<string, Sisters>> => {
  const row = sql`r.${sql.ref(audience)}`;
  const { rows } = await sql<{ one: string; other: string; relation: string }>`
    select r.parent as one, r.desk ->> 'to' as other, ${row} ->> 'relation' as relation from views.relations r
    where r.ledger_id = ${ledger} and ${inUse(ledger, 'relations', 'r')} and ${wasValidAt('r', asOf)}
      and (r.parent = any(${[...claims]}::text[]) or r.desk ->> 'to' = any(${[...claims]}::text[]))
      and ${row} ->> 'relation' in ('translates', 'paraphrases') and ${row} ->> 'state' = 'in-force'
    order by r.first_position`.execute(views);
  return new Map(
    claims.map((claim) => {
      const own = rows.filter(({ one, other }) => one === claim || other === claim);
      const nameOf = ({ one, other }: { one: string; other: string }) => (one === claim ? other : one);
      const translations = own.filter(({ relation }) => relation === 'translates').map(nameOf);
      return [claim, { translations, all: new Set(own.map(nameOf)) }] as const;
    }),
  );
};
