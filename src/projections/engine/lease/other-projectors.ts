import type { Database } from '../../../database/connect.ts';
import { batchLookups } from '../../../database/batched-lookup.ts';
import { projectionLease } from '../checkpoints.ts';
import type { Projection } from '../projection.ts';
import { readUnreadable } from '../versions/standing.ts';

/** The progress of the process that projects a ledger. */
interface Others {
  /** The position that all projections have reached. */
  readonly position: number;
  readonly isProjected: boolean;
}
export type OtherProjectors = (ledger: string) => Promise<Others>;

interface ProjectorRow extends Others {
  readonly ledger: string;
}

/**
 * How often to check for projections that this code cannot read, in milliseconds. They are left out of the position.
 */
const versionsPauseMs = 1_000;

/** Batched reads: one query for all ledgers of a process, because each polls fifty times a second. */
export const createOtherProjectors = (
  database: Database,
  views: readonly Projection[],
  leaseMs: number,
): OtherProjectors => {
  const lease = projectionLease(leaseMs);
  const names = views.map((view) => view.name);
  let unreadable: string[] = [];
  let lookedAt = -Infinity;
  const options = batchLookups(async (_, ledgers) => {
    if (performance.now() - lookedAt > versionsPauseMs) {
      unreadable = await database.run((sql) => readUnreadable(sql, views));
      lookedAt = performance.now();
    }
    const rows = await database.run(
      (sql) => sql<ProjectorRow[]>`
        select asked.ledger, coalesce(c.position, 0) as position,
               exists (select from views.leases l where l.ledger_id = asked.ledger and ${lease.isHeld(sql)}) as "isProjected"
        from unnest(${ledgers as string[]}::text[]) as asked(ledger)
        cross join lateral (
          select min(position) as position from views.checkpoints
          where ledger_id = asked.ledger and view = any(${names})
            and (${unreadable.length === 0} or ledger_id || ' ' || view <> all(${unreadable}::text[]))) c`,
    );
    return new Map(rows.map((row) => [row.ledger, row]));
  });
  return async (ledger) => (await options('all', ledger)) ?? { position: 0, isProjected: false };
};
