import { defineEvent, type EventOf } from '../../terms/define.ts';
import { edtfDate } from '../../terms/edtf.ts';
import { appearanceId, claimantId, sourceId } from '../../terms/ids.ts';
import { quote } from '../../terms/quote.ts';
import { name, reason } from '../../terms/text.ts';

/** An occasion on which the claim was made. Someone always made it, known or not. */
export const appearanceShape = {
  claimant: claimantId.describe('Who made the claim.'),
  role: name.describe('The office or role of the claimant at the time.').optional(),
  date: edtfDate.optional(),
  medium: name
    .describe('Where it was made: a speech, a telephone press conference, a newspaper …')
    .optional(),
  source: sourceId.describe('The document that shows it.').optional(),
  quote: quote.optional(),
};

const appearance = { appearance: appearanceId };

export const appearanceEvents = [
  defineEvent('appearance.recorded', 'public', 'An occasion on which the claim was made was recorded.', {
    ...appearance,
    ...appearanceShape,
  }),
  defineEvent(
    'appearance.corrected',
    'public',
    'The record of an occasion was wrong and was corrected. The event holds the corrected record as a whole.',
    { ...appearance, ...appearanceShape, reason },
  ),
  defineEvent(
    'appearance.withdrawn',
    'public',
    'The appearance was withdrawn: the claim was not made on that occasion.',
    {
      ...appearance,
      reason,
    },
  ),
] as const;
export type AppearanceEvent = EventOf<(typeof appearanceEvents)[number]>;
