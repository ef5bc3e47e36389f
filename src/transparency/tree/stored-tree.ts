import type { Queryable } from '../../database/connect.ts';
import { emptyEdge, rootOf } from './append-leaves.ts';
import type { LogName } from './stored-tiles.ts';

/** How far a tree has grown, as stored. See the comments on `proofs.trees`. */
export interface StoredTree {
  readonly size: number;
  readonly root: Buffer;
  readonly position: number;
  readonly covers: number;
  readonly signed: number;
}

const emptyTree: StoredTree = {
  size: 0,
  root: rootOf(emptyEdge),
  position: 0,
  covers: 0,
  signed: 0,
};

export const readTree = async (sql: Queryable, ledger: string, log: LogName): Promise<StoredTree> => {
  const [row] = await sql<StoredTree[]>`
    select size, root, position, covers, signed from proofs.trees where ledger_id = ${ledger} and log = ${log}`;
  return row ?? emptyTree;
};

/**
 * Moves a tree by compare-and-set, and makes its row at the first move. Resolves to false if another process has moved
 * it: then nothing of the transaction may remain.
 */
export const moveTree = async (
  sql: Queryable,
  ledger: string,
  log: LogName,
  from: Pick<StoredTree, 'size' | 'root'>,
  to: Omit<StoredTree, 'signed'>,
): Promise<boolean> => {
  if (from.size === 0)
    await sql`
      insert into proofs.trees (ledger_id, log, size, root, position) values (${ledger}, ${log}, 0, ${from.root}, 0)
      on conflict do nothing`;
  const moved = await sql`
    update proofs.trees set size = ${to.size}, root = ${to.root}, position = ${to.position}, covers = ${to.covers}
    where ledger_id = ${ledger} and log = ${log} and size = ${from.size} and root = ${from.root}`;
  return moved.count === 1;
};
