import t from 'tap';
import { newId } from '../../../src/event-store/new-id.ts';
import { openDesk } from '../../support/desk.ts';
import { isProblem } from '../../support/problem.ts';

t.test('every wrong address, method, parameter and id is a problem of its kind', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  const claim = await desk.claim();
  const before = await desk.head();
  const unknown = newId('claim');
  const cases = [
    ['GET', '//nowhere', 'not-found'],
    ['GET', '/nowhere', 'not-found'],
    ['GET', '/claims/', 'not-found'],
    ['GET', '//v1/ledgers/elsewhere/claims', 'unknown-ledger'],
    ['POST', '//v1/ledgers/elsewhere/claims', 'unknown-ledger'],
    ['GET', '//v1/ledgers/%00/claims', 'unknown-ledger'],
    ['GET', `/claims/${unknown}`, 'not-found'],
    ['GET', `/claims/${unknown}/status`, 'not-found'],
    ['GET', `/claims/${unknown}/evidence`, 'unknown-claim'],
    ['GET', `/claims/${unknown}/verdicts`, 'unknown-claim'],
    ['GET', `/claims/${unknown}/appearances`, 'unknown-claim'],
    ['GET', `/claims/${unknown}/notes`, 'unknown-claim'],
    ['GET', `/claims/${unknown}/history`, 'unknown-claim'],
    ['GET', `/claims/${unknown}/events`, 'unknown-claim'],
    ['GET', `/claims/${unknown}/counter-evidence`, 'unknown-claim'],
    ['GET', `/claims/${claim}/evidence/${newId('evidence')}`, 'not-found'],
    ['GET', `/claims/${claim}/verdicts/${newId('verdict')}`, 'not-found'],
    ['GET', `/claims/${claim}/appearances/${newId('appearance')}`, 'not-found'],
    ['GET', `/sources/${newId('source')}`, 'not-found'],
    ['GET', `/claimants/${newId('claimant')}`, 'not-found'],
    ['GET', '/scales/nowhere', 'not-found'],
    ['GET', '/claims/7', 'not-found'],
    ['GET', `/claims/${unknown.toUpperCase()}`, 'not-found'],
    ['GET', `/claims/${newId('source')}`, 'not-found'],
    ['GET', `/claims/${'a'.repeat(5_000)}`, 'not-found'],
    ['GET', '/claims/%00', 'not-found'],
    ['GET', `/claims/${claim}%00`, 'not-found'],
    ['GET', '/claims/%zz', 'not-found'],
    ['GET', '/claims/%ff', 'not-found'],
    ['GET', '/claims/..%2f..%2fsources', 'not-found'],
    ['GET', '/scales/__proto__', 'not-found'],
    ['GET', '/claims?nothing=1', 'unknown-parameter'],
    ['GET', '/claims?__proto__=1', 'unknown-parameter'],
    ['GET', `/claims/${claim}?limit=1`, 'unknown-parameter'],
    ['GET', '/policy?asof=1', 'unknown-parameter'],
    ['GET', '/claims?limit=1&limit=2', 'unknown-parameter'],
    ['GET', '/claims?status=wrong', 'unknown-parameter'],
    ['GET', '/claims?topic=%00', 'unknown-parameter'],
    ['GET', '/claims?asOf=yesterday', 'unknown-parameter'],
    ['GET', '/claims?asOf=-1', 'unknown-parameter'],
    ['GET', '/claims?asOf=1.5', 'unknown-parameter'],
    ['GET', '/claims?asOf=2026-02-30T00:00:00Z', 'unknown-parameter'],
    ['GET', '/claims?asOf=9999999999999999', 'not-recorded-yet'],
    ['GET', '/claims?atLeast=9007199254740993', 'not-recorded-yet'],
    ['GET', '/events?after=9999999999999999', 'not-recorded-yet'],
    ['GET', `/events?after=${before + 1}`, 'not-recorded-yet'],
    ['GET', '/events?after=-1', 'unknown-parameter'],
  ] as const;
  for (const [method, path, slug] of cases)
    isProblem(t, await ask(method, path), slug, `${method} ${path.slice(0, 80)}`);
  const asked = { key: keys.admin, body: { wording: 'It is so.', language: 'en' } };
  for (const query of ['dryRun=1', 'dryRun=', 'dryrun=true', 'dryRun=true&dryRun=true', 'dry=true'])
    isProblem(
      t,
      await ask('POST', `/claims?${query}`, asked),
      'unknown-parameter',
      `an act with an unknown parameter is not executed: ${query}`,
    );
  for (const time of [
    '0000-01-01T00:00:00Z',
    '0001-01-01T00:00:00%2B23:59',
    '9999-12-31T23:59:59.999-23:59',
    `2020-01-01T00:00:00.${'1'.repeat(200)}Z`,
  ])
    t.equal((await ask('GET', `/claims?asOf=${time}`)).status, 200, `any time is accepted: ${time}`);

  for (const [method, path] of [
    ['PUT', '/claims'],
    ['DELETE', `/claims/${claim}`],
    ['OPTIONS', '/claims'],
    ['PROPFIND', '/claims'],
    ['QUERY', '/claims'],
    ['PATCH', '/claims'],
    ['GET', `/claims/${claim}/decline`],
    ['POST', '//openapi.json'],
    ['POST', '//healthz'],
  ] as const) {
    const answer = await ask(method, path, { key: keys.admin });
    isProblem(t, answer, 'method-not-allowed', `${method} ${path}`);
    t.match(answer.headers.get('allow'), /^[A-Z]+(, [A-Z]+)*$/, 'and names the allowed ones');
  }
  t.equal(await desk.head(), before, 'nothing was written');
});

t.test('every wrong field is named, not only the first, and none is written', async (t) => {
  const desk = await openDesk(t);
  const { keys } = desk;
  const claim = await desk.claim();
  const evidence = await desk.evidence(claim);
  const before = await desk.head();
  const wrong = async (path: string, body: unknown, pointers: readonly string[]): Promise<void> => {
    const answer = await desk.ask('POST', path, { key: keys.admin, body, headers: { 'if-match': '*' } });
    const name = `${path.replace(/_[0-9a-z]{26}/g, '')} ${JSON.stringify(body).slice(0, 100)}`;
    isProblem(t, answer, 'invalid-fields', name);
    t.same(
      answer.body.errors?.map((each: { pointer: string }) => each.pointer).sort(),
      [...pointers].sort(),
      name,
    );
  };
  await wrong('/claims', {}, ['#/wording', '#/language']);
  await wrong('/claims', [], ['#']);
  await wrong('/claims', '"text"', ['#']);
  await wrong('/claims', 7, ['#']);
  await wrong(
    '/claims',
    { wording: ' ', language: '?', topics: ['ok', 'Not Ok'], period: { from: '2001-13', till: '2' }, id: 1 },
    ['#/wording', '#/language', '#/topics/1', '#/period/from', '#/period/till', '#/id'],
  );
  await wrong('/claims', { wording: 'a', language: 'en', type: 'record-claim' }, ['#/type']);
  await wrong('/claims', { wording: 'a', language: 'en', claim }, ['#/claim']);
  await wrong('/claims', { wording: 'a', language: 'en', 'a/b~c %': 1 }, ['#/a~1b~0c%20%25']);
  await wrong('/claims', { wording: 'a', language: 'en', period: { from: '2001', until: '2000' } }, [
    '#/period/until',
  ]);
  await wrong('/claims', { wording: 'a'.repeat(501), language: 'en', constructor: 1 }, [
    '#/wording',
    '#/constructor',
  ]);
  const cited = { evidence, reason: 'x' };
  await wrong(
    `/claims/${claim}/verdicts`,
    {
      scale: 'truth',
      rating: 'FALSE',
      rationale: '',
      reliedOn: [cited, { ...cited, reason: '', weight: 1 }, { evidence: claim, reason: 'x' }],
      setAside: [{}],
    },
    [
      '#/rating',
      '#/rationale',
      '#/rationale',
      '#/reliedOn/1/reason',
      '#/reliedOn/1/reason',
      '#/reliedOn/1/weight',
      '#/reliedOn/2/evidence',
      '#/setAside/0/evidence',
      '#/setAside/0/reason',
    ],
  );
  for (const url of [
    ' http://example.org',
    'http://example.org ',
    'ftp://example.org',
    'javascript:alert(1)',
  ])
    await wrong('/sources', { title: 'a', kind: 'other', url }, ['#/url']);
  t.equal(await desk.head(), before, 'nothing was written');
});
