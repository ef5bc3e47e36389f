import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { startCluster } from '../support/cluster.ts';
import { openCore } from '../support/core.ts';
import { isWhole } from '../support/examination.ts';
import { runMain } from '../support/process.ts';
import { adminKey, ask } from '../support/service.ts';
import { recorded } from '../support/commands.ts';

const claims = 3_000;
const writers = 8;
/** The same time without a rebuild, as a baseline for this machine. */
const beforeMs = 3_000;
/** More than ten times the goal, in milliseconds. Only a real stall exceeds it. */
const pauseMaxMs = 3_000;

/** Writes and reads until stopped, and records the time and status of each answer. */
const startLoad = (url: string, claim: string) => {
  const state = { isOver: false };
  const written: { at: number; tookMs: number; status: number; isShown: boolean }[] = [];
  const read: { at: number; tookMs: number; status: number }[] = [];
  const isOver = (): boolean => state.isOver;
  const timed = async <T>(work: () => Promise<T>): Promise<T & { at: number; tookMs: number }> => {
    const began = performance.now();
    const answer = await work();
    const at = performance.now();
    return { ...answer, at, tookMs: at - began };
  };
  const writer = async (): Promise<void> => {
    while (!isOver()) {
      const body = { wording: 'Water boils.', language: 'en' };
      const {
        at,
        tookMs,
        status,
        body: made,
      } = await timed(() => ask(url, 'POST', '/claims', { key: adminKey, body }));
      written.push({ at, tookMs, status, isShown: made.shown === true });
    }
  };
  const reader = async (): Promise<void> => {
    while (!isOver())
      for (const path of [`/claims/${claim}`, `/claims/${claim}/history`, '/claims?limit=20']) {
        const { at, tookMs, status } = await timed(() => ask(url, 'GET', path));
        read.push({ at, tookMs, status });
      }
  };
  const all = Promise.all([...Array.from({ length: writers }, writer), reader()]);
  return {
    written,
    read,
    stop: async (): Promise<void> => {
      state.isOver = true;
      await all;
    },
  };
};

/** The longest time without an answer, within a period. */
const longestPauseMs = (answers: readonly { at: number }[], from: number, to: number): number => {
  const times = [from, ...answers.map(({ at }) => at).filter((at) => at > from && at < to), to].sort(
    (a, b) => a - b,
  );
  return Math.round(Math.max(...times.slice(1).map((at, index) => at - times[index]!)));
};

t.test(
  'every projection is rebuilt under load: writers hardly pause, and every read is answered',
  async (t) => {
    const cluster = await startCluster(t);
    const service = await cluster.serve();
    const core = await openCore(t, cluster.server.connection);
    for (let n = 0; n < claims; n += 500)
      await Promise.all(Array.from({ length: 500 }, () => recorded(core)));
    const claim = await recorded(core);
    const head = await core.log.head('main');
    await ask(service.url, 'GET', `/claims/${claim}?atLeast=${head}`, { key: adminKey });

    const load = startLoad(service.url, claim);
    await sleep(500);
    const began = performance.now();
    await sleep(beforeMs);
    const begun = performance.now();
    const { code, stderr } = await runMain(['rebuild'], {
      DATABASE_URL: service.proxy.url,
      DATA_DIR: '/nonexistent',
    });
    const over = performance.now();
    t.equal(code, 0, stderr);
    await load.stop();

    const usual = longestPauseMs(load.written, began, begun);
    const pause = longestPauseMs(load.written, begun, over);
    const slowest = Math.round(
      Math.max(...load.written.filter(({ at }) => at > begun && at < over).map(({ tookMs }) => tookMs)),
    );
    t.comment(
      `${head} events made anew in ${Math.round(over - begun)} ms beside ${writers} writers: longest pause of all writers ${pause} ms, without a rebuild ${usual} ms; slowest write ${slowest} ms`,
    );
    t.ok(
      pause < pauseMaxMs + usual,
      `the writers paused for ${pause} ms, and for ${usual} ms without a rebuild`,
    );
    t.strictSame([...new Set(load.written.map(({ status }) => status))], [201]);
    t.ok(load.read.length > 10, `${load.read.length} reads`);
    t.strictSame(
      [...new Set(load.read.map(({ status }) => status))],
      [200],
      'no reader was without an answer',
    );
    await isWhole(t, cluster.server.connection, 'after a rebuild under load');
  },
);
