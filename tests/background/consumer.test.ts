import { setTimeout as sleep } from 'node:timers/promises';
import t, { type Test } from 'tap';
import { runConsumer, type Consumer } from '../../src/background/consumer.ts';
import { steadyBackoff } from '../../src/background/run-until-aborted.ts';
import { createWakeUps } from '../../src/background/wake-up.ts';
import type { RecordedEvent } from '../../src/domain/events.ts';
import { createHeadPoller, follow } from '../../src/event-store/follow.ts';
import { until } from '../support/core.ts';

const limits = { batchMaxEvents: 2, followPatienceMs: 5, idleMs: 5 };

/** A log of some events in memory, and a checkpoint that moves only from its present position. */
const consumed = (t: Test, count: number, options: Partial<Consumer> = {}) => {
  const events = Array.from({ length: count }, (_, n) => ({ position: n + 1 }) as RecordedEvent);
  const poller = createHeadPoller(async () => new Map([['main', events.length]]), createWakeUps());
  const read = async (after: number, limit: number) => events.slice(after, after + limit);
  const state = { checkpoint: 0, begun: 0, applied: [] as number[], errors: [] as unknown[] };
  const stopping = new AbortController();
  const move = (some: readonly RecordedEvent[], from: number, to: number): boolean => {
    if (state.checkpoint !== from) return false;
    state.applied.push(...some.map(({ position }) => position));
    state.checkpoint = to;
    return true;
  };
  const consumer: Consumer = {
    log: { follow: (ledger, asked) => follow(read, poller, ledger, asked) },
    begin: async () => {
      state.begun += 1;
      return state.checkpoint;
    },
    apply: async (...batch) => move(...batch),
    onError: (error) => state.errors.push(error),
    limits,
    backoff: steadyBackoff(1),
    ...options,
  };
  const over = runConsumer(consumer, 'main', stopping.signal);
  const stop = async (): Promise<void> => {
    stopping.abort();
    await over;
  };
  t.teardown(stop);
  return { state, events, move, stop };
};
const upTo = (last: number): number[] => Array.from({ length: last }, (_, n) => n + 1);

t.test('it applies past and new events, in order, each once', async (t) => {
  const { state, events, stop } = consumed(t, 5);
  await until(() => state.checkpoint === 5, 'it is at the head');
  events.push({ position: 6 } as RecordedEvent);
  await until(() => state.checkpoint === 6, 'it follows');
  await stop();
  t.same(state.applied, upTo(6));
  t.equal(state.begun, 1);
});

t.test('a failed batch is applied again from the checkpoint', async (t) => {
  let left = 2;
  const { state, move } = consumed(t, 5, {
    apply: async (events, from, to) => {
      if (from === 2 && left-- > 0) throw new Error('away');
      return move(events, from, to);
    },
  });
  await until(() => state.checkpoint === 5, 'it is at the head');
  t.same(state.applied, upTo(5));
  t.same(state.errors.length, 2);
  t.equal(state.begun, 3);
});

t.test('if another process has moved the checkpoint, it continues from there', async (t) => {
  const { state, move } = consumed(t, 7, {
    apply: async (events, from, to) => {
      if (from === 2) state.checkpoint = 5;
      return move(events, from, to);
    },
  });
  await until(() => state.checkpoint === 7, 'it is at the head', 20_000);
  t.same(state.applied, [1, 2, 6, 7]);
  t.same(state.errors, [], 'that is not reported as an error');
});

t.test('without a checkpoint it asks again after a pause', async (t) => {
  let asked = 0;
  const { state } = consumed(t, 2, {
    begin: async () => ((asked += 1) < 3 ? undefined : 0),
    limits: { ...limits, idleMs: 40 },
  });
  await sleep(20);
  t.equal(asked, 1);
  await until(() => state.checkpoint === 2, 'it began');
  t.equal(asked, 3);
});

t.test('it reads the checkpoint again after the configured time', async (t) => {
  const { state } = consumed(t, 1, { limits: { ...limits, followMaxMs: 10 } });
  await until(() => state.begun > 2, 'it began again');
  t.same(state.applied, [1]);
});
