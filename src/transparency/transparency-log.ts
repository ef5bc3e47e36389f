import { setTimeout as sleep } from 'node:timers/promises';
import { createJointPoll } from '../background/joint-poll.ts';
import { leaseOn } from '../background/lease.ts';
import type { Database, Queryable } from '../database/connect.ts';
import { createLimiter } from '../database/limiter.ts';
import { createGrowing } from './grow-tree.ts';
import { createPublisher, type Publisher, type Unsigned } from './publish.ts';
import type { Signer } from './signer/signer.ts';

/** The part of the service that keeps the verifiable logs of all ledgers. */
export interface TransparencyLog {
  /** Follows a ledger until the signal aborts. */
  run(ledger: string, signal: AbortSignal): Promise<void>;
  /** Looks at a ledger again whose log may have gone back. */
  recheck(ledger: string): void;
  /** The logs that the signer refuses to sign at the moment. */
  unsigned(): readonly Unsigned[];
}

export interface TransparencyOptions {
  readonly database: Database;
  /** The signer, or why there is none. */
  readonly signer: Signer | { readonly unavailable: string };
  /** How many commands wait to be appended in a ledger. While any wait, the tree rests. */
  readonly waiting: (ledger: string) => number;
  /** The owner name of this process in the projection lease, and the length of that lease in milliseconds. */
  readonly owner: string;
  readonly leaseMs: number;
  readonly onRefused: (unsigned: Unsigned) => void;
  readonly onTrouble: (error: unknown) => void;
}

/** The pause between two looks at the ledgers, in milliseconds. It is also the shortest time between two checkpoints. */
const pollEveryMs = 1_000;
/** While appends wait, the tree rests this many times as long as it worked. */
const restRatio = 3;
/** The longest such rest, in milliseconds. */
const restMaxMs = 2_000;

/** The ledgers with something to take up or to sign, in one query, and whether this process may take it up. */
const findWork = async (
  sql: Queryable,
  ledgers: readonly string[],
  { owner, leaseMs }: Pick<TransparencyOptions, 'owner' | 'leaseMs'>,
): Promise<{ ledger: string; mayGrow: boolean }[]> => sql`
  select w.ledger, w."mayGrow" from (
    select l.ledger,
      coalesce(h.public_position, 0) > coalesce(e.size, 0) and exists (
        select from views.leases v where v.ledger_id = l.ledger and v.owner = ${owner}
        and ${leaseOn('v.until', leaseMs).isHeld(sql)}) as "mayGrow",
      coalesce(e.size > e.signed or d.size > d.signed or e.signed > coalesce(d.covers, 0), false) as unsigned
    from unnest(${ledgers as string[]}::text[]) as l(ledger)
    left join proofs.trees e on e.ledger_id = l.ledger and e.log = 'events'
    left join proofs.trees d on d.ledger_id = l.ledger and d.log = 'heads'
    left join lateral (
      select p.public_position from log.events p where p.ledger_id = l.ledger order by p.position desc limit 1) h on true) w
  where w."mayGrow" or w.unsigned`;

/** What a process knows of the work in one ledger. */
interface Following {
  /** Aborts the work. */
  readonly signal: AbortSignal;
  /** Whether both logs were signed by this process, or found signed, since its start or a loss of events. */
  isChecked: boolean;
  mayGrow: boolean;
  /** The work in progress. */
  working?: Promise<void> | undefined;
}

/** Does the work of one ledger: takes up events batch by batch, and signs as it goes. */
const createWork = ({ database, waiting }: TransparencyOptions, publisher: Publisher) => {
  const growing = createGrowing(database);
  /** One batch at a time, over all ledgers: they take turns. */
  const batches = createLimiter(1, Number.POSITIVE_INFINITY);

  /** Takes up a batch. Rests while appends wait, so that they keep most of the processor. */
  const takeUp = async (ledger: string, { signal }: Following): Promise<boolean> => {
    if (signal.aborted) return false;
    const begun = performance.now();
    const taken = await growing.grow(ledger);
    const worked = performance.now() - begun;
    if (waiting(ledger) > 0)
      await sleep(Math.min(worked * restRatio, restMaxMs), undefined, { signal }).catch(() => undefined);
    return taken > 0;
  };
  return async (ledger: string, following: Following): Promise<void> => {
    let published = performance.now();
    while (following.mayGrow && (await batches.run(() => takeUp(ledger, following)))) {
      if (performance.now() - published < pollEveryMs) continue;
      await publisher.publish(ledger);
      published = performance.now();
    }
    if (!following.signal.aborted) following.isChecked = await publisher.publish(ledger);
  };
};

/**
 * Keeps the verifiable logs: takes up public events into the trees, signs checkpoints, and tells the heads of streams.
 * All ledgers share one poll, so an idle ledger costs one index look-up a second. The projection lease only saves double
 * work; compare-and-set and row locks decide what is right. No answer to a reader or writer waits for any of it.
 */
export const createTransparencyLog = (options: TransparencyOptions): TransparencyLog => {
  const { database, onTrouble } = options;
  const publisher = createPublisher(options);
  const work = createWork(options, publisher);
  const all = new Map<string, Following>();

  const look = async (ledgers: readonly string[]): Promise<Set<string>> => {
    const idle = ledgers.filter((ledger) => all.get(ledger)?.working === undefined);
    const found = await database.run((sql) => findWork(sql, idle, options));
    const mayGrow = new Map(found.map((each) => [each.ledger, each.mayGrow]));
    const unchecked = idle.filter((ledger) => !mayGrow.has(ledger) && all.get(ledger)?.isChecked === false);
    const signed = new Set(await publisher.signed(unchecked));
    const due = new Set(mayGrow.keys());
    for (const ledger of idle) {
      const each = all.get(ledger);
      if (each === undefined) continue;
      each.mayGrow = mayGrow.get(ledger) === true;
      if (signed.has(ledger)) each.isChecked = true;
      else if (!each.isChecked) due.add(ledger);
    }
    return due;
  };
  const poll = createJointPoll({
    everyMs: pollEveryMs,
    look,
    onError: onTrouble,
    // It only starts the work: a ledger that is far behind must not keep the poll from the others.
    work: (ledger) => {
      const each = all.get(ledger);
      if (each === undefined) return;
      each.working = work(ledger, each)
        .catch((error: unknown) => {
          if (!each.signal.aborted) onTrouble(error);
        })
        .finally(() => {
          each.working = undefined;
        });
    },
  });
  return {
    run: async (ledger, signal) => {
      const each: Following = { signal, isChecked: false, mayGrow: false };
      all.set(ledger, each);
      await poll.run(ledger, signal);
      await each.working;
    },
    recheck: (ledger) => {
      const each = all.get(ledger);
      if (each !== undefined) each.isChecked = false;
    },
    unsigned: publisher.unsigned,
  };
};
