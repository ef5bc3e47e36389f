import { z } from 'zod';
import type { Site } from '../site.ts';
import { claimReview, typeIs, type ClaimReview } from './schema.ts';

export const dataFeed = z
  .object({
    '@context': claimReview.shape['@context'],
    '@type': typeIs('DataFeed'),
    '@id': z.string().describe('The address of the feed.'),
    name: z.string().describe('The title of the feed.'),
    license: claimReview.shape.license,
    dateModified: z
      .string()
      .optional()
      .describe('When the last of its items changed; left out where it has none.'),
    dataFeedElement: z
      .array(
        z
          .object({
            '@type': typeIs('DataFeedItem'),
            dateCreated: z.string().describe('When the verdict was published.'),
            dateModified: z.string().describe('When it was last corrected; if never, when it was published.'),
            item: z.array(claimReview).describe('The ClaimReview without its JSON-LD context.'),
          })
          .meta({ id: 'ClaimReviewFeedItem', description: 'A ClaimReview and when it changed.' }),
      )
      .describe('The verdicts in force.'),
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
