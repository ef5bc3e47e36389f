import { z } from 'zod';
import {
  appearanceEvents,
  appearanceShape as shape,
  type AppearanceEvent,
} from '../../domain/claim/appearances/events.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { edtfSpan } from '../../domain/terms/edtf.ts';
import { appearanceId, claimId } from '../../domain/terms/ids.ts';
import { filter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, parentIn, readRow, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const appearanceState = z
  .enum(['recorded', 'withdrawn'])
  .meta({ id: 'AppearanceState', description: '`withdrawn`: the claim was not made on that occasion.' });

export const appearanceRow = z
  .object({
    id: appearanceId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the appearance last changed.'),
    state: appearanceState,
    ...shape,
    reason: z.string().nullable().describe('Why it was last corrected, or withdrawn; null where it was not.'),
    recordedAt: instant.describe('When it was recorded.'),
    recordedBy: actor,
    updatedAt: instant.describe('When it was last modified.'),
  })
  .meta({ id: 'Appearance', description: 'One occasion on which the claim was made.' });
export type AppearanceRow = z.output<typeof appearanceRow>;

/** The stored row: the public fields, and the first and last day of the date, by which occasions are ordered. */
const storedAppearance = appearanceRow.extend({
  dateFirst: z.string().nullable(),
  dateLast: z.string().nullable(),
});
type StoredAppearance = z.output<typeof storedAppearance>;

/** What the stored row has beside the record, and derives from it. */
const derivedFrom = ({ date }: { readonly date?: string | undefined }) => {
  const { first = null, last = null } = date === undefined ? {} : edtfSpan(date);
  return { dateFirst: first, dateLast: last };
};

const isOfAppearance = isEventOf(appearanceEvents);

export const appearanceRows: RowFold<StoredAppearance> = {
  name: 'appearances',
  schema: storedAppearance,
  revision: 3,
  keysOf: (event) => (isOfAppearance(event) ? [event.data.appearance] : []),
  change: (row, event) => {
    if (!isOfAppearance(event)) return row;
    const { version, recordedAt: updatedAt } = event;
    switch (event.type) {
      case 'appearance.recorded':
        return row ?? recorded(event);
      case 'appearance.withdrawn':
        return row && { ...row, state: 'withdrawn', reason: event.data.reason, version, updatedAt };
      case 'appearance.corrected': {
        if (row === undefined) return undefined;
        // The event replaces all fields. A field that it omits was removed.
        const { id, claim, state, recordedAt, recordedBy } = row;
        const { appearance: _, ...data } = event.data;
        return {
          id,
          claim,
          version,
          state,
          ...data,
          ...derivedFrom(data),
          recordedAt,
          recordedBy,
          updatedAt,
        };
      }
      default:
        return event satisfies never;
    }
  },
};

type OfAppearance = Extract<RecordedEvent, AppearanceEvent>;

const recorded = (event: Extract<OfAppearance, { type: 'appearance.recorded' }>): StoredAppearance => {
  const { appearance: id, ...data } = event.data;
  const { stream: claim, version, recordedAt, actor: recordedBy } = event;
  return {
    id,
    claim,
    version,
    state: 'recorded',
    ...data,
    ...derivedFrom(data),
    reason: null,
    recordedAt,
    recordedBy,
    updatedAt: recordedAt,
  };
};

export const appearances = versionedRows(appearanceRows);

export const readAppearance = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<AppearanceRow | undefined> => readRow<AppearanceRow>(views, 'appearances', options, id);

/** Filters of the list of a claim's appearances. */
export const appearanceFilters = [
  filter({
    name: 'state',
    schema: z
      .union([appearanceState, z.literal('any')])
      .optional()
      .describe('Only appearances in this state; by default `recorded`.'),
    where: (state, { audience }) => (state === 'any' ? undefined : fieldIs(audience, ['state'], state)),
    usual: ({ audience }) => fieldIs(audience, ['state'], 'recorded'),
  }),
] as const;

export const listAppearances = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims: readonly string[],
) => listRows<AppearanceRow>(views, 'appearances', options, page, [parentIn(claims)]);
