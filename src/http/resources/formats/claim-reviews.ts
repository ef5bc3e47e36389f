import { z } from 'zod';
import { claimId, verdictId } from '../../../domain/terms/ids.ts';
import { dataFeed, toDataFeed } from '../../../formats/claim-review/data-feed.ts';
import { claimReview } from '../../../formats/claim-review/schema.ts';
import { toClaimReview } from '../../../formats/claim-review/to-claim-review.ts';
import { readClaim } from '../../../projections/claims/current-status.ts';
import {
  checkedClaimFilters,
  latestCheckedClaims,
  listCheckedClaims,
} from '../../../projections/reports/published/list.ts';
import { gatherPublished } from '../../../projections/reports/published/published.ts';
import { representation, siteOf } from '../../operations/representation.ts';
import { sendToClaim } from '../../operations/read.ts';
import { list } from '../../operations/list.ts';
import { resource } from '../../operations/route.ts';

const tag = 'formats';
const mediaType = 'application/ld+json';

/** Limit of a feed: the latest verdicts. */
export const feedMaxItems = 50;

const listed = z
  .object({
    id: verdictId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim.'),
    review: claimReview,
  })
  .meta({ id: 'PublishedReview', description: 'A verdict in force, with its ClaimReview.' });

const allClaimReviews = resource(
  list({
    path: '/claim-reviews',
    operationId: 'listClaimReviews',
    cache: 'past',
    cost: 'document',
    tag,
    summary: 'List the verdicts in force as ClaimReviews',
    description:
      'Every verdict in force with its ClaimReview, in the order in which the claims were recorded, so that a full copy misses none.',
    item: listed,
    page: 'ClaimReviewPage',
    filters: checkedClaimFilters,
    find: async ({ services, request, options, page }) => {
      const { views } = services;
      const claims = await listCheckedClaims(views, options, page);
      const site = await siteOf(services, request, options.ledger);
      const rows = claims.map(({ row }) => row);
      const published = new Map(
        (await gatherPublished(views, options, rows)).map((each) => [each.claim.id, each]),
      );
      return claims.flatMap(({ row, ...place }) => {
        const each = published.get(row.id);
        if (each === undefined) return [];
        const { version } = row;
        return {
          ...place,
          row: { id: each.verdict.id, claim: row.id, version, review: toClaimReview(each, site) },
        };
      });
    },
  }),
);

export const claimReviews = resource(
  representation({
    path: '/claims/:claim/claim-review',
    operationId: 'readClaimReview',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'Read the verdict in force as ClaimReview',
    description:
      'The verdict in force on a claim as schema.org JSON-LD, to embed in a page for search engines. A rating off the true–false axis has no numbers. It answers 404 while no verdict is in force.',
    params: { claim: claimId },
    mediaType,
    answer: claimReview,
    moves: true,
    make: async ({ services: { views }, options, site, request, reply, params: { claim } }) => {
      const row = await readClaim(views, { ...options, audience: 'public' }, claim);
      if (row === undefined) return undefined;
      if (row.mergedInto !== null && !row.staysPublished) {
        if (options.asOf !== undefined) return undefined;
        return sendToClaim(request, reply, { claim, into: row.mergedInto });
      }
      const [published] = await gatherPublished(views, options, [row]);
      return published && toClaimReview(published, site);
    },
  }),
  representation({
    path: '/claim-reviews/latest',
    operationId: 'readClaimReviewFeed',
    cache: 'past',
    cost: 'document',
    tag,
    summary: 'Read the latest verdicts as a DataFeed of ClaimReviews',
    description: `The last ${feedMaxItems} verdicts in force as one schema.org DataFeed, the newest first. \`/claim-reviews\` lists all, in pages.`,
    filters: checkedClaimFilters,
    mediaType,
    answer: dataFeed,
    make: async ({ services: { views }, options, site, where, self }) => {
      const claims = await latestCheckedClaims(views, options, { limit: feedMaxItems, where });
      const reviews = (await gatherPublished(views, options, claims)).map((each) =>
        toClaimReview(each, site),
      );
      return toDataFeed(reviews, site, self);
    },
  }),
  allClaimReviews,
);
