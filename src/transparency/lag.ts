import type { Queryable } from '../database/connect.ts';

/** How far the tree of events is behind the log. */
export interface LogLag {
  readonly events: number;
  /** For how long the oldest of these events has been on record, in seconds. */
  readonly seconds: number;
}

export const readLag = async (sql: Queryable, ledger: string): Promise<LogLag> => {
  const [row] = await sql<LogLag[]>`
    select h.public_position - coalesce(t.size, 0) as events,
      coalesce(extract(epoch from clock_timestamp() - f.recorded_at), 0)::float8 as seconds
    from (select public_position from log.events where ledger_id = ${ledger} order by position desc limit 1) h
    left join proofs.trees t on t.ledger_id = ${ledger} and t.log = 'events'
    left join lateral (
      select e.recorded_at from log.events e
      where e.ledger_id = ${ledger} and e.audience = 'public' and e.position > coalesce(t.position, 0)
      order by e.position limit 1) f on true`;
  return { events: Math.max(0, row?.events ?? 0), seconds: Math.max(0, row?.seconds ?? 0) };
};
