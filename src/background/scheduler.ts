import { setTimeout as sleep } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { HandleCommand } from '../commands/handle-command.ts';
import { Refused } from '../commands/outcomes.ts';
import type { Database } from '../database/connect.ts';
import type { Command } from '../domain/commands.ts';
import { system } from '../domain/terms/actor.ts';
import type { Refusal, RefusalCode } from '../domain/terms/refusal.ts';
import { dueDeadlines, type DeadlineRow } from '../projections/deadlines/deadlines.ts';

export interface SchedulerOptions {
  readonly database: Database;
  readonly handle: HandleCommand;
  readonly clock: () => string;
  /** Names this process as it names itself when it takes the lease of the views. */
  readonly owner: string;
  /** How long to wait between two looks at what is due. */
  readonly intervalMs: number;
  /** Told once of each thing that the ledger was to do and may not; it stays overdue until somebody acts. */
  readonly onRefused: (deadline: DeadlineRow, refusal: Refusal) => void;
  readonly onTrouble: (error: unknown) => void;
}

export interface Scheduler {
  /** Does everything that is due in a ledger now. */
  round(ledger: string): Promise<void>;
  /** Makes rounds until the signal aborts. */
  keep(ledger: string, signal: AbortSignal): Promise<void>;
}

const batchMaxItems = 100;
const rememberedMaxItems = 10_000;
/** How long something that failed is left alone. Evidence may be upheld meanwhile, so it is tried again. */
const setbackPatienceMs = 60_000;

/** Mostly the view that we read was behind, and what was due had been done or put off already. Told only where it stays so. */
const passing: readonly RefusalCode[] = ['wrong-state', 'too-early'];

/**
 * Does by itself what is to happen at a time. Each deed has the id of its deadline, under which the log carries it out
 * once, so a crash or a second process repeats nothing and needs no care of its own here.
 */
export const createScheduler = (means: SchedulerOptions): Scheduler => {
  const setBack = new LRUCache<string, true>({ max: rememberedMaxItems, ttl: setbackPatienceMs });
  const told = new LRUCache<string, true>({ max: rememberedMaxItems });
  const metBefore = new LRUCache<string, true>({ max: rememberedMaxItems });

  const act = async (ledger: string, deadline: DeadlineRow): Promise<void> => {
    const name = nameOf(deadline);
    const id = `clock:${deadline.kind}:${deadline.id}:${deadline.dueAt}`;
    try {
      const command = commandFor(deadline);
      await means.handle(ledger, { command, by: system, id: { command: id, fingerprint: id, keep: null } });
    } catch (error) {
      // Set back first, so that one thing that always fails never keeps the others waiting.
      setBack.set(`${ledger} ${name}`, true);
      if (!(error instanceof Refused)) throw error;
      const isNew = !metBefore.has(`${ledger} ${id}`);
      metBefore.set(`${ledger} ${id}`, true);
      if ((isNew && passing.includes(error.refusal.refused)) || told.has(`${ledger} ${id}`)) return;
      told.set(`${ledger} ${id}`, true);
      means.onRefused(deadline, error.refusal);
    }
  };

  const round = async (ledger: string): Promise<void> => {
    const prefix = `${ledger} `;
    const except = [...setBack.keys()].flatMap((key) =>
      key.startsWith(prefix) && setBack.has(key) ? [key.slice(prefix.length)] : [],
    );
    const { database, owner, clock } = means;
    const due = await dueDeadlines(database, { ledger, owner, at: clock(), except, limit: batchMaxItems });
    for (const deadline of due) await act(ledger, deadline);
  };

  return {
    round,
    keep: async (ledger, signal) => {
      while (!signal.aborted) {
        await round(ledger).catch(means.onTrouble);
        await sleep(means.intervalMs, undefined, { signal }).catch(() => undefined);
      }
    },
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
