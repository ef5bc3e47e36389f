import { membersWithheld, type Withheld } from '../domain/withheld.ts';
import type { Queryable } from '../database/connect.ts';
import { deriveEntry, eventSalt, type DerivedEntry } from '../proofs/format/entry.ts';
import { leafHash } from '../proofs/format/merkle.ts';
import type { PlacedRow } from './public-rows.ts';
import { readSeeds } from './seeds.ts';
import { sha256 } from './sha256.ts';
import { hashLength, tileOf, tileWidth } from './tree/append-leaves.ts';
import { readTiles } from './tree/stored-tiles.ts';

/** A row of the log is not the one that was taken up into the tree: the log or a seed was changed. Nothing is shown of it. */
class NotAsLogged extends Error {
  override readonly name = 'NotAsLogged';
}

/** A public event with its entry, which is the one in the tree. */
export interface ProvenRow {
  readonly row: PlacedRow;
  readonly derived: DerivedEntry;
}

/** Derives the entries of rows, and compares each with the hash in the tree. Throws `NotAsLogged`. */
export const proveRows = async (
  sql: Queryable,
  ledger: string,
  rows: readonly PlacedRow[],
): Promise<ProvenRow[]> => {
  const numbers = [...new Set(rows.map(({ position }) => tileOf(position)))];
  if (rows.length === 0) return [];
  const seeds = await readSeeds(sql, ledger, { from: Math.min(...numbers), to: Math.max(...numbers) });
  const tiles = await readTiles(
    sql,
    ledger,
    'events',
    numbers.map((number) => ({ level: 0, number })),
  );
  return rows.map((row) => {
    const number = tileOf(row.position);
    const seed = seeds.get(number);
    const at = ((row.position - 1) % tileWidth) * hashLength;
    const stored = tiles.get(`0/${String(number)}`)?.subarray(at, at + hashLength);
    const derived =
      seed &&
      deriveEntry(sha256, { ...row, audience: 'public' }, row.prev, {
        salt: eventSalt(sha256, new Uint8Array(seed), row.position),
      });
    if (derived === undefined || stored?.equals(leafHash(sha256, Buffer.from(derived.entry))) !== true)
      throw new NotAsLogged(
        `the event ${row.id} of ${ledger} is not the one that was logged at the public position ${String(row.position)}`,
      );
    return { row, derived };
  });
};

/** The sections of a public event that are withheld. Their commitments are shown, so that the rest is still proven. */
export const sectionsWithheld = (
  withheld: Withheld,
  { type, stream, data }: PlacedRow,
  { sections }: DerivedEntry,
): ReadonlySet<string> => {
  const members = membersWithheld(withheld, { type, stream, data });
  if (members === undefined) return new Set(sections.keys());
  return new Set(members.map((member) => `data.${member}`).filter((name) => sections.has(name)));
};
