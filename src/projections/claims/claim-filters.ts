import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { claimLanguage, visibility } from '../../domain/claim/values.ts';
import { partialDate } from '../../domain/terms/dates.ts';
import { edtfDate } from '../../domain/terms/edtf.ts';
import { claimantId, claimId, sourceId } from '../../domain/terms/ids.ts';
import { name, topic } from '../../domain/terms/text.ts';
import { filter, several, textOf, timeFilter, valuesOf } from '../engine/filters.ts';
import type { ReaderAudience } from '../engine/projection.ts';
import { fieldIn, fieldIs, fieldIsNot, type Condition } from '../engine/read-rows.ts';
import { ratingsKnown } from '../scales/scales.ts';
import { searchFilter } from '../findable/search.ts';
import {
  appearancesIn,
  appearancesOf,
  comesFrom,
  evidenceFrom,
  isAbout,
  isAboutTopic,
  isChecked,
  isMadeBetween,
  isMadeBy,
  isOneOf,
  isPublishedBy,
  isRated,
  isRecordedSince,
  isRecordedUntil,
  isWordedIn,
} from './claim-conditions.ts';
import { claimStatus } from './current-status.ts';

/** How many claims a request names by their ids. */
const IDS_MAX = 100;

/** The claims that a list shows by default. */
const isStanding = (audience: ReaderAudience): Condition =>
  sql<SqlBool>`(${fieldIsNot(audience, 'status', 'merged')} and ${fieldIsNot(audience, 'status', 'withdrawn')})`;

/** A rating by its code. */
export const ratingCode = z
  .string()
  .max(40)
  .regex(/^[a-z0-9-]+$/, 'must be a code of lower-case letters, digits and hyphens');

/** Filters by what a claim is. */
const ofClaims = [
  filter({
    name: 'status',
    schema: several(z.enum([...claimStatus.options, 'any']))
      .optional()
      .describe(
        `Only claims of these statuses, separated by commas; by default all except merged and withdrawn ones, which \`any\` includes. They are ${claimStatus.options.map((each) => `\`${each}\``).join(', ')}.`,
      ),
    index: 'in-order',
    where: (given, { audience }) => {
      const statuses = valuesOf(given);
      return statuses.includes('any') ? undefined : fieldIn(audience, 'status', statuses);
    },
    // Who names a claim by its id gets it, also if it was merged or withdrawn.
    usual: ({ audience }, given) => (textOf(given, 'ids') === undefined ? isStanding(audience) : undefined),
  }),
  filter({
    name: 'rating',
    schema: several(ratingCode)
      .optional()
      .describe('Only claims with one of these ratings in force, by their codes, separated by commas.'),
    where: (codes, options) => isRated(options, valuesOf(codes)),
    known: ratingsKnown,
  }),
  filter({
    name: 'topic',
    schema: several(topic).optional().describe('Only claims about one of these topics, separated by commas.'),
    where: (topics, options) => isAboutTopic(options, valuesOf(topics)),
  }),
  filter({
    name: 'language',
    schema: several(claimLanguage)
      .optional()
      .describe(
        'Only claims worded in one of these languages, separated by commas. A language has its regions and scripts in it: `zh` finds `zh-Hant` as well (RFC 4647, basic filtering).',
      ),
    where: (languages, options) => isWordedIn(options, valuesOf(languages)),
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
] as const;

/** Filters by who made a claim and what documents it. */
const ofItems = [
  filter({
    name: 'claimant',
    schema: several(claimantId)
      .optional()
      .describe('Only claims that one of these claimants made, by the record; ids separated by commas.'),
    index: (claimants, options) => sql`select ${appearancesOf(options, valuesOf(claimants))}`,
    where: (claimants, options) => isMadeBy(options, valuesOf(claimants)),
  }),
  filter({
    name: 'source',
    schema: several(sourceId)
      .optional()
      .describe(
        'Only claims that one of these sources documents, or gives evidence on that was neither declined nor withdrawn; ids separated by commas. Sources merged into one of them count as that one.',
      ),
    index: (sources, options) => {
      const ids = valuesOf(sources);
      return sql`select ${evidenceFrom(options, ids)} union all select ${appearancesIn(options, ids)}`;
    },
    where: (sources, options) => comesFrom(options, valuesOf(sources)),
  }),
  filter({
    name: 'publisher',
    schema: name.optional().describe('Only claims with such a source of this publisher, by its exact name.'),
    where: (publisher, options) => isPublishedBy(options, publisher),
  }),
] as const;

/** Ranges of dates. Both ends belong to the range. */
const ofTimes = [
  filter({
    name: 'madeSince',
    schema: edtfDate
      .optional()
      .describe(
        'Only claims that were made on this date or later. With `madeUntil` a single occasion lies between both. Dates that overlap match: `2000` also finds what was said on 2000-05-28. As in the record, dates may be `199X` or `-0043` (EDTF level 1).',
      ),
    where: (since, options, given) => isMadeBetween(options, { since, until: textOf(given, 'madeUntil') }),
  }),
  filter({
    name: 'madeUntil',
    schema: edtfDate.optional().describe('Only claims that were made on this date or earlier.'),
    where: (until, options, given) =>
      textOf(given, 'madeSince') === undefined
        ? isMadeBetween(options, { since: undefined, until })
        : undefined,
  }),
  filter({
    name: 'checkedSince',
    schema: timeFilter('Only claims whose verdict in force was published at this time (RFC 3339) or later.'),
    where: (time, options) => isChecked(options, 'since', time),
  }),
  filter({
    name: 'checkedUntil',
    schema: timeFilter(
      'Only claims whose verdict in force was published at this time (RFC 3339) or earlier.',
    ),
    where: (time, options) => isChecked(options, 'until', time),
  }),
] as const;

/** The filters that published claims have as well: in feeds and lists of ClaimReviews. */
export const publishedFilters = [searchFilter, ...ofClaims, ...ofItems, ...ofTimes] as const;

/** Filters of the list of claims. */
export const claimFilters = [
  ...publishedFilters,
  filter({
    name: 'recordedSince',
    schema: timeFilter('Only claims that were recorded at this time (RFC 3339) or later.'),
    where: (time, options) => isRecordedSince(options, time),
  }),
  filter({
    name: 'recordedUntil',
    schema: timeFilter('Only claims that were recorded at this time (RFC 3339) or earlier.'),
    where: (time, options) => isRecordedUntil(options, time),
  }),
  filter({
    name: 'visibility',
    schema: visibility
      .optional()
      .describe('Only claims that everyone may read (`public`), or that only the desk may read (`desk`).'),
    where: (visibility, { audience }) => fieldIs(audience, ['visibility'], visibility),
  }),
  filter({
    name: 'ids',
    schema: several(claimId, IDS_MAX)
      .optional()
      .describe(
        `Only these claims, at most ${IDS_MAX}, separated by commas, also merged and withdrawn ones. Unknown ids are left out.`,
      ),
    index: (ids) => sql`select from unnest(${valuesOf(ids)}::text[]) id`,
    where: (ids) => isOneOf(valuesOf(ids)),
  }),
] as const;
