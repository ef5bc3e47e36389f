import t from 'tap';
import { openDesk } from '../support/desk-of-two.ts';
import { startService } from '../support/service.ts';

const digest = (letter: string): string => letter.repeat(64);
const capture = { mediaType: 'text/html', retrievedAt: '2026-01-01T00:00:00.000Z' };
const page =
  'The lake lies high.\n  Its water is “caf\u0065\u0301 brown”,  the report says, and fresh. No one drinks it.';

t.test('sources', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const { post, act } = desk;
  const read = async (source: string): Promise<any> => (await ask('GET', `/sources/${source}`)).body;

  t.test('change their description by a patch with a reason', async (t) => {
    const source = await desk.source({ publisher: 'A press' });
    const at = `/sources/${source}`;
    const patch = { publisher: null, title: 'A better title', reason: 'The title page says so.' };
    t.equal((await ask('PATCH', at, { key: desk.checker, body: patch })).status, 428);
    const done = await act(at, {
      method: 'PATCH',
      body: patch,
      headers: { 'content-type': 'application/merge-patch+json', 'if-match': '"1"' },
    });
    t.equal(done.status, 200, JSON.stringify(done.body));
    const row = await read(source);
    t.match(row, { title: 'A better title', kind: 'reference', version: 2, state: 'available' });
    t.notOk('publisher' in row);
    t.equal((await act(at, { method: 'PATCH', body: patch })).body.type, '/problems/nothing-changes');
    t.equal((await act(at, { method: 'PATCH', body: { title: null, reason: 'No.' } })).status, 422);
  });

  t.test('keep the text of a capture, which is shown only on request', async (t) => {
    const source = await desk.source();
    const at = `/sources/${source}`;
    const done = await post(`${at}/captures`, { sha256: digest('a'), ...capture, text: page });
    const row = await read(source);
    t.match(row, { archived: true, captures: [{ sha256: digest('a'), hasText: true }] });
    t.notOk('text' in row.captures[0]);
    const whole = await ask('GET', `${at}/captures/${row.captures[0].id as string}`);
    t.match(whole.body, { text: page, hasText: true, source });
    t.equal(whole.headers.get('etag'), '"2-public"');
    const earlier = `?asOf=${(done.public.position as number) - 1}`;
    t.equal((await ask('GET', `${at}/captures/${row.captures[0].id as string}${earlier}`)).status, 404);
    t.equal((await ask('GET', `${at}/captures/capture_${'0'.repeat(26)}`)).status, 404);
    const state = await service.app.core.log.snapshot('main', source);
    t.notMatch(JSON.stringify(state), 'The lake', 'the snapshot stays small');
    t.equal((await act(`${at}/captures`, { body: { sha256: digest('a'), ...capture } })).status, 409);
  });

  t.test('show what became of them', async (t) => {
    const source = await desk.source({ url: 'https://example.org/a' });
    const at = `/sources/${source}`;
    const failure = { tried: 'a web archive', triedAt: '2026-01-02T00:00:00.000Z', reason: 'It timed out.' };
    await post(`${at}/capture-failures`, failure);
    t.match((await read(source)).captureFailure, failure);
    const early = await act(`${at}/report-change`, { body: { description: 'Other words.' } });
    t.equal(early.body.type, '/problems/nothing-changes');
    await post(`${at}/captures`, { sha256: digest('a'), ...capture });
    await post(`${at}/captures`, { sha256: digest('b'), ...capture });
    t.match(await read(source), { state: 'available', captureFailure: null, archived: false });
    t.equal((await act(`${at}/report-change`, { body: { description: 'Other words.' } })).status, 200);
    t.match(await read(source), { state: 'changed', stateReason: 'Other words.' });
    t.equal((await act(`${at}/report-gone`, { body: { reason: 'It answers 404.' } })).status, 200);
    t.match(await read(source), { state: 'gone', stateReason: 'It answers 404.' });
    t.match((await act(`${at}/report-gone`, { body: { reason: 'Still.' } })).body, { state: 'gone' });
    await act(at, { method: 'PATCH', body: { url: 'https://example.org/b', reason: 'It moved.' } });
    t.match(await read(source), { state: 'available', stateReason: null });
    t.equal((await act(`${at}/withdraw`, { body: { reason: 'It was made up.' } })).status, 200);
    const listed = (await ask('GET', '/sources?state=withdrawn')).body.items;
    t.same(
      listed.map((each: any) => each.id),
      [source],
    );
    t.match((await act(`${at}/withdraw`, { body: { reason: 'Again.' } })).body, { state: 'withdrawn' });
    for (const name of ['report-change', 'report-gone', 'withdraw']) {
      const body = name === 'report-change' ? { description: 'No.' } : { reason: 'No.' };
      const unknown = await act(`/sources/source_${'0'.repeat(26)}/${name}`, { body });
      t.equal(unknown.body.type, '/problems/unknown-source', name);
    }
  });

  t.test('are compared with the quotes from them', async (t) => {
    const [source, claim, claimant] = [await desk.source(), await desk.claim(), await desk.claimant()];
    const offer = (exact: string, more: object = {}): Promise<any> =>
      act(`/claims/${claim}/evidence`, {
        body: { source, stance: 'refutes', finding: 'It is fresh.', quote: { exact, ...more } },
      });
    t.equal(
      (await offer('No one has captured this yet.')).status,
      201,
      'without a text any quote is accepted',
    );
    await post(`/sources/${source}/captures`, { sha256: digest('a'), ...capture, text: page });
    t.equal((await offer('Its water is “caf\u00e9 brown”, the report says')).status, 201);
    const wrong = await offer('Its water was “café brown”, a report said');
    t.equal(wrong.status, 422);
    t.match(wrong.body, {
      type: '/problems/quote-not-found',
      errors: [{ pointer: '#/quote/exact' }],
      nearest: 'Its water is “café brown”, the report says',
    });
    const start = page.indexOf('No one');
    t.equal((await offer('No one drinks it.', { position: { start, end: page.length } })).status, 201);
    const astray = await offer('No one drinks it.', { position: { start: 0, end: 17 } });
    t.match(astray.body.errors, [{ pointer: '#/quote/position' }]);
    const appearances = `/claims/${claim}/appearances`;
    const said = await act(appearances, { body: { claimant, source, quote: { exact: 'It is salt.' } } });
    t.equal(said.body.type, '/problems/quote-not-found');
    const elsewhere = await act(appearances, { body: { claimant, quote: { exact: 'It is salt.' } } });
    t.equal(elsewhere.status, 201, 'a quote without a source is not checked');
    const corrected = await act(`${appearances}/${elsewhere.body.id as string}`, {
      method: 'PATCH',
      body: { source, reason: 'It was said there.' },
    });
    t.equal(corrected.body.type, '/problems/quote-not-found', 'a quote moves with its appearance');
  });
});
