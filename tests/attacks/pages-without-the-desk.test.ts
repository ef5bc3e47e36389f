import t from 'tap';
import { secrets } from '../http/desk-secrets.ts';
import { openDesk } from '../support/desk.ts';
import { giveTwin, look, startTwin, unlimited, type Look } from '../support/twin.ts';

/** Stands for the address of the asked service in a query. */
const own = '{own}';

/** The links of a page within its ledger. */
const linksOf = ({ text }: Look): string[] =>
  [...text.matchAll(/(?:href|action|content)="(\/main[^"#]*)/g)].map(([, link = '']) =>
    link.replaceAll('&amp;', '&'),
  );

t.test(
  'a stranger wanted to read the desk off the pages: each is byte for byte that of a ledger without a desk',
  { timeout: 300_000 },
  async (t) => {
    const desk = await openDesk(t, { settings: unlimited });
    const { open, hidden } = await secrets(desk);
    const merged = await desk.claim();
    await desk.evidence(merged);
    await desk.act('editor', `/claims/${merged}/merge`, { into: open, reason: 'The same.' });
    const { id: claimant } = await desk.act('checker', '/claimants', { kind: 'person', name: 'Eva' });
    await desk.act('checker', `/claims/${open}/appearances`, { claimant, date: '2001' });
    const source = await desk.source();
    await desk.act('checker', `/sources/${source}/withdraw`, { reason: 'It is gone.' });
    const twin = await startTwin(t);
    const { events } = await giveTwin(twin, desk.app.core.log, 'main');
    const hostless = ({ text, ...rest }: Look, url: string): object => ({
      ...rest,
      headers: rest.headers.map(([name, value]) => [name, value.replaceAll(url, '')]),
      text: text.replaceAll(url, '').replaceAll(encodeURIComponent(url), ''),
    });
    const asked = new Set<string>();
    const compare = async (path: string, headers: Record<string, string> = {}): Promise<Look> => {
      const [here, there] = await Promise.all([
        look(desk.url, path.replaceAll(own, encodeURIComponent(desk.url)), { headers }),
        look(twin.url, path.replaceAll(own, encodeURIComponent(twin.url)), { headers }),
      ]);
      t.strictSame(hostless(here, desk.url), hostless(there, twin.url), path);
      return here;
    };
    const begin = [
      ...['/', '/main', '/main/sitemap.xml', '/robots.txt', '/.well-known/api-catalog', '/main/about'],
      ...[open, merged, hidden].flatMap((claim) => [
        `/main/claims/${claim}`,
        `/main/claims/${claim}/card`,
        `/main/claims/${claim}?lang=es`,
        `/oembed?url=${own}${encodeURIComponent(`/main/claims/${claim}`)}`,
      ]),
      `/main/claims/${open}?asOf=${events.length}`,
      `/main/claims/${open}?asOf=${events.length + 1}`,
      ...['', '?q=zinnober', '?topic=zinnober', '?status=in-review', '?q=it+is+so'].map(
        (query) => `/main/claims${query}`,
      ),
      `/main/check?text=zinnober-claim`,
      `/main/check?text=It+is+so`,
      `/main/sources/${source}`,
      `/main/claimants/${claimant}`,
      '/main/corrections',
    ];
    const waiting = [...begin];
    for (let path = waiting.pop(); path !== undefined && asked.size < 120; path = waiting.pop()) {
      if (asked.has(path)) continue;
      asked.add(path);
      const page = await compare(path);
      const tag = page.headers.find(([name]) => name === 'etag')?.[1];
      if (tag !== undefined) await compare(path, { 'if-none-match': tag });
      waiting.unshift(...linksOf(page));
    }
    t.ok(asked.size > 60, `${asked.size} pages were compared`);
    t.ok(begin.every((path) => asked.has(path)));
  },
);
