import type { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { claimId, correctionId, noteId } from '../../terms/ids.ts';
import { patchOf } from '../../terms/patch.ts';
import { reason } from '../../terms/text.ts';
import { claimLanguage, notice, visibility, wording } from '../values.ts';
import { noteText, subject } from './events.ts';

const claim = { claim: claimId };

export const recordClaim = defineCommand('record-claim', 'Put a claim on record.', {
  ...claim,
  wording,
  language: claimLanguage,
  visibility: visibility.optional(),
  ...subject,
});

export const reviseClaim = defineCommand(
  'revise-claim',
  'Put the claim in other words, or say anew what it is about.',
  {
    ...claim,
    wording: wording.optional(),
    language: claimLanguage.optional(),
    ...patchOf(subject),
    reason: reason.describe('Why it is revised. Readers see it in the history.'),
    correction: correctionId.optional(),
    notice: notice
      .optional()
      .describe('Required when the claim is put in other words while a verdict on it is in force.'),
  },
);

export const declineClaim = defineCommand('decline-claim', 'Decide not to check the claim.', {
  ...claim,
  reason,
});

export const reopenClaim = defineCommand('reopen-claim', 'Take a declined claim up again.', {
  ...claim,
  reason,
});

export const addNote = defineCommand('add-note', 'Write an internal note.', {
  ...claim,
  note: noteId,
  text: noteText,
});

export const recordCommands = [recordClaim, reviseClaim, declineClaim, reopenClaim, addNote] as const;
export type RecordCommand = z.output<(typeof recordCommands)[number]>;
