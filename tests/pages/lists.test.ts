import t from 'tap';
import { startService } from '../support/service.ts';
import { recordInPublic } from './record.ts';

const service = await startService(t);
const { ask } = service;
const record = await recordInPublic(service);
const { desk } = record;
const pageOf = async (path: string) => {
  const { status, body, headers } = await ask('GET', `//main${path}`, { headers: { accept: 'text/html' } });
  return { status, html: String(body), headers };
};
const claimsOn = (html: string): string[] => [
  ...new Set([...html.matchAll(/\/main\/claims\/(claim_\w+)/g)].map(([, claim = '']) => claim)),
];

t.test('the address of a search is its whole state, and shows what the API finds', async (t) => {
  for (const query of ['', '?q=water', '?status=checked', '?topic=history&status=checked', '?rating=false']) {
    const { status, html } = await pageOf(`/claims${query}`);
    t.equal(status, 200);
    const { items } = (await ask('GET', `/claims${query}`)).body;
    t.same(claimsOn(html).toSorted(), items.map(({ id }: { id: string }) => id).toSorted(), query);
  }
  t.match((await pageOf('/claims?q=water')).html, '<mark>Water</mark>');
  const none = await pageOf('/claims?q=watre');
  t.match(none.html, /Did you mean[^]*water/);
  t.equal((await pageOf('/claims?rating=none-such')).status, 400);
});

t.test('a search goes on page by page, each claim once', async (t) => {
  for (let index = 0; index < 25; index += 1)
    await desk.claim(`Claim number ${index} of many.`, { topics: ['many'] });
  const seen: string[] = [];
  for (let path: string | undefined = '/claims?topic=many'; path !== undefined;) {
    const { html }: { html: string } = await pageOf(path);
    seen.push(...claimsOn(html));
    path = /rel="next"\s+href="\/main([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
  }
  t.equal(seen.length, 25);
  t.equal(new Set(seen).size, 25);
});

t.test('claimants and sources show their claims, and a merged claimant leads to the other', async (t) => {
  const person = async (name: string): Promise<string> =>
    (await ask('POST', '/claimants', { key: desk.checker, body: { kind: 'person', name } })).body.id;
  const [one, other] = [await person('Ada Lovelace'), await person('A. Lovelace')];
  const body = { claimant: one, date: '2020-01-02' };
  await ask('POST', `/claims/${record.checked}/appearances`, { key: desk.checker, body });
  const shown = await pageOf(`/claimants/${one}`);
  t.same(claimsOn(shown.html), [record.checked]);
  t.match((await pageOf(`/claims/${record.checked}`)).html, 'Ada Lovelace');
  const merged = await ask('POST', `/claimants/${other}/merge`, {
    key: desk.editor,
    headers: { 'if-match': '*' },
    body: { into: one, reason: 'One person.' },
  });
  t.equal(merged.status, 200, JSON.stringify(merged.body));
  const moved = await pageOf(`/claimants/${other}`);
  t.equal(moved.status, 308);
  t.equal(moved.headers.get('location'), `/main/claimants/${one}`);
  const [{ source }] = (await ask('GET', `/claims/${record.corrected}/evidence`)).body.items;
  t.same(claimsOn((await pageOf(`/sources/${source}`)).html), [record.corrected]);
});

t.test('a text is checked against the record', async (t) => {
  const { html, headers } = await pageOf(
    `/check?text=${encodeURIComponent('Water boils at 90 °C at sea level')}`,
  );
  t.same(claimsOn(html), [record.checked]);
  t.match(html, 'noindex');
  t.equal(headers.get('cache-control'), 'no-cache');
});

t.test('hostile texts stay texts on every page that shows them', async (t) => {
  const hostile = [
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE claims; --",
    '</title><script>alert(1)</script>',
    'javascript:alert(1)',
    `A word of ${'x'.repeat(300)} characters`,
    '{{constructor.constructor("alert(1)")()}}',
  ];
  for (const wording of hostile) {
    const claim = await desk.claim(wording);
    for (const path of [
      `/claims/${claim}`,
      '/claims',
      `/check?text=${encodeURIComponent(wording)}`,
      `/claims?q=${encodeURIComponent(wording.slice(0, 100))}`,
    ]) {
      const { status, html } = await pageOf(path);
      t.equal(status, 200, path);
      t.notMatch(
        html,
        /<script(?! type="application\/ld\+json")|<img|\sonerror=(?!alert\(1\)&gt;)|href="javascript:/i,
        path,
      );
    }
  }
});
