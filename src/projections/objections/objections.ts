import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import {
  objectionAbout,
  objectionEvents,
  objectionOutcome,
  type ObjectionEvent,
} from '../../domain/claim/objections/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor, anonymous } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, objectionId } from '../../domain/terms/ids.ts';
import { filter, timeFilter } from '../engine/filters.ts';
import { inUse } from '../engine/generations.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import {
  fieldIs,
  fieldIsNot,
  listRows,
  parentIn,
  readRow,
  type Condition,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const objectionState = z.enum(['waiting', 'set-aside', 'open', 'resolved']).meta({
  id: 'ObjectionState',
  description:
    'Whether the desk has answered the objection. One that came without a key waits first, or is set aside; only the desk sees it then.',
});

const setAside = z
  .object({
    at: instant.describe('When it was set aside.'),
    by: actor,
    reason: z.string().describe('Why.'),
  })
  .meta({
    id: 'SettingAside',
    description: 'Only for the desk: when, by whom and why the objection was set aside.',
  });

export const objectionRow = z
  .object({
    id: objectionId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the objection last changed.'),
    state: objectionState,
    about: objectionAbout,
    text: z
      .string()
      .describe("What is wrong and why, in the objector's words; empty where the desk withholds them."),
    isTextWithheld: z.literal(true).optional().describe('Whether the desk withholds the words from readers.'),
    lodgedAt: instant.describe('When it was lodged. One that came without a key: when the desk released it.'),
    lodgedBy: actor,
    releasedBy: actor.optional().describe('Who released it, where it came without a key.'),
    receivedAt: instant.optional().describe('Only for the desk: when it came without a key.'),
    setAside: setAside.optional(),
    dueAt: instant.describe(
      'The time by which the desk must answer. While it waits: by which the desk must release it or set it aside.',
    ),
    outcome: objectionOutcome.nullable().describe("The outcome of the desk's review; null while it is open."),
    explanation: z.string().nullable().describe('The reason for the outcome.'),
    escalation: z.string().nullable().describe('Where an objector can appeal against the answer.'),
    resolvedAt: instant.nullable().describe('When the desk answered; null while it is open.'),
    resolvedBy: actor.nullable().describe('Who answered for the desk; null while it is open.'),
  })
  .meta({
    id: 'Objection',
    description: 'An objection to something published. It changes no verdict by itself.',
  });
export type ObjectionRow = z.output<typeof objectionRow>;

const isOfObjection = isEventOf(objectionEvents);

export const objectionRows: RowFold<ObjectionRow> = {
  name: 'objections',
  schema: objectionRow,
  revision: 3,
  isShownLater: true,
  keysOf: (event) => (isOfObjection(event) ? [event.data.objection] : []),
  change: (row, event) => {
    if (!isOfObjection(event)) return row;
    switch (event.type) {
      case 'objection.lodged':
        return row ?? begun(event);
      case 'objection.received':
        return row ?? { ...begun(event), state: 'waiting', receivedAt: event.recordedAt };
      case 'objection.released':
        return released(row, event);
      case 'objection.set-aside': {
        const { recordedAt: at, actor: by, version, data } = event;
        return row && { ...row, version, state: 'set-aside', setAside: { at, by, reason: data.reason } };
      }
      case 'objection.put-back':
        return row && { ...row, version: event.version, state: 'waiting', setAside: undefined };
      case 'objection.resolved':
        return row && { ...row, ...resolved(event) };
      default:
        return event satisfies never;
    }
  },
};

type OfObjection = Extract<RecordedEvent, ObjectionEvent>;

const resolved = (event: Extract<OfObjection, { type: 'objection.resolved' }>): Partial<ObjectionRow> => {
  const { outcome, explanation, escalation = null } = event.data;
  return {
    version: event.version,
    state: 'resolved',
    outcome,
    explanation,
    escalation,
    resolvedAt: event.recordedAt,
    resolvedBy: event.actor,
  };
};

/** The public meets it here for the first time. The desk keeps the words that readers do not get. */
const released = (
  row: ObjectionRow | undefined,
  event: Extract<OfObjection, { type: 'objection.released' }>,
): ObjectionRow => ({
  ...begun(event),
  ...(row?.receivedAt === undefined ? {} : { text: row.text, receivedAt: row.receivedAt }),
  lodgedBy: anonymous,
  releasedBy: event.actor,
});

const begun = (
  event: Extract<OfObjection, { type: `objection.${'lodged' | 'received' | 'released'}` }>,
): ObjectionRow => {
  const { objection: id, text, ...data } = event.data;
  return {
    id,
    claim: event.stream,
    version: event.version,
    state: 'open',
    ...data,
    text: text ?? '',
    ...(text === undefined ? { isTextWithheld: true } : {}),
    lodgedAt: event.recordedAt,
    lodgedBy: event.actor,
    outcome: null,
    explanation: null,
    escalation: null,
    resolvedAt: null,
    resolvedBy: null,
  };
};

export const objections = versionedRows(objectionRows);

export const readObjection = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<ObjectionRow | undefined> => readRow<ObjectionRow>(views, 'objections', options, id);

const objectionAnswered = z.enum(['in-time', 'late', 'not-yet']).meta({
  id: 'ObjectionAnswered',
  description: 'Whether the answer came by its due date, after it, or not yet.',
});

/**
 * Whether and when an objection was answered, in time or late. All times have the same format, so they compare as text.
 */
export const answeredOf = (row: RawBuilder<unknown>): RawBuilder<string> => sql`
  case when ${row} ->> 'resolvedAt' is null then 'not-yet'
    when (${row} ->> 'resolvedAt') collate "C" <= ${row} ->> 'dueAt' then 'in-time' else 'late' end`;

/** Filters of the objections of a ledger and of a claim. */
export const objectionFilters = [
  filter({
    name: 'state',
    schema: z
      .enum([...objectionState.options, 'any'])
      .optional()
      .describe('Only objections in this state; by default all that are not set aside.'),
    where: (state, { audience }) => (state === 'any' ? undefined : fieldIs(audience, ['state'], state)),
    usual: ({ audience }) => fieldIsNot(audience, 'state', 'set-aside'),
  }),
  filter({
    name: 'outcome',
    schema: objectionOutcome.optional().describe('Only objections with this outcome.'),
    where: (outcome, { audience }) => fieldIs(audience, ['outcome'], outcome),
  }),
  filter({
    name: 'answered',
    schema: objectionAnswered
      .optional()
      .describe('Only objections that were answered in time, late, or not yet.'),
    where: (answered, { audience }): Condition =>
      sql<SqlBool>`${answeredOf(sql.ref(audience))} = ${answered}`,
  }),
  filter({
    name: 'lodgedSince',
    schema: timeFilter('Only objections lodged at this time (RFC 3339) or later.'),
    where: (time, { audience }): Condition =>
      sql<SqlBool>`(${sql.ref(audience)} ->> 'lodgedAt') collate "C" >= ${time}`,
  }),
] as const;

/** Lists the objections to some claims, or of the whole ledger. */
export const listObjections = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims?: readonly string[],
) =>
  listRows<ObjectionRow>(views, 'objections', options, page, claims === undefined ? [] : [parentIn(claims)]);

/** How many objections wait in the inbox of a ledger, up to a number. */
export const countWaiting = async (
  views: ProjectionDatabase,
  ledger: string,
  atMost: number,
): Promise<number> => {
  const { rows } = await sql<{ count: number }>`
    select count(*)::int as count from (
      select from views.objections o
      where o.ledger_id = ${ledger} and ${inUse(ledger, 'objections', 'o')} and o.valid_to is null
        and o.desk ->> 'state' = 'waiting'
      limit ${atMost}) waiting`.execute(views);
  return rows[0]?.count ?? 0;
};
