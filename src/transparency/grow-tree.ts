import { LRUCache } from 'lru-cache';
import { createTurns } from '../background/turns.ts';
import type { Database, Transaction } from '../database/connect.ts';
import { transaction } from '../database/transaction.ts';
import { leafOf } from './derive.ts';
import { publicRowsAfter, rememberStreams, type LastOfStreams } from './public-rows.ts';
import { makeSeeds, readSeeds, storeSeeds } from './seeds.ts';
import { appendLeaves, rootOf, tileOf, type Edge } from './tree/append-leaves.ts';
import { readEdge, writeTiles } from './tree/stored-tiles.ts';
import { moveTree, readTree, type StoredTree } from './tree/stored-tree.ts';

/** What a process remembers of a tree between two batches. The compare-and-set tells when it is of no use any more. */
interface Grown {
  readonly tree: StoredTree;
  readonly edge: Edge;
  /** The seed of the tile that the next leaf belongs to; empty between tiles. */
  readonly seeds: ReadonlyMap<number, Buffer>;
  /** It belongs to this tree: if another process grows the tree, what is remembered of streams is stale as well. */
  readonly streams: LastOfStreams;
}

/** The trees that one process grows. */
export interface Growing {
  /** Takes up the next public events. Resolves to how many; fewer than the batch holds if there are no more. */
  grow(ledger: string): Promise<number>;
  /** How many events a batch holds. */
  readonly batchMaxEvents: number;
}

const batchMaxEvents = 1_024;
const rememberedMaxTrees = 200;

/** Commits wait for the disk, also where the server's default is otherwise: a checkpoint will rest on it. */
const durably = async (tx: Transaction): Promise<void> => {
  await tx`select case current_setting('synchronous_commit') when 'off' then set_config('synchronous_commit', 'on', true) end`;
};

/**
 * Grows the tree of events behind the log. The root is a function of the log and the seeds alone, wherever batches end.
 * Recovery is the same code: a process that finds nothing in memory reads the edge of the tree and goes on.
 */
export const createGrowing = (database: Database): Growing => {
  const remembered = new LRUCache<string, Grown>({ max: rememberedMaxTrees });
  const load = (ledger: string): Promise<Grown> =>
    database.run((sql) =>
      transaction(sql, async (tx) => {
        // One snapshot: the tiles may have grown beyond the size that was read a moment before.
        await tx`set transaction isolation level repeatable read, read only`;
        const tree = await readTree(tx, ledger, 'events');
        const edge = await readEdge(tx, ledger, 'events', tree.size);
        const number = tileOf(tree.size + 1);
        const seeds = await readSeeds(tx, ledger, { from: number, to: number });
        return { tree, edge, seeds, streams: rememberStreams() };
      }),
    );

  const grow = async (ledger: string): Promise<number> => {
    const { tree, edge, seeds, streams } = remembered.get(ledger) ?? (await load(ledger));
    remembered.delete(ledger);
    const asked = { after: tree.position, limit: batchMaxEvents };
    const rows = await database.run((sql) => publicRowsAfter(sql, ledger, asked, streams));
    const last = rows.at(-1);
    if (last === undefined) {
      remembered.set(ledger, { tree, edge, seeds, streams });
      return 0;
    }
    const range = { from: tileOf(tree.size + 1), to: tileOf(tree.size + rows.length) };
    const fresh = makeSeeds(seeds, range);
    const all = new Map([...seeds, ...fresh.map(({ number, seed }) => [number, seed] as const)]);
    const inText = new Map([...all].map(([number, seed]) => [number, seed.toString('latin1')]));
    const turn = createTurns();
    const leaves: string[] = [];
    for (const row of rows) {
      if (row.position !== tree.size + leaves.length + 1)
        throw new Error(
          `ledger ${ledger} has no event at the public position ${String(tree.size + leaves.length + 1)}`,
        );
      leaves.push(leafOf(row, row.prev, inText.get(tileOf(row.position)) ?? ''));
      await turn();
    }
    const { edge: grown, tiles } = appendLeaves(edge, leaves);
    const next = { ...tree, size: grown.size, root: rootOf(grown), position: last.at };
    const moved = await database.run((sql) =>
      transaction(sql, async (tx) => {
        await durably(tx);
        if (!(await moveTree(tx, ledger, 'events', tree, next))) return false;
        await storeSeeds(tx, ledger, fresh);
        await writeTiles(tx, ledger, 'events', tiles);
        return true;
      }),
    );
    // Another process was quicker. Nothing was written, and the next call reads its tree.
    if (!moved) return 0;
    const number = tileOf(grown.size + 1);
    const seed = all.get(number);
    const kept = new Map(seed === undefined ? [] : [[number, seed]]);
    remembered.set(ledger, { tree: next, edge: grown, seeds: kept, streams });
    return rows.length;
  };
  return { grow, batchMaxEvents };
};
