import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

const notice = { reason: 'our-error', responsible: 'checker', text: 'We had recorded one claim twice.' };
const ids = (answer: any): string[] => answer.body.items.map((each: any) => each.id);

t.test('a merge redirects the record', async (t) => {
  const desk = await startDesk(t);
  const { ask, ben: key, change } = desk;
  const headers = { 'if-match': '*' };
  const kept = await desk.claimWithEvidence({ topics: ['water'] });
  const merged = await desk.claimWithEvidence({ wording: 'At 90 °C water boils.', topics: ['boiling'] });
  const verdict = await desk.published(merged.at, merged.evidence);
  const claimant = await desk.make('/claimants', { kind: 'person', name: 'Eva' });
  const made = await desk.make(`${merged.at}/appearances`, { claimant, date: '1999' });
  const reply = await desk.make(`${merged.at}/replies`, {
    claimant,
    question: 'Why?',
    dueAt: desk.time.inDays(3),
  });
  const about = { kind: 'verdict', verdict };
  const objection = await desk.make(`${merged.at}/objections`, { about, text: 'It is not so.' });
  const before = (await ask('GET', '/events?limit=1&after=0')).body.items.length;
  t.equal(before, 1);
  const readings = async () =>
    Promise.all(
      [kept.at, merged.at].flatMap((at) =>
        ['', '/status', '/evidence', '/verdicts?state=any', '/appearances', '/counter-evidence', '/balance']
          .map((path) => ask('GET', `${at}${path}`, { key }))
          .map(async (answer) => withoutVersions((await answer).body)),
      ),
    );
  const apart = await readings();
  const position = (await desk.events()).at(-1).position;

  const silent = await ask('POST', `${merged.at}/merge`, {
    key,
    headers,
    body: { into: kept.claim, reason: 'The same.' },
  });
  t.match(silent, { status: 409, body: { type: '/problems/correction-required' } });
  t.equal(
    (await ask('GET', `/claims/${kept.claim}`)).body.mergedFrom.length,
    0,
    'neither stream was written',
  );
  const done = await change(`${merged.at}/merge`, { into: kept.claim, reason: 'The same.', notice });

  t.test('the survivor names it and shows what both have, each with its claim', async (t) => {
    const { body } = await ask('GET', kept.at);
    t.match(body, {
      mergedFrom: [{ claim: merged.claim, into: kept.claim, since: done.body.recordedAt }],
      evidenceInForce: { refutes: 2 },
      appearances: 1,
      firstAppearance: { id: made, date: '1999' },
    });
    const evidence = await ask('GET', `${kept.at}/evidence`);
    t.same(
      evidence.body.items.map((each: any) => [each.id, each.claim]).sort(),
      [
        [kept.evidence, kept.claim],
        [merged.evidence, merged.claim],
      ].sort(),
    );
    const tag = evidence.body.items.find((each: any) => each.claim === merged.claim).etag;
    t.equal(tag, (await ask('GET', `${merged.at}/evidence/${merged.evidence}`)).headers.get('etag'));
    t.same(ids(await ask('GET', `${kept.at}/appearances`)), [made]);
    t.same(ids(await ask('GET', `${kept.at}/verdicts`)), [], 'an earlier verdict is not in force');
    t.match((await ask('GET', `${kept.at}/verdicts?state=any`)).body.items, [
      { id: verdict, claim: merged.claim },
    ]);
    t.equal((await ask('GET', `${kept.at}/counter-evidence`)).body.items.length, 2);
    t.match((await ask('GET', `${kept.at}/balance`)).body, { refutes: { total: 2 } });
    t.match((await ask('GET', `${kept.at}/objections`)).body.items, [{ id: objection, claim: merged.claim }]);
    t.match((await ask('GET', `${kept.at}/replies`, { key })).body.items, [{ id: reply }]);
  });

  t.test('filters see through it', async (t) => {
    const evidence = await ask('GET', `${merged.at}/evidence/${merged.evidence}`);
    for (const filter of [`claimant=${claimant}`, 'topic=boiling', `source=${evidence.body.source}`])
      t.same(ids(await ask('GET', `/claims?${filter}`)), [kept.claim], filter);
    t.same(ids(await ask('GET', '/claims?topic=water')), [kept.claim]);
  });

  t.test('its readers are told, and every read of it leads to the survivor', async (t) => {
    const { items } = (await ask('GET', '/corrections')).body;
    t.match(items, [
      {
        class: 'merge',
        verdict,
        text: notice.text,
        changed: { rating: true, before: { code: 'false' }, after: null, mergedInto: kept.claim },
      },
    ]);
    t.same((await ask('GET', '/claim-reviews')).body.items, []);
    const paths = ['', '/status', '/evidence', '/verdicts', '/appearances', '/counter-evidence', '/balance'];
    for (const path of [...paths, '/objections', '/replies', '/corrections', '/claim-review', '/relations']) {
      const { status, headers } = await ask('GET', `${merged.at}${path}`);
      t.equal(status, 308, path);
      t.equal(headers.get('location'), `/v1/ledgers/main${kept.at}${path}`);
    }
    t.match((await ask('GET', `${merged.at}/verdicts/${verdict}`)).body, { id: verdict, state: 'published' });
    for (const at of [kept.at, merged.at])
      t.match(
        (await ask('GET', `${at}/history?limit=200`)).body.items.map((each: any) => each.type),
        /merged|absorbed/,
      );
    t.match(
      (await ask('GET', `${kept.at}/history`)).body.items.at(-1).what,
      'An editor merged “At 90 °C water boils.” into this claim because “The same”.',
    );
  });

  t.test('the past reads as it was, before and since', async (t) => {
    t.match((await ask('GET', `${kept.at}?asOf=${position}`)).body, {
      mergedFrom: [],
      evidenceInForce: { refutes: 1 },
    });
    t.equal((await ask('GET', `${kept.at}/evidence?asOf=${position}`)).body.items.length, 1);
    t.match((await ask('GET', `${merged.at}?asOf=${position}`)).body, {
      status: 'contested',
      mergedInto: null,
    });
    t.same(ids(await ask('GET', `/claims?topic=boiling&asOf=${position}`)), [merged.claim]);
    t.equal((await ask('GET', `${merged.at}/claim-review?asOf=${position}`)).status, 200);
  });

  t.test('what is open on it is answered', async (t) => {
    await change(`${merged.at}/replies/${reply}/receive`, { text: 'Because.' });
    await change(`${merged.at}/objections/${objection}/resolve`, { outcome: 'rejected', explanation: 'No.' });
    await desk.make(`${merged.at}/objections`, { about, text: 'Once more.' });
    t.match((await ask('GET', `${kept.at}/replies`, { key })).body.items, [{ state: 'received' }]);
    t.equal((await ask('GET', '/desk/queue?kind=objection-due', { key })).body.items.length, 1);
  });

  t.test('undone, all reads as before', async (t) => {
    const during = Number(done.body.public.position);
    await change(`${merged.at}/unmerge`, { reason: 'They differ.', notice });
    t.same(
      await readings(),
      apart.map((each) => each),
      'but for what was answered in between',
    );
    t.equal((await ask('GET', '/claim-reviews')).body.items.length, 1);
    t.match((await ask('GET', '/corrections')).body.items[0], {
      class: 'merge',
      changed: { unmergedFrom: kept.claim, after: { code: 'false' } },
    });
    t.match((await ask('GET', `${kept.at}?asOf=${during}`)).body, { evidenceInForce: { refutes: 2 } });
    t.match(
      (await ask('GET', `${kept.at}/history`)).body.items.at(-1).what,
      'An editor let “At 90 °C water boils.” stand apart from this claim again because “They differ”.',
    );
  });
  t.end();
});

/** An answer without what counts events or tells times: a merge and its undoing are events. */
const withoutVersions = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(withoutVersions);
  if (typeof value !== 'object' || value === null) return value;
  const left = ['version', 'etag', 'updatedAt', 'corrections', 'status', 'since'];
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, each]) =>
      left.includes(name) ? [] : [[name, withoutVersions(each)]],
    ),
  );
};

t.test('a merged claim keeps its verdict published, and its embargo waiting, by choice', async (t) => {
  const desk = await startDesk(t);
  const { ask, ben: key, change } = desk;
  const kept = await desk.claimWithEvidence();
  const merged = await desk.claimWithEvidence();
  const verdict = await desk.published(merged.at, merged.evidence);
  const held = await desk.approved(merged.at, merged.evidence, 'true');
  const told = { reason: 'new-evidence', class: 'substantial', responsible: 'editor', text: 'It is true.' };
  await change(`${merged.at}/verdicts/${held}/embargo`, { until: desk.time.inDays(1), notice: told });
  const merge = { into: kept.claim, reason: 'The same.', published: 'stays' };
  const refused = await ask('POST', `${merged.at}/merge`, { key, headers: { 'if-match': '*' }, body: merge });
  t.match(refused.body, { state: 'embargoed', errors: [{ pointer: '#/proposals' }] });
  await change(`${merged.at}/merge`, { ...merge, proposals: 'wait' });

  t.match((await ask('GET', '/claim-reviews')).body.items, [{ id: verdict }]);
  t.equal((await ask('GET', `${merged.at}/claim-review`)).status, 200);
  t.match((await ask('GET', '/feeds/verdicts.json')).body.items.length, 1);
  t.same((await ask('GET', '/corrections')).body.items, []);

  await change(`${merged.at}/verdicts/${held}/embargo`, { until: desk.time.inDays(2) });
  desk.time.forward(3);
  await desk.tick();
  t.match((await ask('GET', '/claim-reviews')).body.items, [{ id: verdict }], 'the embargo waits');
  t.match((await ask('GET', '/deadlines', { key })).body.items, [{ id: held, state: 'open' }]);
  await change(`${merged.at}/unmerge`, { reason: 'They differ.' });
  await desk.tick();
  t.match((await ask('GET', '/claim-reviews')).body.items, [{ id: held }], 'and ends when the merge does');
});

t.test('merges form chains, and readers learn of no claim of the desk in one', async (t) => {
  const desk = await startDesk(t);
  const { ask, ben: key, change } = desk;
  const [first, middle, last] = [
    await desk.claimWithEvidence({ visibility: 'desk', topics: ['secret'] }),
    await desk.claimWithEvidence({ topics: ['open'] }),
    await desk.claimWithEvidence(),
  ];
  await change(`${first.at}/merge`, { into: middle.claim, reason: 'A secret reason.' });
  await change(`${middle.at}/merge`, { into: last.claim, reason: 'The same.' });
  const shown = { claim: middle.claim, into: last.claim };
  const hidden = { claim: first.claim, into: middle.claim };
  t.match((await ask('GET', last.at, { key })).body, {
    mergedFrom: [shown, hidden],
    evidenceInForce: { refutes: 3 },
  });
  t.equal((await ask('GET', `${last.at}/evidence`, { key })).body.items.length, 3);
  t.same(ids(await ask('GET', '/claims?topic=secret', { key })), [last.claim]);

  const { body } = await ask('GET', last.at);
  t.match(body, { evidenceInForce: { refutes: 2 } });
  t.equal(body.mergedFrom.length, 1);
  t.same(ids(await ask('GET', '/claims?topic=secret')), []);
  t.same(ids(await ask('GET', '/claims?topic=open')), [last.claim]);
  const reads = ['/claims', '/events?limit=200', '/counter-evidence', '/corrections'];
  for (const path of [
    ...reads,
    ...['', '/evidence', '/history', '/events'].map((each) => `${last.at}${each}`),
  ])
    t.notMatch(JSON.stringify((await ask('GET', path)).body), new RegExp(`${first.claim}|secret`), path);

  await change(`${first.at}/unmerge`, { reason: 'Another.' });
  t.match(
    (await ask('GET', last.at, { key })).body,
    { evidenceInForce: { refutes: 2 } },
    'the end of the chain',
  );
  t.equal((await ask('GET', last.at, { key })).body.mergedFrom.length, 1);
  t.equal((await ask('GET', first.at, { key })).body.status, 'unchecked');
  await change(`${middle.at}/unmerge`, { reason: 'Another.' });
  t.match((await ask('GET', last.at, { key })).body, { mergedFrom: [], evidenceInForce: { refutes: 1 } });
});
