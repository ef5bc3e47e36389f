import type { Log } from '../../event-store/log.ts';
import { createDryRunAppends, eventsOf } from './dry-run-appends.ts';

/**
 * A log that judges appends as the real one does, on top of what that holds, and writes nothing. A trial run goes the
 * same way as any other run, down to here. What was tried is kept in memory until the end of the run.
 */
export const createDryRunLog = (log: Log, clock: () => string): Log => {
  const tried = createDryRunAppends(log, clock);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...log,
    // One at a time, as the lock of the head has it.
    append: (ledger, wanted) => {
      const outcome = last.then(() => tried.append(ledger, wanted));
      last = outcome.catch(() => undefined);
      return outcome;
    },
    createLedger: async () => true,
    head: async (ledger) => tried.head() ?? log.head(ledger),
    stream: async (ledger, stream, after, limit) =>
      [
        ...(await log.stream(ledger, stream, after)),
        ...eventsOf(tried, stream)
          .map(({ event }) => event)
          .filter(({ version }) => version > after),
      ].slice(0, limit),
    items: async (ledger, stream, items, upTo) => [
      ...(await log.items(ledger, stream, items, upTo)),
      ...eventsOf(tried, stream)
        .filter(({ event, item }) => item !== undefined && items.includes(item) && event.version <= upTo)
        .map(({ event }) => event),
    ],
    pointingTo: async (ledger, wanted) => [
      ...(await log.pointingTo(ledger, wanted)),
      ...[...tried.streams.values()]
        .flatMap(({ events }) => events)
        .filter(({ event, item }) => item === wanted && event.stream !== wanted)
        .map(({ event }) => event),
    ],
    snapshot: async (ledger, stream) => tried.streams.get(stream) ?? log.snapshot(ledger, stream),
    snapshots: async (ledger, streams) => {
      const found = await log.snapshots(ledger, streams);
      for (const stream of streams) {
        const kept = tried.streams.get(stream);
        if (kept !== undefined) found.set(stream, kept);
      }
      return found;
    },
    command: async (ledger, id) => tried.commands.get(id) ?? log.command(ledger, id),
    commandsThere: async (ledger, ids) => {
      const there = await log.commandsThere(ledger, ids);
      for (const id of ids) if (tried.commands.has(id)) there.add(id);
      return there;
    },
  };
};
