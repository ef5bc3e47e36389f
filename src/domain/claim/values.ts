import { z } from 'zod';
import { scaleId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { language, text } from '../terms/text.ts';

// What several features of a claim speak of. What one feature alone speaks of stands in its folder.

export const wording = text(limits.wordingMaxCharacters).describe(
  'The assertion in neutral words, without a rating in it.',
);

export const claimLanguage = language.describe(
  'The language of the wording, as a BCP 47 tag in its canonical form.',
);

export const visibility = z
  .enum(['public', 'desk'])
  .describe('The audience of the claim and all its events.');

/** The rating as it stood on its scale when it was given. A later version of the scale never changes it. */
export const rating = z
  .strictObject({
    scale: scaleId,
    scaleVersion: z.int().min(1).describe('The version of the scale under which the rating was given.'),
    code: z.string().describe('The code of the rating on its scale.'),
    label: z.string().describe('The label of the rating in that version.'),
    value: z
      .int()
      .optional()
      .describe('The number on the true–false axis; absent for a rating off the axis.'),
  })
  .meta({ id: 'Rating', description: 'A rating on a named, versioned scale.' });
export type Rating = z.output<typeof rating>;

export const changeReason = z
  .enum(['new-evidence', 'our-error', 'claim-changed', 'methodology', 'legal'])
  .meta({ id: 'ChangeReason', description: 'Why something published was changed.' });

const correctionClass = z.enum(['minor', 'update', 'substantial']).meta({
  id: 'CorrectionClass',
  description: 'How much the change matters to readers. A changed rating is always substantial.',
});

export const responsible = z
  .enum(['reporter', 'checker', 'editor', 'source', 'system'])
  .describe('The role that was responsible for the error.');

/** The classes of published corrections: those that a person chooses, and the class of merges. */
export const publishedCorrectionClass = z.enum([...correctionClass.options, 'merge']).meta({
  id: 'PublishedCorrectionClass',
  description:
    'How much the change matters to readers. `merge`: the claim was merged into another one, or such a merge was undone.',
});

/** The notice that goes with any change to something published. */
export const notice = z
  .strictObject({
    reason: changeReason,
    class: correctionClass,
    responsible,
    text: text(limits.reasonMaxCharacters).describe('What changed and why, for readers.'),
  })
  .meta({ id: 'CorrectionNotice', description: 'The public notice about a change to something published.' });

/** The notice of a merge. Its correction has a class of its own, so the notice names none. */
export const mergeNotice = notice.omit({ class: true }).meta({
  id: 'MergeNotice',
  description: 'The public notice that a claim with a published verdict was merged, or a merge undone.',
});

/** The caller must know that a verdict is under embargo before an act that keeps it from being published then. */
export const endsEmbargo = {
  endsEmbargo: z
    .literal(true)
    .optional()
    .describe(
      'Required where a verdict under an embargo would not be published at its time because of this act.',
    ),
};
