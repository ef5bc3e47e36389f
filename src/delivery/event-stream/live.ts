import type { Log } from '../../event-store/log.ts';
import { createBacklog } from './buffer.ts';
import type { Batch } from './entry.ts';
import { past, persistent } from './catch-up.ts';
import type { FeedLimits, Reading } from './reading.ts';
import type { Room } from './broadcast.ts';

/** From the log up to where the room's memory begins, and then from the room. */
export async function* listenFrom(
  log: Log,
  room: Room,
  limits: FeedLimits,
  { ledger, part, after, signal, onSlow }: Reading,
  previous: number,
): AsyncGenerator<Batch, void, void> {
  let [position, before] = [after, previous];
  for (;;) {
    if (part.topic !== undefined) await persistent(() => room.classify(), signal);
    if (signal.aborted) return;
    if (room.holds(position)) break;
    const range = { ledger, part, after: position, upTo: room.last(), maxItems: Infinity, signal };
    for await (const batch of past(log, limits, range, before)) {
      before = batch.items.at(-1)?.event.position ?? before;
      position = batch.through;
      yield batch;
    }
  }
  const backlog = createBacklog(limits.bufferMaxBytes);
  const stop = room.listen({ part, after: position, backlog, onSlow });
  signal.addEventListener('abort', backlog.rouse);
  try {
    while (!isAborted(signal)) {
      // Read before what waits: all of it up to here has been offered to us.
      const through = Math.max(room.last(), position);
      const items = backlog.take().map(({ event, rest }) => {
        const item = { event, rest, previous: before };
        before = event.position;
        return item;
      });
      position = Math.max(through, before);
      yield { items, through: position };
      await backlog.next(limits.heartbeatMs);
    }
  } finally {
    signal.removeEventListener('abort', backlog.rouse);
    stop();
  }
}

/** Asked anew each time: the compiler takes a signal that was not aborted to stay so. */
const isAborted = (signal: AbortSignal): boolean => signal.aborted;
