import { z } from 'zod';
import { defineEvent, type EventOf } from '../terms/define.ts';
import { captureId, sourceId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { reason, sha256, text } from '../terms/text.ts';
import { capture, capturedText, captureFailure, sourceDescription } from './values.ts';

const source = { source: sourceId };

export const whatChanged = text(limits.findingMaxCharacters).describe('What has changed, in neutral words.');

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
] as const;

export type SourceEvent = EventOf<(typeof sourceEvents)[number]>;
export type SourceEventOf<T extends SourceEvent['type']> = Extract<SourceEvent, { type: T }>;
