import { readFileSync } from 'node:fs';
import t from 'tap';
import { until } from '../support/core.ts';
import { listen, type Listener } from '../support/listener.ts';
import { dataDirectory, serveWithKey } from '../support/process.ts';
import { brokenLinks } from '../support/readers.ts';
import { adminKey, ask } from '../support/service.ts';

const onLinux = { skip: process.platform === 'linux' ? false : 'needs /proc' };

const streams = 1_000;
const openedAtOnce = 50;
const claims = 60;
/** Beyond what the process has at first, which varies by 20 MB between starts. Measured over three runs: 141 to 153 MB. */
const growthMaxMegabytes = 180;
/** As in docs/benchmarks.md: by default Node's young generation grows with the memory of the machine. */
const youngGeneration = '--max-semi-space-size=16';

/** The private memory of a process, current and peak, in megabytes. */
const memoryOf = (pid: number): { now: number; most: number } => {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const megabytesOf = (name: string): number =>
    Math.round(Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1_024);
  return { now: megabytesOf('VmRSS'), most: megabytesOf('VmHWM') };
};

t.test(
  'a thousand open streams in one process get everything, in less than 180 megabytes more',
  onLinux,
  async (t) => {
    const { url, pid } = await serveWithKey(t, {
      DATA_DIR: await dataDirectory(t),
      NODE_OPTIONS: youngGeneration,
      RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000',
      RATE_KEY_REQUESTS_PER_MINUTE: '100000000',
      FEED_STREAMS_PER_CALLER_MAX: '2000',
    });
    const before = memoryOf(pid).now;
    const listeners: Listener[] = [];
    t.teardown(() => listeners.forEach((each) => each.hangUp()));
    while (listeners.length < streams) {
      const some = Array.from({ length: openedAtOnce }, () => listen(`${url}/v1/ledgers/main/events`));
      listeners.push(...(await Promise.all(some)));
    }
    t.ok(listeners.every(({ status }) => status === 200));
    const open = memoryOf(pid).now;
    const record = () =>
      ask(url, 'POST', '/claims', { key: adminKey, body: { wording: 'Water boils.', language: 'en' } });
    const made = [];
    for (let n = 0; n < claims; n += 1) made.push(await record());
    const last = `${made.at(-1)?.body.public.position}.`;
    await until(
      () => listeners.every((each) => each.lastId()?.startsWith(last) === true),
      'all have heard the last',
    );
    const { now, most } = memoryOf(pid);
    t.comment(
      `${before} MB at first, ${open} MB with ${streams} streams, ${now} MB after ${claims} events each, ${most} MB at most`,
    );
    const wrong = listeners.filter((each) => brokenLinks(each.items()).length > 0);
    t.equal(wrong.length, 0, 'each heard an unbroken chain');
    t.same(new Set(listeners.map((each) => each.items().length)).size, 1, 'of the same length');
    t.ok(most - before < growthMaxMegabytes, `${most - before} MB more at most`);
  },
);
