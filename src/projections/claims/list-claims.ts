import { claimConditions, type ClaimFiltersBeyond } from './claim-filters.ts';
import type { ClaimRow } from './current-status.ts';
import { firstAppearances } from './first-appearance.ts';
import { fieldHolds, fieldIs, fieldIsNot, listHeld, type Look, type Page } from '../engine/read-rows.ts';
import type { Views } from '../engine/tables.ts';
import type { Eyes } from '../engine/projection.ts';

export interface ClaimFilter extends ClaimFiltersBeyond {
  readonly status?: string | undefined;
  readonly rating?: string | undefined;
  readonly topic?: string | undefined;
  readonly language?: string | undefined;
}

/** A default list leaves out what is not in force any more: a merged claim is shown where that status is asked for, or `any`. */
const notMerged = (eyes: Eyes) => fieldIsNot(eyes, 'status', 'merged');

export const listClaims = async (
  views: Views,
  look: Look,
  page: Page,
  { status, rating, topic, language, ...beyond }: ClaimFilter,
) => {
  const listed = await listHeld<ClaimRow>(views, 'current_status', look, page, [
    ...(status === undefined ? [notMerged(look.eyes)] : []),
    ...(status === undefined || status === 'any' ? [] : [fieldIs(look.eyes, ['status'], status)]),
    ...(rating === undefined ? [] : [fieldIs(look.eyes, ['verdict', 'rating', 'code'], rating)]),
    ...(topic === undefined ? [] : [fieldHolds(look.eyes, 'topics', topic)]),
    ...(language === undefined ? [] : [fieldIs(look.eyes, ['language'], language)]),
    ...claimConditions(look, beyond),
  ]);
  const firsts = await firstAppearances(
    views,
    look,
    listed.map(({ row }) => row.id),
  );
  return listed.map(({ row, ...place }) => ({ ...place, row: { ...row, ...firsts.get(row.id) } }));
};
