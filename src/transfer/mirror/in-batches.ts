import { setTimeout as sleep } from 'node:timers/promises';

/** What comes one by one, in batches: as many as are there within a moment of each other, up to a most. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  most: number,
  momentMs: number,
): AsyncGenerator<T[], void, void> {
  const from = items[Symbol.asyncIterator]();
  let next = from.next();
  // Whoever waits for it hears of its failure; nobody may be waiting while a batch is dealt with.
  next.catch(() => undefined);
  for (;;) {
    const first = await next;
    if (first.done === true) return;
    const batch = [first.value];
    next = from.next();
    next.catch(() => undefined);
    while (batch.length < most) {
      const soon = await Promise.race([next, sleep(momentMs)]);
      if (soon === undefined || soon.done === true) break;
      batch.push(soon.value);
      next = from.next();
      next.catch(() => undefined);
    }
    yield batch;
  }
}
