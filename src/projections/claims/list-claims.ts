import type { ClaimRow } from './current-status.ts';
import { firstAppearances } from './first-appearance.ts';
import { listRows, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

/** Claims with their first appearance. The page carries the conditions of `claimFilters`. */
export const listClaims = async (views: ProjectionDatabase, options: ReadOptions, page: Page) => {
  const listed = await listRows<ClaimRow>(views, 'current_status', options, page, []);
  const firsts = await firstAppearances(
    views,
    options,
    listed.map(({ row }) => row.id),
  );
  return listed.map(({ row, ...place }) => ({ ...place, row: { ...row, ...firsts.get(row.id) } }));
};
