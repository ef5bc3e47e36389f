import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import type { RecordedEvent } from '../../src/domain/events.ts';
import { createWakeUps } from '../../src/background/wake-up.ts';
import { createHeadPoller, follow } from '../../src/event-store/follow.ts';
import { Overloaded } from '../../src/database/limiter.ts';
import { isPending, until } from '../support/core.ts';

/** A log in memory with a hook after each read. */
const memory = (silenceMaxMs?: number) => {
  const appended = createWakeUps();
  const events: RecordedEvent[] = [];
  const add = (count = 1): void => {
    for (let n = 0; n < count; n += 1) events.push({ position: events.length + 1 } as RecordedEvent);
    appended('main').wake();
  };
  const reads: number[] = [];
  const state = { afterRead: (_nth: number): void => undefined };
  const read = async (after: number, limit: number): Promise<RecordedEvent[]> => {
    reads.push(after);
    const found = events.slice(after, after + limit);
    state.afterRead(reads.length);
    return found;
  };
  const heads = { looks: 0 };
  const headPoller = createHeadPoller(
    async (ledgers) => {
      heads.looks += 1;
      return new Map(ledgers.map((ledger) => [ledger, ledger === 'main' ? events.length : 0]));
    },
    appended,
    silenceMaxMs,
  );
  return { appended, headPoller, events, add, read, reads, state, heads };
};

const options = (signal: AbortSignal) => ({ after: 0, signal, batchMaxEvents: 3, patienceMs: 60_000 });

t.test('follows past and new events in order, each once, in batches', async (t) => {
  const { headPoller, add, read } = memory();
  const stop = new AbortController();
  add(7);
  const batches: number[][] = [];
  for await (const batch of follow(read, headPoller, 'main', options(stop.signal))) {
    batches.push(batch.map((each) => each.position));
    if (batches.length === 3) add(2);
    if (batches.length === 4) stop.abort();
  }
  t.same(batches, [[1, 2, 3], [4, 5, 6], [7], [8, 9]]);
});

t.test('an event between the read and the wait is not missed', async (t) => {
  const { headPoller, add, read, state, reads } = memory();
  const stop = new AbortController();
  // The read found nothing; the event is appended before its result arrives.
  state.afterRead = (nth) => {
    if (nth === 1) add();
  };
  const next = follow(read, headPoller, 'main', options(stop.signal)).next();
  t.notOk(await isPending(next, 2_000), 'it wakes at once, before its timeout');
  stop.abort();
  t.match((await next).value, [{ position: 1 }]);
  t.equal(reads.length, 2);
});

t.test('an append of another process sends no signal, and is found after the timeout', async (t) => {
  const { headPoller, events, read } = memory();
  const stop = new AbortController();
  // A follower with a longer timeout does not delay the others.
  const patient = follow(read, headPoller, 'main', options(stop.signal)).next();
  await sleep(5);
  const next = follow(read, headPoller, 'main', { ...options(stop.signal), patienceMs: 20 }).next();
  await sleep(5);
  events.push({ position: 1 } as RecordedEvent);
  t.match((await next).value, [{ position: 1 }]);
  t.match((await patient).value, [{ position: 1 }]);
});

t.test('the heads of all followers are polled together, and only changed ledgers are read', async (t) => {
  const { headPoller, events, read, reads, heads } = memory();
  const stop = new AbortController();
  const quiet = { ...options(stop.signal), patienceMs: 10 };
  const others = Array.from({ length: 200 }, (_, n) =>
    follow(async () => [], headPoller, `l${n}`, quiet).next(),
  );
  const next = follow(read, headPoller, 'main', { ...quiet, patienceMs: 10 }).next();
  await until(() => heads.looks > 5, 'the heads were polled');
  t.equal(reads.length, 1, 'one read that finds nothing');
  events.push({ position: 1 } as RecordedEvent);
  t.match((await next).value, [{ position: 1 }]);
  t.equal(reads.length, 2);
  stop.abort();
  await Promise.all(others);
  const { looks } = heads;
  await sleep(40);
  t.ok(heads.looks <= looks + 1, 'without followers there is no poll');
});

t.test('a follower that has caught up reads nothing while the poller answers', async (t) => {
  const silenceMaxMs = 200;
  const { headPoller, events, read, reads, heads } = memory(silenceMaxMs);
  const stop = new AbortController();
  const quiet = { ...options(stop.signal), patienceMs: 10 };
  const next = follow(read, headPoller, 'main', quiet).next();
  await sleep(5 * silenceMaxMs);
  t.ok(heads.looks > 5);
  t.equal(reads.length, 1, 'only the read that found the end');
  events.push({ position: 1 } as RecordedEvent);
  t.match((await next).value, [{ position: 1 }]);
  stop.abort();
});

t.test('if the heads cannot be polled, each follower reads by itself and gets the error', async (t) => {
  const appended = createWakeUps();
  const headPoller = createHeadPoller(() => Promise.reject(new Error('the database is away')), appended);
  const { signal } = new AbortController();
  let reads = 0;
  const read = async (): Promise<RecordedEvent[]> => {
    reads += 1;
    if (reads === 2) throw new Error('the database is away');
    return [];
  };
  const next = follow(read, headPoller, 'main', {
    ...options(signal),
    patienceMs: 10,
  }).next();
  await t.rejects(next, { message: /away/ });
});

t.test('a poll that never ends times out, and each follower reads by itself', async (t) => {
  const appended = createWakeUps();
  const headPoller = createHeadPoller(() => new Promise<never>(() => undefined), appended);
  const stop = new AbortController();
  const events: RecordedEvent[] = [];
  const read = async (): Promise<RecordedEvent[]> => events;
  const quick = { ...options(stop.signal), patienceMs: 10 };
  const next = follow(read, headPoller, 'main', quick).next();
  await sleep(5);
  events.push({ position: 1 } as RecordedEvent);
  t.notOk(await isPending(next, 8_000), 'before every follower wakes anyway');
  t.match((await next).value, [{ position: 1 }]);
});

t.test('an overloaded poll wakes no follower and is repeated', async (t) => {
  const { appended, heads, read, reads, events } = memory();
  let refusals = 0;
  const headPoller = createHeadPoller(async (ledgers) => {
    if (refusals < 5) {
      refusals += 1;
      throw new Overloaded('too many are waiting for the database');
    }
    heads.looks += 1;
    return new Map(ledgers.map((ledger) => [ledger, events.length]));
  }, appended);
  const stop = new AbortController();
  const quick = { ...options(stop.signal), patienceMs: 5 };
  const next = follow(read, headPoller, 'main', quick).next();
  await sleep(1);
  events.push({ position: 1 } as RecordedEvent);
  t.match((await next).value, [{ position: 1 }]);
  t.equal(refusals, 5);
  t.equal(reads.length, 2, 'one read before, and one after the append');
});

t.test('an abort ends it while it waits, before it begins and between batches, without leaks', async (t) => {
  const { headPoller, add, read } = memory();
  const asleep = new AbortController();
  const next = follow(read, headPoller, 'main', options(asleep.signal)).next();
  t.ok(await isPending(next, 30));
  asleep.abort();
  t.same(await next, { done: true, value: undefined });
  add(9);
  t.same(await follow(read, headPoller, 'main', options(asleep.signal)).next(), {
    done: true,
    value: undefined,
  });
  const between = new AbortController();
  const followed = follow(read, headPoller, 'main', options(between.signal));
  t.match((await followed.next()).value, { length: 3 });
  between.abort();
  t.equal((await followed.next()).done, true);
});

t.test('a log with a gap or a repetition is an error', async (t) => {
  const { headPoller } = memory();
  const { signal } = new AbortController();
  for (const positions of [[1, 3], [2], [1, 1], [2, 1]]) {
    const read = async (): Promise<RecordedEvent[]> =>
      positions.map((position) => ({ position }) as RecordedEvent);
    await t.rejects(
      (async () => {
        for await (const _ of follow(read, headPoller, 'main', options(signal)));
      })(),
      { message: /skips from position/ },
      positions.join(),
    );
  }
});

t.test('a failed read ends it with the error', async (t) => {
  const { headPoller } = memory();
  const { signal } = new AbortController();
  const read = (): Promise<never> => Promise.reject(new Error('the database is away'));
  await t.rejects(follow(read, headPoller, 'main', options(signal)).next(), { message: /away/ });
});
