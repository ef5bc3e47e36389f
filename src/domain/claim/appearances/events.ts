import { defineEvent } from '../../terms/define.ts';
import { appearanceId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';
import { appearance as shape } from './values.ts';

const appearance = { appearance: appearanceId };

export const appearanceEvents = [
  defineEvent('appearance.recorded', 'public', 'An occasion on which the claim was made was put on record.', {
    ...appearance,
    ...shape,
  }),
  defineEvent(
    'appearance.corrected',
    'public',
    'What was on record about an occasion was wrong; this is how it stands now, as a whole.',
    { ...appearance, ...shape, reason },
  ),
  defineEvent('appearance.withdrawn', 'public', 'The claim was not made on that occasion after all.', {
    ...appearance,
    reason,
  }),
] as const;
