import type { ScaleCommand } from './scale.ts';

/** The scale every ledger begins with. Ratings off the true–false axis have no number: an unknown is never "half true". */
export const truthScale: ScaleCommand = {
  type: 'define-scale',
  scale: 'truth',
  name: 'Truth',
  ratings: [
    { code: 'true', label: 'True', value: 5 },
    { code: 'mostly-true', label: 'Mostly true', value: 4 },
    { code: 'half-true', label: 'Half true', value: 3 },
    { code: 'mostly-false', label: 'Mostly false', value: 2 },
    { code: 'false', label: 'False', value: 1 },
    { code: 'misleading', label: 'Misleading', meaning: 'Accurate words, false impression.', value: 2 },
    { code: 'unsupported', label: 'Unsupported', meaning: 'No evidence was found for it.' },
    { code: 'unverifiable', label: 'Unverifiable', meaning: 'It cannot be settled with what is available.' },
    { code: 'not-a-claim', label: 'Not a claim', meaning: 'Opinion, satire or prediction.' },
  ],
};
