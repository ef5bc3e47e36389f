import { z } from 'zod';
import {
  comparedText,
  matchEvents,
  matchOutcome,
  type MatchEvent,
} from '../../domain/claim/matches/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, matchId } from '../../domain/terms/ids.ts';
import { reason } from '../../domain/terms/text.ts';
import { filter } from '../engine/filters.ts';
import { fieldIs, listRows, parentIn, type Page, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';

export const matchRow = z
  .object({
    id: matchId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the match last changed.'),
    state: z.enum(['judged', 'withdrawn']).describe('Whether it was withdrawn.'),
    outcome: matchOutcome,
    ...comparedText,
    by: actor,
    at: instant.describe('When it was confirmed or rejected.'),
    withdrawn: z
      .object({ reason, by: actor, at: instant.describe('When it was withdrawn.') })
      .nullable()
      .describe('Why it no longer holds; null while it does.'),
  })
  .meta({
    id: 'JudgedMatch',
    description: 'A text that a member compared with the claim. Only the desk sees it.',
  });
export type MatchRow = z.output<typeof matchRow>;

const isOfMatch = isEventOf(matchEvents);
type OfMatch = Extract<RecordedEvent, MatchEvent>;

const judged = (event: Exclude<OfMatch, { type: 'match.withdrawn' }>): MatchRow => {
  const { match: id, ...data } = event.data;
  return {
    id,
    claim: event.stream,
    version: event.version,
    state: 'judged',
    outcome: event.type === 'match.confirmed' ? 'confirmed' : 'rejected',
    ...data,
    by: event.actor,
    at: event.recordedAt,
    withdrawn: null,
  };
};

export const matchRows: RowFold<MatchRow> = {
  name: 'matches',
  schema: matchRow,
  revision: 1,
  keysOf: (event) => (isOfMatch(event) ? [event.data.match] : []),
  change: (row, event) => {
    if (!isOfMatch(event)) return row;
    switch (event.type) {
      case 'match.confirmed':
      case 'match.rejected':
        return row ?? judged(event);
      case 'match.withdrawn': {
        const { version, actor: by, recordedAt: at, data } = event;
        return row && { ...row, version, state: 'withdrawn', withdrawn: { reason: data.reason, by, at } };
      }
      default:
        return event satisfies never;
    }
  },
};

export const matches = versionedRows(matchRows);

/** Filters of the matches of a ledger and of a claim. */
export const matchFilters = [
  filter({
    name: 'outcome',
    schema: matchOutcome.optional().describe('Only matches with this outcome.'),
    where: (outcome, { audience }) => fieldIs(audience, ['outcome'], outcome),
  }),
  filter({
    name: 'state',
    schema: z
      .union([matchRow.shape.state, z.literal('any')])
      .optional()
      .describe('Only matches in this state; by default `judged`.'),
    where: (state, { audience }) => (state === 'any' ? undefined : fieldIs(audience, ['state'], state)),
    usual: ({ audience }) => fieldIs(audience, ['state'], 'judged'),
  }),
] as const;

/** Lists the judged matches of some claims, or of the whole ledger. */
export const listMatches = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims?: readonly string[],
) => listRows<MatchRow>(views, 'matches', options, page, claims === undefined ? [] : [parentIn(claims)]);
