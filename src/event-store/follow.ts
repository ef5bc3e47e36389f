import type { RecordedEvent } from '../domain/events.ts';
import type { HeadPoller } from './head-poller.ts';
import type { AppendSignal } from './append-signal.ts';

export interface FollowOptions {
  readonly after: number;
  readonly signal: AbortSignal;
  readonly batchMaxEvents: number;
  /** How soon to hear of what another process appended, which wakes nobody here. */
  readonly patienceMs: number;
}

/**
 * All events of a ledger after a position: past, then new, in order, each once, in batches, until the signal aborts.
 * Positions are dense, so it proves to itself that it skipped nothing and stops with an error if it ever did.
 */
export async function* follow(
  read: (after: number, limit: number) => Promise<RecordedEvent[]>,
  { wake, headPoller }: { readonly wake: AppendSignal; readonly headPoller: HeadPoller },
  ledger: string,
  { after, signal, batchMaxEvents, patienceMs }: FollowOptions,
): AsyncGenerator<readonly RecordedEvent[], void, void> {
  let last = after;
  while (!signal.aborted) {
    const seen = wake.count(ledger);
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
