import type { Queryable } from '../database/connect.ts';
import type { RecordedEvent } from '../domain/events.ts';
import { columns } from './read.ts';
import { toRecorded, type StoredEvent } from './stored-event.ts';

/** One of the items that belongs to another stream, or with null to any stream; undefined if none does. */
export const readTaken = async (
  sql: Queryable,
  ledger: string,
  stream: string | null,
  items: readonly string[],
): Promise<string | undefined> => {
  const [row] = await sql<{ item: string }[]>`
    select item_id as item from log.items
    where ledger_id = ${ledger} and item_id = any(${items as string[]}::text[]) and stream_id is distinct from ${stream} limit 1`;
  return row?.item;
};

/** The events about some items of a stream, up to a version, in order. */
export const readItems = async (
  sql: Queryable,
  ledger: string,
  stream: string,
  items: readonly string[],
  upTo: number,
): Promise<RecordedEvent[]> => {
  const rows = await sql<StoredEvent[]>`
    select ${columns(sql)} from log.events
    where ledger_id = ${ledger} and item_id = any(${items as string[]}) and stream_id = ${stream} and version <= ${upTo}
    order by position`;
  return rows.map((row) => toRecorded(ledger, row));
};

/** The last event of a stream that is of one of these types, at or before a position; undefined if there is none. */
export const readLatest = async (
  sql: Queryable,
  ledger: string,
  stream: string,
  types: readonly string[],
  upTo: number,
): Promise<RecordedEvent | undefined> => {
  const [row] = await sql<StoredEvent[]>`
    select ${columns(sql)} from log.events
    where ledger_id = ${ledger} and stream_id = ${stream} and type = any(${types as string[]}) and position <= ${upTo}
    order by version desc limit 1`;
  return row && toRecorded(ledger, row);
};

/** The events about some items of any stream, before a position, in order. */
export const readAbout = async (
  sql: Queryable,
  ledger: string,
  items: readonly string[],
  before: number,
): Promise<RecordedEvent[]> => {
  // One index look-up per item. The one-value range and the order of the index leave no other plan that looks as good. A
  // prepared statement keeps its first plan, perhaps of an empty log. So its text changes as the ledger grows.
  const planned = sql.unsafe(
    `/* of ${4 ** Math.floor(Math.log2(Math.max(before, 1)) / 2)} events and more */`,
  );
  const rows = await sql<StoredEvent[]>`
    select e.* from unnest(${items as string[]}::text[]) as asked (item)
    cross join lateral (
      select ${columns(sql)} from log.events ${planned}
      where ledger_id = ${ledger} and item_id between asked.item and asked.item and position < ${before}
      order by item_id, position offset 0) e
    order by e.position`;
  return rows.map((row) => toRecorded(ledger, row));
};

/** The events of other streams that refer to these items, in order per item. Items without events are left out. */
export const readPointingTo = async (
  sql: Queryable,
  ledger: string,
  items: readonly string[],
): Promise<Map<string, StoredEvent[]>> => {
  // One index look-up per item. A plan cached while the table was empty would scan all of it.
  const rows = await sql<(StoredEvent & { item_id: string })[]>`
    select e.* from unnest(${items as string[]}::text[]) as asked (item)
    cross join lateral (
      select item_id, ${columns(sql)} from log.events
      where ledger_id = ${ledger} and item_id = asked.item and stream_id <> asked.item
      order by position offset 0) e
    order by e.position`;
  const found = new Map<string, StoredEvent[]>();
  for (const row of rows) {
    const events = found.get(row.item_id) ?? [];
    events.push(row);
    found.set(row.item_id, events);
  }
  return found;
};
