import type { Queryable } from '../database/connect.ts';
import type { RecordedEvent } from '../domain/events.ts';
import type { Audience } from '../domain/terms/define.ts';
import { toRecorded, type StoredEvent } from './stored-event.ts';

/**
 * A part of the log: what somebody may see, and of that what they asked for. Which events it is made of never changes,
 * since it depends on the log alone.
 */
export interface EventFilter {
  readonly audiences: readonly Audience[];
  /** Only events of these types. */
  readonly types?: readonly string[] | undefined;
  /** Only events of this stream. */
  readonly stream?: string | undefined;
  /**
   * Only events of claims with this topic, from the event on that gave it to them. What happens to such a claim later
   * stays in the part, so that whoever follows the topic hears of its being taken away as well.
   */
  readonly topic?: string | undefined;
}

/** Written out where it is the public alone, since the index of public events is found by these words. */
const visible = (sql: Queryable, audiences: readonly Audience[]) =>
  audiences.length === 1 && audiences[0] === 'public'
    ? sql`e.audience = 'public'`
    : sql`e.audience = any(${audiences as Audience[]})`;

const ofTypes = (sql: Queryable, types: readonly string[] | undefined) =>
  types === undefined ? sql`` : sql`and e.type = any(${types as string[]})`;

/** The claims that ever carried the topic, as far as may be seen, and since which position. */
const carrying = (sql: Queryable, ledger: string, { audiences, topic, stream }: EventFilter) => sql`
  select e.stream_id, min(e.position) as since from log.events e
  where e.ledger_id = ${ledger} and ${visible(sql, audiences)}
    and e.type in ('claim.recorded', 'claim.classified') and e.data ? 'topics'
    and e.data -> 'topics' @> ${sql.json([topic ?? ''])}
    ${stream === undefined ? sql`` : sql`and e.stream_id = ${stream}`}
  group by e.stream_id`;

/** The events of a part after one position and up to another, in order, at most `limit`. */
export const readPart = async (
  sql: Queryable,
  ledger: string,
  part: EventFilter,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<RecordedEvent[]> => {
  const { audiences, types, stream, topic } = part;
  const rows = await sql<StoredEvent[]>`
    select e.position, e.stream_id, e.version, e.event_id, e.type, e.schema_version, e.audience, e.recorded_at, e.actor, e.data
    from log.events e
      ${topic === undefined ? sql`` : sql`join (${carrying(sql, ledger, part)}) c on c.stream_id = e.stream_id and e.position >= c.since`}
    where e.ledger_id = ${ledger} and e.position > ${after} and e.position <= ${upTo}
      and ${visible(sql, audiences)} ${ofTypes(sql, types)}
      ${stream === undefined ? sql`` : sql`and e.stream_id = ${stream}`}
    order by e.position limit ${limit}`;
  return rows.map((row) => toRecorded(ledger, row));
};

/** The last event of a part at or before a position; 0 where there is none. It is looked up, not searched for. */
export const readPrevious = async (
  sql: Queryable,
  ledger: string,
  part: EventFilter,
  upTo: number,
): Promise<number> => {
  const { audiences, types, stream, topic } = part;
  const one = sql`e.ledger_id = ${ledger} and e.position <= ${upTo} and ${visible(sql, audiences)}`;
  const last =
    topic !== undefined
      ? sql`
        select found.position from (${carrying(sql, ledger, part)}) c cross join lateral (
          select e.position from log.events e
          where ${one} and e.stream_id = c.stream_id and e.position >= c.since ${ofTypes(sql, types)}
          order by e.version desc limit 1) found`
      : stream !== undefined
        ? sql`
        select found.position from (
          select e.position from log.events e where ${one} and e.stream_id = ${stream} ${ofTypes(sql, types)}
          order by e.version desc limit 1) found`
        : types !== undefined
          ? sql`
        select found.position from unnest(${types as string[]}::text[]) as t(type) cross join lateral (
          select e.position from log.events e where ${one} and e.type = t.type
          order by e.position desc limit 1) found`
          : sql`
        select found.position from (
          select e.position from log.events e where ${one} order by e.position desc limit 1) found`;
  const [row] = await sql<{ previous: number }[]>`
    select coalesce(max(l.position), 0) as previous from (${last}) l`;
  return row?.previous ?? 0;
};

/** Where a claim was given topics. */
export interface Classified {
  readonly stream: string;
  readonly position: number;
  readonly audience: Audience;
  readonly topics: readonly string[];
}

/** When these claims were given which topics, for those that hold events against parts themselves. */
export const readTopics = async (
  sql: Queryable,
  ledger: string,
  claims: readonly string[],
): Promise<Classified[]> =>
  sql<Classified[]>`
    select e.stream_id as stream, e.position, e.audience, e.data -> 'topics' as topics from log.events e
    where e.ledger_id = ${ledger} and e.stream_id = any(${claims as string[]})
      and e.type in ('claim.recorded', 'claim.classified') and e.data ? 'topics'`;
