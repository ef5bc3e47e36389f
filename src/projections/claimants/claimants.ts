import { z } from 'zod';
import type { ClaimantEvent } from '../../domain/claimant/events.ts';
import { claimantDescription, claimantKind, heldRole } from '../../domain/claimant/values.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimantId } from '../../domain/terms/ids.ts';
import { filter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, readRow, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const { role: roleId, ...office } = heldRole;

const claimantState = z
  .enum(['registered', 'merged'])
  .meta({ id: 'ClaimantState', description: '`merged`: it was merged into another and is read there.' });

export const claimantRow = z
  .object({
    id: claimantId,
    version: z.int().min(1).describe('The version of the claimant; its ETag.'),
    ...claimantDescription,
    state: claimantState,
    mergedInto: claimantId.nullable().describe('The claimant it was merged into; null where it was not.'),
    roles: z
      .array(
        z
          .object({ id: roleId, ...office })
          .meta({ id: 'HeldRole', description: 'An office or role and when it was held.' }),
      )
      .describe('Offices and roles that the claimant held, in the order of recording.'),
    recordedAt: instant.describe('When the claimant was registered.'),
    recordedBy: actor,
    updatedAt: instant.describe('When the claimant last changed.'),
  })
  .meta({
    id: 'Claimant',
    description: 'A person or organisation that made claims, an unknown claimant, or none.',
  });
export type ClaimantRow = z.output<typeof claimantRow>;

type AboutClaimant = RecordedEvent & ClaimantEvent;

const isAboutClaimant = (event: RecordedEvent): event is AboutClaimant => event.type.startsWith('claimant.');

export const claimantRows: RowFold<ClaimantRow> = {
  name: 'claimants',
  schema: claimantRow,
  revision: 1,
  begunBy: 'claimant.registered',
  keysOf: (event) => (isAboutClaimant(event) ? [event.stream] : []),
  change: (row, event) => {
    if (!isAboutClaimant(event)) return row;
    if (row === undefined) return registered(event);
    return { ...changed(row, event), version: event.version, updatedAt: event.recordedAt };
  },
};

const registered = (event: AboutClaimant): ClaimantRow | undefined => {
  if (event.type !== 'claimant.registered') return undefined;
  const { claimant: id, ...data } = event.data;
  const { version, recordedAt, actor: recordedBy } = event;
  return {
    id,
    version,
    ...data,
    state: 'registered',
    mergedInto: null,
    roles: [],
    recordedAt,
    recordedBy,
    updatedAt: recordedAt,
  };
};

const changed = (row: ClaimantRow, event: AboutClaimant): ClaimantRow => {
  switch (event.type) {
    case 'claimant.registered':
      return row;
    case 'claimant.described': {
      const { claimant: _, reason: __, ...described } = event.data;
      // The event replaces the whole description. A field that it omits was removed.
      const { description: ___, sameAs: ____, ...kept } = row;
      return { ...kept, ...described };
    }
    case 'claimant.role-held': {
      const { claimant: _, role: id, ...data } = event.data;
      return { ...row, roles: [...row.roles, { id, ...data }] };
    }
    case 'claimant.merged':
      return { ...row, state: 'merged', mergedInto: event.data.into };
    case 'claimant.unmerged':
      return { ...row, state: 'registered', mergedInto: null };
    default:
      return event satisfies never;
  }
};

export const claimants = versionedRows(claimantRows);

export const readClaimant = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<ClaimantRow | undefined> => readRow<ClaimantRow>(views, 'claimants', options, id);

/** Filters of the list of claimants. */
export const claimantFilters = [
  filter({
    name: 'kind',
    schema: claimantKind.optional().describe('Only claimants of this kind.'),
    where: (kind, { audience }) => fieldIs(audience, ['kind'], kind),
  }),
  filter({
    name: 'state',
    schema: z
      .union([claimantState, z.literal('any')])
      .optional()
      .describe('Only claimants in this state; by default `registered`.'),
    where: (state, { audience }) => (state === 'any' ? undefined : fieldIs(audience, ['state'], state)),
    usual: ({ audience }) => fieldIs(audience, ['state'], 'registered'),
  }),
] as const;

export const listClaimants = (views: ProjectionDatabase, options: ReadOptions, page: Page) =>
  listRows<ClaimantRow>(views, 'claimants', options, page, []);
