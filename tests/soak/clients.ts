import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { adminKey, ask } from '../support/service.ts';
import type { Totals } from './options.ts';

/** What clients were acknowledged, and what a follower received. */
export interface Heard {
  /** The id of each acknowledged item. */
  readonly acknowledged: Set<string>;
  /** How often a follower received each item. */
  readonly followed: Map<string, number>;
  position: number;
}

export const heardNothing = (): Heard => ({ acknowledged: new Set(), followed: new Map(), position: 0 });

const retryPauseMs = 20;

/** A client that retries each write under one key until it is acknowledged. */
const insist = async (
  url: () => string,
  path: string,
  body: object,
  isOver: () => boolean,
): Promise<string | undefined> => {
  const headers = { 'idempotency-key': randomUUID() };
  for (;;) {
    const answer = await ask(url(), 'POST', path, { key: adminKey, body, headers }).catch(() => undefined);
    if (answer?.status === 201) return answer.body.id as string;
    if (answer !== undefined && answer.status !== 503)
      throw new Error(`${path} answered ${answer.status}: ${JSON.stringify(answer.body)}`);
    // A write in progress at the very end was not acknowledged, so it does not count as lost.
    if (isOver()) return undefined;
    await sleep(retryPauseMs);
  }
};

export const startClients = (url: () => string, heard: Heard, totals: Totals, clients: number) => {
  let over = false;
  const isOver = (): boolean => over;
  const write = async (n: number, shared: string): Promise<void> => {
    while (!isOver()) {
      const text = randomUUID();
      const id = await (n % 2 === 0
        ? insist(url, '/claims', { wording: `Said under ${text}.`, language: 'en' }, isOver)
        : insist(url, `/claims/${shared}/notes`, { text }, isOver));
      if (id === undefined) return;
      if (heard.acknowledged.has(id)) totals.duplicated += 1;
      heard.acknowledged.add(id);
      totals.appends += 1;
    }
  };
  const run = async (): Promise<void> => {
    const shared = await insist(
      url,
      '/claims',
      { wording: 'Everybody writes here.', language: 'en' },
      isOver,
    );
    await Promise.all(Array.from({ length: clients }, (_, n) => write(n, shared!)));
  };
  const running = run();
  running.catch(() => undefined);
  return async (): Promise<void> => {
    over = true;
    await running;
  };
};

/** Reads the next page, as a follower does after a disconnection. */
export const followOn = async (
  url: string,
  heard: Heard,
  totals: Totals,
): Promise<'more' | 'end' | 'away'> => {
  const page = await ask(url, 'GET', `/events?after=${heard.position}&limit=200`, { key: adminKey }).catch(
    () => undefined,
  );
  if (page?.status !== 200) return 'away';
  for (const { position, type, stream, data } of page.body.items) {
    if (position !== heard.position + 1) totals.skipped += 1;
    heard.position = position as number;
    const id: unknown = type === 'claim.recorded' ? stream : type === 'note.added' ? data.note : undefined;
    if (typeof id === 'string') heard.followed.set(id, (heard.followed.get(id) ?? 0) + 1);
    totals.followed += 1;
  }
  return page.body.items.length > 0 ? 'more' : 'end';
};

export const startFollower = (url: () => string, heard: Heard, totals: Totals) => {
  let over = false;
  const isOver = (): boolean => over;
  const run = async (): Promise<void> => {
    while (!isOver()) if ((await followOn(url(), heard, totals)) !== 'more') await sleep(retryPauseMs);
  };
  const running = run();
  running.catch(() => undefined);
  return async (): Promise<void> => {
    over = true;
    await running;
  };
};

/** Everything acknowledged was followed once. The follower has reached the end. */
export const compare = ({ acknowledged, followed }: Heard, totals: Totals): void => {
  for (const id of acknowledged) if (!followed.has(id)) totals.lost += 1;
  for (const times of followed.values()) if (times > 1) totals.duplicated += times - 1;
};
