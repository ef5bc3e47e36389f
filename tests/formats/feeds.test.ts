import t from 'tap';
import { toAtom } from '../../src/formats/feeds/atom.ts';
import { toJsonFeed } from '../../src/formats/feeds/json-feed.ts';
import type { FeedEntry } from '../../src/formats/feeds/entry.ts';
import { openDesk } from '../support/desk.ts';

const hostile = 'a < b & c ]]> "d" <script>alert(1)</script>\u0001 \u2028 end';
const entry: FeedEntry = {
  id: 'https://ledger.example.org/1',
  address: 'https://ledger.example.org/1',
  title: hostile,
  text: `${hostile}\n\nAnd more.`,
  topics: ['weather'],
  publishedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-02T00:00:00.000Z',
};
const channel = {
  id: 'tag:ledger.example.org,2026:f',
  title: 'A & B',
  self: 'https://ledger.example.org/f',
  home: 'https://ledger.example.org',
  entries: [entry],
};
const site = { address: 'https://ledger.example.org/v1/ledgers/main', publisher: { name: 'A <b>' } };

/** What an HTML feed reader shows for an element with escaped HTML in CDATA. */
const shown = (xml: string, element: string): string => {
  const [, inner = ''] = new RegExp(`<${element} type="html">(.*?)</${element}>`, 's').exec(xml) ?? [];
  return inner.replaceAll(/<!\[CDATA\[|\]\]>/g, '');
};

t.test('any text keeps an Atom feed well-formed and is shown as text', async (t) => {
  const xml = toAtom(channel, site);
  t.notMatch(xml, '<script>');
  t.notMatch(xml, '\u0001', 'no character that XML cannot have');
  t.match(shown(xml, 'title'), 'a &lt; b &amp; c ]]&gt;');
  t.match(shown(xml, 'content'), '<p>And more.</p>');
  t.match(xml, '<updated>2026-01-02T00:00:00.000Z</updated>');
});

t.test('ids of feeds and entries are tag URIs of the ledger, whatever the host', async (t) => {
  const desk = await openDesk(t, { settings: { PUBLIC_URL: '' } });
  const claim = await desk.claim({ topics: ['a&b'.replace('&', '-')] });
  const verdict = await desk.verdict(claim, [await desk.evidence(claim)]);
  const port = new URL(desk.url).port;
  const idsBy = async (path: string, host: string): Promise<string[]> => {
    const response = await fetch(`http://${host}:${port}/v1/ledgers/main/feeds/${path}`);
    const text = await response.text();
    t.match(text, host, `${path} names the host in its addresses`);
    return [...text.matchAll(/(?:<id>|"id":")([^<"]*)/g)].map(([, id = '']) => id.replaceAll('&amp;', '&'));
  };
  for (const path of ['verdicts.atom', 'verdicts.json', 'verdicts.atom?topic=a-b']) {
    const [one, other] = [await idsBy(path, '127.0.0.1'), await idsBy(path, 'localhost')];
    t.same(one, other, `${path} has the same ids by each host`);
    t.ok(one.length > 0 && new Set(one).size === one.length, `${path} has ${one.length} different ids`);
    for (const id of one)
      t.match(id, /^tag:[0-9a-z]{26}\.claim-ledger\.invalid,\d{4}-\d\d-\d\d:[\w/?=&.%+-]+$/, 'RFC 4151');
    t.equal(one.at(-1)?.split('/').at(-1), verdict);
  }
  const [feed] = await idsBy('verdicts.atom', 'localhost');
  const [filtered] = await idsBy('verdicts.atom?topic=a-b', 'localhost');
  const [past] = await idsBy('verdicts.atom?asOf=1', 'localhost');
  t.not(filtered, feed, 'a filtered feed is another feed');
  t.equal(past, feed, 'a past state is the same feed');
});

t.test('a JSON Feed has the unescaped text', async (t) => {
  const feed = toJsonFeed(channel, site);
  t.match(feed, {
    version: 'https://jsonfeed.org/version/1.1',
    items: [{ title: hostile, tags: ['weather'] }],
  });
});

t.test(
  'feeds list the latest publications, filtered by topic or claimant, and nothing of the desk',
  async (t) => {
    const desk = await openDesk(t);
    const made: string[] = [];
    for (const topic of ['weather', 'sports', 'weather']) {
      const claim = await desk.claim({ topics: [topic] });
      made.unshift(await desk.verdict(claim, [await desk.evidence(claim)]));
    }
    const hidden = await desk.claim({ topics: ['weather'], visibility: 'desk' });
    await desk.verdict(hidden, [await desk.evidence(hidden)]);
    const open = await desk.claim({ topics: ['weather'] });
    await desk.proposal(open, [await desk.evidence(open)]);
    const { id: claimant } = await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' });
    const told = async (query: string): Promise<string[]> =>
      (await desk.ask('GET', `/feeds/verdicts.json${query}`, { key: desk.keys.admin })).body.items.map(
        (each: { id: string }) => each.id.split('/').at(-1),
      );
    t.same(await told(''), made, 'the newest first');
    t.same(await told('?topic=sports'), [made[1]]);
    t.same(await told(`?claimant=${claimant}`), []);
    const sports = (await desk.ask('GET', '/claims?topic=sports')).body.items[0].id as string;
    await desk.act('checker', `/claims/${sports}/appearances`, { claimant, date: '2000' });
    t.same(await told(`?claimant=${claimant}`), [made[1]]);
    const taken = { reason: 'legal', responsible: 'editor', text: 'A court said so.' };
    await desk.act('editor', `/claims/${sports}/verdicts/${made[1]}/retract`, taken);
    t.same(await told(''), [made[0], made[2]], 'what is no longer in force is left out');
    for (const query of ['', '?topic=sports', `?claimant=${claimant}`])
      t.match((await desk.ask('GET', `/feeds/corrections.json${query}`)).body.items, [
        { title: 'Substantial correction: the verdict “False” was taken back', content_text: taken.text },
      ]);
    t.same((await desk.ask('GET', '/feeds/corrections.json?topic=weather')).body.items, []);
    const atom = await desk.ask('GET', '/feeds/verdicts.atom');
    t.equal(atom.headers.get('content-type')?.split(';')[0], 'application/atom+xml');
    t.equal(String(atom.body).match(/<entry>/g)?.length, 2);
  },
);
