import { setTimeout as sleep } from 'node:timers/promises';

/** Groups items into batches: those that arrive within a moment of each other, up to a maximum. */
export async function* inBatches<T>(
  items: AsyncIterable<T>,
  most: number,
  momentMs: number,
): AsyncGenerator<T[], void, void> {
  const from = items[Symbol.asyncIterator]();
  let next = from.next();
  // The rejection is reported to the next reader. Until then it must not count as unhandled.
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
