import { z } from 'zod';
import type { Site } from '../site.ts';
import type { Channel } from './entry.ts';

const author = z.object({
  name: z.string().describe('The name of the publisher.'),
  url: z.string().optional().describe('The address of the publisher.'),
});

/** https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1').describe('The version of JSON Feed.'),
    title: z.string().describe('The title of the feed.'),
    home_page_url: z.string().describe('The address of the list that the feed covers.'),
    feed_url: z.string().describe('The address of the feed itself.'),
    authors: z.array(author).describe('Who publishes it.'),
    items: z
      .array(
        z
          .object({
            id: z
              .string()
              .describe('A tag URI (RFC 4151). It stays the same if the address of the ledger changes.'),
            url: z.string().describe('The address of the entry.'),
            title: z.string().describe('The title of the entry.'),
            content_text: z.string().describe('The content as plain text.'),
            date_published: z.string().describe('When it was published.'),
            date_modified: z.string().describe('When it was last modified.'),
            language: z.string().optional().describe('The language of the claim (BCP 47).'),
            tags: z.array(z.string()).optional().describe('The topics of the claim.'),
          })
          .meta({ id: 'JsonFeedItem', description: 'One entry of the feed.' }),
      )
      .describe('The entries, newest first.'),
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
