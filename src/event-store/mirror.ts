import type { Queryable } from '../database/connect.ts';
import type { CopiedEvent } from './copy.ts';

/** The copies of other ledgers in this deployment, each with the address of its origin. */
export const readMirrors = async (sql: Queryable): Promise<Map<string, string>> => {
  const rows = await sql<{ ledger: string; origin: string }[]>`
    select ledger_id as ledger, mirror_of as origin from log.ledgers where mirror_of is not null order by ledger_id`;
  return new Map(rows.map(({ ledger, origin }) => [ledger, origin]));
};

/** Creates a copy unless the ledger exists. Returns the origin of the copy, or null for a ledger of this deployment. */
export const beginMirror = async (sql: Queryable, ledger: string, origin: string): Promise<string | null> => {
  const [row] = await sql<
    { origin: string | null }[]
  >`select log.begin_mirror(${ledger}, ${origin}) as origin`;
  return row?.origin ?? null;
};

/** Adds copied events after a position, all or nothing. Returns false if the copy does not end there. */
export const appendCopies = async (
  sql: Queryable,
  ledger: string,
  after: number,
  events: readonly CopiedEvent[],
): Promise<boolean> => {
  const given = JSON.stringify(events);
  const [row] = await sql<{ added: boolean }[]>`
    select log.append_copies(${ledger}, ${after}, ${given}::text::jsonb) as added`;
  return row?.added === true;
};
