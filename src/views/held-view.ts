import type { JSONValue } from 'postgres';
import type { Transaction } from '../database/connect.ts';
import type { RecordedEvent } from '../domain/events.ts';
import { isLeftOver } from './generations.ts';
import type { Edition, View } from './view.ts';

/** How one kind of row comes out of events. Pure: a replay makes the same rows again. */
export interface HeldRows<Row extends object> {
  readonly name: string;
  /** The rows that an event may change. */
  keysOf(event: RecordedEvent): readonly string[];
  /** The claim or other stream that the row belongs to, where that is not the event's own. */
  parentOf?(event: RecordedEvent, key: string): string;
  /** What the row is after the event: the row itself where nothing changes, undefined where there is none. */
  change(row: Row | undefined, event: RecordedEvent, key: string): Row | undefined;
}

/** A row as two readers see it: the desk all events, the public only public ones. */
interface Faces<Row> {
  readonly desk: Row | undefined;
  readonly public: Row | undefined;
}

interface Held<Row> extends Faces<Row> {
  readonly key: string;
  readonly parent: string;
  readonly firstPosition: number;
  readonly heldFrom: number;
  readonly heldTo: number | null;
}

interface StoredRow<Row> {
  readonly key: string;
  readonly parent: string;
  readonly first_position: number;
  readonly held_from: number;
  readonly desk: Row;
  readonly public: Row | null;
}

/**
 * A view that keeps every row with the positions between which it held, so that any past can be read by the same query
 * as the present. For each batch: the rows it touches are read, folded in memory, and written in two statements.
 */
export const heldView = <Row extends object>(rows: HeldRows<Row>): View => ({
  name: rows.name,
  apply: async (tx, edition, events) => {
    const touched = byKey(rows, events);
    if (touched.size === 0) return;
    const current = await readCurrent<Row>(tx, rows.name, edition, [...touched.keys()]);
    const written = [...touched].flatMap(([key, about]) => versionsOf(rows, key, about, current.get(key)));
    await write(tx, rows.name, edition, current, written);
  },
  clear: async (tx, ledger) => {
    await tx`delete from ${tx(`views.${rows.name}`)} where ledger_id = ${ledger} and ${isLeftOver(tx, ledger, rows.name)}`;
  },
});

const byKey = <Row extends object>(
  rows: HeldRows<Row>,
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

const readCurrent = async <Row>(
  tx: Transaction,
  table: string,
  { ledger, generation }: Edition,
  keys: readonly string[],
): Promise<Map<string, Held<Row>>> => {
  const stored = await tx<StoredRow<Row>[]>`
    select key, parent, first_position, held_from, desk, public from ${tx(`views.${table}`)}
    where ledger_id = ${ledger} and key = any(${keys as string[]}) and held_to is null and generation = ${generation}`;
  return new Map(
    stored.map((row) => [
      row.key,
      {
        key: row.key,
        parent: row.parent,
        firstPosition: row.first_position,
        heldFrom: row.held_from,
        heldTo: null,
        desk: row.desk,
        public: row.public ?? undefined,
      },
    ]),
  );
};

/** All versions that a row goes through in a batch, the one it had before first where it ceases to hold. */
export const versionsOf = <Row extends object>(
  rows: HeldRows<Row>,
  key: string,
  events: readonly RecordedEvent[],
  before: Held<Row> | undefined,
): Held<Row>[] => {
  const versions: Held<Row>[] = before === undefined ? [] : [before];
  for (const event of events) {
    const last = versions.at(-1);
    const desk = rows.change(last?.desk, event, key);
    const shown = event.audience === 'public' ? rows.change(last?.public, event, key) : last?.public;
    if (desk === last?.desk && shown === last?.public) continue;
    if (desk === undefined)
      throw new Error(`the view ${rows.name} lost its row ${key} at position ${event.position}`);
    const { position } = event;
    if (last !== undefined) versions[versions.length - 1] = { ...last, heldTo: position };
    versions.push({
      key,
      parent: last?.parent ?? rows.parentOf?.(event, key) ?? event.stream,
      firstPosition: last?.firstPosition ?? position,
      heldFrom: position,
      heldTo: null,
      desk,
      public: shown,
    });
  }
  return versions;
};

const write = async <Row>(
  tx: Transaction,
  table: string,
  { ledger, generation }: Edition,
  current: ReadonlyMap<string, Held<Row>>,
  versions: readonly Held<Row>[],
): Promise<void> => {
  const wasThere = (row: Held<Row>): boolean => current.get(row.key)?.heldFrom === row.heldFrom;
  const ended = versions.filter((row) => wasThere(row) && row.heldTo !== null);
  const fresh = versions.filter((row) => !wasThere(row));
  if (ended.length > 0)
    await tx`
      update ${tx(`views.${table}`)} v set held_to = e.held_to
      from unnest(${ended.map((row) => row.key)}::text[], ${ended.map((row) => row.heldTo ?? 0)}::bigint[]) as e(key, held_to)
      where v.ledger_id = ${ledger} and v.key = e.key and v.held_to is null and v.generation = ${generation}`;
  if (fresh.length > 0)
    await tx`
      insert into ${tx(`views.${table}`)} (ledger_id, generation, key, parent, first_position, held_from, held_to, desk, public)
      select ${ledger}, ${generation}, r.key, r.parent, r.first, r.from, r.to, r.desk, r.public
      from jsonb_to_recordset(${tx.json(fresh.map(toWire) as unknown as JSONValue)})
        as r(key text, parent text, first bigint, "from" bigint, "to" bigint, desk jsonb, public jsonb)`;
};

const toWire = <Row>(row: Held<Row>) => ({
  key: row.key,
  parent: row.parent,
  first: row.firstPosition,
  from: row.heldFrom,
  to: row.heldTo,
  desk: row.desk,
  public: row.public,
});
