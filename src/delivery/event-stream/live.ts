import type { Log } from '../../event-store/log.ts';
import { createBuffer } from './buffer.ts';
import type { Batch } from './entry.ts';
import { past, persistent } from './catch-up.ts';
import type { EventStreamLimits, Reading } from './reading.ts';
import type { Broadcast } from './broadcast.ts';

/** From the log up to where the room's memory begins, and then from the room. */
export async function* listenFrom(
  log: Log,
  broadcast: Broadcast,
  limits: EventStreamLimits,
  { ledger, part, after, signal, onSlow }: Reading,
  previous: number,
): AsyncGenerator<Batch, void, void> {
  let [position, before] = [after, previous];
  for (;;) {
    if (part.topic !== undefined) await persistent(() => broadcast.classify(), signal);
    if (signal.aborted) return;
    if (broadcast.holds(position)) break;
    const range = { ledger, part, after: position, upTo: broadcast.last(), maxItems: Infinity, signal };
    for await (const batch of past(log, limits, range, before)) {
      before = batch.items.at(-1)?.event.position ?? before;
      position = batch.through;
      yield batch;
    }
  }
  const buffer = createBuffer(limits.bufferMaxBytes);
  const stop = broadcast.listen({ part, after: position, buffer, onSlow });
  signal.addEventListener('abort', buffer.rouse);
  try {
    while (!isAborted(signal)) {
      // Read before what waits: all of it up to here has been offered to us.
      const through = Math.max(broadcast.last(), position);
      const items = buffer.take().map(({ event, rest }) => {
        const item = { event, rest, previous: before };
        before = event.position;
        return item;
      });
      position = Math.max(through, before);
      yield { items, through: position };
      await buffer.next(limits.heartbeatMs);
    }
  } finally {
    signal.removeEventListener('abort', buffer.rouse);
    stop();
  }
}

/** Asked anew each time: the compiler takes a signal that was not aborted to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
