import { sql, type SqlBool } from 'kysely';
import { claimantId } from '../../../domain/terms/ids.ts';
import { topic } from '../../../domain/terms/text.ts';
import { isMadeBy, isOfClaimAbout } from '../../claims/claim-conditions.ts';
import { publishedFilters } from '../../claims/claim-filters.ts';
import type { CorrectionRow } from '../../corrections/corrections.ts';
import type { ClaimRow } from '../../claims/current-status.ts';
import { filter, several, valuesOf, type AnyFilter } from '../../engine/filters.ts';
import {
  latestRows,
  listRows,
  type Condition,
  type Listed,
  type ReadOptions,
  type Page,
} from '../../engine/read-rows.ts';
import type { ProjectionDatabase } from '../../engine/tables.ts';

/** Published data is read as the public sees it, for every reader. */
const publicLook = <Options extends ReadOptions>(options: Options): Options => ({
  ...options,
  audience: 'public',
});

/** Matches the expression of the partial index, so that feeds read only claims with a verdict. */
const verdictTime = sql<string | null>`(public #>> '{verdict,publishedAt}') collate "C"`;
const hasVerdict = sql<SqlBool>`${verdictTime} is not null`;

/** The filters of claims, for published data. They match public data only, for every reader. */
export const checkedClaimFilters: readonly AnyFilter<Condition>[] = publishedFilters.map(
  (each: AnyFilter<Condition>): AnyFilter<Condition> => ({
    ...each,
    where: (value, options, given) => each.where(value, publicLook(options), given),
    // By default merged claims are left out here as well, but for verdicts that stay published: see `isListed`.
    usual: (options, given) =>
      each.name === 'status' ? undefined : each.usual?.(publicLook(options), given),
  }),
);

/** Filters of published corrections, by the claims that they correct. */
export const publishedCorrectionFilters = [
  filter({
    name: 'topic',
    schema: several(topic).optional().describe('Only items about one of these topics, separated by commas.'),
    where: (topics, options) => isOfClaimAbout(publicLook(options), valuesOf(topics)),
  }),
  filter({
    name: 'claimant',
    schema: several(claimantId)
      .optional()
      .describe('Only claims that one of these claimants made; ids separated by commas.'),
    where: (claimants, options) => isMadeBy(publicLook(options), valuesOf(claimants), 'parent'),
  }),
] as const;

/** A merged claim is left out, unless its verdict stays published by an explicit choice. */
const isListed = sql<SqlBool>`(public ->> 'status' <> 'merged' or public ->> 'staysPublished' = 'true')`;
const isChecked: readonly Condition[] = [hasVerdict, isListed];

/** The claims with a verdict in force, in order of recording, which never changes. */
export const listCheckedClaims = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
): Promise<Listed<ClaimRow>[]> => {
  const where = [...isChecked, ...(page.where ?? [])];
  return listRows<ClaimRow>(views, 'current_status', publicLook(options), { ...page, where }, []);
};

/** The number of latest items and their conditions. */
type Latest = Pick<Page, 'limit' | 'where'>;

/** How many of the latest things a feed looks at. A rare topic may leave it fewer items than it could hold. */
const feedScanMaxRows = 2_000;

/**
 * The claims with the latest published verdicts before a position. They are read from the log, since no index orders past
 * rows by the time of publication.
 */
const publishedLately = ({ ledger, asOf }: ReadOptions): Condition[] =>
  asOf === undefined
    ? []
    : [
        sql<SqlBool>`listed.key = any(array(
          select e.stream_id from log.events e
          where e.ledger_id = ${ledger} and e.type = 'verdict.published' and e.position <= ${asOf}
          order by e.position desc limit ${feedScanMaxRows}))`,
      ];

/** The claims whose verdicts in force were published last, newest first. */
export const latestCheckedClaims = (
  views: ProjectionDatabase,
  options: ReadOptions,
  { limit, where = [] }: Latest,
): Promise<ClaimRow[]> =>
  latestRows<ClaimRow>(views, 'current_status', publicLook(options), verdictTime, {
    limit,
    of: [hasVerdict, ...publishedLately(options)],
    where: [isListed, ...where],
    scanMaxRows: feedScanMaxRows,
  });

/** The latest notices about published items, newest first. */
export const latestCorrections = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  latest: Latest,
): Promise<CorrectionRow[]> => {
  const scan = { maxRows: feedScanMaxRows, onEnd: () => undefined };
  const page = { ...latest, newestFirst: true, scan };
  const listed = await listRows<CorrectionRow>(views, 'corrections', publicLook(options), page, []);
  return listed.map(({ row }) => row);
};
