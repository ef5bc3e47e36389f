import fc from 'fast-check';
import t from 'tap';
import { matchesFilter, eventFilterOf, type FilterInput } from '../../../src/delivery/event-filter.ts';
import { streamKind } from '../../../src/domain/events.ts';
import { CloudEvent } from 'cloudevents';
import { openDesk } from '../../support/desk.ts';

/** A ledger in which claims gain and lose topics, with events of the desk. */
const variedLedger = async (desk: Awaited<ReturnType<typeof openDesk>>): Promise<string[]> => {
  const plain = await desk.claim();
  const about = await desk.claim({ topics: ['weather', 'health'] });
  const hidden = await desk.claim({ topics: ['weather'], visibility: 'desk' });
  const patch = async (claim: string, topics: readonly string[]) => {
    const { status, body } = await desk.ask('PATCH', `/claims/${claim}`, {
      key: desk.keys.checker,
      body: { topics, reason: 'It is about that.' },
      headers: { 'if-match': '*' },
    });
    if (status !== 200) throw new Error(JSON.stringify(body));
  };
  await desk.verdict(plain, [await desk.evidence(plain)]);
  await patch(plain, ['weather']);
  await patch(about, []);
  await desk.act('checker', `/claims/${about}/notes`, { text: 'A note.' });
  for (const claim of [plain, about, hidden]) await desk.evidence(claim);
  return [plain, about, hidden];
};

t.test(
  'every filtered feed is a chain from any position, and SQL and memory apply the filter alike',
  async (t) => {
    const desk = await openDesk(t);
    const claims = await variedLedger(desk);
    const { log } = desk.app.core;
    const head = await log.head('main');
    const events = await log.after('main', 0, 10_000);
    const classified = await log.topics('main', claims);
    const types = [...new Set(events.map(({ type }) => type)), 'scale.defined'];
    const anyWanted: fc.Arbitrary<FilterInput> = fc.record(
      {
        types: fc.subarray(types, { minLength: 1 }),
        kinds: fc.subarray([...streamKind.options], { minLength: 1 }),
        claim: fc.constantFrom(...claims),
        topic: fc.constantFrom('weather', 'health', 'nothing'),
      },
      { requiredKeys: [] },
    );
    const audiences = fc.constantFrom(
      ['public'] as const,
      ['public', 'desk'] as const,
      ['public', 'desk', 'admin'] as const,
    );
    await fc.assert(
      fc.asyncProperty(
        anyWanted,
        audiences,
        fc.integer({ min: 0, max: head }),
        async (wanted, audience, after) => {
          const filter = eventFilterOf(audience, wanted);
          const passing = events.filter((event) => matchesFilter(filter, event, classified));
          const expected = passing.map((e) => e.position);
          const last = passing.findLast(({ position }) => position <= after);
          const told = audience.length === 1 ? last?.public.position : last?.position;
          const found = await log.readFiltered('main', filter, { after, upTo: head, limit: 1_000 });
          const previous = await log.previous('main', filter, after);
          return (
            JSON.stringify(found.map((e) => e.position)) ===
              JSON.stringify(expected.filter((position) => position > after)) && previous === (told ?? 0)
          );
        },
      ),
      { numRuns: 200 },
    );
    const ofTopic = eventFilterOf(['public'], { topic: 'weather' });
    const heard = events.filter((event) => matchesFilter(ofTopic, event, classified));
    t.ok(heard.length > 0 && heard.every(({ stream }) => claims.slice(0, 2).includes(stream)));
    t.ok(
      heard.some(({ type, stream }) => type === 'claim.classified' && stream === claims[1]),
      'that the topic was taken away is told',
    );
  },
);

t.test('pages lead through a filtered feed, and each item names its predecessor', async (t) => {
  const desk = await openDesk(t);
  await variedLedger(desk);
  const { ask, keys } = desk;
  const walk = async (query: string, key?: string, start = 0): Promise<any[]> => {
    const items: any[] = [];
    for (let after = 0, more = true; more;) {
      const page = await ask('GET', `/events?after=${after}&limit=3${query}`, { key });
      t.equal(page.status, 200, JSON.stringify(page.body));
      const lag = Number(page.headers.get('ledger-head')) - page.body.through;
      t.equal(Number(page.headers.get('ledger-lag')), lag);
      items.push(...page.body.items);
      ({ through: after, more } = page.body);
    }
    let before = start;
    for (const { position, previous } of items) {
      t.equal(previous, before);
      before = position;
    }
    return items;
  };
  const all = await walk('', keys.admin);
  t.same(
    all.map(({ position }) => position),
    Array.from({ length: await desk.head() }, (_, n) => n + 1),
  );
  const positions = (items: any[]): number[] => items.map(({ position }) => position);
  const publicPositions = (items: any[]): number[] => items.map((each) => each.public.position);
  t.same(
    positions(await walk('')),
    publicPositions(all.filter(({ audience }) => audience === 'public')),
    'the public counts its own events',
  );
  t.same(
    positions(await walk('')),
    Array.from({ length: await desk.publicHead() }, (_, n) => n + 1),
    'without gaps',
  );
  t.same(
    positions(await walk('', keys.reader)),
    positions(await walk('')),
    'a reader is the public by another name',
  );
  t.same(
    positions(await walk('&types=evidence.offered,verdict.published')),
    publicPositions(
      all.filter(
        ({ type, audience }) =>
          audience === 'public' && ['evidence.offered', 'verdict.published'].includes(type),
      ),
    ),
  );
  t.same(
    positions(await walk('&kinds=source')),
    publicPositions(all.filter(({ stream }) => stream.startsWith('source_'))),
  );
  const middle = all[Math.floor(all.length / 2)];
  const earlier = all.findLast(({ recordedAt }) => recordedAt < middle.recordedAt).position;
  t.same(
    positions(await walk(`&since=${middle.recordedAt}`, keys.admin, earlier)),
    positions(all.filter(({ recordedAt }) => recordedAt >= middle.recordedAt)),
  );
  for (const wrong of ['types=claim.eaten', 'kinds=claims', 'since=yesterday', 'topic=A', 'follow=yes'])
    t.equal((await ask('GET', `/events?${wrong}`)).body.type, '/problems/unknown-parameter', wrong);
});

t.test('JSON lines contain the whole feed, and CloudEvents match it one to one', async (t) => {
  const desk = await openDesk(t);
  await variedLedger(desk);
  const { ask, keys } = desk;
  const key = keys.admin;
  const { body: page } = await ask('GET', '/events', { key });
  const linesOf = async (query: string): Promise<any[]> => {
    const answer = await fetch(`${desk.url}/v1/ledgers/main/events${query}`, {
      headers: { accept: 'application/x-ndjson', authorization: `Bearer ${key}` },
    });
    t.match(answer.headers.get('content-type'), 'application/x-ndjson');
    const text = await answer.text();
    t.ok(text.endsWith('\n'), 'the last line is ended as well');
    return text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
  };
  t.same(await linesOf(''), page.items);
  t.same(await linesOf('?limit=2&after=3'), page.items.slice(3, 5));

  const headers = { accept: 'application/cloudevents-batch+json' };
  const batch = await ask('GET', '/events?limit=5', { key, headers });
  t.match(batch.headers.get('content-type'), 'application/cloudevents-batch+json');
  t.match(batch.headers.get('link'), /after=5.*rel="next"/);
  for (const [index, each] of batch.body.entries()) {
    // The library of the standard rejects invalid events.
    new CloudEvent(each, true);
    const { specversion, datacontenttype, source, id, type, subject, time, data, ...extensions } = each;
    const { actorkind: kind, actormember: member, actorkey: by, actorname: name } = extensions;
    const { actorrole: role, actorpseudonym: pseudonym } = extensions;
    const shown = role === undefined ? {} : { shown: { kind, role, pseudonym } };
    t.same(
      {
        id,
        ledger: source.split('/').at(-1),
        position: Number(extensions.sequence),
        stream: subject,
        version: extensions.streamversion,
        public: { position: Number(extensions.publicsequence), version: extensions.publicstreamversion },
        recordedAt: time,
        actor: { kind, ...(member === undefined ? {} : { member, key: by, name, ...shown }) },
        audience: extensions.audience,
        type,
        data,
        previous: Number(extensions.previous),
      },
      page.items[index],
    );
    t.same([specversion, datacontenttype], ['1.0', 'application/json']);
  }
  const refused = await ask('GET', '/events', { headers: { accept: 'text/html' } });
  t.equal(refused.body.type, '/problems/not-acceptable');
  const head = await fetch(`${desk.url}/v1/ledgers/main/events`, {
    method: 'HEAD',
    headers: { accept: 'text/event-stream, */*;q=0.1' },
  });
  t.equal(head.status, 200);
  t.match(head.headers.get('content-type'), 'text/event-stream', 'HEAD has the header fields of GET');
  t.equal(desk.app.feed.open(), 0, 'and opens no stream');
});
