import fc from 'fast-check';
import t from 'tap';
import { dataDirectory, killServer, serveWithKey } from '../support/process.ts';
import { until } from '../support/core.ts';
import { brokenLinks, flawsOf, startReader, type Reader } from '../support/readers.ts';
import { adminKey, ask } from '../support/service.ts';
import { checkWrites, noWrites, retryAll, startWriters } from '../support/writers.ts';

const onLinux = { skip: process.platform === 'linux' ? false : 'needs /proc' };

/** Every run has each fault, in a random order. */
const faults = ['kill the service', 'stop the service', 'kill the database'] as const;
const roundsOfEach = 2;

const settings = {
  // The cache and buffers are small, so most readers catch up from the log and some are disconnected.
  FEED_BUFFER_MAX_BYTES: '32768',
  // Most connections get a heartbeat, so readers resume after it and not after the last event.
  FEED_HEARTBEAT_MS: '100',
  RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000',
  RATE_KEY_REQUESTS_PER_MINUTE: '100000000',
  FEED_STREAMS_PER_CALLER_MAX: '2000',
};

/** The positions of all events and of the public ones, paginated as an admin. */
const readLog = async (url: string): Promise<{ all: number[]; open: number[] }> => {
  const events: { position: number; public: { position: number }; audience: string }[] = [];
  for (let more = true; more;) {
    const after = events.at(-1)?.position ?? 0;
    const { body } = await ask(url, 'GET', `/events?after=${after}&limit=200`, { key: adminKey });
    events.push(...body.items);
    more = body.more as boolean;
  }
  const open = events.filter(({ audience }) => audience === 'public');
  return { all: events.map(({ position }) => position), open: open.map((event) => event.public.position) };
};

t.test('a follower gets every event once through cut connections, kills and restarts', onLinux, async (t) => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 2 ** 31);
  t.comment(`SEED=${seed}`);
  const rounds = Array.from({ length: roundsOfEach }, () => faults).flat();
  const order = fc.sample(fc.shuffledSubarray(rounds, { minLength: rounds.length }), {
    seed,
    numRuns: 1,
  })[0]!;
  const holds = fc.sample(fc.integer({ min: 30, max: 900 }), { seed, numRuns: 500 });
  let held = 0;
  const holdsMs = (): number => holds[(held += 1) % holds.length]!;

  const DATA_DIR = await dataDirectory(t);
  const serve = () => serveWithKey(t, { DATA_DIR, ...settings });
  let service = await serve();
  const url = (): string => service.url;
  const body = { wording: 'Everybody writes here.', language: 'en' };
  const shared = (await ask(url(), 'POST', '/claims', { key: adminKey, body })).body.id as string;

  const read = (way: 'stream' | 'lines', more: object = {}) => startReader({ url, way, holdsMs, ...more });
  const everyone = [read('stream'), read('stream'), read('lines')];
  const admins = [read('stream', { key: adminKey }), read('lines', { key: adminKey })];
  const forgetful = read('stream', { goesOnAt: () => undefined });
  const hasty = read('stream', {
    goesOnAt: async () => (await ask(url(), 'GET', '/events?limit=1')).headers.get('ledger-head')!,
  });
  const readers = [...everyone, ...admins];
  t.teardown(() => Promise.all([...readers, forgetful, hasty].map((each) => each.stop())));

  const writes = noWrites();
  const written = async (more: number): Promise<void> => {
    const before = writes.acknowledged.size;
    await until(() => writes.acknowledged.size > before + more, 'the writers write');
  };
  for (const fault of order) {
    const stop = startWriters(url(), writes, shared, 4);
    await written(20);
    if (fault === 'kill the database') {
      killServer(DATA_DIR);
      await written(10);
      await stop();
    } else {
      service.kill(fault === 'kill the service' ? 'SIGKILL' : 'SIGTERM');
      await service.ended;
      await stop();
      service = await serve();
    }
    await retryAll(url(), writes);
    t.pass(`${fault}: ${writes.acknowledged.size} writes are on record`);
  }
  await checkWrites(url(), writes);

  const log = await readLog(url());
  const cameToEnd = (reader: Reader, positions: number[]) => () =>
    reader.items().at(-1)?.position === positions.at(-1);
  for (const [some, positions] of [
    [everyone, log.open],
    [admins, log.all],
  ] as const)
    for (const [n, reader] of some.entries()) {
      await until(cameToEnd(reader, positions), 'the reader comes to the end');
      const flaws = flawsOf(reader.items(), positions);
      t.same(flaws.slice(0, 5), [], `reader ${n}: ${reader.items().length} events, SEED=${seed}`);
      t.same(reader.refused, [], 'and was never sent away for good');
      t.ok(reader.returns() > order.length, `it came again ${reader.returns()} times`);
    }
  t.ok(log.open.length < log.all.length, 'what the public may not see lies between');
  for (const [what, reader] of Object.entries({ forgetful, hasty })) {
    t.ok(flawsOf(reader.items(), log.open).length > 0, `the check sees that one is ${what}`);
    // A gap at the very end has no later item that would reveal it.
    const last = reader.items().at(-1)?.position;
    if (what === 'forgetful' || last === log.open.at(-1))
      t.ok(brokenLinks(reader.items()).length > 0, 'and so can that one itself');
  }
});
