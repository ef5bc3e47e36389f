import type { HandleCommand } from '../../commands/handle-command.ts';
import { Refused } from '../../commands/outcomes.ts';
import type { Database } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import { system } from '../../domain/terms/actor.ts';
import type { Log } from '../../event-store/log.ts';
import type { NewId } from '../../event-store/new-id.ts';
import {
  beginCheckpoints,
  Fenced,
  heldLease,
  moveCheckpoints,
  readCheckpoints,
  settle,
} from '../../projections/engine/checkpoints.ts';
import type { ProjectorLimits } from '../../projections/engine/projector.ts';
import { runConsumer } from '../consumer.ts';
import type { ProcessManager, SystemCommand } from './process-manager.ts';
import { sourceWithdrawn } from './source-withdrawn.ts';

/** Everything that the ledger does by itself because of an event. */
export const allProcessManagers: readonly ProcessManager[] = [sourceWithdrawn];

export interface ProcessManagerOptions {
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly database: Database;
  readonly newId: NewId;
  /** The name under which this process takes the lease to project. */
  readonly owner: string;
  readonly limits: ProjectorLimits;
  readonly onTrouble: (error: unknown) => void;
}

/** How many commands are given at once. They go to different claims for the most part. */
const commandsAtOnceMax = 20;

/**
 * Runs every process manager of one ledger until the signal aborts, while this process holds the lease to project. A
 * failure is never fatal: from the checkpoint the commands are given again, and their ids make them idempotent. For the
 * same reason two processes that both react, for a moment, do no harm.
 */
export const runProcessManagers = async (
  dependencies: ProcessManagerOptions,
  ledger: string,
  signal: AbortSignal,
): Promise<void> => {
  await Promise.all(allProcessManagers.map((each) => runProcessManager(dependencies, ledger, each, signal)));
};

const runProcessManager = (
  dependencies: ProcessManagerOptions,
  ledger: string,
  { name, commandsFor }: ProcessManager,
  signal: AbortSignal,
): Promise<void> => {
  const { log, database, owner, newId, onTrouble, limits } = dependencies;
  let epoch = 0;
  return runConsumer(
    {
      log,
      onError: onTrouble,
      limits: {
        batchMaxEvents: limits.viewBatchMaxEvents,
        followPatienceMs: limits.followPatienceMs,
        idleMs: limits.followPatienceMs,
        // The lease is looked at again in time: it may be another's by then.
        followMaxMs: limits.leaseMs / 2,
      },
      begin: () =>
        database.run(async (sql) => {
          const held = await heldLease(sql, ledger, owner, limits.leaseMs);
          if (held === undefined) return undefined;
          epoch = held;
          await beginCheckpoints(sql, ledger, [name], epoch);
          return (await readCheckpoints(sql, ledger)).get(name) ?? 0;
        }),
      apply: async (events, from, to) => {
        const commands = await database.run((sql) => commandsFor(sql, ledger, events, newId));
        if (!(await giveAll(dependencies, ledger, commands, signal))) return false;
        // Only now: a checkpoint that moved before its commands were durable would lose them in a crash.
        return moved(
          database.run((sql) =>
            transaction(sql, async (tx) => {
              await settle(tx, limits.leaseMs);
              await moveCheckpoints(tx, ledger, [name], epoch, from, to);
            }),
          ),
        );
      },
    },
    ledger,
    signal,
  );
};

/** Whether the checkpoint moved; it did not where another process has the lease. */
const moved = async (moving: Promise<void>): Promise<boolean> => {
  try {
    await moving;
    return true;
  } catch (error) {
    if (error instanceof Fenced) return false;
    throw error;
  }
};

/** Answers whether all commands were given. Not all were where the signal aborts in between. */
const giveAll = async (
  dependencies: ProcessManagerOptions,
  ledger: string,
  commands: readonly SystemCommand[],
  signal: AbortSignal,
): Promise<boolean> => {
  for (let at = 0; at < commands.length; at += commandsAtOnceMax) {
    if (signal.aborted) return false;
    const some = commands.slice(at, at + commandsAtOnceMax);
    await Promise.all(some.map((each) => give(dependencies, ledger, each)));
  }
  return true;
};

const give = async (
  { handle, onTrouble }: ProcessManagerOptions,
  ledger: string,
  { command, id }: SystemCommand,
) => {
  try {
    await handle(ledger, { command, by: system, id: { command: id, fingerprint: id, keep: null } });
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    // There is nothing to react to in that state. Any other refusal is a mistake of ours, and must not hold up the rest.
    if (error.refusal.refused !== 'wrong-state') onTrouble(error);
  }
};
