import { z } from 'zod';
import { partialDate } from '../../terms/dates.ts';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { matchId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { reason, text, webAddress } from '../../terms/text.ts';
import { claimLanguage } from '../values.ts';

export const matchOutcome = z.enum(['confirmed', 'rejected']).meta({
  id: 'MatchOutcome',
  description:
    '`confirmed`: the text says what the claim says, and the desk finds the claim by it from now on. `rejected`: it does not.',
});

/** The text that a person compared with the claim, and how it was found. */
export const comparedText = {
  text: text(limits.matchTextMaxCharacters).describe(
    'What was said, word for word. It may be private, so only the desk sees it and finds the claim by it.',
  ),
  saidOn: partialDate.optional().describe('When it was said, as precisely as known.'),
  language: claimLanguage.optional().describe('The language of the text.'),
  url: webAddress.optional().describe('Where it was said.'),
  score: z
    .number()
    .min(0)
    .max(1)
    .optional()
    .describe('The probability that `POST /claims/match` gave, where it proposed the claim.'),
  reason: reason.optional().describe('Why it was confirmed or rejected.'),
};

export const matchEvents = [
  defineEvent('match.confirmed', 'desk', 'A member confirmed that a text says what the claim says.', {
    match: matchId,
    ...comparedText,
  }),
  defineEvent('match.rejected', 'desk', 'A member found that a text does not say what the claim says.', {
    match: matchId,
    ...comparedText,
  }),
  defineEvent('match.withdrawn', 'desk', 'The comparison of a text with the claim was withdrawn.', {
    match: matchId,
    reason,
  }),
] as const;
export type MatchEvent = EventOf<(typeof matchEvents)[number]>;
