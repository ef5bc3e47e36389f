import { z } from 'zod';
import {
  dispute,
  evidenceEvents,
  offer,
  stance,
  strength,
  type EvidenceEvent,
} from '../../domain/claim/evidence/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, evidenceId, sourceId } from '../../domain/terms/ids.ts';
import { filter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import {
  fieldIn,
  fieldIs,
  listRows,
  parentIn,
  readRow,
  type Condition,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import type { ReaderAudience } from '../engine/projection.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const evidenceState = z.enum(['offered', 'accepted', 'challenged', 'declined', 'withdrawn']).meta({
  id: 'EvidenceState',
  description: 'The state of the evidence. It is in force while accepted or challenged.',
});

export const inForceStates = ['accepted', 'challenged'] as const;

const challenge = z
  .object({
    id: z.string().describe('The id of the challenge.'),
    state: z
      .enum(['open', 'dismissed', 'upheld', 'moot'])
      .describe(
        'The outcome. `upheld`: the evidence was withdrawn because of it; `moot`: it was withdrawn for another reason.',
      ),
    ...dispute,
    reason: z.string().describe('Why it is disputed.'),
    by: actor,
    at: instant.describe('When it was disputed.'),
  })
  .meta({ id: 'Challenge', description: 'A dispute about evidence that is in force.' });

type Challenge = z.output<typeof challenge>;

export const evidenceRow = z
  .object({
    id: evidenceId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the evidence last changed.'),
    state: evidenceState,
    stance,
    source: sourceId,
    finding: offer.finding,
    quote: offer.quote,
    strength: strength.nullable().describe('The weight the desk gives it; null until it is accepted.'),
    reason: z.string().nullable().describe('The reason for its state, where one was given.'),
    challenges: z.array(challenge).describe('The disputes about it, in order, with any outcome.'),
    offeredAt: instant.describe('When it was offered.'),
    offeredBy: actor,
    updatedAt: instant.describe('When it was last modified.'),
  })
  .meta({ id: 'Evidence', description: 'Evidence for, against or about a claim, and its state.' });
export type EvidenceRow = z.output<typeof evidenceRow>;

const isOfEvidence = isEventOf(evidenceEvents);

type OfEvidence = Extract<RecordedEvent, EvidenceEvent>;

export const evidenceRows: RowFold<EvidenceRow> = {
  name: 'evidence',
  schema: evidenceRow,
  revision: 2,
  keysOf: (event) => (isOfEvidence(event) ? [event.data.evidence] : []),
  begunBy: 'evidence.offered',
  change: (row, event) => {
    if (!isOfEvidence(event)) return row;
    if (row === undefined) return offered(event);
    return { ...row, ...difference(row, event), version: event.version, updatedAt: event.recordedAt };
  },
};

const offered = (event: OfEvidence): EvidenceRow | undefined => {
  if (event.type !== 'evidence.offered') return undefined;
  const { evidence: id, ...data } = event.data;
  return {
    id,
    claim: event.stream,
    version: event.version,
    state: 'offered',
    ...data,
    strength: null,
    reason: null,
    challenges: [],
    offeredAt: event.recordedAt,
    offeredBy: event.actor,
    updatedAt: event.recordedAt,
  };
};

const difference = (row: EvidenceRow, event: OfEvidence): Partial<EvidenceRow> => {
  switch (event.type) {
    case 'evidence.accepted':
      return { state: 'accepted', strength: event.data.strength, reason: event.data.reason ?? null };
    case 'evidence.declined':
      return { state: 'declined', reason: event.data.reason };
    case 'evidence.withdrawn':
      return {
        state: 'withdrawn',
        reason: event.data.reason,
        challenges: settled(row.challenges, event.data.upholds),
      };
    case 'evidence.challenged':
      return {
        state: 'challenged',
        challenges: [
          ...row.challenges,
          {
            id: event.data.challenge,
            state: 'open',
            ...disputed(event.data),
            reason: event.data.reason,
            by: event.actor,
            at: event.recordedAt,
          },
        ],
      };
    case 'evidence.challenge-dismissed': {
      const challenges = row.challenges.map((each) =>
        each.id === event.data.challenge ? { ...each, state: 'dismissed' as const } : each,
      );
      return {
        challenges,
        state: challenges.some((each) => each.state === 'open') ? 'challenged' : 'accepted',
      };
    }
    case 'evidence.offered':
      return {};
    default:
      return event satisfies never;
  }
};

const disputed = ({ disputes, stance, citing }: Pick<Challenge, keyof typeof dispute>) => ({
  ...(disputes === undefined ? {} : { disputes }),
  ...(stance === undefined ? {} : { stance }),
  ...(citing === undefined ? {} : { citing }),
});

/** Withdrawing evidence settles its open challenges. */
const settled = (challenges: readonly Challenge[], upheld: string | undefined): Challenge[] =>
  challenges.map((each) =>
    each.state === 'open' ? { ...each, state: each.id === upheld ? 'upheld' : 'moot' } : each,
  );

export const evidence = versionedRows(evidenceRows);

export const readEvidence = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<EvidenceRow | undefined> => readRow<EvidenceRow>(views, 'evidence', options, id);

/** Filters of the list of a claim's evidence. */
export const evidenceFilters = [
  filter({
    name: 'stance',
    schema: stance.optional().describe('Only evidence of this stance.'),
    where: (stance, { audience }) => fieldIs(audience, ['stance'], stance),
  }),
  filter({
    name: 'state',
    schema: z
      .union([evidenceState, z.enum(['in-force', 'any'])])
      .optional()
      .describe('Only evidence in this state; by default `in-force`.'),
    where: (state, { audience }) => {
      if (state === 'any') return undefined;
      return state === 'in-force' ? isInForce(audience) : fieldIs(audience, ['state'], state);
    },
    usual: ({ audience }) => isInForce(audience),
  }),
] as const;

const isInForce = (audience: ReaderAudience): Condition => fieldIn(audience, 'state', inForceStates);

export const listEvidence = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims: readonly string[],
) => listRows<EvidenceRow>(views, 'evidence', options, page, [parentIn(claims)]);
