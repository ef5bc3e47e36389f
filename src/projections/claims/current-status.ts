import { z } from 'zod';
import { assignee } from '../../domain/claim/assignment/events.ts';
import { visibility } from '../../domain/claim/events.ts';
import {
  checkability,
  claimLanguage,
  places,
  rating,
  riskClass,
  topics,
  wording,
} from '../../domain/claim/values.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant, partialDate, period } from '../../domain/terms/dates.ts';
import {
  appearanceId,
  claimantId,
  claimId,
  evidenceId,
  objectionId,
  verdictId,
} from '../../domain/terms/ids.ts';
import { firstAppearances } from './first-appearance.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { readRow, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const claimStatus = z
  .enum(['unchecked', 'in-review', 'checked', 'contested', 'retracted', 'declined', 'merged'])
  .meta({
    id: 'ClaimStatus',
    description: 'Where the claim stands. A claim without a verdict is a normal state.',
  });

const count = z.int().min(0);

export const claimRow = z
  .object({
    id: claimId,
    version: z.int().min(1).describe('The version of the claim; its ETag.'),
    status: claimStatus,
    wording,
    language: claimLanguage,
    topics,
    period: period.optional(),
    places,
    checkability,
    riskClass,
    visibility,
    verdict: z
      .object({ id: verdictId, rating, publishedAt: instant.describe('When it was published.') })
      .nullable()
      .describe('The verdict in force, or null.'),
    needsReview: z.boolean().describe('Something the verdict in force rests on has changed since.'),
    evidenceInForce: z
      .object({
        supports: count.describe('Those that support it.'),
        refutes: count.describe('Those that refute it.'),
        context: count.describe('Those that speak neither for nor against it.'),
      })
      .describe('How many pieces of accepted evidence there are, by stance toward the claim as worded.'),
    appearances: count.describe('On how many occasions the claim was made, as far as is on record.'),
    firstAppearance: z
      .object({
        id: appearanceId,
        claimant: claimantId,
        date: partialDate.describe('The date of it, as exactly as it is known.'),
      })
      .nullable()
      .describe(
        'The earliest dated occasion on record. Of dates that cannot be told apart, the one recorded first.',
      ),
    mergedInto: claimId
      .nullable()
      .describe('The claim that stands for this one, where they were found to be the same.'),
    declinedBecause: z.string().nullable().describe('Why the desk will not check it, where it declined.'),
    assignee: assignee.optional().describe('Who has taken it on. Only the desk sees it.'),
    recordedAt: instant.describe('When it was put on record.'),
    recordedBy: actor,
    updatedAt: instant.describe('When it last changed.'),
  })
  .meta({
    id: 'Claim',
    description:
      'A claim as it stands: what it says, its status, the rating in force, what speaks for and against.',
  });
export type ClaimRow = z.output<typeof claimRow>;

/** What is stored: what readers are shown, and what the fold has to remember beyond that. */
const storedRow = claimRow.extend({
  openProposals: z.array(verdictId),
  reliedOn: z.array(evidenceId),
  wasRetracted: z.boolean(),
  openObjections: z.array(objectionId),
});
type Row = z.output<typeof storedRow>;

const statusOf = (row: Row): ClaimRow['status'] => {
  if (row.mergedInto !== null) return 'merged';
  if (row.declinedBecause !== null) return 'declined';
  if (row.verdict !== null) return row.needsReview || row.openObjections.length > 0 ? 'contested' : 'checked';
  if (row.openProposals.length > 0) return 'in-review';
  return row.wasRetracted ? 'retracted' : 'unchecked';
};

export const currentStatusRows: RowFold<Row> = {
  name: 'current_status',
  schema: storedRow,
  revision: 1,
  begunBy: 'claim.recorded',
  keysOf: (event) => (event.stream.startsWith('claim_') ? [event.stream] : []),
  change: (row, event) => {
    const changed = row === undefined ? recorded(event) : { ...row, ...difference(row, event) };
    if (changed === undefined) return undefined;
    const placed = { ...changed, version: event.version, updatedAt: event.recordedAt };
    return { ...placed, status: statusOf(placed) };
  },
};

const recorded = (event: RecordedEvent): Row | undefined => {
  if (event.type !== 'claim.recorded') return undefined;
  const {
    topics = [],
    places = [],
    checkability = 'undetermined',
    riskClass = 'standard',
    ...data
  } = event.data;
  return {
    ...data,
    topics,
    places,
    checkability,
    riskClass,
    id: event.stream,
    version: event.version,
    status: 'unchecked',
    verdict: null,
    needsReview: false,
    evidenceInForce: { supports: 0, refutes: 0, context: 0 },
    appearances: 0,
    // Found where it is read: of ten thousand occasions any may turn out to be the first.
    firstAppearance: null,
    mergedInto: null,
    declinedBecause: null,
    recordedAt: event.recordedAt,
    recordedBy: event.actor,
    updatedAt: event.recordedAt,
    openProposals: [],
    reliedOn: [],
    wasRetracted: false,
    openObjections: [],
  };
};

/** What an event changes in a claim that is on record. */
const difference = (row: Row, event: RecordedEvent): Partial<Row> => {
  switch (event.type) {
    case 'claim.reworded':
      return {
        wording: event.data.wording,
        language: event.data.language,
        needsReview: row.verdict !== null,
      };
    case 'claim.classified': {
      const {
        topics = [],
        places = [],
        checkability = 'undetermined',
        riskClass = 'standard',
        period,
      } = event.data;
      return { topics, places, checkability, riskClass, period };
    }
    case 'claim.merged':
      return { mergedInto: event.data.into };
    case 'claim.unmerged':
      return { mergedInto: null };
    case 'claim.assigned':
      return { assignee: event.data.assignee ?? undefined };
    case 'claim.declined':
      return { declinedBecause: event.data.reason };
    case 'claim.reopened':
      return { declinedBecause: null };
    case 'appearance.recorded':
      return { appearances: row.appearances + 1 };
    case 'appearance.withdrawn':
      return { appearances: row.appearances - 1 };
    case 'evidence.challenged':
      // A dispute is weighed by the desk first; that its source was withdrawn is a fact.
      return event.data.cause === undefined
        ? {}
        : { needsReview: row.needsReview || row.reliedOn.includes(event.data.evidence) };
    case 'evidence.accepted':
      return { evidenceInForce: counted(row, event.data.stance, 1) };
    case 'evidence.withdrawn':
      return {
        evidenceInForce: event.data.wasInForce ? counted(row, event.data.stance, -1) : row.evidenceInForce,
        needsReview: row.needsReview || row.reliedOn.includes(event.data.evidence),
      };
    default:
      return differenceOfJudgement(row, event);
  }
};

/** What a verdict, or an objection to one, changes. */
const differenceOfJudgement = (row: Row, event: RecordedEvent): Partial<Row> => {
  switch (event.type) {
    case 'verdict.proposed':
      return {
        openProposals: [...row.openProposals.filter((id) => id !== event.data.verdict), event.data.verdict],
      };
    case 'verdict.published':
      return {
        openProposals: row.openProposals.filter((id) => id !== event.data.verdict),
        verdict: { id: event.data.verdict, rating: event.data.rating, publishedAt: event.recordedAt },
        reliedOn: event.data.reliedOn.map((each) => each.evidence),
        needsReview: false,
      };
    case 'objection.lodged':
      return { openObjections: [...row.openObjections, event.data.objection] };
    case 'objection.resolved':
      return { openObjections: row.openObjections.filter((id) => id !== event.data.objection) };
    case 'verdict.retracted':
      return { verdict: null, reliedOn: [], needsReview: false, wasRetracted: true };
    default:
      return {};
  }
};

const counted = (row: Row, stance: keyof Row['evidenceInForce'], by: 1 | -1): Row['evidenceInForce'] => ({
  ...row.evidenceInForce,
  [stance]: row.evidenceInForce[stance] + by,
});

export const currentStatus = versionedRows(currentStatusRows);

export const readClaim = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claim: string,
): Promise<ClaimRow | undefined> => {
  const row = await readRow<ClaimRow>(views, 'current_status', options, claim);
  return row && { ...row, ...(await firstAppearances(views, options, [claim])).get(claim) };
};
