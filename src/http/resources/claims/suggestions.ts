import { z } from 'zod';
import { suggest, suggestion, suggestionKind } from '../../../projections/suggestions/suggest.ts';
import { read } from '../../operations/read.ts';

const TYPED_MAX_CHARACTERS = 100;
const SUGGESTIONS_MAX = 10;

const query = {
  of: suggestionKind.describe('What is looked for.'),
  q: z
    .string()
    .min(2)
    .max(TYPED_MAX_CHARACTERS)
    .refine((value) => value.isWellFormed(), 'must be well-formed Unicode')
    .refine((value) => !value.includes('\0'), 'must not contain NUL')
    .describe('What was typed so far: the beginnings of words, in any order.')
    .meta({ example: 'fujim' }),
  limit: z
    .string()
    .regex(/^([1-9]|10)$/, `must be a whole number from 1 to ${SUGGESTIONS_MAX}`)
    .meta({ maxLength: 2 })
    .optional()
    .meta({
      description: `How many suggestions at most: from 1 to ${SUGGESTIONS_MAX}, by default ${SUGGESTIONS_MAX}.`,
      example: '5',
    }),
};

const suggestions = z
  .object({ items: z.array(suggestion).describe('The likeliest first; empty where no name is like it.') })
  .meta({ id: 'Suggestions', description: 'Names on record that may be meant by what was typed.' });

export const suggestNames = read({
  path: '/suggest',
  operationId: 'suggest',
  cache: 'revalidated',
  cost: 'search',
  tag: 'claims',
  summary: 'Suggest claimants, sources, topics or publishers',
  description:
    'For input fields while typing. Words are compared without accents and case, by their beginnings, and, where too few begin so, with one wrong, missing, added or swapped character. Claimants are also found by the names in their `sameAs` addresses and by those of claimants that were merged into them.',
  query,
  answer: suggestions,
  readsPast: false,
  isAlwaysThere: true,
  find: async ({ services: { views }, options, query: { of, q, limit } }) => ({
    items: await suggest(views, options, { of, q, limit: Number(limit ?? SUGGESTIONS_MAX) }),
  }),
});
