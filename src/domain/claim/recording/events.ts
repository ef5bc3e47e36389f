import { z } from 'zod';
import { period } from '../../terms/dates.ts';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { noteId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { name, reason, text, topic } from '../../terms/text.ts';
import { claimLanguage, visibility, wording } from '../values.ts';

export const topics = z
  .array(topic)
  .max(limits.topicsMaxItems)
  .refine((all) => new Set(all).size === all.length, 'must not name a topic twice')
  .describe('What the claim is about, as slugs.');

export const places = z
  .array(name)
  .max(limits.placesMaxItems)
  .describe('Places the claim is about, by name.');

export const otherWordings = z
  .array(wording)
  .max(limits.otherWordingsMaxItems)
  .refine((all) => new Set(all).size === all.length, 'must not give a wording twice')
  .describe(
    'Other wordings that the claim is found by: how people put it, titles of published checks. They are not rated.',
  );

export const checkability = z
  .enum(['checkable', 'not-checkable', 'undetermined'])
  .describe('Whether evidence can settle the claim.');

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
  otherWordings: otherWordings.optional(),
};

export const noteText = text(limits.noteMaxCharacters).describe(
  'Text for the desk. The public never sees it.',
);

export const claimRecorded = defineEvent('claim.recorded', 'public', 'A claim was recorded.', {
  wording,
  language: claimLanguage,
  visibility,
  ...subject,
});

export const recordEvents = [
  claimRecorded,
  defineEvent('claim.reworded', 'public', 'The claim was reworded.', {
    wording,
    language: claimLanguage,
    reason,
  }),
  defineEvent('claim.classified', 'public', 'The claim was classified again.', {
    ...subject,
    reason: reason.optional(),
  }),
  defineEvent('claim.declined', 'public', 'The desk declined to check the claim.', { reason }),
  defineEvent('claim.reopened', 'public', 'A declined claim was reopened.', { reason }),
  defineEvent('claim.withdrawn', 'public', 'The claim was withdrawn: it was recorded by mistake.', {
    reason,
  }),
  defineEvent('claim.restored', 'public', 'A withdrawn claim was restored.', { reason }),
  defineEvent('note.added', 'desk', 'An internal note of the desk.', { note: noteId, text: noteText }),
  defineEvent('note.corrected', 'desk', 'The text of an internal note was corrected.', {
    note: noteId,
    text: noteText,
    reason,
  }),
  defineEvent('note.withdrawn', 'desk', 'An internal note was withdrawn.', { note: noteId, reason }),
] as const;
export type RecordEvent = EventOf<(typeof recordEvents)[number]>;
