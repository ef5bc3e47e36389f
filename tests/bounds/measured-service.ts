import { createApp } from '../../src/app/app.ts';
import { settingsWith } from '../support/service.ts';

/**
 * The program of a service that measures itself. It runs in a process of its own, so that the cost of the client counts
 * for nothing. It is told what to do by messages, since a request to measure would be measured too.
 */
export type Order = 'begin' | 'end';
export type Told =
  | { readonly kind: 'listening'; readonly url: string }
  | { readonly kind: 'begun' }
  | { readonly kind: 'measured'; readonly processorMs: number; readonly blockedMs: number };

const tell = (told: Told): void => void process.send?.(told);

const [, , place = '', settings = '{}'] = process.argv;
const app = await createApp(JSON.parse(place), settingsWith(JSON.parse(settings)), false, {
  // A cached answer would hide what it costs to make one.
  cachesResponses: false,
});

/**
 * The longest turn of the event loop, by the processor time of its thread. A timer that is due runs between two turns. So
 * the time between two of its runs is one long turn, or a millisecond of short ones. A busy machine adds nothing.
 */
const turns = { last: process.threadCpuUsage(), longestMs: 0 };
const tick = (): void => {
  const now = process.threadCpuUsage();
  const usedMs = (now.user - turns.last.user + now.system - turns.last.system) / 1_000;
  turns.longestMs = Math.max(turns.longestMs, usedMs);
  turns.last = now;
};
setInterval(tick, 1);

let begun = process.cpuUsage();
process.on('message', (order: Order) => {
  tick();
  if (order === 'begin') {
    turns.longestMs = 0;
    begun = process.cpuUsage();
    tell({ kind: 'begun' });
    return;
  }
  const { user, system } = process.cpuUsage(begun);
  tell({ kind: 'measured', processorMs: (user + system) / 1_000, blockedMs: turns.longestMs });
});
process.on('disconnect', () => process.exit());

const ledgers = await app.core.log.ledgers();
app.project(ledgers);
await app.progress.waitFor('main', await app.core.log.head('main'), 600_000);
tell({ kind: 'listening', url: await app.server.listen({ host: '127.0.0.1', port: 0 }) });
