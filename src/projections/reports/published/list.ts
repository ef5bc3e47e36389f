import { sql, type SqlBool } from 'kysely';
import { claimantId } from '../../../domain/terms/ids.ts';
import { topic } from '../../../domain/terms/text.ts';
import { isMadeBy, isOfClaimAbout } from '../../claims/claim-filters.ts';
import type { CorrectionRow } from '../../corrections/corrections.ts';
import type { ClaimRow } from '../../claims/current-status.ts';
import { filter } from '../../engine/filters.ts';
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

/** What others are told of is what the public sees, whoever asks. */
const publicLook = ({ ledger, asOf }: ReadOptions): ReadOptions => ({ ledger, asOf, audience: 'public' });

/** Written as the index on it is, so that a feed reads the claims that have a verdict and no others. */
const verdictTime = sql<string | null>`(public #>> '{verdict,publishedAt}') collate "C"`;
const hasVerdict = sql<SqlBool>`${verdictTime} is not null`;

const topicSchema = topic.optional().describe('Only items about this topic.');
const claimantSchema = claimantId.optional().describe('Only claims that this claimant made.');

/** The filters of published verdicts: what is told of them is public, for every reader. */
export const checkedClaimFilters = [
  filter({
    name: 'topic',
    schema: topicSchema,
    where: (topic) => fieldHolds('public', 'topics', topic),
  }),
  filter({
    name: 'claimant',
    schema: claimantSchema,
    where: (claimant, options) => isMadeBy(publicLook(options), claimant),
  }),
] as const;

/** The same filters of published corrections. */
export const publishedCorrectionFilters = [
  filter({
    name: 'topic',
    schema: topicSchema,
    where: (topic, options) => isOfClaimAbout(publicLook(options), topic),
  }),
  filter({
    name: 'claimant',
    schema: claimantSchema,
    where: (claimant, options) => isMadeBy(publicLook(options), claimant, 'parent'),
  }),
] as const;

const isChecked: readonly Condition[] = [hasVerdict, fieldIsNot('public', 'status', 'merged')];

/** The claims with a verdict in force, in the order in which they were recorded, which never changes. */
export const listCheckedClaims = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
): Promise<Listed<ClaimRow>[]> =>
  listRows<ClaimRow>(views, 'current_status', publicLook(options), page, isChecked);

/** How many of the latest, and which. */
type Latest = Pick<Page, 'limit' | 'where'>;

/** The claims whose verdicts in force were published last, the newest first. */
export const latestCheckedClaims = (
  views: ProjectionDatabase,
  options: ReadOptions,
  { limit, where = [] }: Latest,
): Promise<ClaimRow[]> =>
  latestRows<ClaimRow>(views, 'current_status', publicLook(options), verdictTime, limit, [
    ...isChecked,
    ...where,
  ]);

/** The last notices about something published, the newest first. */
export const latestCorrections = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  latest: Latest,
): Promise<CorrectionRow[]> => {
  const page = { ...latest, newestFirst: true };
  const listed = await listRows<CorrectionRow>(views, 'corrections', publicLook(options), page, []);
  return listed.map(({ row }) => row);
};
