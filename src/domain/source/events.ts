import { z } from 'zod';
import { defineEvent, type EventOf } from '../terms/define.ts';
import { captureId, sourceId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { reason, sha256, text } from '../terms/text.ts';
import { capture, capturedText, captureFailure, mergedSource, sourceDescription } from './values.ts';

const source = { source: sourceId };

export const whatChanged = text(limits.findingMaxCharacters).describe('What has changed, in neutral words.');

const family = z
  .array(
    z
      .strictObject(mergedSource)
      .meta({ id: 'MergedSource', description: 'A merged source, and what it was merged into.' }),
  )
  .min(1)
  .max(limits.mergedSourcesMaxItems)
  .describe('The source, and the sources that were merged into it before.');

export const sourceEvents = [
  defineEvent('source.registered', 'public', 'A document was registered as a source.', {
    ...source,
    ...sourceDescription,
  }),
  defineEvent('source.described', 'public', 'The description of the source was changed.', {
    ...source,
    ...sourceDescription,
    reason,
  }),
  defineEvent('source.captured', 'public', 'A copy of the source was kept, or its digest taken.', {
    ...source,
    ...capture,
    text: capturedText.optional(),
  }),
  defineEvent('source.capture-failed', 'public', 'An attempt to keep a copy of the source failed.', {
    ...source,
    ...captureFailure,
    reason: reason.describe('Why it failed.'),
  }),
  defineEvent('source.changed', 'public', 'The source has changed since the capture before.', {
    ...source,
    capture: captureId.describe('The later capture.'),
    was: sha256.describe('The digest of the capture before.'),
    is: sha256.describe('The digest of the later capture.'),
    description: whatChanged,
  }),
  defineEvent('source.gone', 'public', 'The source is no longer at its address.', { ...source, reason }),
  defineEvent('source.withdrawn', 'public', 'The publisher withdrew the source.', { ...source, reason }),
  defineEvent(
    'source.restored',
    'public',
    'The source is available after all: it did not change, is not gone, or was not withdrawn.',
    { ...source, reason },
  ),
  defineEvent('source.capture-withdrawn', 'public', 'A capture was withdrawn: it is no copy of the source.', {
    ...source,
    capture: captureId,
    archived: z.boolean().describe('Whether another copy of the source can be read.'),
    reason,
  }),
  defineEvent(
    'source.merged',
    'public',
    'The source was merged into another, under which it is read now: they are one document.',
    { ...source, into: sourceId.describe('The source that remains.'), reason },
  ),
  defineEvent('source.unmerged', 'public', 'The merge was undone: the two sources are not the same.', {
    ...source,
    from: sourceId.describe('The source it had been merged into.'),
    reason,
  }),
  defineEvent(
    'source.absorbed',
    'public',
    'Another source was merged into this one, under which both are read.',
    {
      ...source,
      sources: family,
      reason,
    },
  ),
  defineEvent('source.separated', 'public', 'A merge into this source was undone.', {
    ...source,
    sources: family,
    reason,
  }),
] as const;

export type SourceEvent = EventOf<(typeof sourceEvents)[number]>;
export type SourceEventOf<T extends SourceEvent['type']> = Extract<SourceEvent, { type: T }>;
