import { setTimeout as sleep } from 'node:timers/promises';
import { Gauge, type Registry } from 'prom-client';
import type { Load } from '../database/limiter.ts';
import { createBacklogGauges, type Backlog } from './backlog-gauges.ts';

/** The parts of the service that gauges read. */
export interface Sources {
  ledgers(): readonly string[];
  /** The position of the last event. It queries the database. */
  head(ledger: string): Promise<number>;
  /** The position up to which all projections are visible. */
  shown(ledger: string): number;
  /** The number of commands in the append queue. */
  queued(ledger: string): number;
  /** Pending work. It queries the database. */
  backlog(ledger: string): Promise<Backlog>;
  /** The verifiable logs that the signer refuses to sign. */
  unsigned(): readonly { readonly ledger: string }[];
  /** The connection pools by their purpose. */
  pools(): Readonly<Record<string, Load>>;
}

/**
 * The time limit for figures of the database, in milliseconds. After it they are left out, so that those of the process
 * are not delayed.
 */
const patienceMs = 2_000;

const inTime = async <T>(work: Promise<T>): Promise<T | undefined> => {
  const patience = new AbortController();
  try {
    return await Promise.race([work, sleep(patienceMs, undefined, { signal: patience.signal })]);
  } catch {
    // The database is unavailable. The part that needed it has logged the error.
    return undefined;
  } finally {
    patience.abort();
  }
};

interface Figures {
  readonly ledger: string;
  readonly shown: number;
  readonly queued: number;
  /** Undefined if the database did not answer in time. */
  readonly head: number | undefined;
  readonly backlog: Backlog | undefined;
}

const figuresOf = async (sources: Sources, ledger: string): Promise<Figures> => {
  const [head, backlog] = await Promise.all([inTime(sources.head(ledger)), inTime(sources.backlog(ledger))]);
  return { ledger, head, backlog, shown: sources.shown(ledger), queued: sources.queued(ledger) };
};

/** Registers gauges that are read on demand. Returns the function that reads them. */
export const createGauges = (registry: Registry, sources: Sources): (() => Promise<void>) => {
  const registers = [registry];
  const perLedger = (name: string, help: string): Gauge<'ledger'> =>
    new Gauge({ name, help, labelNames: ['ledger'], registers });
  const head = perLedger('claim_ledger_log_head_position', 'The position of the last event.');
  const shown = perLedger('claim_ledger_view_position', 'The position that all projections have reached.');
  const lag = perLedger('claim_ledger_view_lag_events', 'The lag of the projections, in events.');
  const queued = perLedger('claim_ledger_append_queue_commands', 'Commands waiting in the append queue.');
  const reachable = new Gauge({
    name: 'claim_ledger_database_reachable',
    help: '1 where the database answered for these figures; 0 where it did not, and then those of the log are left out.',
    registers,
  });
  const showOutstanding = createBacklogGauges(registry);
  const unsigned = perLedger(
    'claim_ledger_log_unsigned',
    '1 where the signer refuses to sign the verifiable log, otherwise 0.',
  );
  const refreshPools = createPoolGauges(registry, sources);

  return async () => {
    const all = await Promise.all(sources.ledgers().map((ledger) => figuresOf(sources, ledger)));
    // Synchronous from here to the reading of the registry, so that concurrent scrapes see complete figures.
    for (const each of [head, shown, lag, queued, unsigned]) each.reset();
    const refused = new Set(sources.unsigned().map(({ ledger }) => ledger));
    for (const { ledger, ...figures } of all) {
      shown.set({ ledger }, figures.shown);
      queued.set({ ledger }, figures.queued);
      unsigned.set({ ledger }, refused.has(ledger) ? 1 : 0);
      if (figures.head !== undefined) {
        head.set({ ledger }, figures.head);
        lag.set({ ledger }, Math.max(0, figures.head - figures.shown));
      }
    }
    reachable.set(all.every((each) => each.head !== undefined) ? 1 : 0);
    showOutstanding(all);
    refreshPools();
  };
};

const createPoolGauges = (registry: Registry, { pools }: Sources): (() => void) => {
  const perPool = (name: string, help: string): Gauge<'db_client_connection_pool_name'> =>
    new Gauge({ name, help, labelNames: ['db_client_connection_pool_name'], registers: [registry] });
  const running = perPool('db_client_connection_count', 'Busy connections.');
  const waiting = perPool('db_client_connection_pending_requests', 'Queries waiting for a connection.');
  return () => {
    for (const [name, load] of Object.entries(pools())) {
      running.set({ db_client_connection_pool_name: name }, load.running);
      waiting.set({ db_client_connection_pool_name: name }, load.waiting);
    }
  };
};
