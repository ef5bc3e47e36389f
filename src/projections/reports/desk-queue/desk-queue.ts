import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import { assignee } from '../../../domain/claim/assignment/assignment.ts';
import { ledgerStream } from '../../../domain/deciders.ts';
import { firstPolicy } from '../../../domain/ledger/policy.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { claimId, memberId } from '../../../domain/terms/ids.ts';
import { filter, timeFilter } from '../../engine/filters.ts';
import { inUse } from '../../engine/generations.ts';
import { wasValidAt, type Condition, type ReadOptions, type Page } from '../../engine/read-rows.ts';
import type { ProjectionDatabase } from '../../engine/tables.ts';
import { queueSources, type ProposalBasis, type QueuePolicy, type QueueSource } from './queue-sources.ts';

const queueKind = z
  .enum(queueSources.map(({ kind }) => kind) as [string, ...string[]])
  .meta({ id: 'QueueKind', description: 'The act that is due.' });

export const queueItem = z
  .object({
    kind: queueKind,
    claim: claimId,
    wording: z.string().describe('The claim, with its current wording.'),
    item: z.string().describe('The pending thing: the claim itself, or a verdict or evidence on it.'),
    assignee: assignee.nullable().describe('The assignee of the claim; null where it is unassigned.'),
    since: instant.describe('The time since which it waits.'),
    dueAt: instant.nullable().describe('The deadline, where one exists.'),
  })
  .meta({ id: 'QueueItem', description: 'An item in the queue of the desk.' });
export type QueueItem = z.output<typeof queueItem>;

/** Filters of the queue, as conditions on the queued item (`w`) and on its claim (`c`). */
export const queueFilters = [
  filter({
    name: 'kind',
    schema: queueKind.optional().describe('Only items that wait for this act.'),
    where: (kind): Condition => sql<SqlBool>`w.kind = ${kind}`,
  }),
  filter({
    name: 'assignee',
    schema: z
      .union([z.enum(['me', 'none']), memberId])
      .optional()
      .describe('Only claims assigned to this member; `me` for your own, `none` for unassigned ones.'),
    where: (asked, { member }): Condition => {
      if (asked === 'none') return sql<SqlBool>`c.desk -> 'assignee' is null`;
      return sql<SqlBool>`c.desk #>> '{assignee,member}' = ${asked === 'me' ? (member ?? null) : asked}`;
    },
  }),
  filter({
    name: 'dueBy',
    schema: timeFilter('Only items due by this time (RFC 3339).'),
    where: (time): Condition => sql<SqlBool>`w.due <= ${time}::timestamptz`,
  }),
] as const;

const ranksMax = 16;

/** The number of approvals that a policy requires. Claims of a high risk class require more. */
const approvalsBy = (
  policy: { readonly usual: RawBuilder<unknown>; readonly high: RawBuilder<unknown> },
  riskClass: RawBuilder<unknown>,
): RawBuilder<number> => sql`case when ${riskClass} = 'high' then ${policy.high} else ${policy.usual} end`;

/**
 * What the proposal of a row `r` is compared with. Publication needs the approvals of the last revision or those of
 * now, whichever are more (`approvalsNeeded` of the verdicts). What stood at the revision is read from the log.
 */
const basisOf = ({ ledger, asOf }: ReadOptions, policy: QueuePolicy): ProposalBasis => {
  const upTo = asOf === undefined ? sql`` : sql`and p.position <= ${asOf}`;
  const revised = sql`(
    select max(p.position) from log.events p
    where p.ledger_id = ${ledger} and p.item_id = r.key and p.stream_id = r.parent and p.type = 'verdict.proposed' ${upTo})`;
  const latest = (stream: RawBuilder<unknown>, types: readonly string[]) => sql`
    select l.data from log.events l
    where l.ledger_id = ${ledger} and l.stream_id = ${stream} and l.type in (${sql.join(types.map((type) => sql.lit(type)))})
      and l.position <= revision.position
    order by l.version desc limit 1`;
  const ofClaim = (what: RawBuilder<unknown>) => sql`(
    select ${what} from views.current_status of_claim
    where of_claim.ledger_id = ${ledger} and ${inUse(ledger, 'current_status', 'of_claim')}
      and of_claim.key = r.parent and ${wasValidAt('of_claim', asOf)})`;
  const now = approvalsBy(
    { usual: sql`${policy.approvalsNeeded}::int`, high: sql`${policy.approvalsNeededAtHighRisk}::int` },
    sql`of_claim.desk ->> 'riskClass'`,
  );
  const setThen = (name: 'approvalsNeeded' | 'approvalsNeededAtHighRisk') => sql`
    coalesce(((${latest(sql.lit(ledgerStream), ['policy.set'])}) #>> ${sql.lit(`{policy,${name}}`)})::int, ${sql.lit(firstPolicy[name])})`;
  const then = approvalsBy(
    { usual: setThen('approvalsNeeded'), high: setThen('approvalsNeededAtHighRisk') },
    sql`(${latest(sql`r.parent`, ['claim.recorded', 'claim.classified'])}) ->> 'riskClass'`,
  );
  return {
    needed: sql`greatest(${ofClaim(now)}, (select ${then} from (select ${revised} as position) revision))`,
    wording: sql`${ofClaim(sql`of_claim.desk ->> 'wording'`)}`,
  };
};

/** The items of one source. An item waits since the end of its last version that did not match the condition. */
const waiting = (
  options: ReadOptions,
  { kind, rank, view, waits, due }: QueueSource,
  policy: QueuePolicy,
): RawBuilder<unknown> => {
  const { ledger, asOf } = options;
  const table = sql.table(`views.${view}`);
  const basis = basisOf(options, policy);
  return sql`
    select ${sql.lit(kind)} as kind, ${sql.lit(rank)} as rank, r.parent as claim, r.key as item,
      coalesce(
        (select max(h.valid_to) from ${table} h
         where h.ledger_id = ${ledger} and ${inUse(ledger, view, 'h')} and h.key = r.key and h.valid_to <= r.valid_from
           and (${waits(sql`h.desk`, basis)}) is not true),
        r.first_position) as since,
      ${due === undefined ? sql`null::timestamptz` : due(sql`r.desk`)} as due
    from ${table} r
    where r.ledger_id = ${ledger} and ${inUse(ledger, view, 'r')} and ${wasValidAt('r', asOf)} and ${waits(sql`r.desk`, basis)}`;
};

/** On a merged or withdrawn claim only some acts are possible. The others are queued again once the merge is undone, or the claim restored. */
const isAtHand = sql<SqlBool>`(c.desk ->> 'status' not in ('merged', 'withdrawn')
  or w.kind in (${sql.join(queueSources.filter(({ alsoMerged }) => alsoMerged === true).map(({ kind }) => sql.lit(kind)))}))`;

interface QueueRow {
  readonly kind: string;
  readonly claim: string;
  readonly wording: string;
  readonly item: string;
  readonly assignee: QueueItem['assignee'];
  readonly since: Date;
  readonly due: Date | null;
  readonly place: number;
}

/**
 * The desk queue, the longest waiting first. An event changes at most one item per kind. So position and rank form a
 * unique key for keyset pagination.
 */
export const listQueue = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  policy: QueuePolicy,
  { after: { position: after } = { position: -1, key: '' }, limit, where = [] }: Page,
): Promise<{ item: QueueItem; place: number }[]> => {
  const { ledger, asOf } = options;
  const all = sql.join(
    queueSources.map((source) => waiting(options, source, policy)),
    sql` union all `,
  );
  const { rows } = await sql<QueueRow>`
    select w.kind, w.claim, c.desk ->> 'wording' as wording, w.item, c.desk -> 'assignee' as assignee,
      e.recorded_at as since, w.due, w.since * ${sql.lit(ranksMax)} + w.rank as place
    from (${all}) w
    join views.current_status c on c.ledger_id = ${ledger} and c.key = w.claim and ${wasValidAt('c', asOf)}
      and ${inUse(ledger, 'current_status', 'c')}
    join log.events e on e.ledger_id = ${ledger} and e.position = w.since
    where ${sql.join([sql`true`, ...where], sql` and `)} and ${isAtHand} and w.since * ${sql.lit(ranksMax)} + w.rank > ${after}
    order by place limit ${limit}`.execute(views);
  return rows.map(({ place, since, due, ...found }) => ({
    place,
    item: {
      ...found,
      since: new Date(since).toISOString(),
      dueAt: due === null ? null : new Date(due).toISOString(),
    },
  }));
};
