import type { Database } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import type { Reject, Tally } from '../import/tally.ts';
import { keepRejects, type Sender } from './store.ts';

/** An import that this process is to carry out. */
export interface LeasedImport extends Sender {
  readonly ledger: string;
  readonly id: string;
  readonly name: string;
  readonly dryRun: boolean;
  readonly attempts: number;
}

/** How far an attempt is. */
export interface Progressed extends Tally {
  readonly bytesRead: number;
}

/**
 * Takes the oldest import that nobody carries out, or whose process has fallen silent. What an earlier attempt found bad
 * is forgotten, since this one finds it again.
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
            known = 0, rejected = 0, leased_until = clock_timestamp() + ${leaseMs} * interval '1 millisecond'
        from (
          select ledger_id, import_id from imports.jobs
          where state in ('waiting', 'running') and (leased_until is null or leased_until < clock_timestamp())
          order by created_at limit 1 for update skip locked) next
        where j.ledger_id = next.ledger_id and j.import_id = next.import_id
        returning j.ledger_id as ledger, j.import_id as id, j.name, j.dry_run as "dryRun", j.member_id as member, j.key_id as key, j.machine_made as "machineMade", j.attempts`;
      if (job !== undefined)
        await tx`delete from imports.rejects where ledger_id = ${job.ledger} and import_id = ${job.id}`;
      return job;
    }),
  );

interface Noting {
  readonly owner: string;
  readonly progress: Progressed;
  readonly rejects: readonly Reject[];
  /** What becomes of the import: it goes on, is left for another attempt, or is over. */
  readonly state: 'running' | 'waiting' | 'done' | 'failed';
  readonly detail?: string;
  readonly now: string;
  readonly leaseMs: number;
}

/** Writes down how far it is. Answers whether it is still ours: another process takes over from one that was silent. */
export const noteProgress = (
  database: Database,
  { ledger, id, attempts }: LeasedImport,
  { owner, progress, rejects, state, detail, now, leaseMs }: Noting,
): Promise<boolean> =>
  database.run((sql) =>
    transaction(sql, async (tx) => {
      const isOver = state === 'done' || state === 'failed';
      const ours = await tx`
        update imports.jobs
        set state = ${state}, detail = ${detail ?? null}, finished_at = ${isOver ? now : null},
            bytes_read = ${progress.bytesRead}, lines = ${progress.lines}, added = ${progress.added},
            known = ${progress.known}, rejected = ${progress.rejected},
            leased_until = case when ${state === 'running'}
              then clock_timestamp() + ${leaseMs} * interval '1 millisecond' end
        where ledger_id = ${ledger} and import_id = ${id} and leased_by = ${owner} and attempts = ${attempts}
          and state = 'running'
        returning 1`;
      if (ours.length === 0) return false;
      await keepRejects(tx, ledger, id, rejects);
      if (isOver) await tx`delete from imports.pieces where ledger_id = ${ledger} and import_id = ${id}`;
      return true;
    }),
  );
