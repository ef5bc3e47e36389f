import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { adminKey, ask } from '../support/service.ts';
import type { Totals } from './options.ts';

/** What clients were told, and what a follower was given. */
export interface Heard {
  /** The id of each thing that was acknowledged. */
  readonly acknowledged: Set<string>;
  /** How often a follower was given each thing. */
  readonly followed: Map<string, number>;
  position: number;
}

export const heardNothing = (): Heard => ({ acknowledged: new Set(), followed: new Map(), position: 0 });

const retryPauseMs = 20;

/** A client that insists: it sends each write under one key until it is told that it is on record. */
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
    // What was asked for and not settled at the very end is nobody's loss: it was not acknowledged.
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

/** Takes the next page after what it has, as a follower does who was cut off. */
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

/** Everything acknowledged was followed, once. The follower has come to the end. */
export const compare = ({ acknowledged, followed }: Heard, totals: Totals): void => {
  for (const id of acknowledged) if (!followed.has(id)) totals.lost += 1;
  for (const times of followed.values()) if (times > 1) totals.duplicated += times - 1;
};
