import t from 'tap';
import { openDesk } from '../support/desk.ts';
import { keyFor } from '../support/service.ts';

const secret = 'the-minutes-say-otherwise';
const any = { 'if-match': '*' };

t.test('no member can read a sealed rating anywhere, until all are opened', async (t) => {
  const desk = await openDesk(t);
  const { ask, keys } = desk;
  await desk.act('admin', '/policy', { policy: { independentRatingsNeeded: 1 } });
  const claim = await desk.claim();
  const verdict = await desk.proposal(claim, [await desk.evidence(claim)]);
  const at = `/claims/${claim}/verdicts/${verdict}`;
  const second = await keyFor(desk, 'checker', { name: 'Second' });
  const seen = await ask('GET', at, { key: keys.editor });
  const body = { rating: 'misleading', reason: secret };
  const judged = await ask('POST', `${at}/ratings?dryRun=true`, { key: second, body, headers: any });
  t.equal(judged.status, 200, 'a rater may try it as a dry run first');
  const rated = await ask('POST', `${at}/ratings`, { key: second, body, headers: any });
  t.equal(rated.status, 200, JSON.stringify(rated.body));
  t.match((await ask('POST', `${at}/ratings`, { key: second, body, headers: any })).body, {
    type: '/problems/already-rated',
  });

  const stale = await ask('POST', `${at}/return`, {
    key: keys.editor,
    body: { comments: 'Why?' },
    headers: { 'if-match': seen.headers.get('etag')! },
  });
  t.equal(stale.status, 412);
  const early = await ask('POST', `${at}/publish`, { key: keys.editor, body: {}, headers: any });
  const peeked = await ask('POST', `${at}/ratings/open?dryRun=true`, { key: keys.editor, headers: any });
  t.match(peeked, {
    status: 200,
    body: { events: [{ type: 'verdict.ratings-opened', data: { ratings: [] } }] },
  });
  const places = [
    ...['', '/status', '/history', '/events', '/verdicts?state=any', '/notes', '/annotations', '/provenance'],
    ...['/versions/1/diff/2', '/diff?fromVersion=1&toVersion=2'],
  ].map((below) => `/claims/${claim}${below}`);
  const lists = [
    '/claims',
    '/verdicts?state=any',
    '/desk/queue',
    '/accountability',
    '/events?after=0',
    '/policy',
  ];
  for (const role of ['editor', 'checker', 'contributor', 'reader'] as const)
    for (const path of [at, ...places, ...lists, ...[at, ...lists].map(pastOf)])
      for (const accept of ['application/json', 'text/csv', 'application/x-ndjson']) {
        const { body: told } = await ask('GET', path, { key: keys[role], headers: { accept } });
        t.notOk(JSON.stringify(told).includes(secret), `${role} ${path} ${accept}`);
      }
  for (const answer of [stale, early, peeked]) t.notOk(JSON.stringify(answer.body).includes(secret));
  t.match((await ask('GET', at, { key: keys.editor })).body, {
    rating: { code: 'false' },
    independentRatings: { sealed: 1, opened: [] },
  });

  const opened = await ask('POST', `${at}/ratings/open`, { key: keys.editor, headers: any });
  t.equal(opened.status, 200, JSON.stringify(opened.body));
  const shown = await ask('GET', at, { key: keys.contributor });
  t.match(shown.body.independentRatings, {
    sealed: 0,
    opened: [{ by: { name: 'Second' }, rating: { code: 'misleading' }, reason: secret }],
  });
  const third = await keyFor(desk, 'checker', { name: 'Third' });
  t.match((await ask('POST', `${at}/ratings`, { key: third, body, headers: any })).body, {
    type: '/problems/wrong-state',
    state: 'opened',
  });
  await ask('POST', `${at}/approve`, { key: keys.editor, body: {}, headers: any });
  t.equal((await ask('POST', `${at}/publish`, { key: keys.editor, body: {}, headers: any })).status, 200);
  const published = await ask('GET', at);
  t.equal(published.status, 200);
  t.notOk('independentRatings' in published.body, 'the public sees the verdict, not the ratings behind it');
});

/** The same as at an earlier read. */
function pastOf(path: string): string {
  return `${path}${path.includes('?') ? '&' : '?'}asOf=100`;
}
