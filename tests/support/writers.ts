import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { adminKey, ask, type Answer } from './service.ts';

interface Write {
  readonly path: string;
  readonly body: unknown;
}

/** The writes of clients: what they sent and what was acknowledged. */
export interface ClientWrites {
  readonly asked: Map<string, Write>;
  readonly acknowledged: Map<string, string>;
  readonly refused: Answer[];
}

export const noWrites = (): ClientWrites => ({ asked: new Map(), acknowledged: new Map(), refused: [] });

const send = (url: string, key: string, { path, body }: Write): Promise<Answer> =>
  ask(url, 'POST', path, { key: adminKey, body, headers: { 'idempotency-key': key } });

/** Starts clients that record claims, and notes on one shared claim, until stopped. */
export const startWriters = (url: string, writes: ClientWrites, shared: string, clients = 8) => {
  const stopping = { isOver: false };
  const isOver = (): boolean => stopping.isOver;
  const client = async (n: number): Promise<void> => {
    while (!isOver()) {
      const key = randomUUID();
      const write: Write =
        n % 2 === 0
          ? { path: '/claims', body: { wording: `Said under ${key}.`, language: 'en' } }
          : { path: `/claims/${shared}/notes`, body: { text: key } };
      writes.asked.set(key, write);
      const answer = await send(url, key, write).catch(() => undefined);
      if (answer?.status === 201) writes.acknowledged.set(key, answer.body.id as string);
      else if (answer !== undefined) writes.refused.push(answer);
      if (answer?.status !== 201) await sleep(20);
    }
  };
  const over = Promise.all(Array.from({ length: clients }, (_, n) => client(n)));
  return async (): Promise<void> => {
    stopping.isOver = true;
    await over;
  };
};

/**
 * Repeats every request with its idempotency key, but for so many that were asked first: it must have one effect and
 * the same answer.
 */
export const retryAll = async (
  url: string,
  { asked, acknowledged }: ClientWrites,
  after = 0,
): Promise<void> => {
  const all = [...asked].slice(after);
  for (let from = 0; from < all.length; from += 16)
    await Promise.all(
      all.slice(from, from + 16).map(async ([key, write]) => {
        const answer = await send(url, key, write);
        assert.equal(answer.status, 201, JSON.stringify(answer.body));
        const before = acknowledged.get(key);
        if (before !== undefined) {
          assert.equal(answer.body.id, before, 'the answer of that time');
          assert.equal(answer.headers.get('idempotency-replayed'), 'true');
        }
        acknowledged.set(key, answer.body.id as string);
      }),
    );
};

/** Reads the whole log as a client and checks that positions are dense and every write is there exactly once. */
export const checkWrites = async (url: string, { asked, acknowledged }: ClientWrites): Promise<number> => {
  assert.equal(acknowledged.size, asked.size);
  const found = new Map<string, number>();
  let position = 0;
  for (let more = true; more;) {
    const page = await ask(url, 'GET', `/events?after=${position}&limit=200`, { key: adminKey });
    assert.equal(page.status, 200, JSON.stringify(page.body));
    for (const event of page.body.items) {
      assert.equal(event.position, (position += 1), 'positions are dense');
      const id: unknown = event.type === 'claim.recorded' ? event.stream : event.data.note;
      if (typeof id === 'string') found.set(id, (found.get(id) ?? 0) + 1);
    }
    more = page.body.more as boolean;
  }
  for (const [key, id] of acknowledged)
    assert.equal(found.get(id), 1, `what was asked under ${key} is there once`);
  return position;
};
