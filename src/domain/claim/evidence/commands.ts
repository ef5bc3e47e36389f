import type { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { challengeId, claimId, evidenceId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';
import { endsEmbargo } from '../values.ts';
import { challengeCause, dispute, offer, strength } from './events.ts';

const evidence = { claim: claimId, evidence: evidenceId };

export const offerEvidence = defineCommand(
  'offer-evidence',
  'Offer evidence for, against or about the claim.',
  { ...evidence, ...offer },
);

export const acceptEvidence = defineCommand(
  'accept-evidence',
  'Accept offered evidence, so that it is in force.',
  { ...evidence, strength, reason: reason.optional() },
);

export const declineEvidence = defineCommand('decline-evidence', 'Decline offered evidence.', {
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

export const dismissChallenge = defineCommand(
  'dismiss-challenge',
  'Dismiss a challenge that does not hold.',
  {
    ...evidence,
    challenge: challengeId,
    reason,
  },
);

export const withdrawEvidence = defineCommand(
  'withdraw-evidence',
  'Withdraw evidence. It stays readable as withdrawn.',
  {
    ...evidence,
    upholds: challengeId.optional().describe('The upheld challenge, where that is the reason.'),
    reason,
    ...endsEmbargo,
  },
);

export const evidenceCommands = [
  offerEvidence,
  acceptEvidence,
  declineEvidence,
  challengeEvidence,
  dismissChallenge,
  withdrawEvidence,
] as const;
export type EvidenceCommand = z.output<(typeof evidenceCommands)[number]>;
