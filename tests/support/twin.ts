import assert from 'node:assert/strict';
import type { Test } from 'tap';
import { createApp, type App } from '../../src/app/app.ts';
import type { CopiedEvent } from '../../src/event-store/copy.ts';
import type { Log } from '../../src/event-store/log.ts';
import { until } from './core.ts';
import { freshDatabase } from './database.ts';
import { wayTo } from './pooler.ts';
import { settingsWith } from './service.ts';

export const unlimited = {
  RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000',
  INTAKE_BURST_MAX_REQUESTS: '10000',
  INTAKE_REQUESTS_PER_CLAIM_PER_DAY: '100000',
};

/** A service without any ledger, for ledgers that no desk ever worked in. */
export interface Twin {
  readonly app: App;
  readonly url: string;
}

export const startTwin = async (t: Test): Promise<Twin> => {
  const way = wayTo(await freshDatabase(t));
  const app = await createApp(way.place, settingsWith({ ...way.settings, ...unlimited }), false);
  t.teardown(() => app.stop());
  return { app, url: await app.server.listen({ host: '127.0.0.1', port: 0 }) };
};

const allEvents = async (log: Log, ledger: string): Promise<CopiedEvent[]> =>
  log.eventsToCopy(ledger, { after: 0, upTo: await log.head(ledger), limit: 100_000 });

/** The public events as if there had been no others: dense positions and versions. */
const publicAlone = (all: readonly CopiedEvent[]): CopiedEvent[] => {
  const versions = new Map<string, number>();
  return all
    .filter(({ audience }) => audience === 'public')
    .map((event, index) => {
      const version = (versions.get(event.stream) ?? 0) + 1;
      versions.set(event.stream, version);
      return { ...event, position: index + 1, version };
    });
};

/** Gives the twin a ledger with the public events alone, and waits until it shows them. */
export const giveTwin = async (
  { app }: Twin,
  log: Log,
  ledger: string,
): Promise<{ readonly events: CopiedEvent[]; readonly secretMoment: string }> => {
  const all = await allEvents(log, ledger);
  const events = publicAlone(all);
  const secret = all.findLast(({ audience }) => audience !== 'public');
  assert.ok(secret !== undefined, 'the desk did something');
  await app.core.log.createLedger(ledger);
  await app.core.log.restore(ledger, (restoring) => restoring.events(events));
  app.project([ledger]);
  const isShown = () => app.progress.position(ledger) === events.length;
  await until(isShown, 'the twin shows its events', 60_000);
  return { events, secretMoment: secret.recordedAt };
};

/** Header fields of one request or moment. */
const ofOneRequest = new Set(['date', 'x-request-id', 'ratelimit', 'connection', 'keep-alive']);

export interface Look {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** What a stranger is answered, without what differs from request to request. */
export const look = async (url: string, path: string, init: RequestInit = {}): Promise<Look> => {
  const answer = await fetch(`${url}${path}`, { ...init, redirect: 'manual' });
  const text = await answer.text();
  return {
    status: answer.status,
    headers: [...answer.headers].filter(([name]) => !ofOneRequest.has(name)),
    text: text.replace(/"requestId":"[^"]*"/, '"requestId":""'),
  };
};
