import { z } from 'zod';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, noteId } from '../../domain/terms/ids.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { listRows, parentIs, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const noteRow = z
  .object({
    id: noteId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the note was written.'),
    text: z.string().describe('The text for the desk.'),
    by: actor,
    at: instant.describe('When it was written.'),
  })
  .meta({ id: 'Note', description: 'An internal note. Only the desk sees it.' });
export type NoteRow = z.output<typeof noteRow>;

export const noteRows: RowFold<NoteRow> = {
  name: 'notes',
  schema: noteRow,
  revision: 1,
  keysOf: (event) => (event.type === 'note.added' ? [event.data.note] : []),
  change: (row, event) => {
    if (event.type !== 'note.added') return row;
    const { stream: claim, version, recordedAt: at, actor: by } = event;
    return { id: event.data.note, claim, version, text: event.data.text, by, at };
  },
};

export const notes = versionedRows(noteRows);

export const listNotes = (views: ProjectionDatabase, options: ReadOptions, page: Page, claim: string) =>
  listRows<NoteRow>(views, 'notes', options, page, [parentIs(claim)]);
