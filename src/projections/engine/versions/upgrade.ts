import { randomUUID } from 'node:crypto';
import type { Database } from '../../../database/connect.ts';
import { Fenced, heldLease } from '../checkpoints.ts';
import { RebuildUnderWay } from '../next-generation.ts';
import { rebuild, usualRebuildLimits, type Rebuild } from '../rebuild.ts';
import type { Projection } from '../projection.ts';
import { readStanding, type Standing } from './standing.ts';

export interface UpgradeLimits {
  /** The most ledgers with a build in progress. Each uses a connection of the pool while it writes. */
  readonly ledgersAtOnce: number;
  /** The pause after the first failure in a ledger, in milliseconds. It doubles with each further failure. */
  readonly retryFirstMs: number;
  readonly retryMaxMs: number;
  readonly rebuild: Rebuild['limits'];
}

export const usualUpgradeLimits: UpgradeLimits = {
  ledgersAtOnce: 2,
  retryFirstMs: 1_000,
  retryMaxMs: 60_000,
  rebuild: usualRebuildLimits,
};

interface ReportedBuild {
  readonly ledger: string;
  readonly views: readonly string[];
}

export interface UpgradeOptions {
  readonly log: Rebuild['log'];
  readonly database: Database;
  readonly views: readonly Projection[];
  /** The owner of this process's leases. */
  readonly owner: string;
  /** The length of those leases, in milliseconds. */
  readonly leaseMs: number;
  readonly limits: UpgradeLimits;
  readonly onBegin: (told: ReportedBuild) => void;
  readonly onDone: (told: ReportedBuild) => void;
  /** Called for each failed build. It is retried after a pause. */
  readonly onTrouble: (told: ReportedBuild & { readonly error: unknown }) => void;
  readonly onDeadLetter: (ledger: string, letter: Parameters<Rebuild['onDeadLetter']>[0]) => void;
}

export interface Upgrade {
  /** Queues a build for the outdated projections of a ledger. The projector calls it. */
  look(ledger: string, standing: Standing): void;
  /** The number of ledgers whose last build failed and waits for a retry. */
  failing(): number;
  /** Cancels the builds. Their generations are abandoned, and those in use stay in use. */
  stop(): Promise<void>;
}

/**
 * Builds the next generation of outdated projections in the background: a queue of ledgers with bounded concurrency.
 * Only the holder of the lease builds, so two versions of the code never build against each other.
 */
export const createUpgrade = (options: UpgradeOptions): Upgrade => {
  const { limits } = options;
  const stopping = new AbortController();
  const { signal } = stopping;
  const waiting = new Set<string>();
  const underWay = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  const notBefore = new Map<string, number>();

  const failed = (ledger: string, outdated: readonly Projection[], error: unknown): void => {
    if (signal.aborted) return;
    // Another build is in progress, or was interrupted and its lease has not expired yet.
    const isBusy = error instanceof RebuildUnderWay || error instanceof Fenced;
    const times = isBusy ? 1 : (failures.get(ledger) ?? 0) + 1;
    notBefore.set(
      ledger,
      performance.now() + Math.min(limits.retryFirstMs * 2 ** (times - 1), limits.retryMaxMs),
    );
    if (isBusy) return;
    failures.set(ledger, times);
    options.onTrouble({ ledger, views: outdated.map((view) => view.name), error });
  };

  const buildOne = async (ledger: string): Promise<void> => {
    let outdated: readonly Projection[] = [];
    try {
      const standing = await standingToBuild(options, ledger);
      outdated = standing?.outdated ?? [];
      if (standing !== undefined && outdated.length > 0) await build(options, ledger, standing, signal);
      failures.delete(ledger);
    } catch (error) {
      failed(ledger, outdated, error);
    }
  };

  const run = (): void => {
    for (const ledger of waiting) {
      if (underWay.size >= limits.ledgersAtOnce || signal.aborted) return;
      waiting.delete(ledger);
      const working = buildOne(ledger).finally(() => {
        underWay.delete(ledger);
        run();
      });
      underWay.set(ledger, working);
    }
  };

  return {
    look: (ledger, { outdated }) => {
      if (outdated.length === 0) failures.delete(ledger);
      else if (!underWay.has(ledger) && performance.now() >= (notBefore.get(ledger) ?? 0)) {
        waiting.add(ledger);
        run();
      }
    },
    failing: () => failures.size,
    stop: async () => {
      stopping.abort(new Error('the service stops'));
      waiting.clear();
      await Promise.all(underWay.values());
    },
  };
};

/** Compared again when the build begins. The lease may have moved to another process while the ledger was queued. */
const standingToBuild = (
  { database, views, owner, leaseMs }: UpgradeOptions,
  ledger: string,
): Promise<Standing | undefined> =>
  database.run(async (sql) =>
    (await heldLease(sql, ledger, owner, leaseMs)) === undefined
      ? undefined
      : readStanding(sql, ledger, views),
  );

const build = async (
  { log, database, limits, onBegin, onDone, onDeadLetter }: UpgradeOptions,
  ledger: string,
  { outdated, unreadable }: Standing,
  signal: AbortSignal,
): Promise<void> => {
  const told = { ledger, views: outdated.map((view) => view.name) };
  onBegin(told);
  const options: Rebuild = {
    log,
    database,
    builder: randomUUID(),
    limits: limits.rebuild,
    // An unreadable projection is worse than one with a dead letter.
    mayLose: new Set(unreadable.map((view) => view.name)),
    signal,
    onProgress: () => undefined,
    onDeadLetter: (letter) => onDeadLetter(ledger, letter),
  };
  await rebuild(options, ledger, outdated);
  onDone(told);
};
