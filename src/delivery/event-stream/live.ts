import { isPublicAlone } from '../../domain/public-numbers.ts';
import type { Log } from '../../event-store/log.ts';
import { createBuffer } from './buffer.ts';
import { itemOf, type Batch } from './entry.ts';
import { catchUp, numberOf, persistent } from './catch-up.ts';
import type { EventStreamLimits, Reading } from './reading.ts';
import type { Broadcast } from './broadcast.ts';

/** Yields from the log until the broadcast's kept events are reached, and from the broadcast after that. */
export async function* listenFrom(
  log: Log,
  broadcast: Broadcast,
  limits: EventStreamLimits,
  { ledger, filter, after, signal, onSlow }: Reading,
  previous: number,
): AsyncGenerator<Batch, void, void> {
  const isPublic = isPublicAlone(filter.audiences);
  let [position, before] = [after, previous];
  for (;;) {
    if (filter.topic !== undefined) await persistent(() => broadcast.classify(), signal);
    if (signal.aborted) return;
    if (broadcast.holds(position)) break;
    const range = { ledger, filter, after: position, upTo: broadcast.last(), maxItems: Infinity, signal };
    for await (const batch of catchUp(log, limits, range, before)) {
      before = batch.items.at(-1)?.number ?? before;
      position = batch.through;
      yield batch;
    }
  }
  let reached = isPublic
    ? ((await persistent(() => numberOf(log, ledger, filter, position), signal)) ?? 0)
    : position;
  const buffer = createBuffer(limits.bufferMaxBytes);
  const stop = broadcast.listen({ filter, after: position, buffer, onSlow });
  try {
    while (!isAborted(signal)) {
      // Read before the buffer: everything up to this position has been offered to it.
      const through = Math.max(broadcast.last(), position);
      const items = buffer.take().map((entry) => {
        const item = itemOf(entry, isPublic, before);
        before = item.number;
        return item;
      });
      position = Math.max(through, items.at(-1)?.event.position ?? 0);
      const number = isPublic ? Math.max(broadcast.lastPublic(), before, reached) : position;
      reached = number;
      const throughId = !isPublic && position === broadcast.last() ? broadcast.lastId() : undefined;
      yield { items, through: position, number, throughId };
      await buffer.next(limits.heartbeatMs, signal);
    }
  } finally {
    stop();
  }
}

/** A function, because the compiler narrows `signal.aborted` to false for the whole loop. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
