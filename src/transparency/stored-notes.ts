import type { Queryable } from '../database/connect.ts';
import type { LogName } from './tree/stored-tiles.ts';

/** A stored checkpoint. */
export interface StoredNote {
  readonly size: number;
  readonly note: string;
}

/** The last checkpoint that was signed under a name. */
export const latestNote = async (
  sql: Queryable,
  ledger: string,
  log: LogName,
  origin: string,
): Promise<StoredNote | undefined> => {
  const [row] = await sql<StoredNote[]>`
    select size, note from proofs.checkpoints where ledger_id = ${ledger} and log = ${log} and origin = ${origin}
    order by size desc limit 1`;
  return row;
};

/** The checkpoint that was signed under a name at a size. */
export const noteOfSize = async (
  sql: Queryable,
  ledger: string,
  log: LogName,
  origin: string,
  size: number,
): Promise<string | undefined> => {
  const [row] = await sql<{ note: string }[]>`
    select note from proofs.checkpoints
    where ledger_id = ${ledger} and log = ${log} and origin = ${origin} and size = ${size}`;
  return row?.note;
};
