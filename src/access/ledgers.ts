import { setTimeout as sleep } from 'node:timers/promises';
import { runUntilAborted, steadyBackoff } from '../background/run-until-aborted.ts';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { StreamStateCache } from '../commands/stream-state-cache.ts';
import { ledgerStream } from '../domain/deciders.ts';
import { firstLedger, type CreatedLedger, type Ledger } from '../domain/ledger/ledger.ts';
import type { Log } from '../event-store/log.ts';
import { foundLedger, isFounded } from './found-ledger.ts';

/** The ledgers of the deployment, whichever process added them. */
export interface Ledgers {
  /** Whether a ledger exists. An unknown one is looked up at most every 100 milliseconds. */
  has(ledger: string): Promise<boolean>;
  /** The names of all ledgers with the copies, sorted. */
  names(): Promise<string[]>;
  /** The address of the origin of a copy; undefined for a ledger of this deployment. */
  originOf(ledger: string): string | undefined;
  /** Creates a ledger that was requested, and starts its projections. */
  complete(ledger: string): Promise<void>;
  /** Starts the projections of these ledgers, and of all that are added while the process runs. */
  project(ledgers: readonly string[]): void;
  /** Stops looking for new ledgers. */
  stop(): Promise<void>;
}

interface LedgersOf {
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly streamStates: StreamStateCache;
  /** Starts the projections of ledgers. It ignores those that are running. */
  readonly start: (ledgers: readonly string[]) => void;
  /** As `start`, for copies, which have no process managers. */
  readonly startCopies: (ledgers: readonly string[]) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** How often a process looks for ledgers that another one added, in milliseconds. */
const pollIntervalMs = 1_000;
/**
 * The shortest interval between look-ups of an unknown ledger, in milliseconds. It bounds the reads that guessed names
 * can cause.
 */
const unknownLedgerIntervalMs = 100;

/** The ledgers that the deployment's admins requested, by name. */
const requestedLedgers = async (
  streamStates: StreamStateCache,
): Promise<Readonly<Record<string, CreatedLedger>>> =>
  ((await streamStates.refresh(firstLedger, 'ledger', ledgerStream)).state as Ledger).ledgers ?? {};

/** Creates the ledgers over a log. */
export const createLedgers = (dependencies: LedgersOf): Ledgers => {
  const { log, handle, streamStates, start, startCopies, onTrouble } = dependencies;
  /** All known ledgers, each copy with its origin. */
  const founded = new Map<string, string | undefined>();
  let lookedAt = Number.NEGATIVE_INFINITY;
  let looking: Promise<void> | undefined;
  let watching: Promise<void> | undefined;
  const stopping = new AbortController();

  const look = async (): Promise<void> => {
    lookedAt = performance.now();
    const names = await log.ledgers();
    const mirrors = await log.mirrors();
    for (const name of names) founded.set(name, undefined);
    for (const [name, origin] of mirrors) founded.set(name, origin);
    // Without `project` this process only reads projections that others keep.
    if (watching !== undefined) start(names);
    if (watching !== undefined) startCopies([...mirrors.keys()]);
  };
  /** Single-flight with a minimum interval. */
  const lookUpUnknown = async (): Promise<void> => {
    const early = unknownLedgerIntervalMs - (performance.now() - lookedAt);
    if (early > 0) await sleep(early);
    await look();
  };
  const completed = new Set<string>();
  const complete = async (ledger: string): Promise<void> => {
    const requested = (await requestedLedgers(streamStates))[ledger];
    // A copy of that name exists, so no ledger can be created.
    if (requested === undefined || completed.has(ledger) || founded.get(ledger) !== undefined) return;
    if (!(await isFounded(log, ledger))) await foundLedger({ log, handle }, ledger, requested);
    completed.add(ledger);
    await look();
  };
  const watch = (): Promise<void> =>
    runUntilAborted({
      signal: stopping.signal,
      work: async () => {
        for (const name of Object.keys(await requestedLedgers(streamStates))) await complete(name);
        await look();
        return pollIntervalMs;
      },
      onError: onTrouble,
      backoff: steadyBackoff(pollIntervalMs),
    });
  return {
    complete,
    names: async () => [...(await log.ledgers()), ...(await log.mirrors()).keys()].toSorted(),
    originOf: (ledger) => founded.get(ledger),
    has: async (ledger) => {
      if (founded.has(ledger)) return true;
      await (looking ??= lookUpUnknown().finally(() => (looking = undefined)));
      return founded.has(ledger);
    },
    project: (names) => {
      start(names);
      watching ??= watch();
    },
    stop: async () => {
      stopping.abort();
      await watching;
    },
  };
};
