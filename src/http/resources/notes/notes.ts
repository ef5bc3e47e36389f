import { addNote } from '../../../domain/claim/recording/commands.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { listNotes, noteRow } from '../../../projections/notes/notes.ts';
import { act } from '../../operations/act.ts';
import { readList } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { listOfClaim } from '../../operations/of-claim.ts';

const tag = 'notes';
const params = { claim: claimId };

export const notes = (routes: Routes, services: Services): void => {
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/notes',
    operationId: 'addNote',
    tag,
    summary: 'Write an internal note',
    description: 'A note for the desk. The public is never shown it, nor that it is there.',
    command: addNote,
    params,
    makes: { note: 'note' },
    subject: 'note',
    readAt: ({ claim = '' }) => `/claims/${claim}/notes`,
    changes: false,
    problems: ['unknown-claim', 'key-reused'],
  });
  readList(routes, services, {
    url: '/claims/:claim/notes',
    operationId: 'listNotes',
    tag,
    summary: 'List the notes on a claim',
    description: 'The internal notes of the desk. For the public this list is empty.',
    params,
    item: noteRow,
    page: 'NotePage',
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }) => {
      return listOfClaim(services, options, claim, () => listNotes(services.views, options, page, claim));
    },
  });
};
