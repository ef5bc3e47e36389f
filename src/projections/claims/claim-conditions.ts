import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { claimLanguage } from '../../domain/claim/values.ts';
import { edtfSpan } from '../../domain/terms/edtf.ts';
import { isScanned, type FilterOptions } from '../engine/filters.ts';
import { inUse } from '../engine/generations.ts';
import { rowsThen, wasValidAt, type Condition, type ReadOptions } from '../engine/read-rows.ts';
import type { VersionedName } from '../engine/tables.ts';
import { withMerged } from '../sources/families.ts';
import { replacing } from './survivors.ts';

/** Conditions on claims that depend on their items, on claimants or on sources. */

type Row = RawBuilder<unknown>;

/**
 * The claim is about a period that contains the date. Dates are compared at the lower of both precisions, as everywhere
 * in the record. So a claim about May 2000 matches the year 2000. A missing end is open. Without both ends the claim
 * has no period and does not match.
 */
export const isAbout = ({ audience }: ReadOptions, date: string): Condition => {
  const bound = (end: string): RawBuilder<string> =>
    sql`(${sql.ref(audience)} #>> ${sql.lit(`{period,${end}}`)}) collate "C"`;
  const [from, until] = [bound('from'), bound('until')];
  return sql<SqlBool>`
    (coalesce(${from}, ${until}) is not null
     and coalesce(left(${from}, length(${date}::text)) <= left(${date}::text, length(${from})), true)
     and coalesce(left(${until}, length(${date}::text)) >= left(${date}::text, length(${until})), true))`;
};

/** The items of a view that match a condition, as the audience saw them at that position: a query without its list. */
const itemsThat = (
  options: ReadOptions,
  view: VersionedName,
  met: (row: RawBuilder<unknown>) => RawBuilder<SqlBool>,
): RawBuilder<unknown> =>
  sql`from ${rowsThen(view, options, 'of_claim')} where ${met(sql`of_claim.${sql.ref(options.audience)}`)}`;

/**
 * An item of the claim, or of a claim merged into it, is among some items. `claim` is the column with the claim's id. An
 * array, since the planner takes a join for cheap that compares every claim with every item.
 */
const hasAny = (
  options: FilterOptions,
  items: RawBuilder<unknown>,
  claim: 'key' | 'parent' = 'key',
): RawBuilder<SqlBool> => {
  const isOf = (id: RawBuilder<unknown>) =>
    sql<SqlBool>`exists (select ${items} and of_claim.parent = ${id} offset 0)`;
  const id = sql`listed.${sql.ref(claim)}`;
  const survivors = replacing(options, isOf);
  return isScanned(options)
    ? sql`(${isOf(id)} or ${id} = any(array(${survivors})))`
    : sql`${id} = any(array(select of_claim.parent ${items} union all ${survivors}))`;
};

/** The item comes from one of these sources, or from one that was merged into it. */
export const isFrom = (options: ReadOptions, row: Row, sources: readonly string[]): RawBuilder<SqlBool> =>
  sql`${row} ->> 'source' = any(array(${withMerged(options, sources)}))`;

/** The claimants and all claimants merged into them, as the audience saw them at that position. */
const isSame = (
  { ledger, audience, asOf }: ReadOptions,
  row: Row,
  claimants: readonly string[],
): RawBuilder<SqlBool> =>
  sql`${row} ->> 'claimant' = any(array(
    with recursive same(id) as (
      select id collate "C" from unnest(${[...claimants]}::text[]) id
      union
      select merged.key from views.claimants merged join same on merged.${sql.ref(audience)} ->> 'mergedInto' = same.id
      where merged.ledger_id = ${ledger} and ${inUse(ledger, 'claimants', 'merged')}
        and ${wasValidAt('merged', asOf)})
    select id from same))`;

const isRecorded = (row: Row): RawBuilder<SqlBool> => sql`${row} ->> 'state' = 'recorded'`;

/** The appearances by which claimants made claims. Withdrawn ones do not count. */
export const appearancesOf = (options: ReadOptions, claimants: readonly string[]): RawBuilder<unknown> =>
  itemsThat(options, 'appearances', (row) => sql`${isSame(options, row, claimants)} and ${isRecorded(row)}`);

/** The claim was made by one of these claimants. */
export const isMadeBy = (
  options: FilterOptions,
  claimants: readonly string[],
  claim: 'key' | 'parent' = 'key',
): Condition => hasAny(options, appearancesOf(options, claimants), claim);

/** The claim was made on one occasion between two dates, each compared at the lower of both precisions. */
export const isMadeBetween = (
  options: FilterOptions,
  { since, until }: { readonly since: string | undefined; readonly until: string | undefined },
): Condition => {
  const isBetween = (row: Row): RawBuilder<SqlBool> => {
    const [first, last] = [
      sql`(${row} ->> 'dateFirst') collate "C"`,
      sql`(${row} ->> 'dateLast') collate "C"`,
    ];
    const bounds = [
      ...(since === undefined ? [] : [sql`${last} >= ${edtfSpan(since).first}`]),
      ...(until === undefined ? [] : [sql`${first} <= ${edtfSpan(until).last}`]),
    ];
    return sql`${isRecorded(row)} and ${row} ->> 'dateFirst' is not null and ${sql.join(bounds, sql` and `)}`;
  };
  return hasAny(options, itemsThat(options, 'appearances', isBetween));
};

/** The claim with an id is about one of these topics. It is asked for by its id: no index finds the claims of a topic. */
const claimIsAbout = (
  options: ReadOptions,
  topics: readonly string[],
  id: RawBuilder<unknown>,
): RawBuilder<SqlBool> => sql`
  exists (select from ${rowsThen('current_status', options, 'of_claim')}
    where of_claim.key = ${id} and of_claim.${sql.ref(options.audience)} -> 'topics' ?| ${[...topics]}::text[] offset 0)`;

const survivorsAbout = (options: ReadOptions, topics: readonly string[]): RawBuilder<unknown> =>
  replacing(options, (claim) => claimIsAbout(options, topics, claim));

/** Items of claims about one of these topics. */
export const isOfClaimAbout = (options: ReadOptions, topics: readonly string[]): Condition =>
  sql<SqlBool>`(${claimIsAbout(options, topics, sql`listed.parent`)}
    or listed.parent = any(array(${survivorsAbout(options, topics)})))`;

/** Declined or withdrawn evidence does not count, so its source is no source of the claim. */
const isUsed = (row: Row): RawBuilder<SqlBool> => sql`${row} ->> 'state' not in ('declined', 'withdrawn')`;

/** Evidence from one of these sources that was neither declined nor withdrawn. */
export const evidenceFrom = (options: ReadOptions, sources: readonly string[]): RawBuilder<unknown> =>
  itemsThat(options, 'evidence', (row) => sql`${isFrom(options, row, sources)} and ${isUsed(row)}`);

/** The appearances that one of these sources documents. */
export const appearancesIn = (options: ReadOptions, sources: readonly string[]): RawBuilder<unknown> =>
  itemsThat(options, 'appearances', (row) => isFrom(options, row, sources));

/** One of these sources documents the claim, or gives evidence on it. */
export const comesFrom = (options: FilterOptions, sources: readonly string[]): Condition =>
  sql<SqlBool>`(${hasAny(options, evidenceFrom(options, sources))} or ${hasAny(options, appearancesIn(options, sources))})`;

/** A source of this publisher documents the claim, or gives evidence on it. */
export const isPublishedBy = (options: FilterOptions, publisher: string): Condition => {
  const { ledger, audience, asOf } = options;
  const isOne = (row: Row): RawBuilder<SqlBool> => sql`${row} ->> 'source' = any(array(
    select published.key from views.sources published
    where published.ledger_id = ${ledger} and ${inUse(ledger, 'sources', 'published')}
      and ${wasValidAt('published', asOf)} and published.${sql.ref(audience)} ->> 'publisher' = ${publisher}))`;
  const brought = itemsThat(options, 'evidence', (row) => sql`${isOne(row)} and ${isUsed(row)}`);
  return sql<SqlBool>`(${hasAny(options, brought)} or ${hasAny(options, itemsThat(options, 'appearances', isOne))})`;
};

/** Recorded at a time or later. Recording times never decrease along positions, so positions are compared. */
export const isRecordedSince = ({ ledger }: ReadOptions, time: string): Condition =>
  sql<SqlBool>`first_position > (select log.position_at(${ledger}, ${time}::timestamptz - interval '1 millisecond'))`;

/** Recorded at a time or earlier. */
export const isRecordedUntil = ({ ledger }: ReadOptions, time: string): Condition =>
  sql<SqlBool>`first_position <= (select log.position_at(${ledger}, ${time}::timestamptz))`;

/** The verdict in force was published at a time or later, or at a time or earlier. */
export const isChecked = ({ audience }: ReadOptions, when: 'since' | 'until', time: string): Condition => {
  const published = sql`(${sql.ref(audience)} #>> '{verdict,publishedAt}') collate "C"`;
  return when === 'since' ? sql<SqlBool>`${published} >= ${time}` : sql<SqlBool>`${published} <= ${time}`;
};

/** The rating in force has one of these codes. */
export const isRated = ({ audience }: ReadOptions, codes: readonly string[]): Condition =>
  sql<SqlBool>`${sql.ref(audience)} #>> '{verdict,rating,code}' = any(${[...codes]}::text[])`;

/** Claims about one of these topics, by their own topics or by those of a claim merged into them. */
export const isAboutTopic = (options: ReadOptions, topics: readonly string[]): Condition =>
  sql<SqlBool>`(${sql.ref(options.audience)} -> 'topics' ?| ${[...topics]}::text[]
    or listed.key = any(array(${survivorsAbout(options, topics)})))`;

export const isOneOf = (ids: readonly string[]): Condition =>
  sql<SqlBool>`listed.key = any(${[...ids]}::text[])`;

/** Whether the wording is in one of the languages, or in a region or script of one (RFC 4647, basic filtering). */
export const isWordedIn = ({ audience }: ReadOptions, languages: readonly string[]): Condition => {
  const ranges = languages.map((each) => claimLanguage.parse(each));
  const tag = sql`${sql.ref(audience)} ->> 'language'`;
  return sql<SqlBool>`(${tag} = any(${ranges}::text[])
    or ${tag} like any(${ranges.map((each) => `${each}-%`)}::text[]))`;
};
