import type { Sql } from '../../database/connect.ts';
import { transaction } from '../../database/transaction.ts';
import { compareCheckpoints, Fenced, type ComparedCheckpoint } from './checkpoints.ts';

/** Projections that stand on events that the log does not have. */
export interface Astray {
  readonly ledger: string;
  readonly views: readonly string[];
  /** The position at which they stood. */
  readonly known: number;
  /** The position at which the log ends. */
  readonly head: number;
  /** When the last event of the log was recorded; undefined for an empty log. */
  readonly since: string | undefined;
}

/** The version of rows that no code can read. migrations/018-checkpoints-name-events.sql stores it. */
const astrayVersion = 'astray';

/**
 * Stops to show projections that stand on events that the log does not have, and returns them; undefined if there are
 * none. The log has gone back without them, so no position of theirs means anything. Their generations get a version
 * that no code can read. So every process answers 503 for them, and the holder of the lease rebuilds them from the log. A
 * process manager begins again: its commands have ids, so the log executes each once. Without an epoch, this process need
 * not hold the lease: raising the epoch fences the one that does.
 */
export const leaveLostEvents = async (
  sql: Sql,
  ledger: string,
  compared: readonly ComparedCheckpoint[],
  epoch: number | undefined,
): Promise<Astray | undefined> => {
  const lost = compared.filter((each) => !each.stands);
  if (lost.length === 0) return undefined;
  const views = lost.map((each) => each.view);
  return transaction(sql, async (tx) => {
    // A change of owner takes this lock first. Raising the epoch empties the response caches of every process.
    const [lease] = await tx<{ epoch: number }[]>`
      update views.leases set epoch = epoch + 1
      where ledger_id = ${ledger} and epoch = coalesce(${epoch ?? null}::bigint, epoch) returning epoch`;
    if (lease === undefined)
      throw new Fenced(`the lease of ${ledger} is not held under epoch ${String(epoch)} any more`);
    await tx`
      update views.generations set version = ${astrayVersion}
      where ledger_id = ${ledger} and view = any(${views}::text[])`;
    await tx`update views.checkpoints set epoch = ${lease.epoch} where ledger_id = ${ledger}`;
    await tx`
      update views.checkpoints set position = 0, event_id = null
      where ledger_id = ${ledger} and view = any(${views}::text[])`;
    const [last] = await tx<{ position: number; recordedAt: Date }[]>`
      select position, recorded_at as "recordedAt" from log.events where ledger_id = ${ledger}
      order by position desc limit 1`;
    const known = Math.max(...lost.map((each) => each.position));
    return { ledger, views, known, head: last?.position ?? 0, since: last?.recordedAt.toISOString() };
  });
};

/** As `leaveLostEvents`, in every ledger. A process calls it before it answers, so that it never shows what is gone. */
export const leaveLostEventsOfAll = async (sql: Sql): Promise<Astray[]> => {
  const ledgers = await sql<{ ledger: string }[]>`
    select distinct c.ledger_id as ledger from views.checkpoints c
    where c.position > 0 and not exists (
      select from log.events e where e.ledger_id = c.ledger_id and e.position = c.position
        and (c.event_id is null or e.event_id = c.event_id))`;
  const all: Astray[] = [];
  for (const { ledger } of ledgers) {
    const astray = await leaveLostEvents(sql, ledger, await compareCheckpoints(sql, ledger), undefined);
    if (astray !== undefined) all.push(astray);
  }
  return all;
};
