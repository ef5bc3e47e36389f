import postgres from 'postgres';
import { withTimeout } from './timeout.ts';
import type { Limiter, Load } from './limiter.ts';
import { createLimiter } from './limiter.ts';
import { createSockets, type Sockets } from './sockets.ts';
import { isLost } from './unavailable.ts';

export type Sql = postgres.Sql<{ bigint: number; date: string }>;
export type Transaction = postgres.TransactionSql<{ bigint: number; date: string }>;
/** Where a sentence of SQL may run: on its own, or as part of a transaction that the caller opened. */
export type Queryable = Sql | Transaction;

/** Where the server is: an address, or the options of an embedded one. */
export type Place =
  string | { host: string; port: number; user: string; password?: string; database: string };

export interface Database {
  /** The pool itself, for those who hold its only connection. */
  readonly sql: Sql;
  /**
   * Runs one query or transaction when a connection is free; refuses when too many wait already. It is Unanswered, and its
   * pool given up, where it takes longer than `answerMaxMs`.
   */
  run<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** The same without that limit. The server's own is lifted by `longTransaction`. */
  runLong<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** How many works are under way on connections, and how many wait for one. */
  load(): Load;
  close(): Promise<void>;
}

export interface ConnectOptions {
  readonly connections: number;
  /** How many works are given to the connections at once, where that is more than there are: they wait there, in order. */
  readonly atOnce?: number;
  /** How many may wait for a connection before the next is refused. */
  readonly waitingMax: number;
  /**
   * How long one work may take, in milliseconds; without it, for ever. A server that is there ends a statement itself after
   * half of that, and then it is known that nothing was done.
   */
  readonly answerMaxMs?: number | undefined;
  /** Shown in pg_stat_activity. */
  readonly name: string;
  /** The role to take on after connecting. */
  readonly role?: string | undefined;
  /**
   * Whether a pooler lends the connection for one transaction. Then nothing may be asked of it that is to last longer: the
   * login brings the role and the limit of a statement with it (`pooled-login.ts`), and no statement is prepared.
   */
  readonly isPooled?: boolean;
}

const types = {
  // Positions and versions stay far below 2^53.
  bigint: { to: 20, from: [20], parse: Number, serialize: String },
  // A date must not be shifted by the time zone of the process.
  date: { to: 1082, from: [1082], parse: String, serialize: String },
};

/** How long the queries under way on a pool may take that is given up or closed. */
const endPatienceSeconds = 5;

interface Pool {
  readonly sql: Sql;
  readonly sockets: Sockets;
  /** How many works are under way on it. */
  underWay: number;
}

/** The longest that one statement may take on the server, in milliseconds, where an answer may take so long. */
export const statementMaxMs = (answerMaxMs: number): number => Math.ceil(answerMaxMs / 2);

/** What is asked of a connection for as long as it is there. */
const ofSession = ({ isPooled = false, role, answerMaxMs }: ConnectOptions) =>
  isPooled
    ? {}
    : {
        ...(role === undefined ? {} : { role }),
        ...(answerMaxMs === undefined ? {} : { statement_timeout: statementMaxMs(answerMaxMs) }),
      };

const open = (place: Place, asked: ConnectOptions): Pool => {
  const { connections, name, isPooled = false } = asked;
  const sockets = createSockets();
  const options = {
    max: connections,
    connect_timeout: 5,
    backoff: (retries: number) => Math.min(0.05 * 2 ** retries, 1),
    onnotice: () => undefined,
    prepare: !isPooled,
    connection: { application_name: name, ...ofSession(asked) },
    socket: sockets.open,
    types,
  };
  const sql = typeof place === 'string' ? postgres(place, options) : postgres({ ...place, ...options });
  return { sql, sockets, underWay: 0 };
};

/**
 * postgres.js slows to a third within seconds while more queries are in flight than it has connections,
 * so the pool is entered through a limiter of its own size, which is the guard against overload as well.
 *
 * A pool that lost a connection is given up for a new one. Where several are lost at once postgres.js 3.4.9 sends the
 * next query on one that it has not heard of yet, and that one then fails to connect for half a minute and longer.
 */
export const connect = (place: Place, options: ConnectOptions): Database => {
  let pool = open(place, options);
  const ending = new Set<Promise<void>>();
  const limiter: Limiter = createLimiter(options.atOnce ?? options.connections, options.waitingMax);

  const end = ({ sql, sockets }: Pool, patienceSeconds: number): void => {
    const ended = sql
      .end({ timeout: patienceSeconds })
      .finally(sockets.destroy)
      .finally(() => ending.delete(ended));
    ending.add(ended);
  };
  const giveUp = (lost: Pool): void => {
    // Many queries hear of one loss; the first of them is enough.
    if (lost !== pool) return;
    pool = open(place, options);
    end(lost, lost.underWay === 0 ? 0 : endPatienceSeconds);
  };
  const run = <T>(work: (sql: Sql) => Promise<T>, maxMs: number | undefined): Promise<T> =>
    limiter.run(async () => {
      const mine = pool;
      mine.underWay += 1;
      const outcome = withTimeout(work(mine.sql), maxMs).finally(() => (mine.underWay -= 1));
      try {
        return await outcome;
      } catch (error) {
        if (isLost(error)) giveUp(mine);
        throw error;
      }
    });

  return {
    get sql() {
      return pool.sql;
    },
    run: (work) => run(work, options.answerMaxMs),
    runLong: (work) => run(work, undefined),
    load: limiter.load,
    close: async () => {
      end(pool, endPatienceSeconds);
      await Promise.all(ending);
    },
  };
};
