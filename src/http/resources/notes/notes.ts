import { addNote } from '../../../domain/claim/recording/commands.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { listNotes, noteRow } from '../../../projections/notes/notes.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim } from '../../operations/of-claim.ts';

const tag = 'notes';
const params = { claim: claimId };

export const notes = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/notes',
    operationId: 'addNote',
    tag,
    summary: 'Write an internal note',
    description: 'Writes a note for the desk. The public sees neither the note nor that it exists.',
    command: addNote,
    params,
    makes: { note: 'note' },
    subject: 'note',
    readAt: ({ claim }) => `/claims/${claim}/notes`,
    changes: false,
    problems: ['unknown-claim', 'key-reused'],
  }),
  list({
    path: '/claims/:claim/notes',
    operationId: 'listNotes',
    tag,
    summary: 'List the notes on a claim',
    description: 'The internal notes of the desk. For the public this list is empty.',
    params,
    item: noteRow,
    page: 'NotePage',
    problems: ['unknown-claim'],
    find: (asked) =>
      listOfClaim(asked, () =>
        listNotes(asked.services.views, asked.options, asked.page, asked.params.claim),
      ),
  }),
);
