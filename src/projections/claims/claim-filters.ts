import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import { claimLanguage } from '../../domain/claim/values.ts';
import { partialDate } from '../../domain/terms/dates.ts';
import { claimantId, sourceId } from '../../domain/terms/ids.ts';
import { topic } from '../../domain/terms/text.ts';
import { filter, timeFilter } from '../engine/filters.ts';
import { inUse } from '../engine/generations.ts';
import { fieldHolds, fieldIs, fieldIsNot, type Condition, type ReadOptions } from '../engine/read-rows.ts';
import type { VersionedName } from '../engine/tables.ts';
import { claimStatus } from './current-status.ts';

/**
 * The claim is about a period that contains the date. Dates are compared at the lower of both precisions, as everywhere
 * in the record. So a claim about May 2000 matches the year 2000. A missing end is open. Without both ends the claim
 * has no period and does not match.
 */
const isAbout = ({ audience }: ReadOptions, date: string): Condition => {
  const bound = (end: string): RawBuilder<string> =>
    sql`(${sql.ref(audience)} #>> ${sql.lit(`{period,${end}}`)}) collate "C"`;
  const [from, until] = [bound('from'), bound('until')];
  return sql<SqlBool>`
    (coalesce(${from}, ${until}) is not null
     and coalesce(left(${from}, length(${date}::text)) <= left(${date}::text, length(${from})), true)
     and coalesce(left(${until}, length(${date}::text)) >= left(${date}::text, length(${until})), true))`;
};

/** The version of a row that was valid at a position; the current one if `asOf` is undefined. */
export const wasValidAt = (table: string, asOf: number | undefined): RawBuilder<SqlBool> =>
  asOf === undefined
    ? sql`${sql.ref(`${table}.valid_to`)} is null`
    : sql`(${sql.ref(`${table}.valid_from`)} <= ${asOf}
        and (${sql.ref(`${table}.valid_to`)} is null or ${sql.ref(`${table}.valid_to`)} > ${asOf}))`;

/**
 * An item of the claim matches a condition, as the audience saw it at that position. `claim` is the column with the
 * claim's id.
 */
export const hasAny = (
  { ledger, audience, asOf }: ReadOptions,
  view: VersionedName,
  met: (row: RawBuilder<unknown>) => RawBuilder<SqlBool>,
  claim: 'key' | 'parent' = 'key',
): RawBuilder<SqlBool> => sql`
  ${sql.ref(claim)} in (
    select of_claim.parent from ${sql.table(`views.${view}`)} of_claim
    where of_claim.ledger_id = ${ledger} and ${inUse(ledger, view, 'of_claim')}
      and ${wasValidAt('of_claim', asOf)}
      and ${met(sql`of_claim.${sql.ref(audience)}`)})`;

const field = (row: RawBuilder<unknown>, name: string, value: string): RawBuilder<SqlBool> =>
  sql`${row} ->> ${sql.lit(name)} = ${value}`;

/** The claimant and all claimants merged into it, as the audience saw them at that position. */
const isSame = (
  { ledger, audience, asOf }: ReadOptions,
  row: RawBuilder<unknown>,
  claimant: string,
): RawBuilder<SqlBool> =>
  sql`${row} ->> 'claimant' in (
    with recursive same(id) as (
      select ${claimant}::text collate "C"
      union
      select merged.key from views.claimants merged join same on merged.${sql.ref(audience)} ->> 'mergedInto' = same.id
      where merged.ledger_id = ${ledger} and ${inUse(ledger, 'claimants', 'merged')}
        and ${wasValidAt('merged', asOf)})
    select id from same)`;

/** The claim was made by a claimant. Withdrawn appearances do not count. */
export const isMadeBy = (
  options: ReadOptions,
  claimant: string,
  claim: 'key' | 'parent' = 'key',
): Condition =>
  hasAny(
    options,
    'appearances',
    (row) => sql`${isSame(options, row, claimant)} and ${row} ->> 'state' = 'recorded'`,
    claim,
  );

/** Items of claims about a topic. */
export const isOfClaimAbout = (options: ReadOptions, topic: string): Condition =>
  hasAny(options, 'current_status', (row) => sql`${row} -> 'topics' ? ${topic}`, 'parent');

/** Declined or withdrawn evidence does not count, so its source is no source of the claim. */
const comesFrom = (options: ReadOptions, source: string): Condition => {
  const brought = hasAny(
    options,
    'evidence',
    (row) => sql`${field(row, 'source', source)} and ${row} ->> 'state' not in ('declined', 'withdrawn')`,
  );
  const shown = hasAny(options, 'appearances', (row) => field(row, 'source', source));
  return sql<SqlBool>`(${brought} or ${shown})`;
};

/** Recorded at a time or later. Recording times never decrease along positions, so positions are compared. */
const recordedFrom = ({ ledger }: ReadOptions, time: string): Condition =>
  sql<SqlBool>`first_position > log.position_at(${ledger}, ${time}::timestamptz - interval '1 millisecond')`;

/** A rating by its code. */
export const ratingCode = z
  .string()
  .max(40)
  .regex(/^[a-z0-9-]+$/);

/** Filters of the list of claims. */
export const claimFilters = [
  filter({
    name: 'status',
    schema: z
      .union([claimStatus, z.literal('any')])
      .optional()
      .describe('Only claims of this status; by default all except merged ones, which `any` includes.'),
    where: (status, { audience }) => (status === 'any' ? undefined : fieldIs(audience, ['status'], status)),
    usual: ({ audience }) => fieldIsNot(audience, 'status', 'merged'),
  }),
  filter({
    name: 'rating',
    schema: ratingCode.optional().describe('Only claims with this rating in force, by its code.'),
    where: (rating, { audience }) => fieldIs(audience, ['verdict', 'rating', 'code'], rating),
  }),
  filter({
    name: 'topic',
    schema: topic.optional().describe('Only claims about this topic.'),
    where: (topic, { audience }) => fieldHolds(audience, 'topics', topic),
  }),
  filter({
    name: 'language',
    schema: claimLanguage.optional().describe('Only claims worded in this language.'),
    where: (language, { audience }) => fieldIs(audience, ['language'], language),
  }),
  filter({
    name: 'validOn',
    schema: partialDate
      .optional()
      .describe(
        'Only claims about a period that contains this date (`2000`, `2000-05` or `2000-05-28`). Dates are compared by their common precision. Claims without a period are omitted.',
      ),
    where: (date, options) => isAbout(options, date),
  }),
  filter({
    name: 'claimant',
    schema: claimantId.optional().describe('Only claims that this claimant made, by the record.'),
    where: (claimant, options) => isMadeBy(options, claimant),
  }),
  filter({
    name: 'source',
    schema: sourceId
      .optional()
      .describe(
        'Only claims that this source documents, or gives evidence on that was neither declined nor withdrawn.',
      ),
    where: (source, options) => comesFrom(options, source),
  }),
  filter({
    name: 'recordedSince',
    schema: timeFilter('Only claims that were recorded at this time (RFC 3339) or later.'),
    where: (time, options) => recordedFrom(options, time),
  }),
] as const;
