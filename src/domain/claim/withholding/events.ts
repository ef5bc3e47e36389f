import { z } from 'zod';
import { instant } from '../../terms/dates.ts';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import {
  appearanceId,
  correctionId,
  evidenceId,
  objectionId,
  verdictId,
  withholdingId,
} from '../../terms/ids.ts';
import { name, reason } from '../../terms/text.ts';

const what = 'The kind of what is withheld.';

/** What the public does not get: all of a claim, one item of it, or the words of the claim. */
export const withheldPart = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('claim').describe(what) })
      .meta({ id: 'WithheldClaim', description: 'The whole claim with everything that belongs to it.' }),
    z.strictObject({ kind: z.literal('wording').describe(what) }).meta({
      id: 'WithheldWording',
      description: 'The words of the claim, earlier and other ones included.',
    }),
    z
      .strictObject({ kind: z.literal('verdict').describe(what), verdict: verdictId })
      .meta({ id: 'WithheldVerdict', description: 'A published verdict, with the corrections of it.' }),
    z
      .strictObject({ kind: z.literal('evidence').describe(what), evidence: evidenceId })
      .meta({ id: 'WithheldEvidence', description: 'A piece of evidence.' }),
    z
      .strictObject({ kind: z.literal('appearance').describe(what), appearance: appearanceId })
      .meta({ id: 'WithheldAppearance', description: 'An occasion on which the claim was made.' }),
    z
      .strictObject({ kind: z.literal('correction').describe(what), correction: correctionId })
      .meta({ id: 'WithheldCorrection', description: 'A correction.' }),
    z
      .strictObject({ kind: z.literal('objection').describe(what), objection: objectionId })
      .meta({ id: 'WithheldObjection', description: 'An objection, with its answer.' }),
  ])
  .meta({ id: 'WithheldPart', description: 'What the public does not get.' });
export type WithheldPart = z.output<typeof withheldPart>;

const withholdingBasis = z.enum(['court-order', 'safety', 'mistake', 'legal', 'other']).meta({
  id: 'WithholdingBasis',
  description:
    'Why it is withheld: a court ordered it, a person is in danger, it was published by mistake, another law demands it, or another basis.',
});

export const endsAt = 'When it ends by itself. Absent: it lasts until it is released.';

/** What is said of a withholding. The public reads all of it. */
export const withholdingTerms = {
  part: withheldPart,
  basis: withholdingBasis,
  reference: name
    .optional()
    .describe(
      'The order or the case, for example its number. Readers see it, so it must not say what is withheld.',
    ),
  until: instant.optional().describe(endsAt),
};

export const withholdingEvents = [
  defineEvent(
    'withholding.placed',
    'public',
    'Something was withheld from the public, for a time or until it is released. The record stays as it is.',
    { withholding: withholdingId, ...withholdingTerms },
  ),
  defineEvent('withholding.released', 'public', 'What was withheld is shown again.', {
    withholding: withholdingId,
    reason: reason.optional().describe('Why it was released. Absent where its time was over.'),
  }),
] as const;
export type WithholdingEvent = EventOf<(typeof withholdingEvents)[number]>;
