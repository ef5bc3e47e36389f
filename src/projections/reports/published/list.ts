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

/** Published data is read as the public sees it, for every reader. */
const publicLook = ({ ledger, asOf }: ReadOptions): ReadOptions => ({ ledger, asOf, audience: 'public' });

/** Matches the expression of the partial index, so that feeds read only claims with a verdict. */
const verdictTime = sql<string | null>`(public #>> '{verdict,publishedAt}') collate "C"`;
const hasVerdict = sql<SqlBool>`${verdictTime} is not null`;

const topicSchema = topic.optional().describe('Only items about this topic.');
const claimantSchema = claimantId.optional().describe('Only claims that this claimant made.');

/** Filters of published verdicts. They match public data only, for every reader. */
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

/** The same filters for published corrections. */
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

/** The claims with a verdict in force, in order of recording, which never changes. */
export const listCheckedClaims = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
): Promise<Listed<ClaimRow>[]> =>
  listRows<ClaimRow>(views, 'current_status', publicLook(options), page, isChecked);

/** The number of latest items and their conditions. */
type Latest = Pick<Page, 'limit' | 'where'>;

/** The claims whose verdicts in force were published last, newest first. */
export const latestCheckedClaims = (
  views: ProjectionDatabase,
  options: ReadOptions,
  { limit, where = [] }: Latest,
): Promise<ClaimRow[]> =>
  latestRows<ClaimRow>(views, 'current_status', publicLook(options), verdictTime, limit, [
    ...isChecked,
    ...where,
  ]);

/** The latest notices about published items, newest first. */
export const latestCorrections = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  latest: Latest,
): Promise<CorrectionRow[]> => {
  const page = { ...latest, newestFirst: true };
  const listed = await listRows<CorrectionRow>(views, 'corrections', publicLook(options), page, []);
  return listed.map(({ row }) => row);
};
