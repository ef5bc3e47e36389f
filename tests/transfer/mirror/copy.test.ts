import t, { type Test } from 'tap';
import { openLedger } from '../../../clients/typescript/src/open-ledger.ts';
import { newId } from '../../../src/event-store/new-id.ts';
import { Contradiction, copiesOf, type FeedItem } from '../../../src/transfer/mirror/copied.ts';
import {
  compare,
  nearTheEnd,
  pages,
  copyNewEvents,
  type CopyOptions,
} from '../../../src/transfer/mirror/keep-copy.ts';
import { until } from '../../support/core.ts';
import { openDesk, type Desk } from '../../support/desk.ts';
import { addressOf, operationsOf } from '../../support/operations.ts';
import { isProblem } from '../../support/problem.ts';
import { runWholeScenario, thingsOf } from '../../support/whole-scenario.ts';

const origin = 'https://ledger.example.org/v1/ledgers/main';

/** A copy of the desk's own ledger in the same deployment, under the name `copy`. */
const copying = async (desk: Desk): Promise<CopyOptions> => {
  const from = openLedger({ url: desk.url });
  await desk.app.core.log.beginMirror('copy', origin);
  return {
    log: desk.app.core.log,
    ledger: 'copy',
    origin: {
      page: (after) => from.get('/events', { params: { query: { after: String(after), limit: '50' } } }),
      follow: (after, signal) => from.events({ after, signal }),
    },
    newEventId: () => newId('event'),
    onProgress: () => undefined,
  };
};

const shown = async (desk: Desk, position: number): Promise<void> => {
  await until(async () => (await desk.ask('GET', '//v1/ledgers/copy')).status === 200, 'the copy is served');
  await until(() => desk.app.progress.position('copy') >= position, 'the copy is shown');
};

const feedOf = async (desk: Desk, ledger: string): Promise<any[]> => {
  const items = [];
  for (let after = 0, more = true; more;) {
    const { body } = await desk.ask('GET', `//v1/ledgers/${ledger}/events?limit=200&after=${after}`);
    items.push(...body.items);
    [after, more] = [body.through, body.more];
  }
  return items;
};

/** Removes what differs between ledgers and what the public cannot know, such as the head of the origin. */
const comparable = (body: unknown): unknown =>
  JSON.parse(
    JSON.stringify(body)
      .replaceAll('/v1/ledgers/copy', '/v1/ledgers/main')
      .replaceAll('\\"ledger\\":\\"copy\\"', '\\"ledger\\":\\"main\\"')
      .replaceAll('"ledger":"copy"', '"ledger":"main"'),
  );

/** Operations that count acts of the desk or show the head, which the public record lacks. */
const ofTheDesk = new Set(['readAccountability', 'readLedger']);

t.test(
  'a copy gives the public the same answers as its origin, at every address, and accepts no writes',
  async (t) => {
    const desk = await openDesk(t);
    const { own } = await runWholeScenario(desk, desk.ask);
    const things = await thingsOf(desk, own);
    const keeping = await copying(desk);
    const place = await copyNewEvents(
      keeping,
      { position: 0, recordedAt: undefined },
      pages(keeping.origin, 0),
    );
    await shown(desk, place.position);

    const [there, here] = [await feedOf(desk, 'main'), await feedOf(desk, 'copy')];
    t.ok(there.length > 50, `${there.length} public events`);
    t.strictSame(comparable(here), there, 'the same events, ids, positions, versions and times');
    t.ok((await desk.app.core.log.head('main')) > there.length, 'of more, some of which are not public');

    const reads = (await operationsOf(desk.url)).filter(
      // A copy has no signed log of its own, so it proves nothing.
      ({ method, path }) =>
        method === 'GET' && path.startsWith('/v1/ledgers/{ledger}/') && !/\/log\/|\/proof$/.test(path),
    );
    for (const { operationId, path } of reads) {
      if (ofTheDesk.has(operationId) || operationId === 'listEvents') continue;
      const query = path.endsWith('/diff') ? '?fromVersion=1' : '';
      const address = `/${addressOf(path, things)}${query}`.slice(1);
      const mine = await desk.ask('GET', address.replace('/ledgers/main/', '/ledgers/copy/'));
      const theirs = await desk.ask('GET', address);
      t.equal(mine.status, theirs.status, `${operationId} ${address}`);
      if (theirs.status === 200) t.strictSame(comparable(mine.body), comparable(theirs.body), operationId);
    }
    const { status, body } = await desk.ask('GET', '//v1/ledgers/copy');
    t.match([status, body], [200, { id: 'copy', copyOf: origin }]);
    const act = { body: { wording: 'It is so.', language: 'en' } };
    isProblem(t, await desk.ask('POST', '//v1/ledgers/copy/claims', act), 'copied-ledger', 'without a key');
    const added = { key: desk.keys.admin, body: { ledger: 'copy', name: 'Olga' } };
    isProblem(
      t,
      await desk.ask('POST', '//v1/ledgers', added),
      'already-recorded',
      'nor is one founded there',
    );
    const append = { stream: 'claim_x', expected: 0, requires: [], actor: { kind: 'system' }, events: [] };
    const { log } = desk.app.core;
    await t.rejects(
      log.append('copy', { ...append, state: {}, stateVersion: 'test-1' } as never),
      'the log takes none',
    );
  },
);

t.test('a copy resumes where it ended, follows new events, and has one writer', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const keeping = await copying(desk);
  const first = await copyNewEvents(
    keeping,
    { position: 0, recordedAt: undefined },
    pages(keeping.origin, 0),
  );
  await desk.verdict(claim, [await desk.evidence(claim)]);
  const again = await compare(keeping, nearTheEnd(first.position));
  t.match(again, { position: first.position, recordedAt: first.recordedAt }, 'it knows where it ended');
  const second = await copyNewEvents(keeping, again, pages(keeping.origin, again.position));
  t.ok(second.position > first.position);
  await t.rejects(copyNewEvents(keeping, again, pages(keeping.origin, again.position)), Contradiction);

  const stopping = new AbortController();
  const following = copyNewEvents(keeping, second, keeping.origin.follow(second.position, stopping.signal));
  const late = await desk.claim();
  await until(
    async () => (await desk.ask('GET', `//v1/ledgers/copy/claims/${late}`)).status === 200,
    'followed',
  );
  stopping.abort();
  await following;
  t.strictSame(comparable(await feedOf(desk, 'copy')), await feedOf(desk, 'main'));
  t.equal((await desk.ask('GET', `//v1/ledgers/copy/claims/${claim}`)).body.status, 'checked');
});

t.test('a contradicting origin ends the copy', async (t) => {
  const desk = await openDesk(t);
  for (let n = 0; n < 3; n += 1) await desk.claim();
  const keeping = await copying(desk);
  const { position } = await copyNewEvents(
    keeping,
    { position: 0, recordedAt: undefined },
    pages(keeping.origin, 0),
  );
  const saying = (change: (items: FeedItem[]) => FeedItem[]): CopyOptions => ({
    ...keeping,
    origin: {
      ...keeping.origin,
      page: async (after) => {
        const page = await keeping.origin.page(after);
        return { ...page, items: change([...page.items]) };
      },
    },
  });
  t.match(
    await compare(
      saying((items) => items),
      0,
    ),
    { position },
    'nothing is wrong with what it says',
  );
  const contradictions: Record<string, (items: FeedItem[]) => FeedItem[]> = {
    'an event that is gone': (items) => items.slice(0, -1),
    'an event that was not there': ([first, ...rest]) => [first!, { ...first!, position: 2 }, ...rest],
    'another text': (items) =>
      items.map((each) => ({ ...each, data: { ...(each.data as object), wording: 'No.' } })),
    'another time': (items) => items.map((each) => ({ ...each, recordedAt: '2000-01-01T00:00:00.000Z' })),
    'another author': (items) => items.map((each) => ({ ...each, actor: { kind: 'system' } })),
    'no events at all': () => [],
  };
  for (const [name, change] of Object.entries(contradictions))
    await t.rejects(compare(saying(change), 0), Contradiction, name);
  t.equal(await desk.app.core.log.head('copy'), position, 'nothing was copied');
});

const item: FeedItem = {
  position: 5,
  previous: 2,
  stream: newId('claim'),
  version: 1,
  id: newId('event'),
  type: 'claim.recorded',
  recordedAt: '2026-01-01T00:00:00.000Z',
  audience: 'public',
  actor: { kind: 'system' },
  data: { wording: 'It is so.', language: 'en', visibility: 'public' },
};

t.test('an item that does not follow is not copied', (t: Test) => {
  const place = { position: 2, recordedAt: '2025-01-01T00:00:00.000Z' };
  const copies = (changed: Partial<FeedItem>) =>
    copiesOf(place, { ...item, ...changed }, () => newId('event'));
  t.match(
    copies({}).map(({ position, type, audience }) => [position, type, audience]),
    [
      [3, 'position.withheld', 'admin'],
      [4, 'position.withheld', 'admin'],
      [5, 'claim.recorded', 'public'],
    ],
    'between two public events stand as many placeholders as positions are missing',
  );
  const wrong: Record<string, Partial<FeedItem>> = {
    'after another event': { previous: 1 },
    'before the end of the copy': { position: 2 },
    'an earlier time': { recordedAt: '2024-01-01T00:00:00.000Z' },
    'an unknown type': { type: 'claim.sung' },
    'other fields than its type has': { data: { wording: 7 } },
    'an event of the desk': { audience: 'desk' },
    'an unknown kind of actor': { actor: { kind: 'ghost' } },
    'a stream of no kind': { stream: 'nonsense' },
    'a stream of another kind': { stream: 'source_x' },
    'a placeholder of ours': { stream: 'ledger:withheld', type: 'position.withheld', data: {} },
    'no id of an event': { id: 'one' },
  };
  for (const [name, changed] of Object.entries(wrong)) t.throws(() => copies(changed), Contradiction, name);
  t.end();
});

t.test('a copy takes no event that names an item of another stream, and says where', async (t: Test) => {
  const desk = await openDesk(t);
  const [one, two] = [await desk.claim(), await desk.claim()];
  const evidence = await desk.evidence(one);
  await desk.evidence(two);
  const keeping = await copying(desk);
  const items: FeedItem[] = await feedOf(desk, 'main');
  const at = items.find((each) => each.stream === two && each.type === 'evidence.offered');
  const forged = items.map((each) =>
    each === at ? { ...each, data: { ...(each.data as object), evidence } } : each,
  );
  async function* given() {
    yield* forged;
  }
  await t.rejects(copyNewEvents(keeping, { position: 0, recordedAt: undefined }, given()), {
    name: 'Contradiction',
    message: new RegExp(`At position ${at?.position} .*${two} names ${evidence}, which belongs to ${one}`),
  });
  t.same(await feedOf(desk, 'copy'), [], 'nothing of its batch was copied');
});
