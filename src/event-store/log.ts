import type { Database } from '../database/connect.ts';
import { createWakeUps } from '../background/wake-up.ts';
import { longTransaction } from '../database/transaction.ts';
import type { RecordedEvent } from '../domain/events.ts';
import { appendBatch, partsOf, type Append } from './append/append.ts';
import type { AppendOutcome } from './append/outcome.ts';
import {
  createAppendQueue,
  unobservedBatches,
  type AppendQueueLimits,
  type BatchObserver,
} from './append/queue.ts';
import { appendCopies, beginMirror, restore, type CopiedEvent, type Restoring } from './copy.ts';
import { follow, type FollowOptions } from './follow.ts';
import { createKnownHeads, type KnownHeads, type LostEvents } from './known-heads.ts';
import { contradicts, headPollerOn, movedHeads, readFollowed } from './moved-heads.ts';
import * as reads from './read.ts';
import { createWithheldReads, type WithheldReads } from './withheld-reads.ts';
import { readsOf, type LogReads } from './log-reads.ts';
import { createRecent, freshEvents, type Recent } from './recent-events.ts';

/** The event log of one deployment: the only way to write events, and all ways to read them. */
export interface Log extends LogReads, WithheldReads {
  /** Appends through the group commit queue. */
  append(ledger: string, append: Append): Promise<AppendOutcome>;
  /** Creates a ledger with its partitions. Resolves to false if it existed. */
  createLedger(ledger: string): Promise<boolean>;
  /** Creates partitions ahead of need. */
  makePartitions(ledgers: readonly string[]): Promise<void>;
  /**
   * Creates a copy unless the ledger exists. Resolves to the origin of the copy, or to null for a ledger of this
   * deployment.
   */
  beginMirror(ledger: string, origin: string): Promise<string | null>;
  /** Adds copied events after a position. Resolves to false if the copy does not end there. Throws `CopyTaken`. */
  appendCopies(ledger: string, after: number, events: readonly CopiedEvent[]): Promise<boolean>;
  after(ledger: string, position: number, limit: number): Promise<RecordedEvent[]>;
  /** Fills an empty ledger in one transaction. Throws `NotEmpty` or `CopyTaken`. */
  restore(ledger: string, work: (restoring: Restoring) => Promise<void>): Promise<void>;
  follow(ledger: string, options: FollowOptions): AsyncGenerator<readonly RecordedEvent[], void, void>;
  /** Whether this process has appended something after the position and still caches it. */
  isBehind(ledger: string, position: number): boolean;
  /** Compares the last event known of a ledger with the log. If the log has gone back, the listeners are called. */
  verify(ledger: string): Promise<void>;
  /** Adds a listener for logs that have gone back. It has to drop what it knows of the ledger. */
  onLost(listener: (lost: LostEvents) => void): void;
  /** The number of commands of a ledger that wait in the append queue. */
  waiting(ledger: string): number;
  /** Resolves once no append is queued or in flight. */
  drained(): Promise<void>;
}

/** The same log, whose reads use the connections of another pool, or of a share of one. */
export const readingThrough = (log: Log, database: Database): Log => ({
  ...log,
  ...readsOf(database),
  ...withheldReadsOf(database, log),
  after: (ledger, position, limit) => database.run((sql) => reads.readAfter(sql, ledger, position, limit)),
});

const withheldReadsOf = (database: Database, { onLost }: Pick<Log, 'onLost'>): WithheldReads => {
  const { withheld, naming, forget } = createWithheldReads(database);
  onLost(({ ledger }) => forget(ledger));
  return { withheld, naming };
};

const makePartitionsWith =
  (writer: Database): Log['makePartitions'] =>
  async (ledgers) => {
    await writer.run(
      (sql) => sql`select log.make_partitions(ledger) from unnest(${ledgers as string[]}::text[]) as ledger`,
    );
  };

/**
 * How often partitions are checked, in positions. A partition has ten million positions and two are created ahead, so
 * every millionth is early enough.
 */
const partitionMark = 1_000_000;

/** Whether these events cross a mark at which partitions are checked. */
const isTimeForPartitions = (events: readonly { readonly position: number }[]): boolean =>
  events.some((event) => event.position % partitionMark === 0);

/** The connections of a log. */
export interface LogConnections {
  /** The one connection that appends. */
  readonly writer: Database;
  /** The pool that reads. */
  readonly database: Database;
  /** The share of it with which followers read. */
  readonly background?: Database;
}

/** What the parts of a log share about its ends. */
interface Ends {
  readonly appended: ReturnType<typeof createWakeUps>;
  readonly recent: Recent;
  readonly known: KnownHeads;
  readonly verify: (ledger: string) => Promise<void>;
}

const endsOf = (database: Database): Ends => {
  const appended = createWakeUps();
  const recent = createRecent();
  const known = createKnownHeads();
  known.onLost(({ ledger }) => {
    recent.forget(ledger);
    appended(ledger).wake();
  });
  const verify = async (ledger: string): Promise<void> => {
    await movedHeads(database, known, [{ ledger, after: known.of(ledger)?.position ?? 0 }]);
  };
  return { appended, recent, known, verify };
};

/** Appends a batch and passes its events on to the followers of this process. */
const writeWith =
  (
    writer: Database,
    { appended, recent, known, verify }: Ends,
    watch: BatchObserver,
    makePartitions: Log['makePartitions'],
  ) =>
  async (ledger: string, appends: readonly Append[]): Promise<AppendOutcome[]> => {
    const [batch, together] = [appends.flatMap(partsOf), appends.some(({ beside }) => beside !== undefined)];
    const begun = performance.now();
    let outcomes: AppendOutcome[] | undefined;
    try {
      outcomes = await writer.run((sql) => appendBatch(sql, ledger, batch, together));
    } finally {
      watch.settled(batch.length, outcomes, performance.now() - begun);
    }
    const fresh = freshEvents(ledger, batch, outcomes);
    // Another connection may have shown these events already, so it is only a suspicion.
    if (contradicts(batch, outcomes, fresh[0]?.position, known.of(ledger)?.position)) await verify(ledger);
    recent.add(ledger, fresh);
    const last = fresh.at(-1);
    if (last !== undefined) known.learn(ledger, last);
    appended(ledger).wake();
    // A failure is harmless here: partitions are created far ahead of need, and the next mark tries again.
    if (isTimeForPartitions(fresh)) makePartitions([ledger]).catch(() => undefined);
    // An append with parts in other streams is alone in its batch, and is the last of its parts.
    return together ? outcomes.slice(-1) : outcomes;
  };

export const createLog = (
  { writer, database, background = database }: LogConnections,
  limits: AppendQueueLimits,
  watch: BatchObserver = unobservedBatches,
): Log => {
  const ends = endsOf(database);
  const { appended, recent, known, verify } = ends;
  const headPoller = headPollerOn(background, known, appended);
  const makePartitions = makePartitionsWith(writer);
  const queue = createAppendQueue(writeWith(writer, ends, watch, makePartitions), limits);
  return {
    append: queue.append,
    waiting: queue.waiting,
    isBehind: (ledger, position) => recent.has(ledger, position + 1),
    drained: queue.drained,
    after: (ledger, position, limit) => database.run((sql) => reads.readAfter(sql, ledger, position, limit)),
    follow: (ledger, options) =>
      follow(
        async (after, limit, afterId) =>
          recent.after(ledger, after, limit) ??
          (await readFollowed({ background, known, verify }, ledger, { after, limit, afterId })),
        headPoller,
        ledger,
        options,
        known.incarnation,
      ),
    verify,
    onLost: known.onLost,
    createLedger: (ledger) =>
      writer.run(async (sql) => {
        const [row] = await sql<{ created: boolean }[]>`select log.create_ledger(${ledger}) as created`;
        return row?.created ?? false;
      }),
    makePartitions,
    restore: async (ledger, work) => {
      await longTransaction(writer, (tx) => restore(tx, ledger, work));
      appended(ledger).wake();
    },
    beginMirror: (ledger, origin) => writer.run((sql) => beginMirror(sql, ledger, origin)),
    appendCopies: async (ledger, position, events) => {
      const added = await writer.run((sql) => appendCopies(sql, ledger, position, events));
      appended(ledger).wake();
      return added;
    },
    ...readsOf(database),
    ...withheldReadsOf(database, known),
  };
};
