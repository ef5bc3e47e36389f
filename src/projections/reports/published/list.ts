import { sql, type SqlBool } from 'kysely';
import { hasAny, isMadeBy } from '../../claims/claim-filters.ts';
import type { CorrectionRow } from '../../corrections/corrections.ts';
import type { ClaimRow } from '../../claims/current-status.ts';
import {
  fieldHolds,
  fieldIsNot,
  latestRows,
  listRows,
  type Condition,
  type Listed,
  type ReadOptions,
  type Page,
} from '../../engine/read-rows.ts';
import type { ProjectionDatabase } from '../../engine/tables.ts';

export interface PublishedFilter {
  readonly topic?: string | undefined;
  readonly claimant?: string | undefined;
}

/** What others are told of is what the public sees, whoever asks. */
const publicLook = ({ ledger, asOf }: ReadOptions): ReadOptions => ({ ledger, asOf, audience: 'public' });

/** Written as the index on it is, so that a feed reads the claims that have a verdict and no others. */
const verdictTime = sql<string | null>`(public #>> '{verdict,publishedAt}') collate "C"`;
const hasVerdict = sql<SqlBool>`${verdictTime} is not null`;

const conditions = (options: ReadOptions, { topic, claimant }: PublishedFilter): Condition[] => [
  hasVerdict,
  fieldIsNot('public', 'status', 'merged'),
  ...(topic === undefined ? [] : [fieldHolds('public', 'topics', topic)]),
  ...(claimant === undefined ? [] : [isMadeBy(options, claimant)]),
];

/** The claims with a verdict in force, in the order in which they were recorded, which never changes. */
export const listCheckedClaims = (
  views: ProjectionDatabase,
  asked: ReadOptions,
  page: Page,
  filter: PublishedFilter,
): Promise<Listed<ClaimRow>[]> => {
  const options = publicLook(asked);
  return listRows<ClaimRow>(views, 'current_status', options, page, conditions(options, filter));
};

/** The claims whose verdicts in force were published last, the newest first. */
export const latestCheckedClaims = (
  views: ProjectionDatabase,
  asked: ReadOptions,
  limit: number,
  filter: PublishedFilter,
): Promise<ClaimRow[]> => {
  const options = publicLook(asked);
  return latestRows<ClaimRow>(
    views,
    'current_status',
    options,
    verdictTime,
    limit,
    conditions(options, filter),
  );
};

/** The last notices about something published, the newest first. */
export const latestCorrections = async (
  views: ProjectionDatabase,
  asked: ReadOptions,
  limit: number,
  { topic, claimant }: PublishedFilter,
): Promise<CorrectionRow[]> => {
  const options = publicLook(asked);
  const ofTopic =
    topic === undefined
      ? []
      : [hasAny(options, 'current_status', (row) => sql<SqlBool>`${row} -> 'topics' ? ${topic}`, 'parent')];
  const page = { limit, newestFirst: true };
  const listed = await listRows<CorrectionRow>(views, 'corrections', options, page, [
    ...ofTopic,
    ...(claimant === undefined ? [] : [isMadeBy(options, claimant, 'parent')]),
  ]);
  return listed.map(({ row }) => row);
};
