import t from 'tap';
import { startService } from '../support/service.ts';
import { recordInPublic } from './record.ts';

const service = await startService(t);
const { ask } = service;
const record = await recordInPublic(service);
const { desk } = record;

const escapes: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
};
/** The text of a page as a reader sees it. */
const textOf = (html: string): string =>
  html
    .replace(/<script[^]*?<\/script>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:amp|lt|gt|quot|#39);/g, (each) => escapes[each] ?? '')
    .replace(/\s+/g, ' ');
const pageOf = async (claim: string, query = '') => {
  const { status, body, headers } = await ask('GET', `//main/claims/${claim}${query}`, {
    headers: { accept: 'text/html' },
  });
  return { status, headers, html: String(body), text: textOf(String(body)) };
};

t.test('a page says what the API says: wording, verdict, evidence, corrections, history', async (t) => {
  for (const claim of [record.checked, record.corrected, record.unchecked]) {
    const { status, text } = await pageOf(claim);
    t.equal(status, 200);
    const of = async (path: string) => (await ask('GET', `/claims/${claim}${path}`)).body;
    const row = await of('');
    t.ok(text.includes(row.wording));
    if (row.verdict !== null) {
      const verdict = await of(`/verdicts/${row.verdict.id}`);
      for (const said of [
        verdict.rating.label,
        verdict.rationale,
        `a ${verdict.proposedBy[0].role}`,
        `an ${verdict.approvedBy[0].role}`,
      ])
        t.ok(text.includes(said), said);
    }
    for (const { finding } of (await of('/evidence?state=any')).items) t.ok(text.includes(finding), finding);
    for (const each of (await of('/corrections')).items) t.ok(text.includes(each.text), each.text);
    for (const { what } of (await of('/history')).items) t.ok(text.includes(what), what);
  }
});

t.test('nothing of the desk is on the page', async (t) => {
  const claim = await desk.claim('The tower leans to the north.');
  const before = await pageOf(claim);
  await ask('POST', `/claims/${claim}/notes`, {
    key: desk.checker,
    body: { text: 'A note of the desk alone.' },
  });
  await desk.proposal(claim, 'unsupported', [], { rationale: 'A rationale that is not published.' });
  const after = await pageOf(claim);
  t.equal(after.html, before.html, 'byte for byte');
});

t.test('the page as of each position of the past equals the API then', async (t) => {
  const { items } = (await ask('GET', `/claims/${record.corrected}/history`)).body;
  for (const { position } of items) {
    const { body: row } = await ask('GET', `/claims/${record.corrected}?asOf=${position}`);
    const { text, html, headers } = await pageOf(record.corrected, `?asOf=${position}`);
    const rating = row.verdict?.rating.label ?? 'No verdict has been published';
    t.ok(text.includes(rating), `${position}: ${rating}`);
    t.match(html, '<meta name="robots" content="noindex"');
    t.equal(headers.get('cache-control'), 'no-cache');
    const { items: then } = (await ask('GET', `/claims/${record.corrected}/history?asOf=${position}`)).body;
    t.equal([...html.matchAll(/claims\/\w+\?asOf=\d+"/g)].length >= then.length, true);
  }
  t.equal((await pageOf(record.corrected, '?asOf=999999')).status, 400);
});

t.test('a merged claim leads to the one that has its record now', async (t) => {
  const [one, other] = [await desk.claim('It rained in Lima.'), await desk.claim('Rain fell on Lima.')];
  const merged = await ask('POST', `/claims/${one}/merge`, {
    key: desk.editor,
    headers: { 'if-match': '*' },
    body: { into: other, reason: 'They say the same.' },
  });
  t.ok([200, 201].includes(merged.status), JSON.stringify(merged.body));
  const { status, headers } = await pageOf(one);
  t.equal(status, 308);
  t.equal(headers.get('location'), `/main/claims/${other}`);
});

t.test('the structured data of a page is the ClaimReview of the API', async (t) => {
  const { html } = await pageOf(record.checked);
  const [, data = ''] = /<script type="application\/ld\+json">([^]*?)<\/script>/.exec(html) ?? [];
  t.same(JSON.parse(data), (await ask('GET', `/claims/${record.checked}/claim-review`)).body);
  t.notMatch((await pageOf(record.unchecked)).html, 'ld+json');
});
