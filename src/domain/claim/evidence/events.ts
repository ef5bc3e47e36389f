import { z } from 'zod';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { challengeId, evidenceId, sourceId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { quote } from '../../terms/quote.ts';
import { reason, text } from '../../terms/text.ts';

export const stance = z
  .enum(['supports', 'refutes', 'context'])
  .meta({ id: 'Stance', description: 'What the evidence says of the claim as it is worded.' });

export const strength = z
  .enum(['weak', 'moderate', 'strong'])
  .meta({ id: 'Strength', description: 'How much weight the desk gives to the evidence.' });

export const challengeCause = z
  .enum(['source-withdrawn'])
  .describe('The event that made the ledger itself challenge it. Absent where a caller disputes it.');

/** What a challenge says is wrong, and what shows it. */
export const dispute = {
  disputes: z
    .enum(['finding', 'stance', 'strength', 'source'])
    .optional()
    .describe('The disputed part of the evidence; absent where all of it is disputed.'),
  stance: stance
    .optional()
    .describe('The correct stance of the evidence. Required where the stance is disputed, and only there.'),
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

export const evidenceChallenged = defineEvent(
  'evidence.challenged',
  'public',
  'The evidence was disputed. It stays in force until the challenge is settled.',
  {
    ...evidence,
    challenge: challengeId,
    cause: challengeCause.optional(),
    ...dispute,
    reason,
  },
);

export const evidenceEvents = [
  defineEvent('evidence.offered', 'public', 'Evidence for, against or about the claim was offered.', {
    ...evidence,
    ...offer,
  }),
  defineEvent('evidence.accepted', 'public', 'The desk accepted the evidence; it is in force.', {
    ...evidence,
    stance: stance.describe(
      'The stance in which it is in force, repeated here so that the event can be counted alone.',
    ),
    strength,
    reason: reason.optional(),
  }),
  defineEvent('evidence.declined', 'public', 'The desk declined the evidence.', {
    ...evidence,
    reason,
  }),
  evidenceChallenged,
  defineEvent('evidence.challenge-dismissed', 'public', 'The challenge was dismissed: it did not hold.', {
    ...evidence,
    challenge: challengeId,
    reason,
  }),
  defineEvent('evidence.withdrawn', 'public', 'The evidence was withdrawn and is no longer in force.', {
    ...evidence,
    stance,
    wasInForce: z.boolean().describe('Whether it had been accepted before.'),
    upholds: challengeId.optional().describe('The upheld challenge, where that is the reason.'),
    reason,
  }),
] as const;
export type EvidenceEvent = EventOf<(typeof evidenceEvents)[number]>;
