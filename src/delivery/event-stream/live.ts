import type { Log } from '../../event-store/log.ts';
import { createBuffer } from './buffer.ts';
import type { Batch } from './entry.ts';
import { catchUp, persistent } from './catch-up.ts';
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
  let [position, before] = [after, previous];
  for (;;) {
    if (filter.topic !== undefined) await persistent(() => broadcast.classify(), signal);
    if (signal.aborted) return;
    if (broadcast.holds(position)) break;
    const range = { ledger, filter, after: position, upTo: broadcast.last(), maxItems: Infinity, signal };
    for await (const batch of catchUp(log, limits, range, before)) {
      before = batch.items.at(-1)?.event.position ?? before;
      position = batch.through;
      yield batch;
    }
  }
  const buffer = createBuffer(limits.bufferMaxBytes);
  const stop = broadcast.listen({ filter, after: position, buffer, onSlow });
  try {
    while (!isAborted(signal)) {
      // Read before the buffer: everything up to this position has been offered to it.
      const through = Math.max(broadcast.last(), position);
      const items = buffer.take().map(({ event, rest }) => {
        const item = { event, rest, previous: before };
        before = event.position;
        return item;
      });
      position = Math.max(through, before);
      yield { items, through: position };
      await buffer.next(limits.heartbeatMs, signal);
    }
  } finally {
    stop();
  }
}

/** A function, because the compiler narrows `signal.aborted` to false for the whole loop. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
