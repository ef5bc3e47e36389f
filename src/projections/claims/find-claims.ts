import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { several, valuesOf } from '../engine/filters.ts';
import type { Condition, Listed, Page, ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { didYouMean } from '../findable/did-you-mean.ts';
import { highlight, highlightsOf, type Highlight } from '../findable/highlights.ts';
import { RANKED_MAX, rankByRelevance } from '../findable/relevance.ts';
import { findsAtMost } from '../findable/search.ts';
import type { WordCounter } from '../findable/word-counts.ts';
import { claimRow, listClaims, type ClaimRow } from './current-status.ts';
import { expandClaims, expanded, expandPath, type Expanded } from './expand.ts';
import { countFacets, facetName, facets } from './facets.ts';

/** A claim of the list, with what the request asks for beside it. */
export const foundClaim = claimRow
  .extend({
    highlights: z
      .array(highlight)
      .optional()
      .describe('With `q`: the texts in which its words stand; empty where the name of a claimant has them.'),
    expanded: expanded.optional().describe('With `expand`: what belongs to the claim, in full.'),
  })
  .describe('A claim of a list, with what the request asks for beside it.');
export type FoundClaim = ClaimRow & {
  readonly highlights?: readonly Highlight[];
  readonly expanded?: Expanded;
};

/** Parameters of the list of claims that choose no claims. */
export const listParameters = {
  sort: z
    .enum(['recent', 'relevance'])
    .optional()
    .describe(
      '`recent`: the newest first. `relevance`: what `q` fits best first. Where `q` finds more than 3,000 claims, those among the newest 3,000 of the ledger are listed. By default `recent`.',
    ),
  facets: several(facetName)
    .optional()
    .describe(
      `Counts of the values of these fields over the whole list, on its first page alone, separated by commas: ${facetName.options.map((each) => `\`${each}\``).join(', ')}.`,
    ),
  expand: several(expandPath)
    .optional()
    .describe(
      `What to show of each claim in full, separated by commas: ${expandPath.options.map((each) => `\`${each}\``).join(', ')}.`,
    ),
};

/** The fields of a page beside its items. */
export const pageFields = {
  facets,
  didYouMean: z
    .string()
    .nullable()
    .optional()
    .describe(
      'With `q`, on a page without items: the query with words that the ledger has, or null. It was not searched for.',
    ),
};

export interface Asked {
  readonly q?: string | undefined;
  readonly sort?: 'recent' | 'relevance' | undefined;
  readonly facets?: string | undefined;
  readonly expand?: string | undefined;
  readonly claimant?: string | undefined;
  readonly source?: string | undefined;
  readonly ids?: string | undefined;
}

/**
 * The claims by relevance, as of one position. The place of a claim is that position and its rank, so later writes
 * neither repeat nor drop a claim on the next page.
 */
const listByRelevance = async (
  views: ProjectionDatabase,
  options: ReadOptions & { readonly asOf: number },
  { query, conditions }: { readonly query: string; readonly conditions: readonly Condition[] },
  { after, limit, where, scan }: Page,
): Promise<Listed<ClaimRow>[]> => {
  const snapshot = { ...options, asOf: after?.position ?? options.asOf };
  const offset = after === undefined ? 0 : Number(after.key);
  // A page without a bounded scan has a filter whose index finds few claims.
  const isNarrow = scan === undefined || (await findsAtMost(views, snapshot, query, RANKED_MAX));
  const asked = { query, isNarrow, conditions: isNarrow ? conditions : (where ?? []) };
  const keys = await rankByRelevance(views, snapshot, asked, { offset, limit });
  const among = sql<SqlBool>`listed.key = any(${keys}::text[])`;
  const rows = new Map(
    (await listClaims(views, snapshot, { limit, where: [among] })).map(({ row }) => [row.id, row]),
  );
  return keys.flatMap((key, at) => {
    const row = rows.get(key);
    return row === undefined ? [] : [{ row, firstPosition: snapshot.asOf, key: String(offset + at + 1) }];
  });
};

/** A page of the list of claims, each with what the request asks for. `visible` is the position that all views show. */
export const findClaims = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  { q, sort, expand }: Asked,
  page: Page,
  { visible, conditions }: { readonly visible: number; readonly conditions: () => readonly Condition[] },
): Promise<Listed<FoundClaim>[]> => {
  const found =
    q !== undefined && sort === 'relevance'
      ? await listByRelevance(
          views,
          { ...options, asOf: options.asOf ?? visible },
          { query: q, conditions: conditions() },
          page,
        )
      : await listClaims(views, options, page);
  const rows = found.map(({ row }) => row);
  const [highlights, details] = await Promise.all([
    q === undefined
      ? undefined
      : highlightsOf(
          views,
          options,
          q,
          rows.map(({ id }) => id),
        ),
    expand === undefined ? undefined : expandClaims(views, options, valuesOf(expand), rows),
  ]);
  return found.map((each) => ({
    ...each,
    row: {
      ...each.row,
      ...(highlights && { highlights: highlights.get(each.row.id) ?? [] }),
      ...(details && { expanded: details.get(each.row.id) ?? {} }),
    },
  }));
};

/** What a page tells beside its items. */
export const besidesOfPage = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  { q, facets: names, ...asked }: Asked,
  {
    counter,
    conditions,
    isFirst,
    isEmpty,
  }: {
    readonly counter: WordCounter;
    readonly conditions: () => readonly Condition[];
    /** Whether the page is the first one. The counts are of the whole list, so later pages do not repeat them. */
    readonly isFirst: boolean;
    readonly isEmpty: boolean;
  },
): Promise<object> => {
  const isNarrow = [q, asked.claimant, asked.source, asked.ids].some((each) => each !== undefined);
  return {
    ...(names === undefined || !isFirst
      ? {}
      : {
          facets: await countFacets(views, options, { conditions: conditions(), isNarrow }, valuesOf(names)),
        }),
    ...(q === undefined || !isEmpty ? {} : { didYouMean: await didYouMean(views, options, q, counter) }),
  };
};
