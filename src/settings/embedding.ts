import { z } from 'zod';

/** An embedder, which reorders what a match found. By default there is none. */
export const embeddingSettings = {
  EMBEDDER_URL: z
    .string()
    .regex(
      /^(https:\/\/[^\s?#]+|http:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?(\/[^\s?#]*)?)?$/,
      'must be empty, an https address, or an http address of this machine',
    )
    .default('')
    .describe(
      'The address of an embeddings API as OpenAI has it, for example `https://embeddings.example.org/v1`. It reorders matches, and gets their texts; empty for none. See [docs/search.md](docs/search.md#meaning)',
    ),
  EMBEDDER_MODEL: z
    .string()
    .max(200)
    .default('text-embedding-3-small')
    .describe('The model that is asked for there'),
  EMBEDDER_KEY: z
    .string()
    .regex(/^[\x21-\x7e]{1,4000}$/, 'must be visible ASCII characters')
    .optional()
    .describe('The key that is sent there'),
  EMBEDDER_SEES: z
    .enum(['public', 'desk'])
    .default('public')
    .describe('`desk` lets texts that only the desk may see, and its questions, leave for that address'),
  EMBEDDER_MODULE: z
    .string()
    .max(1_000)
    .default('')
    .describe(
      'An npm package or a file with an embedder that runs in this process instead: it exports `id` and `embed`; empty for none',
    ),
};
