import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import { addressKey } from '../../domain/source/address-key.ts';
import { sourceKind, sourceState } from '../../domain/source/values.ts';
import { webAddress } from '../../domain/terms/text.ts';
import { filter, isScanned } from '../engine/filters.ts';
import { inUse } from '../engine/generations.ts';
import { fieldIs, listRows, wasValidAt, type Condition, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { sourceRow, type SourceRow } from './sources.ts';

const isNotMerged = ({ audience }: ReadOptions): Condition =>
  sql<SqlBool>`${sql.ref(audience)} ->> 'mergedInto' is null`;

const isMerged = ({ audience }: ReadOptions): Condition =>
  sql<SqlBool>`${sql.ref(audience)} ->> 'mergedInto' is not null`;

/** Filters of the list of sources. */
export const sourceFilters = [
  filter({
    name: 'kind',
    schema: sourceKind.optional().describe('Only sources of this kind.'),
    where: (kind, { audience }) => fieldIs(audience, ['kind'], kind),
  }),
  filter({
    name: 'state',
    schema: z
      .enum([...sourceState.options, 'merged', 'any'])
      .optional()
      .describe(
        'Only sources in this state. Merged sources are left out but for `merged`, which lists them alone, and `any`.',
      ),
    where: (state, options) => {
      if (state === 'any') return undefined;
      if (state === 'merged') return isMerged(options);
      return sql<SqlBool>`(${fieldIs(options.audience, ['state'], state)} and ${isNotMerged(options)})`;
    },
    usual: isNotMerged,
  }),
  filter({
    name: 'url',
    schema: webAddress
      .optional()
      .describe(
        'Only sources whose address leads to the same document as this one, by its canonical form. Archived copies, mobile pages, tracking parameters, scheme and trailing slash are seen through. The address of a merged source finds the one that it was merged into.',
      ),
    where: (url, options) => (isScanned(options) ? isOfAddress(options, url) : isAmong(options, url)),
    index: (url, options) => keysOfAddress(options, url),
  }),
] as const;

/** The expression of the index `sources_of_address`. An address without a key gets the empty one, which no source has. */
const hasAddressOf = (table: string, url: string): RawBuilder<SqlBool> => {
  const key = addressKey(url) ?? '';
  const kept = sql`${sql.ref(`${table}.desk`)} ->> 'addressKey'`;
  return sql`md5(${kept}) = md5(${key}) and ${kept} = ${key}`;
};

/** The sources of an address now, and those that they were merged into. */
const keysOfAddress = ({ ledger, audience }: ReadOptions, url: string): RawBuilder<unknown> => {
  const now = (table: string): RawBuilder<SqlBool> =>
    sql`${sql.ref(`${table}.ledger_id`)} = ${ledger} and ${inUse(ledger, 'sources', table)} and ${sql.ref(`${table}.valid_to`)} is null`;
  return sql`
    with recursive found(key, next) as (
      select same.key, same.${sql.ref(audience)} ->> 'mergedInto' from views.sources same
      where ${now('same')} and ${hasAddressOf('same', url)}
      union
      select remaining.key, remaining.${sql.ref(audience)} ->> 'mergedInto' from views.sources remaining
      join found on remaining.key = found.next where ${now('remaining')})
    select key from found`;
};

const isAmong = (options: ReadOptions, url: string): Condition =>
  sql<SqlBool>`key = any(array(${keysOfAddress(options, url)}))`;

/** The same condition on a row of a list: it has the address, or one of the sources merged into it has it. */
const isOfAddress = ({ ledger, audience, asOf }: ReadOptions, url: string): Condition =>
  sql<SqlBool>`(${hasAddressOf('listed', url)} or exists (
    select from jsonb_array_elements(listed.${sql.ref(audience)} -> 'mergedFrom') merged
    join views.sources of_it on of_it.key = merged ->> 'source'
    where of_it.ledger_id = ${ledger} and ${inUse(ledger, 'sources', 'of_it')} and ${wasValidAt('of_it', asOf)}
      and ${hasAddressOf('of_it', url)}))`;

/** How many sources of the same address an answer names. */
export const SAME_ADDRESS_MAX = 5;

/** The field of an answer that names other sources of the same document. */
export const sameAddress = z
  .array(sourceRow)
  .max(SAME_ADDRESS_MAX)
  .optional()
  .describe(
    `Other sources on record whose address leads to the same document by its canonical form, the oldest first, ${SAME_ADDRESS_MAX} at most; merged sources are seen through. Nothing is refused for it. Archived copies, mobile pages and tracking parameters are seen through. Absent without \`url\`, or where they could not be looked up.`,
  );

/** The sources of the same address, one look-up by index. `except` has the sources that were just registered. */
export const sourcesOfAddress = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  url: string,
  except: readonly string[],
): Promise<SourceRow[]> => {
  const others = except.map((each) => sql<SqlBool>`key <> ${each}`);
  const found = await listRows<SourceRow>(views, 'sources', options, { limit: SAME_ADDRESS_MAX }, [
    isAmong(options, url),
    isNotMerged(options),
    ...others,
  ]);
  return found.map(({ row }) => row);
};
