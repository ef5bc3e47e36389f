import { isDeepStrictEqual } from 'node:util';
import { z } from 'zod';
import { defineCommand, defineEvent, type EventOf } from '../terms/define.ts';
import { scaleId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import { language, name, text } from '../terms/text.ts';

const meaning = text(limits.meaningMaxCharacters).describe('When the rating applies.');

const translation = z
  .strictObject({
    language,
    label: name.describe('The label for readers of that language.'),
    meaning: meaning.optional(),
  })
  .meta({ id: 'RatingTranslation', description: 'The label of a rating in another language.' });

const translations = z
  .array(translation)
  .max(limits.translationsMaxItems)
  .refine(
    (all) => new Set(all.map((each) => each.language.toLowerCase())).size === all.length,
    'must not name a language twice',
  )
  .describe('The labels of the rating in other languages.');

export const scaleRating = z
  .strictObject({
    code: z
      .string()
      .regex(
        /^[a-z][a-z0-9-]{0,39}$/,
        'must be a code of lower-case letters, digits and hyphens, at most 40 characters, that begins with a letter',
      )
      .meta({ description: 'The code of the rating, which verdicts refer to.', maxLength: 40 }),
    label: name.describe('The label that readers see.'),
    meaning: meaning.optional(),
    translations: translations.optional(),
    value: z
      .int()
      .min(1)
      .max(100)
      .optional()
      .describe('The number on the true–false axis; higher is truer. A rating off the axis has none.'),
  })
  .meta({ id: 'ScaleRating', description: 'One rating of a scale.' });

const ratings = z
  .array(scaleRating)
  .min(2)
  .max(30)
  .refine((all) => new Set(all.map((each) => each.code)).size === all.length, 'must not name a code twice')
  .describe('The ratings of the scale, each with a unique code.');

const scaleName = name.describe('The name of the scale.');

/** A change of labels makes a new version; it never changes verdicts given under an older one. */
const scaleDefined = defineEvent(
  'scale.defined',
  'public',
  'A rating scale, or a new version of one, was defined.',
  {
    scale: scaleId,
    version: z
      .int()
      .min(1)
      .describe('The version of the scale: 1 for the first, and one more for each new definition.'),
    name: scaleName,
    ratings,
  },
);
export const defineScale = defineCommand('define-scale', 'Define a rating scale, or a new version of one.', {
  scale: scaleId,
  name: scaleName,
  ratings,
});

export const scaleEvents = [scaleDefined] as const;
export type ScaleEvent = EventOf<(typeof scaleEvents)[number]>;
export type ScaleCommand = z.output<typeof defineScale>;

/** What is stored of a scale between two commands: its latest version. */
export const scaleState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('absent') }).readonly(),
  z.strictObject({ kind: z.literal('defined'), ...scaleDefined.data.shape }).readonly(),
]);
export type Scale = z.output<typeof scaleState>;

export const noScale: Scale = { kind: 'absent' };

/** The scale that every ledger begins with. Ratings off its axis have no number: an unknown is never "half true". */
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

export const decide = (command: ScaleCommand, scale: Scale): ScaleEvent[] | Refusal => {
  const { type: _, ...data } = command;
  if (scale.kind === 'absent') return [{ type: 'scale.defined', data: { ...data, version: 1 } }];
  const { kind: __, version: before, ...defined } = scale;
  if (isDeepStrictEqual(defined, data)) return refuse('nothing-changes', 'The scale is defined so already.');
  const version = before + 1;
  return [{ type: 'scale.defined', data: { ...data, version } }];
};

export const evolve = (_scale: Scale, event: ScaleEvent): Scale => ({ kind: 'defined', ...event.data });

/** The rating a code names on a scale, with the version under which it is given. */
export const ratingOn = (scale: Scale | undefined, code: string) => {
  if (scale === undefined || scale.kind === 'absent')
    return refuse('unknown-scale', 'This ledger has no such rating scale.', { pointer: '#/scale' });
  const found = scale.ratings.find((each) => each.code === code);
  if (found === undefined)
    return refuse('unknown-rating', `The scale ${scale.scale} has no rating ${code}.`, {
      pointer: '#/rating',
      allowed: scale.ratings.map((each) => each.code),
    });
  const { label, value } = found;
  return {
    scale: scale.scale,
    scaleVersion: scale.version,
    code,
    label,
    ...(value === undefined ? {} : { value }),
  };
};
