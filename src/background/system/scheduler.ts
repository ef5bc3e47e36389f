import { LRUCache } from 'lru-cache';
import type { HandleCommand } from '../../commands/handle-command.ts';
import { Refused } from '../../commands/outcomes.ts';
import type { Database } from '../../database/connect.ts';
import type { Command } from '../../domain/commands.ts';
import { system } from '../../domain/terms/actor.ts';
import type { Refusal, RefusalCode } from '../../domain/terms/refusal.ts';
import { dueDeadlines, type DeadlineRow } from '../../projections/deadlines/deadlines.ts';
import { runUntilAborted, steadyBackoff } from '../run-until-aborted.ts';

export interface SchedulerOptions {
  readonly database: Database;
  readonly handle: HandleCommand;
  readonly clock: () => string;
  /** The name under which this process takes the lease to project. */
  readonly owner: string;
  /** How long that lease lasts, in milliseconds. */
  readonly leaseMs: number;
  /** How long to pause between two rounds, in milliseconds. */
  readonly intervalMs: number;
  /** Told once of each deadline that the ledger may not act on. It stays overdue until a person acts. */
  readonly onRefused: (deadline: DeadlineRow, refusal: Refusal) => void;
  readonly onTrouble: (error: unknown) => void;
}

export interface Scheduler {
  /** Does what is due in a ledger now. */
  runDue(ledger: string): Promise<void>;
  /** Does so again and again until the signal aborts. */
  run(ledger: string, signal: AbortSignal): Promise<void>;
}

const batchMaxItems = 100;
const rememberedMaxItems = 10_000;
/** How long a deadline that failed is left alone, in milliseconds. Evidence may be upheld meanwhile, so it is tried again. */
const setbackPatienceMs = 60_000;

/** Mostly the view was behind, and the deadline was met or moved already. Reported only where it stays so. */
const passing: readonly RefusalCode[] = ['wrong-state', 'too-early'];

/**
 * The scheduler: gives the commands that are due at a time. Each has an id made of its deadline, under which the log
 * carries it out once. So a crash or a second process repeats nothing, and neither is cared for here.
 */
export const createScheduler = (dependencies: SchedulerOptions): Scheduler => {
  const setBack = new LRUCache<string, true>({ max: rememberedMaxItems, ttl: setbackPatienceMs });
  const told = new LRUCache<string, true>({ max: rememberedMaxItems });
  const metBefore = new LRUCache<string, true>({ max: rememberedMaxItems });

  const act = async (ledger: string, deadline: DeadlineRow): Promise<void> => {
    const name = nameOf(deadline);
    const id = `clock:${deadline.kind}:${deadline.id}:${deadline.dueAt}`;
    try {
      const command = commandFor(deadline);
      await dependencies.handle(ledger, {
        command,
        by: system,
        id: { command: id, fingerprint: id, keep: null },
      });
    } catch (error) {
      // Set back first, so that one thing that always fails never keeps the others waiting.
      setBack.set(`${ledger} ${name}`, true);
      if (!(error instanceof Refused)) throw error;
      const isNew = !metBefore.has(`${ledger} ${id}`);
      metBefore.set(`${ledger} ${id}`, true);
      if ((isNew && passing.includes(error.refusal.refused)) || told.has(`${ledger} ${id}`)) return;
      told.set(`${ledger} ${id}`, true);
      dependencies.onRefused(deadline, error.refusal);
    }
  };

  const runDue = async (ledger: string): Promise<void> => {
    const prefix = `${ledger} `;
    const except = [...setBack.keys()].flatMap((key) =>
      key.startsWith(prefix) && setBack.has(key) ? [key.slice(prefix.length)] : [],
    );
    const { database, owner, leaseMs, clock } = dependencies;
    const asked = { ledger, owner, leaseMs, at: clock(), except, limit: batchMaxItems };
    const due = await dueDeadlines(database, asked);
    for (const deadline of due) await act(ledger, deadline);
  };

  return {
    runDue,
    run: (ledger, signal) =>
      runUntilAborted({
        signal,
        work: async () => {
          await runDue(ledger);
          return dependencies.intervalMs;
        },
        onError: dependencies.onTrouble,
        backoff: steadyBackoff(dependencies.intervalMs),
      }),
  };
};

/** A deadline that was moved is another one: what kept the earlier from happening need not keep it. */
const nameOf = ({ id, dueAt }: DeadlineRow): string => `${id} ${dueAt}`;

const commandFor = ({ kind, claim, id }: DeadlineRow): Command => {
  switch (kind) {
    case 'reply':
      return { type: 'lapse-reply', claim, reply: id };
    case 'embargo':
      return { type: 'release-verdict', claim, verdict: id };
    case 'objection':
      throw new Error(`an objection (${id}) is answered by people, not by the clock`);
    default:
      return kind satisfies never;
  }
};
