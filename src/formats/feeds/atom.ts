import { Feed } from 'feed';
import type { Site } from '../site.ts';
import type { Channel } from './entry.ts';

/** Control characters and non-characters cannot occur in XML, not even escaped (XML 1.0, section 2.2). */
const notOfXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Atom interprets titles and contents as HTML; the record has plain text. */
const asHtml = (text: string): string =>
  text.replace(notOfXml, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const asParagraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((paragraph) => `<p>${asHtml(paragraph)}</p>`)
    .join('\n');

/** The time of an empty feed. It is constant, so that the feed does not seem to change. */
const never = new Date(0);

/** An Atom 1.0 feed (RFC 4287). */
export const toAtom = ({ id, title, self, home, entries }: Channel, { publisher }: Site): string => {
  const times = entries.map((each) => each.updatedAt).sort();
  const last = times.at(-1);
  const feed = new Feed({
    id,
    title: title.replace(notOfXml, '\ufffd'),
    link: home,
    updated: last === undefined ? never : new Date(last),
    feedLinks: { atom: self },
    generator: 'Claim Ledger',
    author: {
      name: publisher.name.replace(notOfXml, '\ufffd'),
      ...(publisher.url === undefined ? {} : { link: publisher.url }),
    },
    ...(publisher.licence === undefined ? {} : { copyright: publisher.licence }),
  });
  for (const entry of entries)
    feed.addItem({
      id: entry.id,
      link: entry.address,
      title: asHtml(entry.title),
      content: asParagraphs(entry.text),
      date: new Date(entry.updatedAt),
      published: new Date(entry.publishedAt),
      category: entry.topics.map((topic) => ({ name: topic, term: topic })),
    });
  return feed.atom1();
};
