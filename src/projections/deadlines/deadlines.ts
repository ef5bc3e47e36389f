import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import type { Database, Queryable } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, objectionId, replyId, verdictId } from '../../domain/terms/ids.ts';
import { projectionLease } from '../engine/checkpoints.ts';
import { filter, timeFilter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, type Condition, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const deadlineKind = z.enum(['reply', 'embargo', 'objection']).meta({
  id: 'DeadlineKind',
  description:
    'The kind of deadline. The ledger itself acts on a reply and an embargo; an objection waits for the desk.',
});

export const deadlineRow = z
  .object({
    id: z.union([replyId, verdictId, objectionId]).describe('The reply, verdict or objection.'),
    kind: deadlineKind,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the deadline last changed.'),
    dueAt: instant.describe('The time by which it is due.'),
    state: z
      .enum(['open', 'done'])
      .describe(
        'The state. An open one is overdue once its time is over: no answer came, or the ledger was refused.',
      ),
  })
  .meta({ id: 'Deadline', description: 'A time by which an act is due.' });
export type DeadlineRow = z.output<typeof deadlineRow>;

/** The deadline that an event sets; undefined if it sets none. */
const begunBy = (event: RecordedEvent): Pick<DeadlineRow, 'id' | 'kind' | 'dueAt'> | undefined => {
  switch (event.type) {
    case 'objection.lodged':
      return { id: event.data.objection, kind: 'objection', dueAt: event.data.dueAt };
    case 'reply.requested':
      return { id: event.data.reply, kind: 'reply', dueAt: event.data.dueAt };
    case 'verdict.embargoed':
      return { id: event.data.verdict, kind: 'embargo', dueAt: event.data.until };
    default:
      return undefined;
  }
};

/** The id of the deadline that an event ends. Revising or returning a proposal ends its embargo. */
const endedBy = (event: RecordedEvent): string | undefined => {
  switch (event.type) {
    case 'objection.resolved':
      return event.data.objection;
    case 'reply.received':
    case 'reply.lapsed':
      return event.data.reply;
    case 'verdict.proposed':
    case 'verdict.returned':
    case 'verdict.published':
      return event.data.verdict;
    case 'objection.lodged':
    case 'reply.requested':
    case 'verdict.embargoed':
    case 'verdict.approved':
    case 'verdict.rated':
    case 'verdict.ratings-opened':
    case 'verdict.superseded':
    case 'verdict.retracted':
      return undefined;
    default:
      return endsNothing(event);
  }
};

/** The type makes the switch exhaustive: the compiler rejects a new event of these features without a case. */
type MayEnd = Extract<RecordedEvent, { type: `${'objection' | 'reply' | 'verdict'}.${string}` }>;
const endsNothing = (_event: Exclude<RecordedEvent, MayEnd>): string | undefined => undefined;

export const deadlineRows: RowFold<DeadlineRow> = {
  name: 'deadlines',
  schema: deadlineRow,
  revision: 1,
  keysOf: (event) => [begunBy(event)?.id ?? endedBy(event)].filter((key) => key !== undefined),
  change: (row, event) => {
    const begun = begunBy(event);
    if (begun !== undefined) return { ...begun, claim: event.stream, version: event.version, state: 'open' };
    return row?.state === 'open' ? { ...row, version: event.version, state: 'done' } : row;
  },
};

export const deadlines = versionedRows(deadlineRows);

/** Filters of the list of deadlines. */
export const deadlineFilters = [
  filter({
    name: 'kind',
    schema: deadlineKind.optional().describe('Only deadlines of this kind.'),
    where: (kind, { audience }) => fieldIs(audience, ['kind'], kind),
  }),
  filter({
    name: 'state',
    schema: deadlineRow.shape.state.optional().describe('Only deadlines in this state; by default `open`.'),
    where: (state, { audience }) => fieldIs(audience, ['state'], state),
    usual: ({ audience }) => fieldIs(audience, ['state'], 'open'),
  }),
  filter({
    name: 'dueBy',
    schema: timeFilter('Only deadlines at this time (RFC 3339) or earlier.'),
    where: (time, { audience }): Condition => sql<SqlBool>`${sql.ref(audience)} ->> 'dueAt' <= ${time}`,
  }),
] as const;

export const listDeadlines = (views: ProjectionDatabase, options: ReadOptions, page: Page) =>
  listRows<DeadlineRow>(views, 'deadlines', options, page, []);

/** Counts the overdue deadlines of each kind. */
export const countOverdue = async (
  sql: Queryable,
  ledger: string,
  at: string,
): Promise<Readonly<Record<string, number>>> => {
  const rows = await sql<{ kind: string; count: number }[]>`
    select desk ->> 'kind' as kind, count(*)::int as count from views.deadlines
    where ledger_id = ${ledger} and valid_to is null
      and generation = coalesce(
        (select u.generation from views.generations u where u.ledger_id = ${ledger} and u.view = 'deadlines'), 0)
      and desk ->> 'state' = 'open' and desk ->> 'dueAt' <= ${at}
    group by 1`;
  const none = deadlineKind.options.map((kind) => [kind, 0] as const);
  return Object.fromEntries([...none, ...rows.map(({ kind, count }) => [kind, count] as const)]);
};

/** Parameters of `dueDeadlines`: the asking process, the time, and the items to skip with their times. */
export interface DueAsked {
  readonly ledger: string;
  readonly owner: string;
  /** The length of the projection lease, in milliseconds. */
  readonly leaseMs: number;
  readonly at: string;
  readonly except: readonly string[];
  readonly limit: number;
}

/**
 * The deadlines that the ledger itself has to act on now, the longest overdue first. Empty unless the process holds the
 * projection lease. The lease only saves duplicate work; correctness does not depend on it.
 */
export const dueDeadlines = (
  database: Database,
  { ledger, owner, leaseMs, at, except, limit }: DueAsked,
): Promise<DeadlineRow[]> =>
  database.run(async (sql) => {
    const rows = await sql<{ desk: DeadlineRow }[]>`
      select desk from views.deadlines
      where ledger_id = ${ledger} and valid_to is null
        and generation = coalesce(
          (select u.generation from views.generations u where u.ledger_id = ${ledger} and u.view = 'deadlines'), 0)
        and desk ->> 'state' = 'open' and desk ->> 'kind' in ('reply', 'embargo') and desk ->> 'dueAt' <= ${at}
        and key || ' ' || (desk ->> 'dueAt') <> all(${except as string[]}::text[])
        and exists (select from views.leases l
          where l.ledger_id = ${ledger} and l.owner = ${owner} and ${projectionLease(leaseMs).isHeld(sql)})
      order by desk ->> 'dueAt' limit ${limit}`;
    return rows.map((row) => row.desk);
  });
