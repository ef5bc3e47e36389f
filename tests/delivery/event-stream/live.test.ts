import t, { type Test } from 'tap';
import { notes } from '../../support/append.ts';
import { openDesk } from '../../support/desk.ts';
import { hold, isPending, until } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { isProblem } from '../../support/problem.ts';
import { listen, type Listener } from '../../support/listener.ts';

const at = (url: string, query = ''): string => `${url}/v1/ledgers/main/events${query}`;

/** Each item names its predecessor; the first one names the given position. */
const isChain = (t: Test, items: readonly any[], before = 0): void => {
  let last = before;
  for (const { position, previous } of items) {
    t.equal(previous, last);
    last = position;
  }
};

const heardThrough = (listener: Listener, position: number): Promise<void> =>
  until(() => Number.parseInt(listener.lastId() ?? '0', 10) >= position, `position ${position} is heard`);

t.test(
  'a stream sends past events and then new ones that the reader may see, with positions as ids',
  async (t) => {
    const desk = await openDesk(t, { settings: { FEED_HEARTBEAT_MS: '200' } });
    const claim = await desk.claim({ topics: ['weather'] });
    const open = async (query: string, key?: string) => {
      const listener = await listen(at(desk.url, query), { key });
      t.teardown(listener.hangUp);
      t.equal(listener.status, 200);
      t.match(listener.headers['content-type'], 'text/event-stream');
      return listener;
    };
    const everyone = await open('');
    const admin = await open('', desk.keys.admin);
    const offered = await open('?types=evidence.offered');
    const weather = await open('?topic=weather&after=1');
    t.match(everyone.headers['ledger-head'], /^\d+$/);
    await desk.evidence(claim);
    await desk.act('checker', `/claims/${claim}/notes`, { text: 'A note.' });
    const other = await desk.claim();
    await desk.evidence(other);
    const head = await desk.head();
    const publicHead = await desk.publicHead();
    t.ok(publicHead < head, 'the public counts public events alone');
    await heardThrough(admin, head);
    for (const each of [everyone, offered, weather]) await heardThrough(each, publicHead);
    const { body: pages } = await desk.ask('GET', '/events');
    t.same(everyone.items(), pages.items, 'a stream tells what the pages tell');
    t.same(
      admin.items().map(({ position }) => position),
      Array.from({ length: head }, (_, n) => n + 1),
    );
    t.same(
      offered.items().map(({ data }) => data.stance),
      ['refutes', 'refutes'],
    );
    t.ok(weather.items().every(({ stream }) => stream === claim) && weather.items().length >= 3);
    for (const each of [everyone, admin, offered, weather]) isChain(t, each.items());
    for (const { id, data } of everyone.heard)
      if (data !== undefined) t.equal(id, `${data.position}.${data.id}`);
    await until(
      () => everyone.heard.at(-1)?.comments[0]?.startsWith(`through ${publicHead}`) === true,
      'a heartbeat is heard',
    );
  },
);

t.test(
  'uncommitted events are not streamed, and committed ones do not wait for the projections',
  async (t) => {
    const desk = await openDesk(t, { settings: { SHOWN_PATIENCE_MS: '50' } });
    const owner = connectAsOwner(desk.place);
    t.teardown(() => owner.end());
    const listener = await listen(at(desk.url));
    t.teardown(listener.hangUp);
    const before = await desk.publicHead();
    await heardThrough(listener, before);
    const views = await hold(owner, (tx) => tx`select * from views.checkpoints for update`);
    const {
      shown,
      public: { position },
    } = await desk.act('checker', '/claims', { wording: 'It is.', language: 'en' });
    t.equal(shown, false, 'the views stand still');
    await heardThrough(listener, position);
    t.equal(listener.items().at(-1).position, position);
    await views.release();
  },
);

t.test(
  'a reader that does not read is disconnected at the limit; others continue, and it resumes without a gap',
  async (t) => {
    const settings = { FEED_BUFFER_MAX_BYTES: '500000', FEED_HEARTBEAT_MS: '200' };
    const desk = await openDesk(t, { settings });
    const key = desk.keys.admin;
    const claim = await desk.claim();
    const start = await desk.head();
    const slow = await listen(at(desk.url, `?after=${start}`), { key });
    const quick = await listen(at(desk.url, `?after=${start}`), { key });
    t.teardown(quick.hangUp);
    for (const each of [slow, quick]) await heardThrough(each, start);
    slow.pause();
    const { feed } = desk.app;
    t.equal(feed.open(), 2);
    // The kernel buffers some megabytes before anything waits in this process.
    const texts = Array.from({ length: 40 }, () => 'It is so. '.repeat(480));
    let written = 0;
    // The quick reader gets each piece before the next is written, so it never falls behind.
    for (; feed.open() === 2 && written < 400; written += 1) {
      await desk.app.core.log.append('main', notes(claim, null, { texts }));
      await heardThrough(quick, await desk.head());
    }
    t.equal(feed.open(), 1, `let go after ${written * 200} kB`);
    const head = await desk.head();
    await heardThrough(quick, head);
    isChain(t, quick.items(), start);
    t.equal(quick.items().length, head - start);
    slow.resume();
    t.equal(await slow.over, false, 'it was cut off');
    const last = slow.lastId();
    t.ok(Number.parseInt(last ?? '0', 10) < head, 'it had not heard all');
    const again = await listen(at(desk.url), { key, lastEventId: last });
    t.teardown(again.hangUp);
    await heardThrough(again, head);
    const whole = [...slow.items(), ...again.items()];
    isChain(t, whole, start);
    t.equal(whole.length, head - start, 'nothing was missed and nothing was told twice');
  },
);

t.test('a revoked key ends its streams', async (t) => {
  const desk = await openDesk(t, { settings: { FEED_HEARTBEAT_MS: '100' } });
  const member = await desk.act('admin', '/members', { name: 'Eva', kind: 'person', role: 'checker' });
  const issued = await desk.act('admin', '/keys', { member: member.id });
  const listener = await listen(at(desk.url), { key: issued.key });
  const other = await listen(at(desk.url), { key: desk.keys.checker });
  t.teardown(other.hangUp);
  await desk.act('admin', `/keys/${issued.id}/revoke`, { reason: 'It was lost.' });
  t.equal(await listener.over, true, 'it is ended in good order');
  t.equal((await desk.ask('GET', '/events', { key: issued.key })).status, 401);
  t.equal(desk.app.feed.open(), 1, 'the other one hears on');
});

t.test('a stop ends streams in order, and the number of streams is limited', async (t) => {
  const desk = await openDesk(t, { settings: { FEED_STREAMS_MAX: '2' } });
  const streams = [await listen(at(desk.url)), await listen(at(desk.url))];
  const third = await desk.ask('GET', '/events', { headers: { accept: 'text/event-stream' } });
  isProblem(t, third, 'overloaded', 'a third stream');
  t.ok(third.headers.get('retry-after'));
  streams[0]!.hangUp();
  await until(() => desk.app.feed.open() === 1, 'who hangs up makes room');
  const mistaken = await desk.ask('GET', '/events', {
    headers: { accept: 'text/event-stream', 'last-event-id': 'seven' },
  });
  isProblem(t, mistaken, 'malformed-request', 'a place that is none');
  t.notOk(await isPending(desk.stop(), 30_000), 'it does not wait for them');
  t.equal(await streams[1]!.over, true);
});

t.test('a notice tells of events of its types, also after its broadcast was replaced', async (t) => {
  const desk = await openDesk(t);
  let heard = 0;
  const { feed } = desk.app;
  const end = await feed.notice({ ledger: 'main', types: ['claim.recorded'], heard: () => (heard += 1) });
  const claim = await desk.claim();
  await until(() => heard === 1, 'it is told of an event');
  await desk.evidence(claim);
  await desk.claim();
  await until(() => heard === 2, 'it is told of the next of its types');
  feed.endAll('main');
  await until(() => heard === 3, 'it is told that events may have been missed');
  await desk.claim();
  await until(() => heard === 4, 'it is told of later events');
  end();
  await desk.claim();
  t.equal(heard, 4, 'it ends');
  t.equal(feed.open(), 0, 'it counts as no stream');
});

t.test('a stream ends when its key is narrowed to a role that may not see what it shows', async (t) => {
  const desk = await openDesk(t);
  const { items } = (await desk.ask('GET', '/keys', { key: desk.keys.admin })).body;
  const idOf = (key: string) =>
    items.find(({ prefix }: { prefix: string }) => key.startsWith(prefix)).id as string;
  const [ofDesk, ofPublic] = await Promise.all([
    listen(at(desk.url), { key: desk.keys.checker }),
    listen(at(desk.url), { key: desk.keys.reader }),
  ]);
  t.teardown(ofPublic.hangUp);
  const narrow = (key: string, role: string) =>
    desk.act('admin', `/keys/${idOf(key)}/narrow`, { role, reason: 'It needs less.' });
  await narrow(desk.keys.checker, 'contributor');
  await desk.claim().catch(() => undefined);
  t.ok(await isPending(ofDesk.over), 'a contributor is of the desk as well');
  await narrow(desk.keys.checker, 'reader');
  t.equal(await ofDesk.over, true, 'a reader is not');
  t.ok(await isPending(ofPublic.over), 'the stream of another key goes on');
});
