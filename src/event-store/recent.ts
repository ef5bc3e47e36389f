import type { RecordedEvent } from '../domain/events.ts';

/** An event that was appended a moment ago, made into what a reader is given once somebody asks for it. */
export interface Fresh {
  readonly position: number;
  readonly bytes: number;
  readonly read: () => RecordedEvent;
}

/** The latest events of each ledger that this process appended, so that its followers need not read them back. */
export interface Recent {
  /** Takes up events that were just committed, in order. */
  add(ledger: string, events: readonly Fresh[]): void;
  /** The events directly after a position, where they are at hand; undefined where the log has to be read. */
  after(ledger: string, position: number, limit: number): RecordedEvent[] | undefined;
  has(ledger: string, position: number): boolean;
}

/** How much is kept of one ledger. A follower that is further behind reads the log. */
const recentMaxEvents = 2_000;
const recentMaxBytes = 8_388_608;

/** A run of events without a gap: positions are dense, so what follows directly is known by its position alone. */
export const createRecent = (): Recent => {
  const runs = new Map<string, Fresh[]>();
  return {
    add: (ledger, events) => {
      const [first] = events;
      if (first === undefined) return;
      const before = runs.get(ledger) ?? [];
      // What another process appended in between is not here, so what came before it is of no use.
      const isNext = before.at(-1)?.position === first.position - 1;
      runs.set(ledger, bounded(isNext ? [...before, ...events] : [...events]));
    },
    has: (ledger, position) => {
      const run = runs.get(ledger);
      const [first, last] = [run?.[0], run?.at(-1)];
      return (
        first !== undefined && last !== undefined && first.position <= position && position <= last.position
      );
    },
    after: (ledger, position, limit) => {
      const run = runs.get(ledger) ?? [];
      const [first] = run;
      const from = first === undefined ? -1 : position + 1 - first.position;
      if (from < 0 || from >= run.length) return undefined;
      return run.slice(from, from + limit).map((each) => each.read());
    },
  };
};

const bounded = (run: Fresh[]): Fresh[] => {
  let from = Math.max(0, run.length - recentMaxEvents);
  let bytes = run.slice(from).reduce((sum, each) => sum + each.bytes, 0);
  for (; bytes > recentMaxBytes; from += 1) bytes -= run[from]?.bytes ?? bytes;
  return from === 0 ? run : run.slice(from);
};
