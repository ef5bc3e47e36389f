import { z } from 'zod';
import type { Site } from '../site.ts';
import type { Channel } from './entry.ts';

const author = z.object({
  name: z.string().describe('What the publisher is called.'),
  url: z.string().optional().describe('Where the publisher is to be found.'),
});

/** https://www.jsonfeed.org/version/1.1/ */
export const jsonFeed = z
  .object({
    version: z.literal('https://jsonfeed.org/version/1.1').describe('The version of JSON Feed.'),
    title: z.string().describe('What the feed is called.'),
    home_page_url: z.string().describe('The address of what the feed tells of.'),
    feed_url: z.string().describe('The address of the feed itself.'),
    authors: z.array(author).describe('Who publishes it.'),
    items: z
      .array(
        z
          .object({
            id: z.string().describe('The address that names it, for ever.'),
            url: z.string().describe('Where it can be read.'),
            title: z.string().describe('What it is, in a line.'),
            content_text: z.string().describe('What it says, as plain text.'),
            date_published: z.string().describe('When it was published.'),
            date_modified: z.string().describe('When it last changed.'),
            language: z.string().optional().describe('The language of the claim (BCP 47).'),
            tags: z.array(z.string()).optional().describe('The topics of the claim.'),
          })
          .meta({ id: 'JsonFeedItem', description: 'One thing that the feed tells of.' }),
      )
      .describe('What it tells of, the newest first.'),
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
