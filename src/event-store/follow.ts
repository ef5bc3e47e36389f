import type { RecordedEvent } from '../domain/events.ts';
import type { HeadPoller } from './head-poller.ts';
import type { AppendSignal } from './append-signal.ts';

/** Options of `follow`. */
export interface FollowOptions {
  /** The position to start after. */
  readonly after: number;
  /** Ends the iteration. */
  readonly signal: AbortSignal;
  /** The most events in one batch. */
  readonly batchMaxEvents: number;
  /**
   * The longest wait before looking for events of other processes, in milliseconds. Their appends send no signal here.
   */
  readonly patienceMs: number;
}

/**
 * Yields all events of a ledger after a position: in order, each once, in batches, until the signal aborts. It catches
 * up first and then waits for new events. Positions are dense, so every gap is detected and ends the iteration with an
 * error.
 */
export async function* follow(
  read: (after: number, limit: number) => Promise<RecordedEvent[]>,
  { appendSignal, headPoller }: { readonly appendSignal: AppendSignal; readonly headPoller: HeadPoller },
  ledger: string,
  { after, signal, batchMaxEvents, patienceMs }: FollowOptions,
): AsyncGenerator<readonly RecordedEvent[], void, void> {
  let last = after;
  while (!signal.aborted) {
    const seen = appendSignal.count(ledger);
    const events = await read(last, batchMaxEvents);
    if (events.length === 0) {
      await headPoller.more({ ledger, after: last, seen, patienceMs }, signal);
      continue;
    }
    for (const { position } of events) {
      if (position !== last + 1)
        throw new Error(`ledger ${ledger} skips from position ${last} to ${position}`);
      last = position;
    }
    yield events;
  }
}
