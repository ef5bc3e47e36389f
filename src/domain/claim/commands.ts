import type { z } from 'zod';
import { defineCommand } from '../terms/define.ts';
import { challengeId, claimId, correctionId, evidenceId, noteId, verdictId } from '../terms/ids.ts';
import { comment, reason } from '../terms/text.ts';
import { assignClaim } from './assignment/command.ts';
import { relationCommands } from './relations/commands.ts';
import { correctAppearance, recordAppearance, withdrawAppearance } from './appearances/commands.ts';
import { challengeCause, dispute, offer, visibility } from './events.ts';
import { embargoCommands } from './verdicts/commands.ts';
import { objectionCommands } from './objections/commands.ts';
import { ratingCommands } from './verdicts/rating-commands.ts';
import { replyCommands } from './replies/commands.ts';
import {
  changeReason,
  claimLanguage,
  noteText,
  notice,
  proposal,
  responsible,
  strength,
  subject,
  subjectPatch,
  wording,
} from './values.ts';

const claim = { claim: claimId };
const evidence = { claim: claimId, evidence: evidenceId };
const verdict = { claim: claimId, verdict: verdictId };

export const recordClaim = defineCommand('record-claim', 'Put a claim on record.', {
  ...claim,
  wording,
  language: claimLanguage,
  visibility: visibility.optional(),
  ...subject,
});

export const reviseClaim = defineCommand(
  'revise-claim',
  'Put the claim in other words, or say anew what it is about.',
  {
    ...claim,
    wording: wording.optional(),
    language: claimLanguage.optional(),
    ...subjectPatch,
    reason: reason.describe('Why it is revised. Readers see it in the history.'),
    correction: correctionId.optional(),
    notice: notice
      .optional()
      .describe('Required when the claim is put in other words while a verdict on it is in force.'),
  },
);

export const declineClaim = defineCommand('decline-claim', 'Decide not to check the claim.', {
  ...claim,
  reason,
});
export const reopenClaim = defineCommand('reopen-claim', 'Take a declined claim up again.', {
  ...claim,
  reason,
});

export const offerEvidence = defineCommand(
  'offer-evidence',
  'Bring evidence for, against or about the claim.',
  {
    ...evidence,
    ...offer,
  },
);

export const acceptEvidence = defineCommand(
  'accept-evidence',
  'Accept offered evidence, so that it is in force.',
  {
    ...evidence,
    strength,
    reason: reason.optional(),
  },
);

export const declineEvidence = defineCommand('decline-evidence', 'Do not accept offered evidence.', {
  ...evidence,
  reason,
});

export const challengeEvidence = defineCommand('challenge-evidence', 'Dispute evidence that is in force.', {
  ...evidence,
  challenge: challengeId,
  cause: challengeCause.optional(),
  ...dispute,
  reason,
});

export const dismissChallenge = defineCommand('dismiss-challenge', 'Find that a challenge does not hold.', {
  ...evidence,
  challenge: challengeId,
  reason,
});

export const withdrawEvidence = defineCommand(
  'withdraw-evidence',
  'Withdraw evidence, which stays readable as withdrawn.',
  {
    ...evidence,
    upholds: challengeId.optional().describe('The challenge that was found to hold, where that is why.'),
    reason,
  },
);

export const proposeVerdict = defineCommand(
  'propose-verdict',
  'Propose a verdict, or revise a proposal that is still open.',
  {
    ...verdict,
    ...proposal,
  },
);

/** Apart from a proposal, which may name any id: the id of another claim's verdict must not begin one here. */
export const reviseVerdict = defineCommand('revise-verdict', 'Revise a proposal that is still open.', {
  ...verdict,
  ...proposal,
});

export const approveVerdict = defineCommand('approve-verdict', "Approve another person's proposal.", {
  ...verdict,
  comment: comment.optional(),
});

export const returnVerdict = defineCommand('return-verdict', 'Send a proposal back to its author.', {
  ...verdict,
  comments: reason.describe('What has to change before it can be approved.'),
});

export const publishVerdict = defineCommand('publish-verdict', 'Publish an approved proposal.', {
  ...verdict,
  correction: correctionId,
  notice: notice.optional().describe('Required when a verdict is in force: it will be superseded.'),
});

export const retractVerdict = defineCommand('retract-verdict', 'Take back the verdict in force.', {
  ...verdict,
  correction: correctionId,
  reason: changeReason,
  responsible,
  text: notice.shape.text,
});

export const addNote = defineCommand('add-note', 'Write an internal note.', {
  ...claim,
  note: noteId,
  text: noteText,
});

export const claimCommands = [
  ...relationCommands,
  assignClaim,
  ...objectionCommands,
  ...replyCommands,
  ...embargoCommands,
  ...ratingCommands,
  recordClaim,
  reviseClaim,
  declineClaim,
  reopenClaim,
  recordAppearance,
  correctAppearance,
  withdrawAppearance,
  offerEvidence,
  acceptEvidence,
  declineEvidence,
  challengeEvidence,
  dismissChallenge,
  withdrawEvidence,
  proposeVerdict,
  reviseVerdict,
  approveVerdict,
  returnVerdict,
  publishVerdict,
  retractVerdict,
  addNote,
] as const;

export type ClaimCommand = z.output<(typeof claimCommands)[number]>;
export type ClaimCommandOf<T extends ClaimCommand['type']> = Extract<ClaimCommand, { type: T }>;
