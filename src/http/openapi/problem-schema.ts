import { z } from 'zod';

const sentence = z.string().max(20_000);

/** The shape of every answer that is not a good one. Fields beyond the first six come with the problems that need them. */
export const problemSchema = z
  .object({
    type: z
      .string()
      .regex(/^\/problems\/[a-z-]+$/)
      .max(100)
      .describe('The address of the type of problem; it never changes, so programs go by it.'),
    title: sentence.describe('What the type of problem always says.'),
    status: z.int().min(400).max(599).describe('The status of the answer, once more.'),
    detail: sentence.describe('What went wrong this time.'),
    instance: sentence.describe('The address that was asked.'),
    requestId: z.uuid().max(36).describe('The id of the request, as it stands in the logs.'),
    errors: z
      .array(
        z.object({
          pointer: sentence.describe(
            'Where in the body, as a JSON pointer (RFC 6901) in a fragment: `#/topics/0`.',
          ),
          detail: sentence.describe('What is wrong with it.'),
        }),
      )
      .max(100)
      .optional()
      .describe('Every field that is wrong, not only the first; at most a hundred are named.'),
    state: z.string().max(100).optional().describe('The state it is in, where that is why.'),
    allowed: z.array(z.string().max(100)).max(100).optional().describe('What is allowed in that state.'),
    nearest: sentence.optional().describe('What comes nearest to the quote that was not found.'),
    currentVersion: z.int().min(1).optional().describe('The version it is at, where yours was stale.'),
    unseen: z
      .array(z.unknown())
      .max(100)
      .optional()
      .describe('The events since the version you saw, at most the first hundred.'),
  })
  .meta({ id: 'Problem', description: 'What went wrong (RFC 9457).' });
