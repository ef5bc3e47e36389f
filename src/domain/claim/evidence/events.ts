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

export const evidenceChallenged = defineEvent(
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
);

export const evidenceEvents = [
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
  evidenceChallenged,
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
] as const;
export type EvidenceEvent = EventOf<(typeof evidenceEvents)[number]>;
