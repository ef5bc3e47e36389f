import { sql, type SqlBool } from 'kysely';
import { hasAny, isMadeBy } from '../../claims/claim-filters.ts';
import type { CorrectionRow } from '../../corrections/corrections.ts';
import type { ClaimRow } from '../../claims/current-status.ts';
import {
  fieldHolds,
  fieldIsNot,
  latestHeld,
  listHeld,
  type Condition,
  type Listed,
  type Look,
  type Page,
} from '../../engine/read-rows.ts';
import type { Views } from '../../engine/tables.ts';

export interface PublishedFilter {
  readonly topic?: string | undefined;
  readonly claimant?: string | undefined;
}

/** What others are told of is what the public sees, whoever asks. */
const publicLook = ({ ledger, asOf }: Look): Look => ({ ledger, asOf, eyes: 'public' });

/** Written as the index on it is, so that a feed reads the claims that have a verdict and no others. */
const verdictTime = sql<string | null>`(public #>> '{verdict,publishedAt}') collate "C"`;
const hasVerdict = sql<SqlBool>`${verdictTime} is not null`;

const conditions = (look: Look, { topic, claimant }: PublishedFilter): Condition[] => [
  hasVerdict,
  fieldIsNot('public', 'status', 'merged'),
  ...(topic === undefined ? [] : [fieldHolds('public', 'topics', topic)]),
  ...(claimant === undefined ? [] : [isMadeBy(look, claimant)]),
];

/** The claims with a verdict in force, in the order in which they were recorded, which never changes. */
export const listCheckedClaims = (
  views: Views,
  asked: Look,
  page: Page,
  filter: PublishedFilter,
): Promise<Listed<ClaimRow>[]> => {
  const look = publicLook(asked);
  return listHeld<ClaimRow>(views, 'current_status', look, page, conditions(look, filter));
};

/** The claims whose verdicts in force were published last, the newest first. */
export const latestCheckedClaims = (
  views: Views,
  asked: Look,
  limit: number,
  filter: PublishedFilter,
): Promise<ClaimRow[]> => {
  const look = publicLook(asked);
  return latestHeld<ClaimRow>(views, 'current_status', look, verdictTime, limit, conditions(look, filter));
};

/** The last notices about something published, the newest first. */
export const latestCorrections = async (
  views: Views,
  asked: Look,
  limit: number,
  { topic, claimant }: PublishedFilter,
): Promise<CorrectionRow[]> => {
  const look = publicLook(asked);
  const ofTopic =
    topic === undefined
      ? []
      : [hasAny(look, 'current_status', (row) => sql<SqlBool>`${row} -> 'topics' ? ${topic}`, 'parent')];
  const page = { limit, newestFirst: true };
  const listed = await listHeld<CorrectionRow>(views, 'corrections', look, page, [
    ...ofTopic,
    ...(claimant === undefined ? [] : [isMadeBy(look, claimant, 'parent')]),
  ]);
  return listed.map(({ row }) => row);
};
