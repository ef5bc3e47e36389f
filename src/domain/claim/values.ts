import { z } from 'zod';
import { evidenceId, scaleId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { period } from '../terms/dates.ts';
import { language, name, reason, text, topic } from '../terms/text.ts';

export const wording = text(limits.wordingMaxCharacters).describe(
  'The assertion in neutral words, without a rating in it.',
);

export const topics = z
  .array(topic)
  .max(limits.topicsMaxItems)
  .refine((all) => new Set(all).size === all.length, 'must not name a topic twice')
  .describe('What the claim is about, as slugs.');

export const places = z
  .array(name)
  .max(limits.placesMaxItems)
  .describe('Places the claim is about, by name.');

export const checkability = z
  .enum(['checkable', 'not-checkable', 'undetermined'])
  .describe('Whether the claim can be settled by evidence at all.');

export const riskClass = z
  .enum(['standard', 'high'])
  .describe('How much harm a wrong verdict could do. Policy may ask for more approvals where it is high.');

/** What a claim is about. Each field is optional: what is not known yet is left out. */
export const subject = {
  topics: topics.optional(),
  period: period.optional(),
  places: places.optional(),
  checkability: checkability.optional(),
  riskClass: riskClass.optional(),
};

/** The same in a JSON Merge Patch (RFC 7396): null takes a field away. */
export const subjectPatch = {
  topics: topics.nullable().optional(),
  period: period.nullable().optional(),
  places: places.nullable().optional(),
  checkability: checkability.nullable().optional(),
  riskClass: riskClass.nullable().optional(),
};

export const claimLanguage = language.describe('The language of the wording, as a BCP 47 tag.');

export const stance = z
  .enum(['supports', 'refutes', 'context'])
  .meta({ id: 'Stance', description: 'What the evidence says of the claim as it is worded.' });
export type Stance = z.output<typeof stance>;

export const strength = z
  .enum(['weak', 'moderate', 'strong'])
  .meta({ id: 'Strength', description: 'How much weight the desk gives to the evidence.' });

export const citation = z
  .strictObject({ evidence: evidenceId, reason: reason.describe('Why it was relied on, or set aside.') })
  .meta({ id: 'Citation', description: 'A piece of evidence that a verdict speaks of, and why.' });

const citations = z.array(citation).max(limits.citedEvidenceMaxItems);

/** What was looked for and not found, and which rules of the policy could not be met, with the reason. */
export const diligence = {
  noneFound: z
    .array(z.enum(['supports', 'refutes']))
    .max(2)
    .optional()
    .describe('The sides for which evidence was looked for and none was found.'),
  exceptions: z
    .array(
      z.strictObject({
        rule: z
          .enum(['archived-sources', 'right-of-reply', 'independent-ratings'])
          .describe('The rule of the policy.'),
        reason: reason.describe('Why it could not be met.'),
      }),
    )
    .max(5)
    .optional()
    .describe('Rules of the policy that could not be met, each with the reason. Readers see them.'),
};

/** What a person proposes as the verdict. */
export const proposal = {
  scale: scaleId,
  rating: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,39}$/)
    .meta({ description: 'A rating of the scale, by its code.', maxLength: 40 }),
  rationale: text(limits.rationaleMaxCharacters).describe('Why this rating, in words a reader can follow.'),
  reliedOn: citations.describe(
    'The evidence that the rating rests on, each with the reason. Only a rating without a number may rest on none.',
  ),
  setAside: citations.describe('The evidence that was considered and set aside, each with the reason.'),
  combination: text(limits.rationaleMaxCharacters)
    .optional()
    .describe('How the verdicts on the parts lead to this one. Required where the claim has parts.'),
  ...diligence,
};

/** The rating as it stood on its scale when it was given. A later version of the scale never changes it. */
export const rating = z
  .strictObject({
    scale: scaleId,
    scaleVersion: z.int().min(1).describe('The version of the scale under which the rating was given.'),
    code: z.string().describe('The code of the rating on its scale.'),
    label: z.string().describe('The label of the rating in that version.'),
    value: z.int().optional().describe('The number on the axis. A rating off the axis has none.'),
  })
  .meta({ id: 'Rating', description: 'A rating on a named, versioned scale.' });
export type Rating = z.output<typeof rating>;

export const changeReason = z
  .enum(['new-evidence', 'our-error', 'claim-changed', 'methodology', 'legal'])
  .meta({ id: 'ChangeReason', description: 'Why something published was changed.' });

export const correctionClass = z.enum(['minor', 'update', 'substantial']).meta({
  id: 'CorrectionClass',
  description: 'How much the change matters to readers. A changed rating is always substantial.',
});

export const responsible = z
  .enum(['reporter', 'checker', 'editor', 'source', 'system'])
  .describe('The role that was responsible for what had to be changed.');

export const noteText = text(limits.noteMaxCharacters).describe(
  'What the desk is to know. Readers never see it.',
);

/** The notice that goes with any change to something published. */
export const notice = z
  .strictObject({
    reason: changeReason,
    class: correctionClass,
    responsible,
    text: text(limits.reasonMaxCharacters).describe('What changed and why, for readers.'),
  })
  .meta({ id: 'CorrectionNotice', description: 'The public notice about a change to something published.' });
