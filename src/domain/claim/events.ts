import { z } from 'zod';
import { actor } from '../terms/actor.ts';
import { claimAssigned } from './assignment/events.ts';
import { defineEvent, type EventOf } from '../terms/define.ts';
import {
  appearanceId,
  challengeId,
  correctionId,
  evidenceId,
  noteId,
  sourceId,
  verdictId,
} from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { quote } from '../terms/quote.ts';
import { relationEvents } from './relations/events.ts';
import { comment, reason, text } from '../terms/text.ts';
import { appearanceEvents } from './appearance-events.ts';
import { verdictEmbargoed } from './embargo/events.ts';
import { objectionEvents } from './objections/events.ts';
import { ratingEvents } from './ratings/events.ts';
import { replyEvents } from './replies/events.ts';
import { carriedReply } from './replies/values.ts';
import {
  changeReason,
  claimLanguage,
  correctionClass,
  diligence,
  noteText,
  notice,
  proposal,
  rating,
  responsible,
  stance,
  strength,
  subject,
  wording,
} from './values.ts';

export const visibility = z
  .enum(['public', 'desk'])
  .describe('Who may see the claim and all that happens to it.');

export const challengeCause = z
  .enum(['source-withdrawn'])
  .describe('What made the ledger itself challenge it. Left out where somebody disputes it.');

/** What a challenge says is wrong, and what shows it. */
export const dispute = {
  disputes: z
    .enum(['finding', 'stance', 'strength', 'source'])
    .optional()
    .describe('What of the evidence is disputed; left out where it is the whole.'),
  stance: stance
    .optional()
    .describe(
      'The stance that the evidence has instead. Required where its stance is disputed, and only there.',
    ),
  citing: z
    .array(evidenceId)
    .max(limits.citedEvidenceMaxItems)
    .optional()
    .describe('Other evidence on this claim that shows it.'),
};

export const offer = {
  source: sourceId.describe('Where the evidence comes from.'),
  stance,
  finding: text(limits.findingMaxCharacters).describe('What the source shows, in neutral words.'),
  quote: quote.optional(),
};

const evidence = { evidence: evidenceId };
const verdict = { verdict: verdictId };

export const verdictProposed = defineEvent(
  'verdict.proposed',
  'desk',
  'Someone proposed a verdict, or revised the proposal, which voids its approvals.',
  {
    ...verdict,
    rating,
    wording: wording.describe(
      'The claim as it was worded when the verdict was proposed. It is approved and published for that wording alone.',
    ),
    rationale: proposal.rationale,
    reliedOn: proposal.reliedOn,
    setAside: proposal.setAside,
    combination: proposal.combination,
    ...diligence,
  },
);

export const claimEvents = [
  ...relationEvents,
  claimAssigned,
  ...objectionEvents,
  ...replyEvents,
  ...ratingEvents,
  verdictEmbargoed,
  defineEvent('claim.recorded', 'public', 'A claim was put on record.', {
    wording,
    language: claimLanguage,
    visibility,
    ...subject,
  }),
  defineEvent('claim.reworded', 'public', 'The claim was put in other words.', {
    wording,
    language: claimLanguage,
    reason,
  }),
  defineEvent('claim.classified', 'public', 'What the claim is about was stated anew.', {
    ...subject,
    reason: reason.optional(),
  }),
  defineEvent('claim.declined', 'public', 'The desk will not check the claim.', { reason }),
  defineEvent('claim.reopened', 'public', 'A declined claim was taken up again.', { reason }),
  ...appearanceEvents,
  defineEvent('evidence.offered', 'public', 'Someone brought evidence for, against or about the claim.', {
    ...evidence,
    ...offer,
  }),
  defineEvent('evidence.accepted', 'public', 'The desk accepted the evidence; it is in force.', {
    ...evidence,
    stance: stance.describe(
      'The stance in which it is in force, repeated so that the event can be counted by itself.',
    ),
    strength,
    reason: reason.optional(),
  }),
  defineEvent('evidence.declined', 'public', 'The desk did not accept the evidence.', {
    ...evidence,
    reason,
  }),
  defineEvent(
    'evidence.challenged',
    'public',
    'Someone disputes the evidence. It stays in force until that is settled.',
    {
      ...evidence,
      challenge: challengeId,
      cause: challengeCause.optional(),
      ...dispute,
      reason,
    },
  ),
  defineEvent('evidence.challenge-dismissed', 'public', 'The challenge did not hold.', {
    ...evidence,
    challenge: challengeId,
    reason,
  }),
  defineEvent('evidence.withdrawn', 'public', 'The evidence is no longer in force.', {
    ...evidence,
    stance,
    wasInForce: z.boolean().describe('Whether it had been accepted before.'),
    upholds: challengeId.optional().describe('The challenge that was found to hold, where that is why.'),
    reason,
  }),
  verdictProposed,
  defineEvent('verdict.approved', 'desk', 'Another person approved the proposal.', {
    ...verdict,
    comment: comment.optional(),
  }),
  defineEvent('verdict.returned', 'desk', 'The proposal went back to its author with comments.', {
    ...verdict,
    comments: reason.describe('What has to change before it can be approved.'),
  }),
  defineEvent(
    'verdict.published',
    'public',
    'The verdict is in force. It stands by itself: it repeats all that readers need.',
    {
      ...verdict,
      rating,
      wording: wording.describe('The claim as it was worded when the verdict was given.'),
      rationale: proposal.rationale,
      reliedOn: proposal.reliedOn,
      setAside: proposal.setAside,
      combination: proposal.combination,
      ...diligence,
      proposedBy: z.array(actor).min(1).describe('Who proposed or revised it.'),
      approvedBy: z.array(actor).describe('Who approved it. None of them proposed it.'),
      supersedes: verdictId.optional().describe('The verdict whose place it takes, where one was in force.'),
      replies: z
        .array(carriedReply)
        .optional()
        .describe('Who was asked for a reply, and what they answered.'),
    },
  ),
  defineEvent('verdict.superseded', 'public', 'A newer verdict took the place of this one.', {
    ...verdict,
    by: verdictId.describe('The verdict that took its place.'),
    reason: changeReason,
  }),
  defineEvent('verdict.retracted', 'public', 'The verdict was taken back; none is in force.', {
    ...verdict,
    reason: changeReason,
  }),
  defineEvent('correction.published', 'public', 'A public notice about a change to something published.', {
    correction: correctionId,
    verdict: verdictId.describe('The verdict that was changed.'),
    appearance: appearanceId.optional().describe('The appearance that was changed under it, where one was.'),
    wording: z
      .object({ before: wording, after: wording })
      .optional()
      .describe(
        'The words of the claim before and since, where it was put in other words under the verdict.',
      ),
    class: correctionClass,
    reason: changeReason,
    responsible,
    text: notice.shape.text,
    before: rating.optional().describe('The rating that was in force before.'),
    after: rating.optional().describe('The rating that is in force now; left out where none is.'),
    by: verdictId.optional().describe('The verdict that took the place of the changed one.'),
  }),
  defineEvent('note.added', 'desk', 'An internal note of the desk.', {
    note: noteId,
    text: noteText,
  }),
] as const;

export type ClaimEvent = EventOf<(typeof claimEvents)[number]>;
export type ClaimEventOf<T extends ClaimEvent['type']> = Extract<ClaimEvent, { type: T }>;
