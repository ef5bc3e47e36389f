import { randomBytes } from 'node:crypto';
import type { Log } from '../../event-store/log.ts';
import type { Snapshot } from '../../event-store/read.ts';
import { createDryRunAppends, eventsOf, type DryRunAppends } from './dry-run-appends.ts';

/** A copy, since a snapshot is a value: its parsed state is remembered by the object (`stream-state-cache.ts`). */
const snapshotOf = ({ streams }: DryRunAppends, stream: string): Snapshot | undefined => {
  const kept = streams.get(stream);
  if (kept === undefined) return undefined;
  const { version, state, stateVersion } = kept;
  return { version, state, stateVersion };
};

/**
 * Decorator of a log for dry runs: it checks appends as the log does and keeps them in memory. Reads see them on top of
 * the log. So a dry run executes the same code as a real import.
 */
export const createDryRunLog = (log: Log, clock: () => string): Log => {
  const dryRun = createDryRunAppends(log, clock);
  // A ledger that the dry run alone creates has no key on record.
  const newLedgersKey = randomBytes(32);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ...log,
    // Serialised, as the lock of the head row does it in the database.
    append: (ledger, wanted) => {
      const outcome = last.then(() => dryRun.append(ledger, wanted));
      last = outcome.catch(() => undefined);
      return outcome;
    },
    createLedger: async () => true,
    pseudonymKey: async (ledger) =>
      (await log.ledgers()).includes(ledger) ? log.pseudonymKey(ledger) : newLedgersKey,
    head: async (ledger) => dryRun.head() ?? log.head(ledger),
    stream: async (ledger, stream, after, limit) =>
      [
        ...(await log.stream(ledger, stream, after)),
        ...eventsOf(dryRun, stream)
          .map(({ event }) => event)
          .filter(({ version }) => version > after),
      ].slice(0, limit),
    items: async (ledger, stream, items, upTo) => [
      ...(await log.items(ledger, stream, items, upTo)),
      ...eventsOf(dryRun, stream)
        .filter(({ event, item }) => item !== undefined && items.includes(item) && event.version <= upTo)
        .map(({ event }) => event),
    ],
    latest: async (ledger, stream, types, upTo) =>
      eventsOf(dryRun, stream)
        .map(({ event }) => event)
        .findLast(({ type, position }) => types.includes(type) && position <= upTo) ??
      log.latest(ledger, stream, types, upTo),
    taken: dryRun.taken,
    pointingTo: async (ledger, wanted) => [
      ...(await log.pointingTo(ledger, wanted)),
      ...[...dryRun.streams.values()]
        .flatMap(({ events }) => events)
        .filter(({ event, item }) => item === wanted && event.stream !== wanted)
        .map(({ event }) => event),
    ],
    snapshot: async (ledger, stream) => snapshotOf(dryRun, stream) ?? log.snapshot(ledger, stream),
    snapshots: async (ledger, streams) => {
      const found = await log.snapshots(ledger, streams);
      for (const stream of streams) {
        const kept = snapshotOf(dryRun, stream);
        if (kept !== undefined) found.set(stream, kept);
      }
      return found;
    },
    command: async (ledger, id) => dryRun.commands.get(id) ?? log.command(ledger, id),
    commandsThere: async (ledger, ids) => {
      const there = await log.commandsThere(ledger, ids);
      for (const id of ids) if (dryRun.commands.has(id)) there.add(id);
      return there;
    },
  };
};
