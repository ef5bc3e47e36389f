import type { z } from 'zod';
import type { Transaction } from '../../database/connect.ts';
import { isAttributed, publicFormOf } from '../../domain/attribution.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { isLeftOver } from './generations.ts';
import type { OwnedGeneration, Projection } from './projection.ts';
import { readCurrent, rowsOf, write, type Variants, type VersionedRow } from './stored-rows.ts';

/** The fold from events to one kind of row. It is pure, so a replay creates the same rows. */
export interface RowFold<Row extends object> {
  readonly name: string;
  /** The schema of both variants, with all fields that the fold needs. */
  readonly schema: z.ZodType<Row>;
  readonly revision: number;
  /**
   * Whether the public may get a row later than the desk. Its lists for the public follow that moment, by an index of
   * its own (`NAME_in_public_order`).
   */
  readonly isShownLater?: boolean;
  /** The keys of the rows that an event may change. */
  keysOf(event: RecordedEvent): readonly string[];
  /** The event type that creates what the row's key names. Such an event needs no read of an earlier row. */
  readonly begunBy?: RecordedEvent['type'];
  /** The claim or other stream that the row belongs to, if it is not the event's stream. */
  parentOf?(event: RecordedEvent, key: string): string;
  /**
   * Whether a row is worth storing. A row gets into the table with its first version that is, and stays there. Earlier
   * versions are folded again when the row changes, from the events about the item that is its key. Use it where no
   * query asks for those versions. Without it every row is stored.
   */
  isStored?(row: Row): boolean;
  /** Returns the row after the event: the same object if nothing changes, undefined if there is no row. */
  change(row: Row | undefined, event: RecordedEvent, key: string): Row | undefined;
}

/**
 * A projection with versioned rows. Each version has the range of positions at which it is valid. So one query reads
 * the present and any past. Per batch, rows that are not in the row cache are read. The fold runs in memory, and two
 * statements write the result.
 */
export const versionedRows = <Row extends object>(rows: RowFold<Row>): Projection => ({
  name: rows.name,
  schema: rows.schema,
  revision: rows.revision,
  apply: async (tx, target, events) => {
    const touched = byKey(rows, events);
    if (touched.size === 0) return;
    const current = await currentOf(tx, rows, target, touched);
    const written = [...touched].flatMap(([key, about]) => versionsOf(rows, key, about, current.get(key)));
    await write(tx, rows.name, target, current, written);
  },
  refold: async (tx, target, { events, naming }) => {
    const touched = byKey(rows, events);
    if (touched.size === 0) return;
    // A contradiction between two claims is one row, and events of both claims may change it.
    for (const event of rows.parentOf === undefined ? [] : naming)
      for (const key of rows.keysOf(event)) touched.get(key)?.push(event);
    const keys = [...touched.keys()];
    await tx`
      delete from ${rowsOf(tx, rows.name)}
      where ledger_id = ${target.ledger} and generation = ${target.generation} and key = any(${keys}::text[])`;
    for (const key of keys) target.rows.forget(rows.name, key);
    const written = [...touched].flatMap(([key, about]) =>
      versionsOf(
        rows,
        key,
        about.toSorted((one, other) => one.position - other.position),
        undefined,
      ),
    );
    await write(tx, rows.name, target, new Map(), written);
  },
  clear: async (tx, ledger) => {
    await tx`delete from ${rowsOf(tx, rows.name)} where ledger_id = ${ledger} and ${isLeftOver(tx, ledger, rows.name)}`;
  },
});

/**
 * The position at which the public first has the row; null while it has none, or where an older row does not say. Throws
 * where the desk had it before and the fold does not say so: lists of such rows need an index in public order.
 */
const firstShownAt = <Row extends object>(
  { name, isShownLater = false }: RowFold<Row>,
  last: Variants<Row> | undefined,
  shown: Row | undefined,
  position: number,
): number | null => {
  if (shown === undefined || last?.public !== undefined) return null;
  if (last !== undefined && !isShownLater)
    throw new Error(`the view ${name} shows the public a row that the desk had before position ${position}`);
  return position;
};

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

/** The rows before the batch: from the row cache or the table. A row that the batch creates is not looked up. */
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
  if (rows.isStored !== undefined) await addUnstored(rows, target, touched, unknown, current);
  return current;
};

/** Folds the rows that are not in the table, from the events about them that precede the batch. */
const addUnstored = async <Row extends object>(
  rows: RowFold<Row>,
  target: OwnedGeneration,
  touched: ReadonlyMap<string, readonly RecordedEvent[]>,
  unknown: readonly string[],
  current: Map<string, VersionedRow<Row>>,
): Promise<void> => {
  const missing = unknown.filter((key) => !current.has(key));
  if (missing.length === 0) return;
  const first = Math.min(
    ...missing.map((key) => touched.get(key)?.[0]?.position ?? Number.POSITIVE_INFINITY),
  );
  const earlier = byKey(rows, await target.eventsAbout(missing, first));
  for (const key of missing) {
    const last = versionsOf(rows, key, earlier.get(key) ?? [], undefined).at(-1);
    if (last !== undefined) current.set(key, { ...last, isStored: false });
  }
};

/**
 * The versions of a row in a batch, starting with the current one if the batch ends it. Throws if an event of another
 * stream changes the row.
 */
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
    const isStored = [desk, shown].some((row) => row !== undefined && (rows.isStored?.(row) ?? true));
    versions.push({
      key,
      parent: owner,
      firstPosition: last?.firstPosition ?? position,
      firstShown: last?.firstShown ?? firstShownAt(rows, last, shown, position),
      validFrom: position,
      validTo: null,
      isStored: last?.isStored === true || isStored,
      desk,
      public: shown,
    });
  }
  return versions;
};

/** A public event in its public form, with the public's numbers in place of the desk's. */
const asCounted = (event: RecordedEvent): RecordedEvent => ({ ...publicFormOf(event), ...event.public });

/**
 * The public variant after a public event, folded with the public's numbers. It is the desk's object if both variants,
 * both numbers and what both see of the actor are equal.
 */
const shownBy = <Row extends object>(
  rows: RowFold<Row>,
  last: Variants<Row> | undefined,
  desk: Row | undefined,
  event: RecordedEvent,
  key: string,
): Row | undefined =>
  last?.desk === last?.public && event.version === event.public.version && !isAttributed(event)
    ? desk
    : rows.change(last?.public, asCounted(event), key);
