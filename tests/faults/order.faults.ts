import t from 'tap';
import { openCore, openLedger, hold, until } from '../support/core.ts';
import { appended, checkLog, notes } from '../support/append.ts';

/** By hand for longer: ORDER_TIMES=10 npm test -- tests/faults/order.faults.ts */
const times = Number(process.env['ORDER_TIMES'] ?? 1);
const writersAtOnce = 20;

t.test(
  'of many writers to one version of a stream one wins, and the others get the unseen events',
  async (t) => {
    const appendsWanted = 8_000 * times;
    const { place, core, owner } = await openLedger(t);
    const other = await openCore(t, place);
    let version = 0;
    for (let tried = 0; tried < appendsWanted; tried += writersAtOnce) {
      // In the first round they create the stream.
      const stream =
        tried % 4_000 === 0 ? `stream-${(version = 0) + tried}` : `stream-${tried - (tried % 4_000)}`;
      const outcomes = await Promise.all(
        Array.from({ length: writersAtOnce }, (_, n) =>
          (n % 2 === 0 ? core : other).log.append('main', notes(stream, version)),
        ),
      );
      const won = outcomes.filter(({ outcome }) => outcome === 'appended');
      const lost = outcomes.filter((each) => each.outcome === 'conflict');
      if (won.length !== 1 || lost.length !== writersAtOnce - 1)
        t.fail(`${won.length} won and ${lost.length} lost at version ${version} of ${stream}`);
      version += 1;
      for (const each of lost)
        if (each.version !== version || each.unseen.length !== 1 || each.unseen[0]?.version !== version)
          t.fail(`a loser was shown ${JSON.stringify(each)}`);
    }
    t.equal((await checkLog(owner)).length, appendsWanted / writersAtOnce);
  },
);

t.test(
  'a follower gets every event once and in order, through long, slow and aborted transactions',
  async (t) => {
    const eventsWanted = 30_000 * times;
    const { place, core, owner } = await openLedger(t);
    const other = await openCore(t, place);
    // Stays open throughout, as a backup does.
    const long = await hold(owner, (tx) => tx`select txid_current()`);
    let last = 0;
    let restarts = 0;
    const followAll = async (): Promise<void> => {
      while (last < eventsWanted) {
        const stopping = new AbortController();
        const options = { after: last, signal: stopping.signal, batchMaxEvents: 700, patienceMs: 5 };
        let batches = 0;
        for await (const events of core.log.follow('main', options)) {
          for (const { position } of events) {
            if (position !== last + 1) t.fail(`${position} came after ${last}`);
            last = position;
          }
          // Interrupted now and then; it resumes from its position.
          if ((batches += 1) >= 10 || last >= eventsWanted) stopping.abort();
        }
        restarts += 1;
      }
    };
    const following = followAll();
    const texts = Array.from({ length: 50 }, (_, n) => `note ${n}`);
    const writer = async (log: typeof core.log, n: number): Promise<void> => {
      for (let round = 0; round < eventsWanted / 50 / 8; round += 1)
        appended(await log.append('main', notes(`stream-${n}`, null, { texts })));
    };
    const aborting = (async () => {
      for (let n = 0; n < 20; n += 1)
        await other.database
          .run((sql) =>
            sql.begin(async (tx) => {
              await tx`select 1 from log.ledger_heads where ledger_id = 'main' for update`;
              await tx`select pg_sleep(0.02)`;
              throw new Error('changed my mind');
            }),
          )
          .catch(() => undefined);
    })();
    await Promise.all([
      ...Array.from({ length: 8 }, (_, n) => writer(n % 2 === 0 ? core.log : other.log, n)),
      aborting,
    ]);
    await following;
    t.equal(last, eventsWanted);
    t.ok(restarts > 3, `it was cut off ${restarts} times`);
    await long.release();
    t.equal((await checkLog(owner)).length, eventsWanted);
  },
);

t.test('a long transaction, a prepared one and an index build elsewhere delay no request', async (t) => {
  const { core, owner } = await openLedger(t);
  appended(await core.log.append('main', notes('stream', 0)));
  const long = await hold(owner, async (tx) => {
    await tx`select txid_current()`;
    await tx`select count(*) from log.events`;
    await tx`create table public.elsewhere as select n from generate_series(1, 200000) n`;
    await tx`create index on public.elsewhere (n)`;
  });
  let followed = 0;
  const stopping = new AbortController();
  const following = (async () => {
    const options = { after: 0, signal: stopping.signal, batchMaxEvents: 100, patienceMs: 5 };
    for await (const events of core.log.follow('main', options)) followed += events.length;
  })();
  for (let n = 1; n <= 200; n += 1) appended(await core.log.append('main', notes('stream', n)));
  await until(() => followed === 201, 'the follower has all while the transaction is open');
  stopping.abort();
  await following;
  await long.release();
});
