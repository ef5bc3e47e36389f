import { z } from 'zod';
import { instant, partialDate } from '../terms/dates.ts';
import { captureId, sourceId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { name, sha256, text, webAddress, language } from '../terms/text.ts';

export const sourceKind = z
  .enum([
    'news',
    'official-record',
    'report',
    'dataset',
    'reference',
    'social-post',
    'interview',
    'statement',
    'other',
  ])
  .meta({ id: 'SourceKind', description: 'What kind of document the source is.' });

export const sourceDescription = {
  title: text(limits.titleMaxCharacters).describe('The title of the document.'),
  kind: sourceKind,
  publisher: name.describe('Who published it; absent where unknown.').optional(),
  authors: z.array(name).max(limits.authorsMaxItems).describe('Who wrote it, as far as known.').optional(),
  publishedOn: partialDate.describe('When it was published, as precisely as known.').optional(),
  url: webAddress.describe('The address of the document.').optional(),
  language: language.optional(),
  independenceGroup: z
    .string()
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters, digits and single hyphens between them')
    .max(60)
    .describe(
      'The independence group. Its sources depend on each other (copies of one wire report) and count once. Sources of the same address count once in any case.',
    )
    .optional(),
};

/** What a time means: an event says it as the ledger writes times, a command as anyone may. */
export const retrievedAt = 'When the copy was taken.';
export const triedAt = 'When it was tried.';

/** What is known of a captured copy without its text, which may be long. */
export const capture = {
  capture: captureId,
  sha256: sha256.describe('The digest of the bytes that were captured.'),
  mediaType: z
    .string()
    .max(100)
    .regex(/^[\w.+-]+\/[\w.+-]+$/, 'must be a media type such as text/html')
    .describe('What kind of file was captured, as a media type such as `text/html`.'),
  retrievedAt: instant.describe(retrievedAt),
  archivedAt: webAddress.optional().describe('Where the captured copy can be read.'),
};

export const capturedText = text(limits.capturedTextMaxCharacters).describe(
  'The text of the captured copy. Once it is recorded, quotes from the source must occur in it.',
);

export const captureFailure = {
  tried: name.describe('What was tried: the page itself, a web archive, the printed issue …'),
  triedAt: instant.describe(triedAt),
};

/** A source that another one stands for. In a chain of merges it was merged into one that was merged itself. */
export const mergedSource = {
  source: sourceId.describe('The source that was merged.'),
  into: sourceId.describe(
    'The source that it was merged into. In a chain of merges, that one was merged itself.',
  ),
};

export const sourceState = z.enum(['available', 'changed', 'gone', 'withdrawn']).meta({
  id: 'SourceState',
  description:
    'The state of the source: `changed` since its first capture, `gone` from its address, `withdrawn` by its publisher.',
});
