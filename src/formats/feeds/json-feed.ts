import { z } from 'zod';
import type { Site } from '../site.ts';
import type { Channel } from './entry.ts';

const author = z.object({ name: z.string(), url: z.string().optional() });

/** https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string(),
    home_page_url: z.string(),
    feed_url: z.string(),
    authors: z.array(author),
    items: z.array(
      z
        .object({
          id: z.string().describe('The address that names it, for ever.'),
          url: z.string(),
          title: z.string(),
          content_text: z.string(),
          date_published: z.string(),
          date_modified: z.string(),
          language: z.string().optional(),
          tags: z.array(z.string()).optional().describe('The topics of the claim.'),
        })
        .meta({ id: 'JsonFeedItem', description: 'One thing that the feed tells of.' }),
    ),
  })
  .meta({ id: 'JsonFeed', description: 'A JSON Feed, version 1.1.' });

export const toJsonFeed = (
  { title, self, home, entries }: Channel,
  { publisher: { name, url } }: Site,
): z.output<typeof jsonFeed> => ({
  version: 'https://jsonfeed.org/version/1.1',
  title,
  home_page_url: home,
  feed_url: self,
  authors: [{ name, ...(url === undefined ? {} : { url }) }],
  items: entries.map((entry) => ({
    id: entry.id,
    url: entry.address,
    title: entry.title,
    content_text: entry.text,
    date_published: entry.publishedAt,
    date_modified: entry.updatedAt,
    ...(entry.language === undefined ? {} : { language: entry.language }),
    ...(entry.topics.length === 0 ? {} : { tags: [...entry.topics] }),
  })),
});
