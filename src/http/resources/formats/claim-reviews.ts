import { z } from 'zod';
import { claimId, claimantId, verdictId } from '../../../domain/terms/ids.ts';
import { topic } from '../../../domain/terms/text.ts';
import { dataFeed, toDataFeed } from '../../../formats/claim-review/data-feed.ts';
import { claimReview } from '../../../formats/claim-review/schema.ts';
import { toClaimReview } from '../../../formats/claim-review/to-claim-review.ts';
import { readClaim } from '../../../projections/claims/current-status.ts';
import { latestCheckedClaims, listCheckedClaims } from '../../../projections/reports/published/list.ts';
import { gatherPublished } from '../../../projections/reports/published/published.ts';
import { readAs } from '../../operations/read-as.ts';
import { readList } from '../../operations/read.ts';
import { siteOf } from './site.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const tag = 'formats';
const mediaType = 'application/ld+json';

export const publishedFilters = {
  topic: topic.optional().describe('Only what is about this topic.'),
  claimant: claimantId.optional().describe('Only claims that this claimant made.'),
};

/** How many verdicts a feed tells of: the last ones. */
export const feedMaxItems = 50;

const listed = z
  .object({
    id: verdictId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim.'),
    review: claimReview,
  })
  .meta({ id: 'PublishedReview', description: 'A verdict in force, with its ClaimReview.' });

export const claimReviews = (routes: Routes, services: Services): void => {
  const { views } = services;
  readAs(routes, services, {
    url: '/claims/:claim/claim-review',
    operationId: 'readClaimReview',
    tag,
    summary: 'Read the verdict in force as ClaimReview',
    description:
      'The verdict in force on a claim as schema.org JSON-LD, to be put into a page that search engines read. A rating off the true–false axis has no numbers. There is none while no verdict is in force.',
    params: { claim: claimId },
    mediaType,
    answer: claimReview,
    make: async ({ options, site, params: { claim = '' } }) => {
      const row = await readClaim(views, { ...options, audience: 'public' }, claim);
      if (row === undefined || row.mergedInto !== null) return undefined;
      const [published] = await gatherPublished(views, options, [row]);
      return published && toClaimReview(published, site);
    },
  });
  readAs(routes, services, {
    url: '/claim-reviews/latest',
    operationId: 'readClaimReviewFeed',
    tag,
    summary: 'Read the latest verdicts as a DataFeed of ClaimReviews',
    description: `The last ${feedMaxItems} verdicts in force as one schema.org DataFeed, the newest first. All of them are at \`/claim-reviews\`, a page at a time.`,
    filters: publishedFilters,
    mediaType,
    answer: dataFeed,
    make: async ({ options, site, filters, self }) => {
      const claims = await latestCheckedClaims(views, options, feedMaxItems, filters);
      const reviews = (await gatherPublished(views, options, claims)).map((each) =>
        toClaimReview(each, site),
      );
      return toDataFeed(reviews, site, self);
    },
  });
  allClaimReviews(routes, services);
};

const allClaimReviews = (routes: Routes, services: Services): void => {
  const { views } = services;
  readList(routes, services, {
    url: '/claim-reviews',
    operationId: 'listClaimReviews',
    tag,
    summary: 'List the verdicts in force as ClaimReviews',
    description:
      'Every verdict in force with its ClaimReview, in the order in which the claims were recorded, so that a full copy misses none.',
    item: listed,
    page: 'ClaimReviewPage',
    filters: publishedFilters,
    list: async (options, page, _, filter, request) => {
      const claims = await listCheckedClaims(views, options, page, filter);
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
  });
};
