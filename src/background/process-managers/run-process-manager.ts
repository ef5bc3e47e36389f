import { setTimeout as sleep } from 'node:timers/promises';
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
import { allProcessManagers } from './all-process-managers.ts';
import type { ProcessManager, SystemCommand } from './process-manager.ts';

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
 * Reacts to what happens in one ledger until the signal aborts, while this process holds the lease to project. Trouble is
 * never fatal: from the checkpoint it is all done again, and what was done already is recognised by the ids of its
 * commands. For the same reason two processes that both react, for a moment, do no harm.
 */
export const runProcessManagers = async (
  means: ProcessManagerOptions,
  ledger: string,
  signal: AbortSignal,
): Promise<void> => {
  const { database, owner, limits } = means;
  for (let troubles = 0; !signal.aborted;) {
    try {
      const epoch = await database.run((sql) => heldLease(sql, ledger, owner));
      if (epoch === undefined) await pause(limits.followPatienceMs, signal);
      else await Promise.all(allProcessManagers.map((each) => follow(means, ledger, epoch, each, signal)));
      troubles = 0;
    } catch (error) {
      troubles += 1;
      if (!(error instanceof Fenced)) means.onTrouble(error);
      await pause(Math.min(100 * 2 ** troubles, 2_000), signal);
    }
  }
};

const pause = async (ms: number, signal: AbortSignal): Promise<void> => {
  await sleep(ms, undefined, { signal }).catch(() => undefined);
};

/** Follows the log for half the length of the lease; the caller then sees whether the lease is still ours. */
const follow = async (
  means: ProcessManagerOptions,
  ledger: string,
  epoch: number,
  processManager: ProcessManager,
  signal: AbortSignal,
): Promise<void> => {
  const { log, database, limits } = means;
  const positions = await database.run(async (sql) => {
    await beginCheckpoints(sql, ledger, [processManager.name], epoch);
    return readCheckpoints(sql, ledger);
  });
  let from = positions.get(processManager.name) ?? 0;
  const followed = log.follow(ledger, {
    after: from,
    signal: AbortSignal.any([signal, AbortSignal.timeout(limits.leaseMs / 2)]),
    batchMaxEvents: limits.viewBatchMaxEvents,
    patienceMs: limits.followPatienceMs,
  });
  for await (const events of followed) {
    const commands = await database.run((sql) =>
      processManager.commandsFor(sql, ledger, events, means.newId),
    );
    if (!(await giveAll(means, ledger, commands, signal))) return;
    const to = events.at(-1)?.position ?? from;
    // Only now: a checkpoint that moved before its commands were durable would lose them in a crash.
    await database.run((sql) =>
      transaction(sql, async (tx) => {
        await settle(tx, limits.leaseMs);
        await moveCheckpoints(tx, ledger, [processManager.name], epoch, from, to);
      }),
    );
    from = to;
  }
};

/** Answers whether all commands were given; not all were where the signal aborts in between. */
const giveAll = async (
  means: ProcessManagerOptions,
  ledger: string,
  commands: readonly SystemCommand[],
  signal: AbortSignal,
): Promise<boolean> => {
  for (let at = 0; at < commands.length; at += commandsAtOnceMax) {
    if (signal.aborted) return false;
    const some = commands.slice(at, at + commandsAtOnceMax);
    await Promise.all(some.map((each) => give(means, ledger, each)));
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
