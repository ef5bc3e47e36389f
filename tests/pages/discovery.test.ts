import { gunzipSync, brotliDecompressSync } from 'node:zlib';
import http from 'node:http';
import t from 'tap';
import { publicUrl, startService } from '../support/service.ts';
import { recordInPublic } from './record.ts';

const service = await startService(t);
const { ask } = service;
const record = await recordInPublic(service);
const read = async (path: string) => ask('GET', `/${path}`, { headers: { accept: 'text/html' } });

t.test('crawlers find the claims, and are kept from the endless past', async (t) => {
  const robots = await read('/robots.txt');
  t.match(robots.headers.get('content-type'), 'text/plain');
  t.match(robots.body, 'Disallow: /*?*asOf=');
  const [, sitemap = ''] = /Sitemap: (\S+)/.exec(robots.body) ?? [];
  t.equal(sitemap, `${publicUrl}/main/sitemap.xml`);
  const { status, body, headers } = await read('/main/sitemap.xml');
  t.equal(status, 200);
  t.match(headers.get('content-type'), 'application/xml');
  for (const claim of [record.checked, record.corrected, record.unchecked])
    t.ok(body.includes(`<loc>${publicUrl}/main/claims/${claim}</loc><lastmod>`), claim);
  for (const [, address = ''] of (body as string).matchAll(/<loc>([^<]+)<\/loc>/g))
    t.equal((await read(address.replace(publicUrl, ''))).status, 200, address);
});

t.test('a contact for vulnerabilities is named where there is one (RFC 9116)', async (t) => {
  t.equal((await read('/.well-known/security.txt')).status, 404);
  const contact = 'mailto:security@ledger.example.org';
  const other = await startService(t, { settings: { SECURITY_CONTACT: contact } });
  const { status, headers, body } = await other.ask('GET', '//.well-known/security.txt');
  t.equal(status, 200);
  t.equal(headers.get('content-type'), 'text/plain; charset=utf-8');
  const fields = new Map<string, string>(
    (body as string)
      .trim()
      .split('\n')
      .map((line) => line.split(/: (.*)/s) as [string, string]),
  );
  t.equal(fields.get('Contact'), contact);
  t.equal(fields.get('Canonical'), `${publicUrl}/.well-known/security.txt`);
  const left = Date.parse(String(fields.get('Expires'))) - Date.now();
  t.ok(left > 0 && left < 365 * 86_400_000, 'it is valid, for less than a year');
});

t.test('a page says which methods it understands', async (t) => {
  const paths = ['/main', '/main/claims', `/main/claims/${record.checked}`, '/main/sitemap.xml'];
  for (const path of [...paths, '/robots.txt', '/.well-known/api-catalog'])
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const) {
      const { status, headers } = await ask(method, `/${path}`, { body: { some: 'thing' } });
      t.equal(status, 405, `${method} ${path}`);
      t.match(headers.get('allow'), /GET/, `${method} ${path}`);
    }
  t.equal((await ask('POST', '//nowhere/claims', { body: {} })).status, 404, 'of an unknown ledger nothing');
});

t.test('a program finds the API by its catalogue (RFC 9727)', async (t) => {
  const { status, headers, body } = await read('/.well-known/api-catalog');
  t.equal(status, 200);
  t.match(headers.get('content-type'), 'application/linkset+json');
  const [api] = body.linkset;
  const links = Object.values(api)
    .flat()
    .map((each: any) => each.href ?? each);
  for (const address of links)
    t.equal((await ask('GET', `/${address.replace(publicUrl, '')}`)).status, 200, address);
});

t.test('a claim is embedded by oEmbed, as a small card without scripts, and only the card is', async (t) => {
  const page = await read(`/main/claims/${record.checked}`);
  const [, address = ''] = /application\/json\+oembed"\s+href="([^"]+)"/.exec(page.body) ?? [];
  const described = await read(address.replace(publicUrl, ''));
  t.equal(described.status, 200);
  t.match(described.body, { version: '1.0', type: 'rich', width: 600 });
  const [, source = ''] = /src="([^"]+)"/.exec(described.body.html) ?? [];
  const card = await read(source.replace(publicUrl, ''));
  t.equal(card.status, 200);
  t.match(card.headers.get('content-security-policy'), 'frame-ancestors *');
  t.equal(card.headers.get('x-frame-options'), null);
  t.ok(card.body.length < 10_000, `${card.body.length} bytes`);
  t.notMatch(card.body, /<script|<form/);
  t.match(card.body, 'Water boils');
  t.match(page.headers.get('content-security-policy'), "frame-ancestors 'none'");
  for (const url of [
    'https://evil.example/main/claims/x',
    `${publicUrl}/main/about`,
    `${publicUrl}.evil.example/main/claims/${record.checked}`,
    '',
  ])
    t.equal((await read(`/oembed?url=${encodeURIComponent(url)}`)).status, 404, url);
  const narrow = await read(
    `/oembed?url=${encodeURIComponent(`${publicUrl}/main/claims/${record.checked}`)}&maxwidth=300`,
  );
  t.equal(narrow.body.width, 300);
});

t.test('the links of feeds and of ClaimReviews lead to pages', async (t) => {
  for (const name of ['verdicts', 'corrections']) {
    const { body } = await ask('GET', `/feeds/${name}.json`);
    const links = [body.home_page_url, ...body.items.map(({ url }: { url: string }) => url)];
    t.ok(links.length >= 2, name);
    for (const address of links) {
      t.ok(address.startsWith(`${publicUrl}/main/`), address);
      t.equal((await read(address.replace(publicUrl, ''))).status, 200, address);
    }
  }
  const review = (await ask('GET', `/claims/${record.checked}/claim-review`)).body;
  t.equal(review.url, `${publicUrl}/main/claims/${record.checked}`);
});

const bytesOf = (path: string, encoding: string) =>
  new Promise<{ headers: http.IncomingHttpHeaders; bytes: Buffer }>((resolve, reject) => {
    const asked = { headers: { 'accept-encoding': encoding, accept: 'text/html' } };
    http
      .get(`${service.url}${path}`, asked, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () => resolve({ headers: answer.headers, bytes: Buffer.concat(parts) }));
      })
      .on('error', reject);
  });

t.test('a page is the same in every encoding, under a tag for each', async (t) => {
  const path = `/main/claims/${record.checked}`;
  const plain = await bytesOf(path, 'identity');
  const decoders = { br: brotliDecompressSync, gzip: gunzipSync };
  const tags = [plain.headers.etag];
  for (const [encoding, decode] of Object.entries(decoders)) {
    const { headers, bytes } = await bytesOf(path, encoding);
    t.equal(headers['content-encoding'], encoding);
    t.equal(decode(bytes).toString(), plain.bytes.toString(), encoding);
    t.match(headers.vary, 'accept-encoding');
    tags.push(headers.etag);
    const again = await ask('GET', `/${path}`, {
      headers: { 'accept-encoding': encoding, 'if-none-match': String(headers.etag) },
    });
    t.equal(again.status, 304, encoding);
  }
  t.equal(new Set(tags).size, tags.length, tags.join(' '));
  t.equal((await bytesOf(path, 'br;q=0, identity')).headers['content-encoding'], undefined);
});
