import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import type { Database, Queryable } from '../../database/connect.ts';
import { objectionEvents } from '../../domain/claim/objections/events.ts';
import { replyEvents } from '../../domain/claim/replies/events.ts';
import { verdictEvents } from '../../domain/claim/verdicts/events.ts';
import { withholdingEvents } from '../../domain/claim/withholding/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, objectionId, replyId, verdictId, withholdingId } from '../../domain/terms/ids.ts';
import { projectionLease } from '../engine/checkpoints.ts';
import { filter, timeFilter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, type Condition, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const deadlineKind = z.enum(['reply', 'embargo', 'objection', 'recheck', 'withholding']).meta({
  id: 'DeadlineKind',
  description:
    'The kind of deadline. When the time has come, the ledger itself ends a request for a reply, publishes a verdict under embargo, shows what was withheld until then, and says that a recheck is due. An objection waits for the desk.',
});

export const deadlineRow = z
  .object({
    id: z
      .union([replyId, verdictId, objectionId, withholdingId])
      .describe('The reply, verdict, objection or withholding.'),
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

/** A verdict has an embargo before its publication and is checked again after it, so these have keys of their own. */
const recheckOf = (verdict: string): string => `recheck:${verdict}`;

/** The deadline that an event sets, by its key; undefined if it sets none. */
const begunBy = (event: RecordedEvent): Pick<DeadlineRow, 'id' | 'kind' | 'dueAt'> | undefined => {
  switch (event.type) {
    case 'verdict.published':
    case 'verdict.rechecked':
      return event.data.recheckBy === undefined
        ? undefined
        : { id: event.data.verdict, kind: 'recheck', dueAt: event.data.recheckBy };
    case 'objection.lodged':
    case 'objection.released':
      return { id: event.data.objection, kind: 'objection', dueAt: event.data.dueAt };
    case 'reply.requested':
      return { id: event.data.reply, kind: 'reply', dueAt: event.data.dueAt };
    case 'verdict.embargoed':
      return { id: event.data.verdict, kind: 'embargo', dueAt: event.data.until };
    case 'withholding.placed':
      return event.data.until === undefined
        ? undefined
        : { id: event.data.withholding, kind: 'withholding', dueAt: event.data.until };
    default:
      return undefined;
  }
};

/** The features whose events begin or end deadlines. */
const isOfDeadlines = isEventOf([...objectionEvents, ...replyEvents, ...verdictEvents, ...withholdingEvents]);

/** The key of the deadline that an event ends. Revising, returning or withdrawing a proposal ends its embargo. */
const endedBy = (event: RecordedEvent): string | undefined => {
  if (!isOfDeadlines(event)) return undefined;
  switch (event.type) {
    case 'objection.resolved':
      return event.data.objection;
    case 'reply.received':
    case 'reply.lapsed':
      return event.data.reply;
    case 'verdict.proposed':
    case 'verdict.returned':
    case 'verdict.withdrawn':
    case 'verdict.published':
      return event.data.verdict;
    case 'verdict.recheck-due':
    case 'verdict.rechecked':
    case 'verdict.superseded':
    case 'verdict.retracted':
      return recheckOf(event.data.verdict);
    case 'withholding.released':
      return event.data.withholding;
    case 'withholding.placed':
    case 'objection.lodged':
    case 'objection.received':
    case 'objection.released':
    case 'objection.set-aside':
    case 'objection.put-back':
    case 'reply.requested':
    case 'verdict.embargoed':
    case 'verdict.approved':
    case 'verdict.rated':
    case 'verdict.ratings-opened':
    case 'verdict.author-left':
    case 'verdict.sources-too-few':
      return undefined;
    default:
      return event satisfies never;
  }
};

const keyOf = ({ id, kind }: Pick<DeadlineRow, 'id' | 'kind'>): string =>
  kind === 'recheck' ? recheckOf(id) : id;

export const deadlineRows: RowFold<DeadlineRow> = {
  name: 'deadlines',
  schema: deadlineRow,
  revision: 3,
  keysOf: (event) => {
    const begun = begunBy(event);
    return [...new Set([begun && keyOf(begun), endedBy(event)])].filter((key) => key !== undefined);
  },
  change: (row, event, key) => {
    const begun = begunBy(event);
    if (begun !== undefined && keyOf(begun) === key)
      return { ...begun, claim: event.stream, version: event.version, state: 'open' };
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

/** The ledgers in which something is due, among those whose projection lease the process holds. One query for all. */
export const ledgersWithDue = (
  database: Database,
  asked: Pick<DueAsked, 'owner' | 'leaseMs' | 'at'> & { readonly ledgers: readonly string[] },
): Promise<string[]> =>
  database.run(async (sql) => {
    const rows = await sql<{ ledger: string }[]>`
      select l.ledger_id as ledger from views.leases l
      where l.ledger_id = any(${asked.ledgers as string[]}::text[]) and l.owner = ${asked.owner}
        and ${projectionLease(asked.leaseMs).isHeld(sql)}
        and exists (
          select from views.deadlines d
          where d.ledger_id = l.ledger_id and d.valid_to is null
            and d.generation = coalesce(
              (select u.generation from views.generations u where u.ledger_id = l.ledger_id and u.view = 'deadlines'), 0)
            and d.desk ->> 'state' = 'open' and d.desk ->> 'kind' in ('reply', 'embargo', 'recheck', 'withholding') and d.desk ->> 'dueAt' <= ${asked.at})`;
    return rows.map(({ ledger }) => ledger);
  });

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
        and desk ->> 'state' = 'open' and desk ->> 'kind' in ('reply', 'embargo', 'recheck', 'withholding') and desk ->> 'dueAt' <= ${at}
        -- While a claim is merged its verdicts cannot be published. The embargo stays due until the merge is undone.
        and (desk ->> 'kind' <> 'embargo' or not exists (
          select from views.current_status c where c.ledger_id = ${ledger} and c.key = parent and c.valid_to is null
            and c.generation = coalesce((select u.generation from views.generations u
              where u.ledger_id = ${ledger} and u.view = 'current_status'), 0)
            and c.desk ->> 'status' = 'merged'))
        and (desk ->> 'id') || ' ' || (desk ->> 'dueAt') <> all(${except as string[]}::text[])
        and exists (select from views.leases l
          where l.ledger_id = ${ledger} and l.owner = ${owner} and ${projectionLease(leaseMs).isHeld(sql)})
      order by desk ->> 'dueAt' limit ${limit}`;
    return rows.map((row) => row.desk);
  });
