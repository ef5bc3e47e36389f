import { Feed } from 'feed';
import type { Site } from '../site.ts';
import type { Channel } from './entry.ts';

/** XML has no place for control characters and non-characters, not even escaped (XML 1.0, section 2.2). */
const notOfXml = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;

/** Atom takes titles and contents for HTML, and ours are plain text. */
const asHtml = (text: string): string =>
  text.replace(notOfXml, '\ufffd').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const asParagraphs = (text: string): string =>
  text
    .split(/\n+/)
    .map((paragraph) => `<p>${asHtml(paragraph)}</p>`)
    .join('\n');

/** A feed that has nothing in it yet was updated at no time; the first of all is as good as any, and never moves. */
const never = new Date(0);

/** An Atom 1.0 feed (RFC 4287). */
export const toAtom = ({ title, self, home, entries }: Channel, { publisher }: Site): string => {
  const times = entries.map((each) => each.updatedAt).sort();
  const last = times.at(-1);
  const feed = new Feed({
    id: self,
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
