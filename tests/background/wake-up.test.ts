import { getEventListeners } from 'node:events';
import { mock } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import t from 'tap';
import { createWakeUp, createWakeUps } from '../../src/background/wake-up.ts';

t.beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
t.afterEach(() => mock.timers.reset());

t.test('a wake-up ends every wait at once, and each reports that it was woken', async (t) => {
  const wakeUp = createWakeUp();
  const waits = [1, 2].map(() => wakeUp.wait({ seen: wakeUp.count(), maxMs: 1_000 }));
  wakeUp.wake();
  t.same(await Promise.all(waits), [true, true]);
});

t.test(
  'a wake-up between the check and the wait is not lost, and an earlier one wakes nothing',
  async (t) => {
    const wakeUp = createWakeUp();
    const before = wakeUp.count();
    wakeUp.wake();
    t.equal(await wakeUp.wait({ seen: before, maxMs: 1_000 }), true);
    const wait = wakeUp.wait({ seen: wakeUp.count(), maxMs: 1_000 });
    mock.timers.tick(999);
    t.equal(await Promise.race([wait, turn()]), undefined, 'it waits for the next one');
    mock.timers.tick(1);
    t.equal(await wait, false, 'until the timeout');
  },
);

t.test('an abort ends a wait and removes its listener from the signal', async (t) => {
  const wakeUp = createWakeUp();
  const stopping = new AbortController();
  const { signal } = stopping;
  const woken = wakeUp.wait({ seen: wakeUp.count(), maxMs: 1_000, signal });
  wakeUp.wake();
  t.equal(await woken, true);
  const late = wakeUp.wait({ seen: wakeUp.count(), maxMs: 1_000, signal });
  mock.timers.tick(1_000);
  t.equal(await late, false);
  t.equal(getEventListeners(signal, 'abort').length, 0);
  const cut = wakeUp.wait({ seen: wakeUp.count(), maxMs: 1_000, signal });
  stopping.abort();
  t.equal(await cut, false);
  t.equal(
    await wakeUp.wait({ seen: wakeUp.count(), maxMs: 1_000, signal }),
    false,
    'nor does another wait begin',
  );
});

t.test('each key has one wake-up of its own', async (t) => {
  const wakeUps = createWakeUps();
  wakeUps('one').wake();
  t.same([wakeUps('one').count(), wakeUps('other').count()], [1, 0]);
});
