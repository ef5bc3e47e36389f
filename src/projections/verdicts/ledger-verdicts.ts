import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { scaleId } from '../../domain/terms/ids.ts';
import { ratingCode } from '../claims/claim-filters.ts';
import { ratingsKnown, scalesKnown } from '../scales/scales.ts';
import { filter, timeFilter } from '../engine/filters.ts';
import { fieldIs, rowsThen, type Condition, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { diligenceStandards, type StandardName } from './diligence.ts';
import { verdictStateFilter, verdictsWhere } from './verdicts.ts';

/** The claim's first verdict. If two were published in the same millisecond, the one that became public first wins. */
const isFirst = (options: ReadOptions): Condition => {
  const publishedAt = sql`(o.${sql.ref(options.audience)} ->> 'publishedAt') collate "C"`;
  return sql<SqlBool>`listed.key = (
    select o.key from ${rowsThen('verdicts', options, 'o')}
    where o.parent = listed.parent and ${publishedAt} is not null
    order by ${publishedAt}, o.first_shown, o.key limit 1)`;
};

/** A filter by one of the conditions that the accountability report counts. */
const careFilter = <const Name extends StandardName>(name: Name, description: string) =>
  filter({
    name,
    schema: z.enum(['true', 'false']).optional().describe(description),
    where: (wanted, options) => {
      const met = diligenceStandards[name](options, sql.ref(options.audience));
      return wanted === 'true' ? met : sql<SqlBool>`not ${met}`;
    },
  });

/** Filters of the verdicts of a ledger, including those that the numbers of the accountability report link to. */
export const ledgerVerdictFilters = [
  verdictStateFilter,
  filter({
    name: 'scale',
    schema: scaleId.optional().describe('Only verdicts on this scale.'),
    where: (scale, { audience }) => fieldIs(audience, ['rating', 'scale'], scale),
    known: scalesKnown,
  }),
  filter({
    name: 'rating',
    schema: ratingCode.optional().describe('Only verdicts with this rating, by its code.'),
    where: (rating, { audience }) => fieldIs(audience, ['rating', 'code'], rating),
    known: ratingsKnown,
  }),
  filter({
    name: 'publishedSince',
    schema: timeFilter('Only verdicts published at this time (RFC 3339) or later.'),
    where: (time, { audience }): Condition =>
      sql<SqlBool>`(${sql.ref(audience)} ->> 'publishedAt') collate "C" >= ${time}`,
  }),
  filter({
    name: 'first',
    schema: z
      .literal('true')
      .optional()
      .describe('Only the first published verdict of each claim, in any state.'),
    where: (_, options) => isFirst(options),
  }),
  careFilter('independentlyApproved', 'Whether a person who is not an author approved it.'),
  careFilter('bothSidesConsidered', 'Whether it cites supporting and refuting evidence.'),
  careFilter('sourcesArchived', 'Whether all sources of what it relied on had a captured copy.'),
  careFilter('replyAsked', 'Whether a reply was requested before publication.'),
] as const;

export const listLedgerVerdicts = (views: ProjectionDatabase, options: ReadOptions, page: Page) =>
  verdictsWhere(views, options, page, []);
