import type { z } from 'zod';
import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { isLeftOver } from './generations.ts';
import type { OwnedGeneration, Projection } from './projection.ts';
import { readCurrent, rowsOf, write, type Variants, type VersionedRow } from './stored-rows.ts';

/** How one kind of row comes out of events. Pure: a replay makes the same rows again. */
export interface RowFold<Row extends object> {
  readonly name: string;
  /** Both variants of a row, with all that the fold remembers. */
  readonly schema: z.ZodType<Row>;
  readonly revision: number;
  /** The rows that an event may change. */
  keysOf(event: RecordedEvent): readonly string[];
  /** The type of event that begins the stream which the row is named after: before it there is no row to look for. */
  readonly begunBy?: RecordedEvent['type'];
  /** The claim or other stream that the row belongs to, where that is not the event's own. */
  parentOf?(event: RecordedEvent, key: string): string;
  /** What the row is after the event: the row itself where nothing changes, undefined where there is none. */
  change(row: Row | undefined, event: RecordedEvent, key: string): Row | undefined;
}

/**
 * A view that keeps every row with the positions between which it held, so that any past can be read by the same query
 * as the present. For each batch: the rows it touches are read where they are not at hand, folded in memory, and written
 * in two statements.
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
  clear: async (tx, ledger) => {
    await tx`delete from ${rowsOf(tx, rows.name)} where ledger_id = ${ledger} and ${isLeftOver(tx, ledger, rows.name)}`;
  },
});

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

/** All versions of a row in a batch, its last one first if that ends. Throws if an event of another stream touches the row. */
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
