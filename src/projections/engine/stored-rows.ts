import type { Transaction } from '../../database/connect.ts';
import type { Generation, OwnedGeneration } from './projection.ts';

/** The two variants of a row: the desk sees all events, the public only public ones. */
export interface Variants<Row> {
  readonly desk: Row | undefined;
  readonly public: Row | undefined;
}

export interface VersionedRow<Row> extends Variants<Row> {
  readonly key: string;
  readonly parent: string;
  readonly firstPosition: number;
  /** The position at which the public first had the row; null while it has none. */
  readonly firstShown: number | null;
  readonly validFrom: number;
  readonly validTo: number | null;
  /** Whether the table has it, or will have it: see `RowFold.isStored`. */
  readonly isStored: boolean;
}

interface StoredRow<Row> {
  readonly key: string;
  readonly parent: string;
  readonly first_position: number;
  readonly first_shown: number | null;
  readonly valid_from: number;
  readonly desk: Row;
  readonly is_shared: boolean | null;
  readonly public: Row | null;
}

/** The table of a projection. It stores equal variants of a row once; the SQL view on it shows both. */
export const rowsOf = (tx: Transaction, view: string) => tx(`views.${view}_rows`);

/** Reads the current versions of rows, by key. */
export const readCurrent = async <Row>(
  tx: Transaction,
  table: string,
  { ledger, generation }: Generation,
  keys: readonly string[],
): Promise<Map<string, VersionedRow<Row>>> => {
  // Forces one look-up by the primary key per row. A plan made on the empty table could scan all of it. Equal variants
  // are transferred once.
  const stored = await tx<StoredRow<Row>[]>`
    select r.* from unnest(${keys as string[]}::text[]) as k(key)
    cross join lateral (
      select v.key, v.parent, v.first_position, v.first_shown, v.valid_from, v.desk, v.is_shared or v.desk = v.public as is_shared,
        case when v.desk = v.public then null else v.public end as public
      from ${rowsOf(tx, table)} v
      where v.ledger_id = ${ledger} and v.key = k.key and v.generation = ${generation}
      order by v.valid_from desc limit 1
    ) r`;
  return new Map(
    stored.map((row) => [
      row.key,
      {
        key: row.key,
        parent: row.parent,
        firstPosition: row.first_position,
        firstShown: row.first_shown,
        validFrom: row.valid_from,
        validTo: null,
        isStored: true,
        desk: row.desk,
        public: row.is_shared === true ? row.desk : (row.public ?? undefined),
      },
    ]),
  );
};

/** Ends the replaced versions and inserts the new ones, in two pipelined statements. */
export const write = async <Row>(
  tx: Transaction,
  table: string,
  target: OwnedGeneration,
  current: ReadonlyMap<string, VersionedRow<Row>>,
  versions: readonly VersionedRow<Row>[],
): Promise<void> => {
  const wasThere = (row: VersionedRow<Row>): boolean => current.get(row.key)?.validFrom === row.validFrom;
  const stored = versions.filter((row) => row.isStored);
  const ended = stored.filter((row) => wasThere(row) && row.validTo !== null);
  const fresh = stored.filter((row) => !wasThere(row));
  await Promise.all([
    ended.length > 0 ? end(tx, table, target, ended) : undefined,
    fresh.length > 0 ? add(tx, table, target, fresh) : undefined,
  ]);
};

const end = async <Row>(
  tx: Transaction,
  table: string,
  { ledger, generation }: Generation,
  rows: readonly VersionedRow<Row>[],
): Promise<void> => {
  const [, updated] = await Promise.all([
    // A sequential scan looks cheaper while the table is empty, and that plan would be kept as the table grows.
    tx`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
              set_config('enable_mergejoin', 'off', true)`,
    // Forces one look-up by the primary key per row, as in `readCurrent`.
    tx`update ${rowsOf(tx, table)} v set valid_to = e.valid_to
       from (
         select k.valid_from, k.valid_to, r.place
         from unnest(${rows.map((row) => row.key)}::text[], ${rows.map((row) => row.validFrom)}::bigint[],
           ${rows.map((row) => row.validTo ?? 0)}::bigint[]) as k(key, valid_from, valid_to)
         cross join lateral (
           select c.ctid as place from ${rowsOf(tx, table)} c
           where c.ledger_id = ${ledger} and c.key = k.key and c.generation = ${generation}
           order by c.valid_from desc limit 1
         ) r
       ) e
       where v.ctid = e.place and v.valid_from = e.valid_from and v.valid_to is null`,
  ]);
  // The transaction holds the checkpoint, so only this process writes the generation. The cached rows must match the
  // stored ones.
  if (updated.count !== rows.length)
    throw new Error(
      `of ${String(rows.length)} rows of ${table} that held, ${String(updated.count)} were there`,
    );
};

const add = async <Row>(
  tx: Transaction,
  table: string,
  { ledger, generation, rows: rowCache }: OwnedGeneration,
  rows: readonly VersionedRow<Row>[],
): Promise<void> => {
  // One JSON document per line, as JSON.stringify writes no line breaks. `=` marks equal variants, an empty line a
  // missing one.
  const desk = rows.map((row) => JSON.stringify(row.desk));
  const shown = rows.map((row) => {
    if (row.public === undefined) return '';
    return row.public === row.desk ? '=' : JSON.stringify(row.public);
  });
  await tx`
    insert into ${rowsOf(tx, table)}
      (ledger_id, generation, key, parent, first_position, first_shown, valid_from, valid_to, desk, public, is_shared)
    select ${ledger}, ${generation}, r.key, r.parent, r.first, r.first_shown, r.valid_from, r.valid_to, r.desk::jsonb,
      nullif(r.public, '=')::jsonb, r.public is not distinct from '='
    from rows from (
      unnest(${rows.map((row) => row.key)}::text[], ${rows.map((row) => row.parent)}::text[],
        ${rows.map((row) => row.firstPosition)}::bigint[], ${rows.map((row) => row.firstShown)}::bigint[],
        ${rows.map((row) => row.validFrom)}::bigint[],
        ${rows.map((row) => row.validTo)}::bigint[]),
      string_to_table(${desk.join('\n')}::text, E'\\n'), string_to_table(${shown.join('\n')}::text, E'\\n', '')
    ) as r(key, parent, first, first_shown, valid_from, valid_to, desk, public)`;
  for (const [index, row] of rows.entries())
    if (row.validTo === null)
      rowCache.put(table, row.key, row, (desk[index]?.length ?? 0) + (shown[index]?.length ?? 0));
};
