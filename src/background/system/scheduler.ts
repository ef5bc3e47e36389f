import { LRUCache } from 'lru-cache';
import type { HandleCommand } from '../../commands/handle-command.ts';
import { Refused } from '../../commands/outcomes.ts';
import type { Database } from '../../database/connect.ts';
import type { Command } from '../../domain/commands.ts';
import { system } from '../../domain/terms/actor.ts';
import type { Refusal, RefusalCode } from '../../domain/terms/refusal.ts';
import { dueDeadlines, ledgersWithDue, type DeadlineRow } from '../../projections/deadlines/deadlines.ts';
import { createJointPoll } from '../joint-poll.ts';

export interface SchedulerOptions {
  readonly database: Database;
  readonly handle: HandleCommand;
  readonly clock: () => string;
  /** The owner name of this process in the projection lease. */
  readonly owner: string;
  /** The length of that lease, in milliseconds. */
  readonly leaseMs: number;
  /** The pause between two rounds, in milliseconds. */
  readonly intervalMs: number;
  /** Called once per deadline that the ledger may not act on. It stays overdue until a person acts. */
  readonly onRefused: (deadline: DeadlineRow, refusal: Refusal) => void;
  readonly onTrouble: (error: unknown) => void;
}

export interface Scheduler {
  /** Executes what is due in a ledger now. */
  runDue(ledger: string): Promise<void>;
  /** Repeats that until the signal aborts. */
  run(ledger: string, signal: AbortSignal): Promise<void>;
}

const batchMaxItems = 100;
const rememberedMaxItems = 10_000;
/**
 * The pause before a failed deadline is retried, in milliseconds. The refusal may end, for example when evidence is
 * upheld.
 */
const setbackPatienceMs = 60_000;

/**
 * Usually transient: the projection lagged, and the deadline was already met or moved. Only lasting ones are reported.
 */
const passing: readonly RefusalCode[] = ['wrong-state', 'too-early'];

/**
 * The scheduler: issues the commands that are due at a time. Each has an id derived from its deadline, so the log
 * executes it once. A crash or a second process therefore repeats nothing, and needs no code here.
 */
export const createScheduler = (dependencies: SchedulerOptions): Scheduler => {
  const { database, owner, leaseMs, clock, intervalMs: everyMs, onTrouble: onError } = dependencies;
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
      // Postponed first, so that a deadline that always fails cannot delay the others.
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
    const asked = { ledger, owner, leaseMs, at: clock(), except, limit: batchMaxItems };
    const due = await dueDeadlines(database, asked);
    for (const deadline of due) await act(ledger, deadline);
  };

  const look = (ledgers: readonly string[]): Promise<string[]> =>
    ledgersWithDue(database, { ledgers, owner, leaseMs, at: clock() });
  return { runDue, run: createJointPoll({ everyMs, look, work: runDue, onError }).run };
};

/** A moved deadline gets a new name, because the reason for the earlier failure may be gone. */
const nameOf = ({ id, dueAt }: DeadlineRow): string => `${id} ${dueAt}`;

const commandFor = ({ kind, claim, id }: DeadlineRow): Command => {
  switch (kind) {
    case 'reply':
      return { type: 'lapse-reply', claim, reply: id };
    case 'embargo':
      return { type: 'release-verdict', claim, verdict: id };
    case 'recheck':
      return { type: 'report-recheck-due', claim, verdict: id };
    case 'withholding':
      return { type: 'end-withholding', claim, withholding: id };
    case 'objection':
      throw new Error(`an objection (${id}) is answered by people, not by the clock`);
    default:
      return kind satisfies never;
  }
};
