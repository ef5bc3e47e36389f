import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { isLeftOver } from './generations.ts';
import type { Generation, OwnedGeneration, Projection } from './projection.ts';

/** How one kind of row comes out of events. Pure: a replay makes the same rows again. */
export interface RowFold<Row extends object> {
  readonly name: string;
  /** The rows that an event may change. */
  keysOf(event: RecordedEvent): readonly string[];
  /** The type of event that begins the stream which the row is named after: before it there is no row to look for. */
  readonly begunBy?: RecordedEvent['type'];
  /** The claim or other stream that the row belongs to, where that is not the event's own. */
  parentOf?(event: RecordedEvent, key: string): string;
  /** What the row is after the event: the row itself where nothing changes, undefined where there is none. */
  change(row: Row | undefined, event: RecordedEvent, key: string): Row | undefined;
}

/** A row as two readers see it: the desk all events, the public only public ones. */
interface Variants<Row> {
  readonly desk: Row | undefined;
  readonly public: Row | undefined;
}

interface VersionedRow<Row> extends Variants<Row> {
  readonly key: string;
  readonly parent: string;
  readonly firstPosition: number;
  readonly validFrom: number;
  readonly validTo: number | null;
}

interface StoredRow<Row> {
  readonly key: string;
  readonly parent: string;
  readonly first_position: number;
  readonly valid_from: number;
  readonly desk: Row;
  readonly is_shared: boolean | null;
  readonly public: Row | null;
}

/**
 * A view that keeps every row with the positions between which it held, so that any past can be read by the same query
 * as the present. For each batch: the rows it touches are read where they are not at hand, folded in memory, and written
 * in two statements.
 */
export const versionedRows = <Row extends object>(rows: RowFold<Row>): Projection => ({
  name: rows.name,
  apply: async (tx, target, events) => {
    const touched = byKey(rows, events);
    if (touched.size === 0) return;
    const current = await currentOf(tx, rows, target, touched);
    const written = [...touched].flatMap(([key, about]) => versionsOf(rows, key, about, current.get(key)));
    await write(tx, rows.name, target, current, written);
  },
  clear: async (tx, ledger) => {
    await tx`delete from ${rowsOf(tx, rows.name)} where ledger_id = ${ledger} and ${isLeftOver(tx, ledger, rows.name)}`;
  },
});

/** The table of a view. What is read of it shows both faces of each row, of which the table keeps equal ones once. */
const rowsOf = (tx: Transaction, view: string) => tx(`views.${view}_rows`);

const byKey = <Row extends object>(
  rows: RowFold<Row>,
  events: readonly RecordedEvent[],
): Map<string, RecordedEvent[]> => {
  const touched = new Map<string, RecordedEvent[]>();
  for (const event of events)
    for (const key of rows.keysOf(event)) {
      const about = touched.get(key);
      if (about === undefined) touched.set(key, [event]);
      else about.push(event);
    }
  return touched;
};

/** The rows before the batch: at hand, read, or not there because an event of the batch makes them. */
const currentOf = async <Row extends object>(
  tx: Transaction,
  rows: RowFold<Row>,
  target: OwnedGeneration,
  touched: ReadonlyMap<string, readonly RecordedEvent[]>,
): Promise<Map<string, VersionedRow<Row>>> => {
  const current = new Map<string, VersionedRow<Row>>();
  const unknown: string[] = [];
  for (const [key, [first]] of touched) {
    const row = target.rows.get(rows.name, key) as VersionedRow<Row> | undefined;
    if (row !== undefined) current.set(key, row);
    else if (first?.type !== rows.begunBy) unknown.push(key);
  }
  if (unknown.length > 0)
    for (const [key, row] of await readCurrent<Row>(tx, rows.name, target, unknown)) current.set(key, row);
  return current;
};

const readCurrent = async <Row>(
  tx: Transaction,
  table: string,
  { ledger, generation }: Generation,
  keys: readonly string[],
): Promise<Map<string, VersionedRow<Row>>> => {
  // The latest version of each, by the primary key and by no other index: of several that would do, a plan that was made
  // while the table was empty may take one that leads through all of it. Most rows show the public what they show the
  // desk; what is the same is sent once.
  const stored = await tx<StoredRow<Row>[]>`
    select r.* from unnest(${keys as string[]}::text[]) as k(key)
    cross join lateral (
      select v.key, v.parent, v.first_position, v.valid_from, v.desk, v.is_shared or v.desk = v.public as is_shared,
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
        validFrom: row.valid_from,
        validTo: null,
        desk: row.desk,
        public: row.is_shared === true ? row.desk : (row.public ?? undefined),
      },
    ]),
  );
};

/** All versions that a row goes through in a batch, the one it had before first where it ceases to hold. */
export const versionsOf = <Row extends object>(
  rows: RowFold<Row>,
  key: string,
  events: readonly RecordedEvent[],
  before: VersionedRow<Row> | undefined,
): VersionedRow<Row>[] => {
  const versions: VersionedRow<Row>[] = before === undefined ? [] : [before];
  for (const event of events) {
    const last = versions.at(-1);
    const owner = rows.parentOf?.(event, key) ?? event.stream;
    // Ownership guard: no event of another stream may change the row.
    if (last !== undefined && last.parent !== owner)
      throw new Error(
        `the view ${rows.name} has its row ${key} of ${last.parent}, and not of ${owner} as at position ${event.position}`,
      );
    const desk = rows.change(last?.desk, event, key);
    const shown = event.audience === 'public' ? shownBy(rows, last, desk, event, key) : last?.public;
    if (desk === last?.desk && shown === last?.public) continue;
    if (desk === undefined)
      throw new Error(`the view ${rows.name} lost its row ${key} at position ${event.position}`);
    const { position } = event;
    if (last !== undefined) versions[versions.length - 1] = { ...last, validTo: position };
    versions.push({
      key,
      parent: owner,
      firstPosition: last?.firstPosition ?? position,
      validFrom: position,
      validTo: null,
      desk,
      public: shown,
    });
  }
  return versions;
};

/** What the public is shown after a public event: the desk's own row where both saw the same before. */
const shownBy = <Row extends object>(
  rows: RowFold<Row>,
  last: Variants<Row> | undefined,
  desk: Row | undefined,
  event: RecordedEvent,
  key: string,
): Row | undefined => (last?.desk === last?.public ? desk : rows.change(last?.public, event, key));

/** Ends what ceased to hold and adds what holds now, in two statements that are sent at once. */
const write = async <Row>(
  tx: Transaction,
  table: string,
  target: OwnedGeneration,
  current: ReadonlyMap<string, VersionedRow<Row>>,
  versions: readonly VersionedRow<Row>[],
): Promise<void> => {
  const wasThere = (row: VersionedRow<Row>): boolean => current.get(row.key)?.validFrom === row.validFrom;
  const ended = versions.filter((row) => wasThere(row) && row.validTo !== null);
  const fresh = versions.filter((row) => !wasThere(row));
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
    // While the table is empty it looks cheaper to go through it; the plan is kept when it is not.
    tx`select set_config('enable_seqscan', 'off', true), set_config('enable_hashjoin', 'off', true),
              set_config('enable_mergejoin', 'off', true)`,
    // Each found by the primary key and by no other index, as where rows are read.
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
  // Nobody else writes to this edition, since the transaction holds its checkpoint; what is at hand must be what is there.
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
  // As lines of JSON, which has no line break of its own: `=` for a public face like the desk's, nothing for none.
  const desk = rows.map((row) => JSON.stringify(row.desk));
  const shown = rows.map((row) => {
    if (row.public === undefined) return '';
    return row.public === row.desk ? '=' : JSON.stringify(row.public);
  });
  await tx`
    insert into ${rowsOf(tx, table)}
      (ledger_id, generation, key, parent, first_position, valid_from, valid_to, desk, public, is_shared)
    select ${ledger}, ${generation}, r.key, r.parent, r.first, r.valid_from, r.valid_to, r.desk::jsonb,
      nullif(r.public, '=')::jsonb, r.public is not distinct from '='
    from rows from (
      unnest(${rows.map((row) => row.key)}::text[], ${rows.map((row) => row.parent)}::text[],
        ${rows.map((row) => row.firstPosition)}::bigint[], ${rows.map((row) => row.validFrom)}::bigint[],
        ${rows.map((row) => row.validTo)}::bigint[]),
      string_to_table(${desk.join('\n')}::text, E'\\n'), string_to_table(${shown.join('\n')}::text, E'\\n', '')
    ) as r(key, parent, first, valid_from, valid_to, desk, public)`;
  for (const [index, row] of rows.entries())
    if (row.validTo === null)
      rowCache.put(table, row.key, row, (desk[index]?.length ?? 0) + (shown[index]?.length ?? 0));
};
