import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import {
  objectionAbout,
  objectionEvents,
  objectionOutcome,
  type ObjectionEvent,
} from '../../domain/claim/objections/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, objectionId } from '../../domain/terms/ids.ts';
import { filter, timeFilter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import {
  fieldIs,
  listRows,
  parentIn,
  readRow,
  type Condition,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const objectionState = z
  .enum(['open', 'resolved'])
  .meta({ id: 'ObjectionState', description: 'Whether the desk has answered the objection.' });

export const objectionRow = z
  .object({
    id: objectionId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the objection last changed.'),
    state: objectionState,
    about: objectionAbout,
    text: z.string().describe("What is wrong and why, in the objector's words."),
    lodgedAt: instant.describe('When it was lodged.'),
    lodgedBy: actor,
    dueAt: instant.describe('The time by which the desk must answer.'),
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
  revision: 2,
  keysOf: (event) => (isOfObjection(event) ? [event.data.objection] : []),
  change: (row, event) => {
    if (!isOfObjection(event)) return row;
    switch (event.type) {
      case 'objection.lodged':
        return row ?? lodged(event);
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

const lodged = (event: Extract<OfObjection, { type: 'objection.lodged' }>): ObjectionRow => {
  const { objection: id, ...data } = event.data;
  return {
    id,
    claim: event.stream,
    version: event.version,
    state: 'open',
    ...data,
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
    schema: objectionState.optional().describe('Only objections in this state.'),
    where: (state, { audience }) => fieldIs(audience, ['state'], state),
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
