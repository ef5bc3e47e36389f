import { leaseOn } from '../../background/lease.ts';
import type { Database, Queryable } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { Reject, Tally } from '../import/tally.ts';
import { keepRejects, type Sender } from './store.ts';

/** An import that this process has leased. */
export interface LeasedImport extends Sender {
  readonly ledger: string;
  readonly id: string;
  readonly name: string;
  readonly dryRun: boolean;
  /** How often it was started, with this attempt. */
  readonly attempts: number;
}

/** The progress of an attempt. */
export interface Progressed extends Tally {
  /** Bytes of the upload that were read. */
  readonly bytesRead: number;
}

/** The SQL of the lease to execute an import, on `imports.jobs`. */
const jobLease = (leaseMs: number) => leaseOn('leased_until', leaseMs);

/** When a ledger, or one of its members, was last served; the distant future while an import of theirs runs. */
const lastServed = (sql: Queryable, lease: ReturnType<typeof jobLease>, ofSender: boolean) => sql`
  select max(case when j.state = 'running' and ${lease.isHeld(sql)} then 'infinity' else j.finished_at end)
  from imports.jobs j
  where j.ledger_id = open.ledger_id ${ofSender ? sql`and j.member_id = open.member_id` : sql``}`;

/**
 * Leases an import that is waiting, or whose lease has expired. Ledgers take turns, and so do the senders of a ledger:
 * who was served longest ago is next, and of one sender the oldest import. Otherwise the imports of one sender would keep
 * all others waiting. The rejected lines of earlier attempts are deleted, because this one finds them again.
 */
export const leaseImport = (
  database: Database,
  owner: string,
  leaseMs: number,
): Promise<LeasedImport | undefined> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      const [job] = await tx<LeasedImport[]>`
        update imports.jobs j
        set state = 'running', leased_by = ${owner}, attempts = attempts + 1, bytes_read = 0, lines = 0, added = 0,
            known = 0, rejected = 0, leased_until = ${jobLease(leaseMs).until(tx)}
        from (
          select ledger_id, import_id from imports.jobs open
          where state in ('waiting', 'running') and ${jobLease(leaseMs).isOver(tx)}
          order by (${lastServed(tx, jobLease(leaseMs), false)}) nulls first,
            (${lastServed(tx, jobLease(leaseMs), true)}) nulls first, created_at
          limit 1 for update skip locked) next
        where j.ledger_id = next.ledger_id and j.import_id = next.import_id
        returning j.ledger_id as ledger, j.import_id as id, j.name, j.dry_run as "dryRun", j.member_id as member, j.key_id as key, j.machine_made as "machineMade", j.attempts`;
      if (job !== undefined)
        await tx`delete from imports.rejects where ledger_id = ${job.ledger} and import_id = ${job.id}`;
      return job;
    }),
  );

interface ProgressUpdate {
  readonly owner: string;
  readonly progress: Progressed;
  readonly rejects: readonly Reject[];
  /** The new state: it continues, waits for another attempt, or is over. */
  readonly state: 'running' | 'waiting' | 'done' | 'failed';
  readonly detail?: string;
  readonly now: string;
  readonly leaseMs: number;
}

/** Stores progress and extends the lease. Resolves to false if the lease was lost to another process. */
export const saveProgress = (
  database: Database,
  { ledger, id, attempts }: LeasedImport,
  { owner, progress, rejects, state, detail, now, leaseMs }: ProgressUpdate,
): Promise<boolean> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      const isOver = state === 'done' || state === 'failed';
      const leased = await tx`
        update imports.jobs
        set state = ${state}, detail = ${detail ?? null}, finished_at = ${isOver ? now : null},
            bytes_read = ${progress.bytesRead}, lines = ${progress.lines}, added = ${progress.added},
            known = ${progress.known}, rejected = ${progress.rejected},
            leased_until = case when ${state === 'running'}
              then ${jobLease(leaseMs).until(tx)} end
        where ledger_id = ${ledger} and import_id = ${id} and leased_by = ${owner} and attempts = ${attempts}
          and state = 'running'
        returning 1`;
      if (leased.length === 0) return false;
      await keepRejects(tx, ledger, id, rejects);
      if (isOver) await tx`delete from imports.pieces where ledger_id = ${ledger} and import_id = ${id}`;
      return true;
    }),
  );
