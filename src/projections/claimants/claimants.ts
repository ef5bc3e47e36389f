import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import { claimantEvents, type ClaimantEvent } from '../../domain/claimant/events.ts';
import { claimantDescription, claimantKind, office } from '../../domain/claimant/values.ts';
import { foldName } from '../../domain/search/normalise.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { claimantId, roleId } from '../../domain/terms/ids.ts';
import { name } from '../../domain/terms/text.ts';
import { filter, isScanned } from '../engine/filters.ts';
import { inUse } from '../engine/generations.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { fieldIs, listRows, readRow, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { hasWordsOfName, WORD_MAX_CHARACTERS, wordsOfName } from '../suggestions/names.ts';

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
      .describe(
        'Offices and roles that the claimant held, in the order of recording. Those that were withdrawn are in the history alone.',
      ),
    recordedAt: instant.describe('When the claimant was registered.'),
    recordedBy: actor,
    updatedAt: instant.describe('When the claimant last changed.'),
  })
  .meta({
    id: 'Claimant',
    description: 'A person or organisation that made claims, an unknown claimant, or none.',
  });
export type ClaimantRow = z.output<typeof claimantRow>;

/** The stored row: the public fields, and the names by which it is suggested and found, folded. */
const storedClaimant = claimantRow.extend({ foldedNames: z.array(z.string()) });
type StoredClaimant = z.output<typeof storedClaimant>;

/** The name that ends an address such as `https://en.wikipedia.org/wiki/Barack_Obama`. */
const nameInAddress = (address: string): string[] => {
  const last =
    new URL(address).pathname
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '';
  try {
    const name = decodeURIComponent(last).replaceAll('_', ' ').toWellFormed().replaceAll('\0', '');
    return /\p{L}{2}/u.test(name) ? [name] : [];
  } catch {
    // An escape that is no UTF-8: the address has no name to show.
    return [];
  }
};

/** The names of a claimant: its own, then those in the addresses of the same person or organisation. */
export const namesOf = ({ name, sameAs = [] }: Pick<ClaimantRow, 'name' | 'sameAs'>): string[] => [
  ...new Set([name, ...sameAs.flatMap(nameInAddress)]),
];

const withNames = (row: Omit<StoredClaimant, 'foldedNames'>): StoredClaimant => ({
  ...row,
  foldedNames: namesOf(row).map(foldName),
});

type AboutClaimant = Extract<RecordedEvent, ClaimantEvent>;

const isAboutClaimant = isEventOf(claimantEvents);

export const claimantRows: RowFold<StoredClaimant> = {
  name: 'claimants',
  schema: storedClaimant,
  revision: 3,
  begunBy: 'claimant.registered',
  keysOf: (event) => (isAboutClaimant(event) ? [event.stream] : []),
  change: (row, event) => {
    if (!isAboutClaimant(event)) return row;
    if (row === undefined) return registered(event);
    return { ...changed(row, event), version: event.version, updatedAt: event.recordedAt };
  },
};

const registered = (event: AboutClaimant): StoredClaimant | undefined => {
  if (event.type !== 'claimant.registered') return undefined;
  const { claimant: id, ...data } = event.data;
  const { version, recordedAt, actor: recordedBy } = event;
  return withNames({
    id,
    version,
    ...data,
    state: 'registered',
    mergedInto: null,
    roles: [],
    recordedAt,
    recordedBy,
    updatedAt: recordedAt,
  });
};

const changed = (row: StoredClaimant, event: AboutClaimant): StoredClaimant => {
  switch (event.type) {
    case 'claimant.registered':
      return row;
    case 'claimant.described': {
      const { claimant: _, reason: __, ...described } = event.data;
      // The event replaces the whole description. A field that it omits was removed.
      const { description: ___, sameAs: ____, ...kept } = row;
      return withNames({ ...kept, ...described });
    }
    case 'claimant.role-held': {
      const { claimant: _, role: id, ...data } = event.data;
      return { ...row, roles: [...row.roles, { id, ...data }] };
    }
    case 'claimant.role-corrected': {
      const { claimant: _, role: id, reason: __, ...data } = event.data;
      return { ...row, roles: row.roles.map((each) => (each.id === id ? { id, ...data } : each)) };
    }
    case 'claimant.role-withdrawn':
      return { ...row, roles: row.roles.filter((each) => each.id !== event.data.role) };
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
  filter({
    name: 'name',
    schema: name
      .optional()
      .describe(
        'Only claimants whose names have all of these words, whole, in any order. The names in the addresses of `sameAs` count too. Case and accents do not.',
      ),
    where: (text, options) =>
      isScanned(options)
        ? namesHave(options, wordsOfName(text))
        : sql<SqlBool>`key in (${claimantsNamed(options, wordsOfName(text))})`,
    index: (text, options) => claimantsNamed(options, wordsOfName(text)),
  }),
] as const;

/** The keys of the claimants whose names have the words now, by the index of names. */
const claimantsNamed = (options: ReadOptions, words: readonly string[]): RawBuilder<unknown> => sql`
  select named.key from views.claimants_rows named
  where named.ledger_id = ${options.ledger} and ${inUse(options.ledger, 'claimants', 'named')} and named.valid_to is null
    and ${hasWordsOfName('named', options, 'name_words', words, 'exact')}`;

/** The same condition on a row whose column of words is not at hand, as in the past. */
const namesHave = ({ audience }: ReadOptions, words: readonly string[]): RawBuilder<SqlBool> =>
  words.length === 0
    ? sql`false`
    : sql`array(
        select left(word, ${WORD_MAX_CHARACTERS}::int)
        from jsonb_array_elements_text(${sql.ref(audience)} -> 'foldedNames') folded, unnest(string_to_array(folded, ' ')) word
      ) @> ${words}::text[]`;

export const listClaimants = (views: ProjectionDatabase, options: ReadOptions, page: Page) =>
  listRows<ClaimantRow>(views, 'claimants', options, page, []);
