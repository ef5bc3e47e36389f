import type { Queryable } from '../database/connect.ts';
import { itemsOf } from '../domain/items.ts';
import type { Log } from '../event-store/log.ts';
import { bad, good, type Finding } from './finding.ts';

const pageMaxEvents = 1_000;
const examplesMax = 3;

interface StoredItem {
  readonly item: string;
  readonly stream: string;
  readonly position: number;
}

/** Whether the table of items is what the events say: each item reserved, once, for the stream that named it first. */
export const checkItems = async (
  sql: Queryable,
  log: Pick<Log, 'after'>,
  ledger: string,
  signal: AbortSignal,
): Promise<Finding> => {
  const { missing, elsewhere } = await unreserved(sql, log, ledger, signal);
  const surplus = await unnamed(sql, ledger, signal);
  const told = [
    ...named(elsewhere, 'that belong to another stream'),
    ...named(missing, 'without a reservation'),
    ...named(surplus, 'reserved, though no event of the stream names them'),
  ];
  if (told.length === 0) return good('items', 'Every item belongs to the one stream that names it.', ledger);
  return bad('broken', 'items', `Items ${told.join('; ')}.`, adviceFor(ledger, elsewhere, surplus), ledger);
};

const named = (found: readonly string[], what: string): string[] =>
  found.length === 0
    ? []
    : [
        `${what}: ${found.slice(0, examplesMax).join(', ')}${found.length > examplesMax ? ` and ${found.length - examplesMax} more` : ''}`,
      ];

const adviceFor = (ledger: string, elsewhere: readonly string[], surplus: readonly string[]): string =>
  elsewhere.length > 0
    ? 'Something other than the service has changed the log. Stop writing, keep the database as it is for an examination, and restore a backup from before.'
    : surplus.length > 0
      ? `As the owner of the tables: delete these rows from log.items, then run: select log.fill_items('${ledger}')`
      : `Run: select log.fill_items('${ledger}')`;

/** Walks the events and looks every item up: those that no row holds, and those whose row names another stream. */
const unreserved = async (
  sql: Queryable,
  log: Pick<Log, 'after'>,
  ledger: string,
  signal: AbortSignal,
): Promise<{ missing: string[]; elsewhere: string[] }> => {
  const missing = new Set<string>();
  const elsewhere: string[] = [];
  for (let after = 0; ;) {
    signal.throwIfAborted();
    const page = await log.after(ledger, after, pageMaxEvents);
    const last = page.at(-1);
    if (last === undefined) break;
    const items = [...new Set(page.flatMap(itemsOf))];
    const rows = await sql<Pick<StoredItem, 'item' | 'stream'>[]>`
      select item_id as item, stream_id as stream from log.items
      where ledger_id = ${ledger} and item_id = any(${items}::text[])`;
    const owners = new Map(rows.map(({ item, stream }) => [item, stream]));
    for (const event of page)
      for (const item of itemsOf(event)) {
        const owner = owners.get(item);
        if (owner === undefined) missing.add(item);
        else if (owner !== event.stream)
          elsewhere.push(`${item} of ${owner}, named by ${event.stream} at position ${event.position}`);
      }
    after = last.position;
  }
  return { missing: [...missing], elsewhere };
};

/** Walks the table: rows whose item no event of their stream names. The event at their position is looked at first. */
const unnamed = async (sql: Queryable, ledger: string, signal: AbortSignal): Promise<string[]> => {
  const found: string[] = [];
  for (let after = ''; ;) {
    signal.throwIfAborted();
    const rows = await sql<(StoredItem & { type: string | null; data: unknown })[]>`
      select i.item_id as item, i.stream_id as stream, i.position, e.type, e.data
      from (
        select * from log.items where ledger_id = ${ledger} and item_id > ${after}
        order by item_id limit ${pageMaxEvents}) i
      left join log.events e on e.ledger_id = ${ledger} and e.position = i.position and e.stream_id = i.stream_id
      order by i.item_id`;
    const last = rows.at(-1);
    if (last === undefined) break;
    for (const { item, stream, position, type, data } of rows)
      if (type === null || !itemsOf({ type, data }).includes(item))
        if (!(await isNamed(sql, ledger, stream, item)))
          found.push(`${item} of ${stream} at position ${position}`);
    after = last.item;
  }
  return found;
};

/** Whether any event of the stream names the item: asked only where the row has the wrong position. */
const isNamed = async (sql: Queryable, ledger: string, stream: string, item: string): Promise<boolean> => {
  const events = await sql<{ type: string; data: unknown }[]>`
    select type, data from log.events where ledger_id = ${ledger} and stream_id = ${stream}`;
  return events.some((event) => itemsOf(event).includes(item));
};
