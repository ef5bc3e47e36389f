import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { relation } from '../../domain/claim/relations/events.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId } from '../../domain/terms/ids.ts';
import { limits } from '../../domain/terms/limits.ts';
import { wasValidAt } from '../claims/claim-filters.ts';
import { inUse } from '../engine/generations.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, type Condition, type ReadOptions, type Page } from '../engine/read-rows.ts';
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

type Related = Extract<RecordedEvent, { type: 'claim.related' | 'claim.unrelated' }>;

const isRelated = (event: RecordedEvent): event is Related =>
  event.type === 'claim.related' || event.type === 'claim.unrelated';

export const relationRows: RowFold<RelationRow> = {
  name: 'relations',
  schema: storedRow,
  revision: 1,
  keysOf: (event) => (isRelated(event) ? [`${event.stream} ${event.data.relation} ${event.data.to}`] : []),
  change: (row, event) => {
    if (!isRelated(event) || (row === undefined && event.type === 'claim.unrelated')) return row;
    const { stream: claim, version, recordedAt, actor: recordedBy } = event;
    const { relation, to, reason = null } = event.data;
    const state = event.type === 'claim.related' ? 'in-force' : 'taken-back';
    return { claim, relation, to, version, reason, state, recordedAt, recordedBy };
  },
};

export const relations = versionedRows(relationRows);

/** Uses the column of the desk for both audiences, because only that is indexed. Both variants have the same `to`. */
const touches = (claim: string): Condition => sql<SqlBool>`(parent = ${claim} or desk ->> 'to' = ${claim})`;

/** The relations of a claim in both directions. */
export const listRelations = (views: ProjectionDatabase, options: ReadOptions, page: Page, claim: string) =>
  listRows<RelationRow>(views, 'relations', options, page, [
    touches(claim),
    fieldIs(options.audience, ['state'], 'in-force'),
  ]);

/** The parts of a claim, transitively. */
export const partsOf = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  claim: string,
): Promise<string[]> => {
  const partsOfEach = (whole: ReturnType<typeof sql>) => sql`
    select r.parent from views.relations r
    where r.ledger_id = ${ledger} and ${inUse(ledger, 'relations', 'r')} and r.desk ->> 'to' = ${whole} and ${wasValidAt('r', asOf)}
      and r.${sql.ref(audience)} ->> 'relation' = 'part-of' and r.${sql.ref(audience)} ->> 'state' = 'in-force'`;
  const { rows } = await sql<{ claim: string }>`
    with recursive part(claim) as (
      ${partsOfEach(sql`${claim}`)}
      union
      select below.parent from part cross join lateral (${partsOfEach(sql`part.claim`)}) below
    )
    select claim from part limit ${limits.reachableClaimsMax}`.execute(views);
  return rows.map((row) => row.claim);
};
