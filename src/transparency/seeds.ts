import { randomBytes } from 'node:crypto';
import type { Queryable } from '../database/connect.ts';

/** The seed of one tile of events. */
export interface Seed {
  readonly number: number;
  readonly seed: Buffer;
}

/** The seeds of the tiles `from` to `to`, by number. */
export const readSeeds = async (
  sql: Queryable,
  ledger: string,
  { from, to }: { from: number; to: number },
): Promise<Map<number, Buffer>> => {
  const rows = await sql<Seed[]>`
    select number, seed from proofs.seeds
    where ledger_id = ${ledger} and number between ${from} and ${to} and seed is not null`;
  return new Map(rows.map(({ number, seed }) => [number, seed]));
};

/** Makes the seeds that are missing. The caller stores them before anything that rests on them is published. */
export const makeSeeds = (
  known: ReadonlyMap<number, Buffer>,
  { from, to }: { from: number; to: number },
): Seed[] => {
  const made: Seed[] = [];
  for (let number = from; number <= to; number += 1)
    if (!known.has(number)) made.push({ number, seed: randomBytes(32) });
  return made;
};

/** Stores new seeds. It never replaces one: the events of its tile could not be proven any more. */
export const storeSeeds = async (sql: Queryable, ledger: string, seeds: readonly Seed[]): Promise<void> => {
  if (seeds.length === 0) return;
  await sql`
    insert into proofs.seeds (ledger_id, number, seed)
    select ${ledger}, s.number, decode(s.hex, 'hex')
    from unnest(${seeds.map(({ number }) => number)}::bigint[], ${seeds.map(({ seed }) => seed.toString('hex'))}::text[])
      as s(number, hex)`;
};
