import { z } from 'zod';
import { actor } from '../terms/actor.ts';
import {
  appearanceId,
  challengeId,
  claimId,
  evidenceId,
  memberId,
  sourceId,
  verdictId,
} from '../terms/ids.ts';
import { appearance } from './appearance-values.ts';
import { verdictEmbargoed } from './embargo/events.ts';
import { verdictProposed, visibility } from './events.ts';
import { claimObjections } from './objections/state.ts';
import { independentRating } from './ratings/events.ts';
import { relation } from './relations/events.ts';
import { claimReplies } from './replies/state.ts';
import { claimLanguage, rating, stance, subject, wording } from './values.ts';

/** What `decide` needs to know of one appearance. */
const appearanceItem = z
  .strictObject({ state: z.enum(['recorded', 'withdrawn']), is: z.strictObject(appearance) })
  .readonly();
export type AppearanceItem = z.output<typeof appearanceItem>;

/** What `decide` needs to know of one piece of evidence. */
const evidenceItem = z
  .strictObject({
    state: z.enum(['offered', 'accepted', 'challenged', 'declined', 'withdrawn']),
    stance,
    source: sourceId,
    challenges: z
      .array(challengeId)
      .readonly()
      .describe('Every challenge there ever was, so that none can take the id of an earlier one.'),
    openChallenges: z.array(challengeId).readonly(),
  })
  .readonly();
export type EvidenceItem = z.output<typeof evidenceItem>;

/** What `decide` needs to know of one verdict. */
const verdictItem = z
  .strictObject({
    state: z.enum(['proposed', 'returned', 'published', 'superseded', 'retracted']),
    proposal: verdictProposed.data,
    authors: z.array(actor).readonly(),
    approvals: z.array(actor).readonly(),
    sealed: z
      .array(independentRating)
      .optional()
      .describe('Independent ratings not opened yet. Voided with the approvals, as opened ones are.'),
    opened: z.int().optional().describe('How many independent ratings were opened, once they were.'),
    embargo: verdictEmbargoed.data
      .omit({ verdict: true })
      .readonly()
      .optional()
      .describe('Until when it is held, where it is. Voided with the approvals.'),
  })
  .readonly();
export type VerdictItem = z.output<typeof verdictItem>;

const recordedClaim = z
  .strictObject({
    kind: z.literal('recorded'),
    visibility,
    declined: z.boolean(),
    wording,
    language: claimLanguage,
    subject: z.strictObject(subject).readonly(),
    mergedInto: claimId
      .nullable()
      .describe('The claim that stands for this one, where they were found to be the same.'),
    relations: z.array(z.strictObject({ relation, to: claimId }).readonly()).readonly(),
    assignee: memberId.optional().describe('The member who has taken it on, where one has.'),
    openProposals: z.array(verdictId).readonly(),
    inForce: z.strictObject({ verdict: verdictId, rating }).readonly().nullable(),
    evidence: z.record(evidenceId, evidenceItem).readonly(),
    verdicts: z.record(verdictId, verdictItem).readonly(),
    appearances: z.record(appearanceId, appearanceItem).readonly(),
    ...claimObjections,
    ...claimReplies,
  })
  .readonly();

/**
 * The claim as `decide` sees it. Its records of items (`evidence`, `verdicts`, `appearances`, …) hold the items at hand:
 * all of them after a whole fold, and those that a command needs after a read of the snapshot.
 * So ten thousand items do not slow the next write.
 */
export type RecordedClaim = z.output<typeof recordedClaim>;

/** What is stored of a claim between two commands; the stored form has no items at hand. */
export const claimState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absent') }).readonly(),
  recordedClaim,
]);
export type Claim = z.output<typeof claimState>;

export const noClaim: Claim = { kind: 'absent' };

/** Evidence is in force once accepted, and stays so while a challenge to it is open. */
export const isInForce = (item: EvidenceItem): boolean =>
  item.state === 'accepted' || item.state === 'challenged';
