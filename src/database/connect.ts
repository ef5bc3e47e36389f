import { Socket } from 'node:net';
import postgres from 'postgres';
import { createLimiter, withTimeout, type Limiter, type Load } from './limiter.ts';
import { sessionParameters } from './session.ts';
import { isLost } from './unavailable.ts';

/** A pool of connections. See `Database.run` for the limit on it. */
export type Sql = postgres.Sql<{ bigint: number; date: string }>;
/** An open transaction. */
export type Transaction = postgres.TransactionSql<{ bigint: number; date: string }>;
/** Where SQL may run: on its own, or in a transaction that the caller opened. */
export type Queryable = Sql | Transaction;

/** The type of a jsonb parameter, for `sql.typed`. `sql.json` takes no interfaces, since they may have further fields. */
export const jsonbType = 3802;

/** The server: an address, or the options of an embedded one. */
export type Place =
  string | { host: string; port: number; user: string; password?: string; database: string };

/** A bounded pool of connections. */
export interface Database {
  /** The pool itself, for a pool of one connection. */
  readonly sql: Sql;
  /**
   * Runs a query or transaction on a free connection. Rejects with `Overloaded` if too many wait. Rejects with
   * `DatabaseTimeout` after `answerMaxMs`, and replaces the pool.
   */
  run<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** As `run`, without that limit. `longTransaction` also lifts the server's own limit. */
  runLong<T>(work: (sql: Sql) => Promise<T>): Promise<T>;
  /** The numbers of running and waiting tasks. */
  load(): Load;
  /** Closes the pool after the tasks in progress, or after five seconds. */
  close(): Promise<void>;
}

/** Options of a pool. */
export interface ConnectOptions {
  /** The number of connections. */
  readonly connections: number;
  /** How many tasks are sent to the connections at once, if more than `connections`: the rest is pipelined in order. */
  readonly atOnce?: number;
  /** The most tasks that may wait. A further one is rejected with `Overloaded`. */
  readonly waitingMax: number;
  /**
   * The longest duration of one task in milliseconds; undefined for no limit. The server ends a statement after half of
   * it. In that case nothing was executed.
   */
  readonly answerMaxMs?: number | undefined;
  /** The application name in `pg_stat_activity`. */
  readonly name: string;
  /** The role to set after connecting. */
  readonly role?: string | undefined;
  /** False if commits need not wait for the disk, because all that is written can be made again. */
  readonly isDurable?: boolean;
  /**
   * True behind a pooler in transaction mode. Session state would leak to other clients. So the login itself must have
   * the role and the statement limit (`service-role.ts`), and no statement is prepared.
   */
  readonly isPooled?: boolean;
}

const types = {
  // Positions and versions stay far below 2^53.
  bigint: { to: 20, from: [20], parse: Number, serialize: String },
  // Kept as text: a date must not shift by the time zone of the process.
  date: { to: 1082, from: [1082], parse: String, serialize: String },
};

/** How long queries in progress may continue on a pool that is replaced or closed, in seconds. */
const endPatienceSeconds = 5;

/** The options that postgres.js 3.4.9 passes when it needs a socket: a file, or alternative hosts. */
interface PendingAnswer {
  readonly path: string | false;
  readonly host: readonly string[];
  readonly port: readonly number[];
}

/** The sockets of one pool. */
interface Sockets {
  /** Opens a socket; the custom socket function of postgres.js. */
  open(asked: PendingAnswer): Socket;
  /** Destroys all sockets without a farewell, because the server may be unreachable. */
  destroy(): void;
}

/**
 * Tracks the sockets of a pool so that it can be discarded. postgres.js ends a connection with a message and then waits
 * for the server to close it. A half-open connection would keep the process alive for ever.
 */
const createSockets = (): Sockets => {
  const sockets = new Set<Socket>();
  let turn = 0;
  return {
    open: ({ path, host, port }) => {
      const socket = new Socket();
      sockets.add(socket);
      socket.once('close', () => sockets.delete(socket));
      if (path !== false) return socket.connect(path);
      const at = turn++ % host.length;
      const [hostname = 'localhost', number = 5432] = [host[at], port[at]];
      // TLS verifies the certificate against the host name.
      return Object.assign(socket, { host: hostname, port: number }).connect(number, hostname);
    },
    destroy: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
};

interface Pool {
  readonly sql: Sql;
  readonly sockets: Sockets;
  /** The number of tasks on it. */
  inFlight: number;
}

/** The statement limit of the server in milliseconds, for a limit on the whole task. */
export const statementMaxMs = (answerMaxMs: number): number => Math.ceil(answerMaxMs / 2);

/**
 * Session parameters where each task has a time limit. Parallel workers would let one read take every core, and JIT takes
 * longer to compile a query than a page takes to read.
 */
const ofRequests = (answerMaxMs: number) => ({
  statement_timeout: statementMaxMs(answerMaxMs),
  max_parallel_workers_per_gather: '0',
  jit: 'off',
});

/** Session parameters of a connection. */
const ofSession = ({ isPooled = false, role, answerMaxMs, isDurable = true }: ConnectOptions) =>
  isPooled
    ? {}
    : {
        ...sessionParameters,
        ...(role === undefined ? {} : { role }),
        ...(isDurable ? {} : { synchronous_commit: 'off' }),
        // The driver leaves out a zero that is a number.
        ...(answerMaxMs === undefined ? { statement_timeout: '0' } : ofRequests(answerMaxMs)),
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
  return { sql, sockets, inFlight: 0 };
};

/**
 * Creates a bounded pool with a limiter in front of it. postgres.js slows to a third while more queries are in flight
 * than it has connections. The limiter is also the guard against overload.
 *
 * A pool that loses a connection is replaced. If several are lost at once, postgres.js 3.4.9 sends the next query on a
 * lost one. That query then fails to connect for half a minute and longer.
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
    // Several queries report the same loss; the first one replaces the pool.
    if (lost !== pool) return;
    pool = open(place, options);
    end(lost, lost.inFlight === 0 ? 0 : endPatienceSeconds);
  };
  const run = <T>(work: (sql: Sql) => Promise<T>, maxMs: number | undefined): Promise<T> =>
    limiter.run(async () => {
      const mine = pool;
      mine.inFlight += 1;
      const outcome = withTimeout(work(mine.sql), maxMs).finally(() => (mine.inFlight -= 1));
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
