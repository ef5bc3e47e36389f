import { z } from 'zod';
import { limits } from './limits.ts';
import { text } from './text.ts';

/** W3C Web Annotation Data Model, section 4.2.4 (text quote) and 4.2.5 (text position). */
export const quote = z
  .strictObject({
    exact: text(limits.quoteMaxCharacters).describe(
      'The words themselves, exactly as they stand in the source.',
    ),
    prefix: text(limits.quoteMaxCharacters).optional().describe('A few words that stand before.'),
    suffix: text(limits.quoteMaxCharacters).optional().describe('A few words that stand after.'),
    position: z
      .strictObject({
        start: z.int().min(0).describe('First character, counted from 0.'),
        end: z.int().min(1).describe('The character after the last.'),
      })
      .refine((value) => value.start < value.end, { message: 'must end after it starts', path: ['end'] })
      .optional()
      .describe("Where the words stand in the source's captured text."),
  })
  .meta({ id: 'Quote', description: 'A passage of a source, as a W3C text quote selector.' });
export type Quote = z.output<typeof quote>;
