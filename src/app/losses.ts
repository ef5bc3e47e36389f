import type { FastifyBaseLogger } from 'fastify';
import type { StreamStateCache } from '../commands/stream-state-cache.ts';
import type { EventStreams } from '../delivery/event-stream/event-stream.ts';
import type { LostEvents } from '../event-store/known-heads.ts';
import type { Log } from '../event-store/log.ts';
import type { ResponseCache } from '../http/response-cache/response-cache.ts';
import type { Progress } from '../projections/engine/progress.ts';

/** A loss of events that this process has noticed. */
export interface Loss {
  readonly ledger: string;
  /** How many positions at least were known and are not on record any more. Later ones may have been given anew. */
  readonly positions: number;
  /** What was recorded after this time is gone; null for an empty log. */
  readonly since: string | null;
  readonly noticedAt: string;
}

/** The losses that this process has noticed, the last one of each ledger. */
export interface Losses {
  /** Keeps a loss, and logs it as an error. */
  note(lost: LostEvents): void;
  all(): Loss[];
}

export const createLosses = (clock: () => string, logger: () => FastifyBaseLogger): Losses => {
  const losses = new Map<string, Loss>();
  return {
    note: ({ ledger, known, head, since }) => {
      // Where new events have taken the positions of lost ones, the number is not known: it is one at least.
      const positions = Math.max(known - head, 1);
      const loss = { ledger, positions, since: since ?? null, noticedAt: clock() };
      losses.set(ledger, loss);
      logger().error(loss, 'the log has gone back: acknowledged events are no longer on record');
    },
    all: () => [...losses.values()],
  };
};

/** What a process remembers of a ledger by position or version. */
interface Memory {
  readonly streamStates: StreamStateCache;
  readonly responseCache: ResponseCache;
  readonly progress: Progress;
  readonly feed: EventStreams;
}

/** Drops what a process remembers of a ledger whose log has gone back: it has no meaning any more. */
export const forgetOnLoss = (
  log: Pick<Log, 'onLost'>,
  { streamStates, responseCache, progress, feed }: Memory,
  losses: Losses,
): void =>
  log.onLost((lost) => {
    const { ledger, head } = lost;
    streamStates.forgetLedger(ledger);
    responseCache.forget(ledger);
    progress.reached(ledger, Math.min(progress.position(ledger), head));
    feed.endAll(ledger);
    losses.note(lost);
  });
