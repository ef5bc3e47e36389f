import type { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { claimId, correctionId, noteId } from '../../terms/ids.ts';
import { patchOf } from '../../terms/patch.ts';
import { reason } from '../../terms/text.ts';
import { claimLanguage, endsEmbargo, notice, visibility, wording } from '../values.ts';
import { noteText, subject } from './events.ts';

const claim = { claim: claimId };

export const recordClaim = defineCommand('record-claim', 'Record a claim.', {
  ...claim,
  wording,
  language: claimLanguage,
  visibility: visibility.optional(),
  ...subject,
});

export const reviseClaim = defineCommand('revise-claim', 'Reword the claim, or classify it again.', {
  ...claim,
  wording: wording.optional(),
  language: claimLanguage.optional(),
  ...patchOf(subject),
  reason: reason.describe('The reason for the revision. Readers see it in the history.'),
  correction: correctionId.optional(),
  notice: notice
    .optional()
    .describe('Public notice. Required when the claim is reworded while a verdict on it is in force.'),
  ...endsEmbargo,
});

export const declineClaim = defineCommand('decline-claim', 'Decide not to check the claim.', {
  ...claim,
  reason,
});

export const reopenClaim = defineCommand('reopen-claim', 'Reopen a declined claim.', {
  ...claim,
  reason,
});

export const withdrawClaim = defineCommand(
  'withdraw-claim',
  'Withdraw a claim that was recorded by mistake.',
  {
    ...claim,
    reason: reason.describe('Why it was a mistake. Readers see it.'),
  },
);

export const restoreClaim = defineCommand('restore-claim', 'Restore a withdrawn claim.', {
  ...claim,
  reason,
});

export const addNote = defineCommand('add-note', 'Write an internal note.', {
  ...claim,
  note: noteId,
  text: noteText,
});

export const correctNote = defineCommand('correct-note', 'Correct the text of an internal note.', {
  ...claim,
  note: noteId,
  text: noteText,
  reason: reason.describe('What was wrong.'),
});

export const withdrawNote = defineCommand('withdraw-note', 'Withdraw an internal note.', {
  ...claim,
  note: noteId,
  reason,
});

export const recordCommands = [
  recordClaim,
  reviseClaim,
  declineClaim,
  reopenClaim,
  withdrawClaim,
  restoreClaim,
  addNote,
  correctNote,
  withdrawNote,
] as const;
export type RecordCommand = z.output<(typeof recordCommands)[number]>;
