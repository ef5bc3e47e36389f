import { addNote, correctNote, withdrawNote } from '../../../domain/claim/recording/commands.ts';
import { claimId, noteId } from '../../../domain/terms/ids.ts';
import { listNotes, noteFilters, noteRow } from '../../../projections/notes/notes.ts';
import { command } from '../../operations/command.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim } from '../../operations/of-claim.ts';

const tag = 'notes';
const params = { claim: claimId };

const notesAt = ({ claim }: { readonly claim: string }): string => `/claims/${claim}/notes`;
const ofNote = {
  tag,
  params: { claim: claimId, note: noteId },
  subject: 'note',
  readAt: notesAt,
  changes: true,
} as const;

export const notes = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/notes',
    operationId: 'addNote',
    cache: 'never',
    tag,
    summary: 'Write an internal note',
    description: 'Writes a note for the desk. The public sees neither the note nor that it exists.',
    command: addNote,
    params,
    makes: { note: 'note' },
    subject: 'note',
    readAt: notesAt,
    changes: false,
    problems: ['unknown-claim', 'key-reused'],
  }),
  command({
    ...ofNote,
    method: 'PATCH',
    path: '/claims/:claim/notes/:note',
    operationId: 'correctNote',
    cache: 'never',
    summary: 'Correct an internal note',
    description: 'Replaces the text of a note. A reason is required; the history keeps the text before.',
    command: correctNote,
    problems: ['unknown-claim', 'unknown-item', 'nothing-changes'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    ...ofNote,
    method: 'POST',
    path: '/claims/:claim/notes/:note/withdraw',
    operationId: 'withdrawNote',
    cache: 'never',
    summary: 'Withdraw an internal note',
    description: 'Withdraws a note. Lists do not show it any more unless asked to; the history does.',
    command: withdrawNote,
    problems: ['unknown-claim', 'unknown-item'],
  }),
  listOfClaim({
    path: '/claims/:claim/notes',
    operationId: 'listNotes',
    cache: 'never',
    cost: 'page',
    tag,
    summary: 'List the notes on a claim',
    description: 'The internal notes of the desk. For the public this list is empty.',
    item: noteRow,
    page: 'NotePage',
    filters: noteFilters,
    items: listNotes,
  }),
);
