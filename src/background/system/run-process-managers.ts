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
  moveCheckpoints,
  readCheckpoints,
  settle,
} from '../../projections/engine/checkpoints.ts';
import type { LeaseKeeper } from '../../projections/engine/lease/lease-keeper.ts';
import type { ProjectorLimits } from '../../projections/engine/projector.ts';
import { runConsumer } from '../consumer.ts';
import { memberLeft } from './member-left.ts';
import type { ProcessManager, SystemCommand } from './process-manager.ts';
import { sourcesJoined } from './sources-joined.ts';
import { sourceWithdrawn } from './source-withdrawn.ts';

/** All process managers of the service. */
export const allProcessManagers: readonly ProcessManager[] = [sourceWithdrawn, sourcesJoined, memberLeft];

export interface ProcessManagerOptions {
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly database: Database;
  readonly newId: NewId;
  /** The projection leases of this process, which its projectors take. */
  readonly leases: LeaseKeeper;
  readonly limits: ProjectorLimits;
  readonly onTrouble: (error: unknown) => void;
}

/** The most concurrent commands. They mostly concern different claims. */
const commandsAtOnceMax = 20;

/**
 * Runs every process manager of one ledger until the signal aborts, while this process holds the projection lease.
 * After a failure the commands are issued again from the checkpoint; their ids make them idempotent. Two processes that
 * briefly run the same manager are harmless for the same reason.
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
  const { log, database, leases, newId, onTrouble, limits } = dependencies;
  let epoch = 0;
  return runConsumer(
    {
      log,
      onError: onTrouble,
      limits: {
        batchMaxEvents: limits.viewBatchMaxEvents,
        followPatienceMs: limits.followPatienceMs,
        idleMs: limits.followPatienceMs,
      },
      // Another process may take the lease. This one then waits until it holds it again.
      until: () => leases.held(ledger)?.signal,
      begin: async () => {
        const held = leases.held(ledger);
        if (held === undefined) return undefined;
        epoch = held.epoch;
        return database.run(async (sql) => {
          await beginCheckpoints(sql, ledger, [name], epoch);
          return (await readCheckpoints(sql, ledger)).get(name) ?? 0;
        });
      },
      apply: async (events, from) => {
        const to = events.at(-1);
        if (to === undefined) return true;
        const commands = await database.run((sql) => commandsFor(sql, ledger, events, newId));
        if (!(await giveAll(dependencies, ledger, commands, signal))) return false;
        // The checkpoint moves only after its commands are durable. The reverse order would lose commands in a crash.
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

/** Resolves to whether the checkpoint moved. It does not if another process holds the lease. */
const moved = async (moving: Promise<void>): Promise<boolean> => {
  try {
    await moving;
    return true;
  } catch (error) {
    if (error instanceof Fenced) return false;
    throw error;
  }
};

/** Issues the commands. Resolves to false if the signal aborted before all were issued. */
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
    // In that state there is nothing to do: the thing ended, or the state passes. A process manager derives its commands
    // again at the end of such a state. Any other refusal is a bug here, and must not block later events.
    if (error.refusal.refused !== 'wrong-state') onTrouble(error);
  }
};
