import { claimConditions, type ClaimFiltersBeyond } from './claim-filters.ts';
import type { ClaimRow } from './current-status.ts';
import { firstAppearances } from './first-appearance.ts';
import {
  fieldHolds,
  fieldIs,
  fieldIsNot,
  listRows,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import type { ReaderAudience } from '../engine/projection.ts';

export interface ClaimFilter extends ClaimFiltersBeyond {
  readonly status?: string | undefined;
  readonly rating?: string | undefined;
  readonly topic?: string | undefined;
  readonly language?: string | undefined;
}

/** A default list leaves out what is not in force any more: a merged claim is shown where that status is asked for, or `any`. */
const notMerged = (audience: ReaderAudience) => fieldIsNot(audience, 'status', 'merged');

export const listClaims = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  { status, rating, topic, language, ...beyond }: ClaimFilter,
) => {
  const listed = await listRows<ClaimRow>(views, 'current_status', options, page, [
    ...(status === undefined ? [notMerged(options.audience)] : []),
    ...(status === undefined || status === 'any' ? [] : [fieldIs(options.audience, ['status'], status)]),
    ...(rating === undefined ? [] : [fieldIs(options.audience, ['verdict', 'rating', 'code'], rating)]),
    ...(topic === undefined ? [] : [fieldHolds(options.audience, 'topics', topic)]),
    ...(language === undefined ? [] : [fieldIs(options.audience, ['language'], language)]),
    ...claimConditions(options, beyond),
  ]);
  const firsts = await firstAppearances(
    views,
    options,
    listed.map(({ row }) => row.id),
  );
  return listed.map(({ row, ...place }) => ({ ...place, row: { ...row, ...firsts.get(row.id) } }));
};
