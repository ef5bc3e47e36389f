import { createHash } from 'node:crypto';
import t from 'tap';
import { keyFor } from '../support/service.ts';
import { openDesk } from '../support/desk.ts';

const desk = await openDesk(t);
const key = desk.keys.contributor;
const record = (body: object, headers: Record<string, string> = {}, query = '') =>
  desk.ask('POST', `/claims${query}`, { key, body, headers });

const text = 'The minister said: “We planted nine million trees last year.” Then he left.';
const whole = {
  wording: 'Nine million trees were planted last year.',
  language: 'en',
  claimant: { kind: 'person', name: 'Ada Minister' },
  source: { title: 'A report on trees', kind: 'news', url: 'https://news.example.org/trees', text },
  appearances: [
    { date: '2026-05-04', medium: 'A speech', quote: { exact: 'We planted nine million trees' } },
  ],
  evidence: [
    { stance: 'context', finding: 'It quotes the minister.' },
    {
      source: { title: 'Register of forests', kind: 'official-record' },
      stance: 'refutes',
      finding: 'It counts two million.',
    },
  ],
};
const idAt = (made: { at: string; id: string }[], at: string) => made.find((each) => each.at === at)?.id;

t.test('a claim is recorded with its claimant, sources, appearance and evidence in one act', async (t) => {
  const { status, body } = await record(whole);
  t.equal(status, 201);
  t.strictSame(
    body.made.map(({ at }: any) => at),
    [
      '#/appearances/0',
      '#/claimant',
      '#/evidence/0',
      '#/evidence/1',
      '#/evidence/1/source',
      '#/source',
      '#/source/text',
    ],
  );
  const [claimant, source] = [idAt(body.made, '#/claimant'), idAt(body.made, '#/source')];
  const read = async (path: string) => (await desk.ask('GET', path)).body;
  t.match(await read(`/claimants/${claimant}`), { name: 'Ada Minister', kind: 'person' });
  t.match(await read(`/sources/${source}`), {
    title: 'A report on trees',
    captures: [{ sha256: createHash('sha256').update(text).digest('hex'), hasText: true }],
  });
  const { items } = await read(`/claims/${body.id}/appearances`);
  t.match(items, [{ id: idAt(body.made, '#/appearances/0'), claimant, source, date: '2026-05-04' }]);
  const { items: evidence } = (await desk.ask('GET', `/claims/${body.id}/evidence?state=offered`, { key }))
    .body;
  t.match(
    evidence.map(({ id, source: from }: any) => [id, from.id ?? from]),
    [
      [idAt(body.made, '#/evidence/0'), source],
      [idAt(body.made, '#/evidence/1'), idAt(body.made, '#/evidence/1/source')],
    ],
  );
  t.equal(body.version, 4, 'the claim, its appearance and two offers');
  t.equal(body.shown, true);
});

t.test('one refused part refuses the whole act, and its pointer names the place in the body', async (t) => {
  const head = await desk.head();
  const misquoted = { ...whole, appearances: [{ quote: { exact: 'We planted ninety million trees' } }] };
  const answer = await record(misquoted);
  t.match(answer, { status: 422, body: { type: '/problems/quote-not-found' } });
  t.match(JSON.stringify(answer.body), '#/appearances/0');
  const unknown = { ...whole, claimant: 'claimant_01h455vb4pex5vsknk084sn02q' };
  t.match((await record(unknown)).body, { type: '/problems/unknown-reference' });
  const impossible = { ...whole, appearances: [{ date: '2999-01-01' }] };
  t.match(JSON.stringify((await record(impossible)).body), '#/appearances/0/date');
  t.equal(await desk.head(), head, 'nothing was written');
});

t.test('what is missing is named in words, and nothing is written', async (t) => {
  const head = await desk.head();
  const { claimant: _, ...anonymous } = whole;
  const { source: __, ...unsourced } = whole;
  const claim = { wording: 'It is so.', language: 'en' };
  for (const [body, pointer] of [
    [anonymous, '#/appearances/0/claimant'],
    [unsourced, '#/evidence/0/source'],
    [{ ...claim, source: { title: 'A', kind: 'news' } }, '#/source'],
    [{ ...whole, source: { title: 'A', kind: 'novel' } }, '#/source'],
    [{ ...whole, evidence: Array(21).fill(whole.evidence[0]) }, '#/evidence'],
  ] as const) {
    const answer = await record(body);
    t.match(answer, { status: 422, body: { type: '/problems/invalid-fields' } }, pointer);
    t.match(answer.body.errors[0].pointer, pointer);
  }
  t.equal(await desk.head(), head);
});

t.test('a repeated request gets the ids of the first, and writes nothing', async (t) => {
  const headers = { 'idempotency-key': 'an-article' };
  const first = await record(whole, headers);
  const head = await desk.head();
  const again = await record(whole, headers);
  t.equal(again.headers.get('idempotency-replayed'), 'true');
  t.strictSame(again.body.made, first.body.made);
  t.strictSame(again.body, first.body, 'the hints are the same, and never its own');
  t.match(await record({ ...whole, wording: 'Another.' }, headers), { status: 422 });
  t.equal(await desk.head(), head);
});

t.test(
  'a dry run tells all events in the order of recording, the look-alikes, and writes nothing',
  async (t) => {
    await record(whole);
    const head = await desk.head();
    const { status, body } = await record(whole, {}, '?dryRun=true');
    t.equal(status, 200);
    t.strictSame(
      body.events.map(({ type }: any) => type),
      [
        'claimant.registered',
        'source.registered',
        'source.captured',
        'source.registered',
        'claim.recorded',
        'appearance.recorded',
        'evidence.offered',
        'evidence.offered',
      ],
    );
    t.equal(body.version, 4);
    t.ok(body.similar.length > 0 && body.sameAddress.length > 0);
    t.notOk('made' in body, 'the ids of a dry run would not be those of the act');
    t.equal(await desk.head(), head);
  },
);

t.test('the events of the act stand together in the log, whatever is appended beside', async (t) => {
  const [answers] = await Promise.all([
    Promise.all(Array.from({ length: 20 }, () => record(whole))),
    Promise.all(Array.from({ length: 40 }, () => desk.claim())),
  ]);
  for (const { status, body } of answers) {
    t.equal(status, 201);
    const events = await desk.app.core.log.after('main', body.position - 8, 8);
    t.equal(events[0]?.type, 'claimant.registered');
    t.equal(events.filter(({ stream }) => stream === body.id).length, 4);
    t.equal(new Set(events.map(({ recordedAt }) => recordedAt)).size, 1);
  }
});

t.test('things on record are named by their ids, and a claimant alone becomes one appearance', async (t) => {
  const source = await desk.source();
  const { id: claimant } = await desk.act('checker', '/claimants', { kind: 'person', name: 'B. Speaker' });
  const head = await desk.head();
  const { body } = await record({ wording: 'Hens can swim.', language: 'en', claimant, source });
  t.match(body.made, [{ at: '#/appearances/0' }]);
  t.equal(await desk.head(), head + 2);
  const { items } = (await desk.ask('GET', `/claims/${body.id}/appearances`)).body;
  t.match(items, [{ claimant, source }]);
});

t.test('the role of a contributor is needed, as for each of the parts', async (t) => {
  const reader = await keyFor(desk, 'reader');
  t.equal((await desk.ask('POST', '/claims', { key: reader, body: whole })).status, 403);
});
