import { z } from 'zod';
import type { Site } from '../site.ts';
import { claimReview, type ClaimReview } from './schema.ts';

export const dataFeed = z
  .object({
    '@context': z.literal('https://schema.org'),
    '@type': z.literal('DataFeed'),
    '@id': z.string(),
    name: z.string(),
    license: z.string().optional(),
    dateModified: z
      .string()
      .optional()
      .describe('When the last of its items changed; left out where it has none.'),
    dataFeedElement: z.array(
      z
        .object({
          '@type': z.literal('DataFeedItem'),
          dateCreated: z.string(),
          dateModified: z.string(),
          item: z.array(claimReview),
        })
        .meta({ id: 'ClaimReviewFeedItem', description: 'A ClaimReview and when it changed.' }),
    ),
  })
  .meta({
    id: 'ClaimReviewFeed',
    description: 'Verdicts in force as a schema.org DataFeed of ClaimReviews.',
  });

export const toDataFeed = (
  reviews: readonly ClaimReview[],
  { publisher }: Site,
  self: string,
): z.output<typeof dataFeed> => {
  const items = reviews.map((review) => ({
    '@type': 'DataFeedItem' as const,
    dateCreated: review.datePublished,
    dateModified: review.dateModified ?? review.datePublished,
    item: [review],
  }));
  const last = items
    .map((each) => each.dateModified)
    .sort()
    .at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    '@id': self,
    name: `Verdicts of ${publisher.name}`,
    ...(publisher.licence === undefined ? {} : { license: publisher.licence }),
    ...(last === undefined ? {} : { dateModified: last }),
    dataFeedElement: items,
  };
};
