import t, { type Test } from 'tap';
import { startCluster } from '../support/cluster.ts';
import { holdHead, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { isWhole } from '../support/examination.ts';
import { listen, type Listener } from '../support/listener.ts';
import { adminKey, ask } from '../support/service.ts';
import { checkWrites, noWrites, retryAll, startWriters } from '../support/writers.ts';

/** By hand more: STOPS=50 npm test -- tests/faults/stops.faults.ts */
const rounds = Number(process.env['STOPS'] ?? 4);
const readers = 3;
/** The time limit of a stop in milliseconds. Even a slow machine needs less, unless the stop hangs. */
const patienceMs = 60_000;

/** Readers of all events that resume in each round. */
const createReaders = () => {
  const heard: { after: string | undefined; positions: number[] }[] = Array.from({ length: readers }, () => ({
    after: undefined,
    positions: [],
  }));
  return {
    heard,
    open: (t: Test, url: string): Promise<Listener[]> =>
      Promise.all(
        heard.map(async ({ after }) => {
          const from = after === undefined ? '?after=0' : '';
          const address = `${url}/v1/ledgers/main/events${from}`;
          const listener = await listen(address, { key: adminKey, lastEventId: after });
          t.teardown(listener.hangUp);
          return listener;
        }),
      ),
    leave: (listeners: readonly Listener[]): void => {
      for (const [index, listener] of listeners.entries()) {
        const mine = heard[index]!;
        mine.after = listener.lastId() ?? mine.after;
        mine.positions.push(...listener.items().map((each): number => each.position));
      }
    },
  };
};

t.test('stops under load, with open streams and transactions, lose nothing', async (t) => {
  const cluster = await startCluster(t);
  const owner = connectAsOwner(cluster.server.connection);
  t.teardown(() => owner.end());
  const writes = noWrites();
  const following = createReaders();
  let shared = '';
  for (let round = 1; round <= rounds; round += 1) {
    const service = await cluster.serve({ STOP_PATIENCE_MS: String(patienceMs) });
    const body = { wording: 'Everybody writes here.', language: 'en' };
    if (round === 1) shared = (await ask(service.url, 'POST', '/claims', { key: adminKey, body })).body.id;
    const streams = await following.open(t, service.url);
    const before = writes.acknowledged.size;
    const stop = startWriters(service.url, writes, shared);
    await until(() => writes.acknowledged.size > before + 10, 'the writers write');
    // The signal arrives during a transaction of appends, with more of them queued.
    const held = await holdHead(owner);
    await untilWaiting(owner, 1);
    service.kill('SIGTERM');
    await until(() => service.said.stdout.includes('stopping'), 'it has heard the signal');
    await held.release();
    const { code, stdout, stderr } = await service.ended;
    t.equal(code, 0, code === 0 ? `round ${round}` : stderr);
    t.notMatch(stdout, /did not end within/, 'nothing had to be cut off');
    t.strictSame(
      await Promise.all(streams.map(({ over }) => over)),
      streams.map(() => true),
      'streams are ended in good order',
    );
    following.leave(streams);
    await stop();
    await until(
      async () =>
        (await owner`select from pg_stat_activity where application_name like 'claim-ledger%'`).length === 0,
      'no session is left',
    );
  }
  for (const { status, body } of writes.refused) t.equal(status, 503, JSON.stringify(body));
  const { url } = await cluster.serve();
  await retryAll(url, writes);
  const head = await checkWrites(url, writes);
  const last = await following.open(t, url);
  await until(
    () => last.every(({ lastId }) => Number.parseInt(lastId() ?? '0', 10) >= head),
    'the readers have heard all',
  );
  following.leave(last);
  for (const { positions } of following.heard)
    t.strictSame(
      positions,
      Array.from({ length: head }, (_, index) => index + 1),
      'over all stops a reader heard every event once and in order',
    );
  await isWhole(t, cluster.server.connection, 'after the stops');
});
