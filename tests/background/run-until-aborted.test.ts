import { mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import t from 'tap';
import { runUntilAborted, usualBackoff, type Loop } from '../../src/background/run-until-aborted.ts';
import { createWakeUp } from '../../src/background/wake-up.ts';

t.beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
t.afterEach(() => mock.timers.reset());

/** A loop that counts its rounds, with a clock that the test moves. */
const start = (round: (nth: number) => number | undefined, options: Partial<Loop> = {}) => {
  const stopping = new AbortController();
  const state = { rounds: 0, errors: [] as unknown[], isOver: false };
  const over = runUntilAborted({
    work: async () => {
      state.rounds += 1;
      return round(state.rounds);
    },
    signal: stopping.signal,
    onError: (error) => state.errors.push(error),
    ...options,
  }).then(() => (state.isOver = true));
  return {
    state,
    over,
    stop: () => stopping.abort(),
    pass: async (ms: number): Promise<number> => {
      await turn();
      mock.timers.tick(ms);
      await turn();
      return state.rounds;
    },
  };
};

t.test('a round is followed by the pause that it returned, and an abort ends the pause', async (t) => {
  const { pass, stop, over, state } = start(() => 100);
  t.equal(await pass(99), 1);
  t.equal(await pass(1), 2);
  stop();
  await over;
  t.equal(state.rounds, 2);
});

t.test('a round that returns no pause is followed by the next one at once', async (t) => {
  const { state, stop, over } = start((nth) => {
    if (nth === 3) stop();
    return undefined;
  });
  await over;
  t.equal(state.rounds, 3);
});

t.test('after failures the pauses double up to the bound, and restart after a success', async (t) => {
  const { firstMs, maxMs } = usualBackoff;
  const { pass, state, stop, over } = start((nth) => {
    if (nth === 6) return 50;
    throw new Error(`round ${nth}`);
  });
  let rounds = 1;
  for (const pause of [firstMs, firstMs * 2, firstMs * 4, firstMs * 8, maxMs]) {
    t.equal(await pass(pause - 1), rounds, `not before ${pause} ms have passed`);
    rounds += 1;
    t.equal(await pass(1), rounds);
  }
  t.equal(await pass(50), 7);
  t.equal(await pass(firstMs - 1), 7);
  t.equal(await pass(1), 8, 'the first pause again');
  t.equal(state.errors.length, 7, 'each was reported');
  stop();
  await over;
});

t.test('a wake-up ends a pause, even if it came during the round before it', async (t) => {
  const wakeUp = createWakeUp();
  const { pass, state, stop, over } = start(
    (nth) => {
      if (nth === 1) wakeUp.wake();
      return 100;
    },
    { wakeUp },
  );
  t.equal(await pass(0), 2, 'it had come during the first round');
  wakeUp.wake();
  t.equal(await pass(0), 3);
  stop();
  await over;
  t.equal(state.isOver, true);
});

t.test('a wake-up does not end a back-off', async (t) => {
  const wakeUp = createWakeUp();
  const { pass, stop, over } = start(
    () => {
      throw new Error('away');
    },
    { wakeUp },
  );
  t.equal(await pass(0), 1);
  wakeUp.wake();
  t.equal(await pass(usualBackoff.firstMs - 1), 1);
  t.equal(await pass(1), 2);
  stop();
  await over;
});

t.test('an initial pause comes before the first round', async (t) => {
  const { pass, stop, over } = start(() => 100, { firstPauseMs: 30 });
  t.equal(await pass(29), 0);
  t.equal(await pass(1), 1);
  stop();
  await over;
});

t.test('an error after the abort is not reported, and an aborted signal starts no round', async (t) => {
  const stopping = new AbortController();
  const { state, over } = start(
    () => {
      stopping.abort();
      throw new Error('cut short');
    },
    { signal: stopping.signal },
  );
  await over;
  t.same(state.errors, []);
  let rounds = 0;
  const work = async (): Promise<undefined> => {
    rounds += 1;
  };
  await runUntilAborted({ work, signal: AbortSignal.abort(), onError: () => undefined, firstPauseMs: 10 });
  t.equal(rounds, 0);
});
