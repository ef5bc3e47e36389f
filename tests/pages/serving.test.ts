import t from 'tap';
import { en } from '../../src/pages/messages/en.ts';
import { es } from '../../src/pages/messages/es.ts';
import { ar } from '../../src/pages/messages/ar.ts';
import { href, jsonLd } from '../../src/pages/serving/html.ts';
import { startService } from '../support/service.ts';
import { recordInPublic } from './record.ts';

const service = await startService(t);
const record = await recordInPublic(service);
const browser = { accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8' };
const page = (path: string, headers: Record<string, string> = {}) =>
  service.ask('GET', `/${path}`, { headers: { ...browser, ...headers } });

t.test('the root is a page for a browser and links for a program', async (t) => {
  const shown = await page('/');
  t.equal(shown.status, 200);
  t.match(shown.headers.get('content-type'), 'text/html');
  t.match(shown.body, 'Water boils at 90');
  const told = await service.ask('GET', '//');
  t.match(told.headers.get('content-type'), 'application/json');
  for (const address of Object.values(told.body as Record<string, string>).filter((each) =>
    each.startsWith('/'),
  ))
    t.equal((await service.ask('GET', `/${address}`)).status, 200, address);
  for (const each of [shown, told]) t.match(each.headers.get('vary'), 'accept');
});

t.test('a page names its language, and is asked for again by its tag', async (t) => {
  const first = await page('/main');
  const tag = String(first.headers.get('etag'));
  t.equal(first.headers.get('cache-control'), 'no-cache');
  t.match(first.headers.get('vary'), 'accept-language');
  t.equal((await page('/main', { 'if-none-match': tag })).status, 304);
  const spanish = await page('/main', { 'accept-language': 'es-PE,es;q=0.9' });
  t.match(spanish.body, '<html lang="es"');
  t.not(spanish.headers.get('etag'), tag, 'another representation has another tag');
  const arabic = await page('/main?lang=ar', { 'accept-language': 'es' });
  t.match(arabic.body, 'dir="rtl"', 'the address wins over the browser');
});

t.test('an event of the ledger shows on its pages at once', async (t) => {
  const before = await page('/main');
  await record.desk.claim('A new claim that was never shown before.');
  const after = await page('/main');
  t.notMatch(before.body, 'never shown before');
  t.match(after.body, 'never shown before');
  t.not(after.headers.get('etag'), before.headers.get('etag'));
});

t.test('pages may run and load their own files alone, and stand in no frame', async (t) => {
  const { headers, body } = await page('/main');
  const policy = String(headers.get('content-security-policy'));
  for (const part of [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "frame-ancestors 'none'",
  ])
    t.ok(policy.includes(part), part);
  t.notMatch(policy, 'unsafe');
  t.notMatch(body, /\sstyle=|\son[a-z]+=|<script(?! type="application\/ld\+json")[^>]*>[^<]/);
  t.equal(headers.get('set-cookie'), null);
});

t.test('files of the pages name their digest and are kept for ever', async (t) => {
  const { body } = await page('/main');
  const files = [...(body as string).matchAll(/\/assets\/[\w.-]+/g)].map(String);
  t.ok(files.length >= 3);
  for (const file of files) {
    const { status, headers } = await service.ask('GET', `/${file}`);
    t.equal(status, 200, file);
    t.match(headers.get('cache-control'), 'immutable', file);
  }
  const none = await service.ask('GET', '//assets/style-none.css');
  t.equal(none.status, 404);
  t.notMatch(none.headers.get('cache-control'), 'immutable');
});

t.test('an error is a page for a browser and a problem document for a program', async (t) => {
  for (const path of ['/nowhere', '/nowhere/claims', '/main/nothing/here', '/a/b/c/d']) {
    const shown = await page(path);
    t.equal(shown.status, 404, path);
    t.match(shown.headers.get('content-type'), 'text/html', path);
    t.match(shown.body, String(shown.headers.get('x-request-id')), 'it names the request');
    t.match(shown.headers.get('content-security-policy'), "style-src 'self'", path);
    const told = await service.ask('GET', `/${path}`);
    t.equal(told.status, 404, path);
    t.match(told.headers.get('content-type'), 'application/problem+json', path);
  }
  const ofApi = await page('/v1/ledgers/main/nothing');
  t.match(ofApi.headers.get('content-type'), 'application/problem+json', 'the API answers data');
});

t.test('every language has the placeholders of every message', (t) => {
  const placeholders = (message: unknown) => [
    ...new Set([...JSON.stringify(message).matchAll(/\{(\w+)\}/g)].map(([, name]) => name)),
  ];
  for (const [name, catalogue] of Object.entries({ es, ar }))
    for (const [key, message] of Object.entries(en))
      t.same(
        placeholders(catalogue[key as keyof typeof en]).toSorted(),
        placeholders(message).toSorted(),
        `${name} ${key}`,
      );
  t.end();
});

t.test('links run nothing, and data ends no element', async (t) => {
  const hostile = [
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
  ];
  for (const each of [...hostile, '//evil.example', '/\\evil.example', 'vbscript:x'])
    t.equal(href(each), '#', each);
  for (const each of ['https://a.example/x?y#z', 'mailto:a@b.example', '/main/claims', '?page=2'])
    t.equal(href(each), each);
  t.notMatch(String(await jsonLd({ text: '</script><script>alert(1)</script>' })).slice(35, -9), '<');
});
