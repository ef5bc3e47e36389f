import { setTimeout as sleep } from 'node:timers/promises';
import type { HandleCommand } from '../commands/handle-command.ts';
import type { StreamStateCache } from '../commands/stream-state-cache.ts';
import { ledgerStream } from '../domain/deciders.ts';
import { firstLedger, type CreatedLedger, type Ledger } from '../domain/ledger/ledger.ts';
import type { Log } from '../event-store/log.ts';
import { foundLedger, isFounded } from './found-ledger.ts';

/** The ledgers of the deployment, whichever process added them. */
export interface Ledgers {
  has(ledger: string): Promise<boolean>;
  /** Of all of them, copies too. */
  names(): Promise<string[]>;
  /** The address of the ledger that this one is a copy of; undefined for one of our own. */
  originOf(ledger: string): string | undefined;
  /** Completes a ledger that was decided on, and begins to work on it. */
  complete(ledger: string): Promise<void>;
  /** Works on these from now on, and on all that are added while the process runs. */
  project(ledgers: readonly string[]): void;
  /** Looks for no further ones. */
  stop(): Promise<void>;
}

interface LedgersOf {
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly streamStates: StreamStateCache;
  /** Begins to keep the views of ledgers up; to those that are kept already it does nothing. */
  readonly start: (ledgers: readonly string[]) => void;
  /** The same for copies, in which nothing is ever done. */
  readonly startCopies: (ledgers: readonly string[]) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** How long it takes at most until a process works on a ledger that another one added. */
const lookIntervalMs = 1_000;
/** A ledger that is asked for may have been added a moment ago. Asking for names must not cost a look each. */
const askedIntervalMs = 100;

/** What the admins of the deployment decided to add, by name. */
const decidedOn = async (streamStates: StreamStateCache): Promise<Readonly<Record<string, CreatedLedger>>> =>
  ((await streamStates.refresh(firstLedger, 'ledger', ledgerStream)).state as Ledger).ledgers ?? {};

export const createLedgers = ({
  log,
  handle,
  streamStates,
  start,
  startCopies,
  onTrouble,
}: LedgersOf): Ledgers => {
  /** Each with its origin, where it is a copy. */
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
    // A process that was not told to keep views up answers from those that others keep.
    if (watching !== undefined) start(names);
    if (watching !== undefined) startCopies([...mirrors.keys()]);
  };
  /** One look for all who ask meanwhile, and not sooner after the last than is bearable. */
  const lookForAsked = async (): Promise<void> => {
    const early = askedIntervalMs - (performance.now() - lookedAt);
    if (early > 0) await sleep(early);
    await look();
  };
  const completed = new Set<string>();
  const complete = async (ledger: string): Promise<void> => {
    const decided = (await decidedOn(streamStates))[ledger];
    // A copy of that name was there first; nothing can be founded in it.
    if (decided === undefined || completed.has(ledger) || founded.get(ledger) !== undefined) return;
    if (!(await isFounded(log, ledger))) await foundLedger({ log, handle }, ledger, decided);
    completed.add(ledger);
    await look();
  };
  const watch = async (): Promise<void> => {
    const { signal } = stopping;
    while (!signal.aborted) {
      try {
        for (const name of Object.keys(await decidedOn(streamStates))) await complete(name);
        await look();
      } catch (error) {
        onTrouble(error);
      }
      await sleep(lookIntervalMs, undefined, { signal }).catch(() => undefined);
    }
  };
  return {
    complete,
    names: async () => [...(await log.ledgers()), ...(await log.mirrors()).keys()].toSorted(),
    originOf: (ledger) => founded.get(ledger),
    has: async (ledger) => {
      if (founded.has(ledger)) return true;
      looking ??= lookForAsked().finally(() => (looking = undefined));
      await looking;
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
