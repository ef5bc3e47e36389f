import { z } from 'zod';
import { recordEvents } from '../../domain/claim/recording/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimId, noteId } from '../../domain/terms/ids.ts';
import { filter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, parentIn, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const noteRow = z
  .object({
    id: noteId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the note last changed.'),
    state: z.enum(['written', 'withdrawn']).describe('Whether it was withdrawn.'),
    text: z.string().describe('The text for the desk, as last corrected.'),
    by: actor,
    at: instant.describe('When it was written.'),
    updatedAt: instant.describe('When it last changed.'),
  })
  .meta({ id: 'Note', description: 'An internal note. Only the desk sees it.' });
export type NoteRow = z.output<typeof noteRow>;

const isOfRecord = isEventOf(recordEvents);

const isOfNote = (
  event: RecordedEvent,
): event is Extract<RecordedEvent, { type: `note.${'added' | 'corrected' | 'withdrawn'}` }> =>
  event.type.startsWith('note.');

const lastChange = ({ version, recordedAt: updatedAt }: RecordedEvent) => ({ version, updatedAt });

export const noteRows: RowFold<NoteRow> = {
  name: 'notes',
  schema: noteRow,
  revision: 3,
  keysOf: (event) => (isOfNote(event) ? [event.data.note] : []),
  change: (row, event) => {
    if (!isOfRecord(event)) return row;
    switch (event.type) {
      case 'note.added': {
        const { stream: claim, version, recordedAt: at, actor: by } = event;
        const { note: id, text } = event.data;
        return { id, claim, version, state: 'written', text, by, at, updatedAt: at };
      }
      case 'note.corrected':
        return row && { ...row, text: event.data.text, ...lastChange(event) };
      case 'note.withdrawn':
        return row && { ...row, state: 'withdrawn', ...lastChange(event) };
      case 'claim.recorded':
      case 'claim.reworded':
      case 'claim.classified':
      case 'claim.declined':
      case 'claim.reopened':
      case 'claim.withdrawn':
      case 'claim.restored':
        return row;
      default:
        return event satisfies never;
    }
  },
};

export const notes = versionedRows(noteRows);

/** Filters of the list of a claim's notes. */
export const noteFilters = [
  filter({
    name: 'state',
    schema: z
      .union([noteRow.shape.state, z.literal('any')])
      .optional()
      .describe('Only notes in this state; by default `written`.'),
    where: (state, { audience }) => (state === 'any' ? undefined : fieldIs(audience, ['state'], state)),
    usual: ({ audience }) => fieldIs(audience, ['state'], 'written'),
  }),
] as const;

export const listNotes = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims: readonly string[],
) => listRows<NoteRow>(views, 'notes', options, page, [parentIn(claims)]);
