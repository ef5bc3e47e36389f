import type { Queryable } from '../database/connect.ts';
import type { RecordedEvent } from '../domain/events.ts';
import { isPublicAlone } from '../domain/public-numbers.ts';
import type { Audience } from '../domain/terms/define.ts';
import { columns } from './read.ts';
import { toRecorded, type StoredEvent } from './stored-event.ts';

/**
 * A filter over the log: the audiences a reader may see, and what it asked for. Whether an event passes depends on the
 * log alone. So a filtered chain never changes afterwards.
 */
export interface EventFilter {
  /** The audiences whose events the reader may see. */
  readonly audiences: readonly Audience[];
  /** Only events of these types. */
  readonly types?: readonly string[] | undefined;
  /** Only events of this stream. */
  readonly stream?: string | undefined;
  /**
   * Only events of claims with this topic, from the event that added it. Later events of such a claim still pass, so a
   * follower also sees the topic being removed.
   */
  readonly topic?: string | undefined;
}

/** Literal for the public alone, so that the planner can use the partial index of public events. */
const visible = (sql: Queryable, audiences: readonly Audience[]) =>
  isPublicAlone(audiences) ? sql`e.audience = 'public'` : sql`e.audience = any(${audiences as Audience[]})`;

const ofTypes = (sql: Queryable, types: readonly string[] | undefined) =>
  types === undefined ? sql`` : sql`and e.type = any(${types as string[]})`;

/**
 * The claims that ever had the topic, as far as the reader may see, and since which position. The ledger is one of the
 * elements in the index of topics, so that other ledgers' claims are not visited.
 */
const carrying = (sql: Queryable, ledger: string, { audiences, topic, stream }: EventFilter) => sql`
  select e.stream_id, min(e.position) as since from log.events e
  where e.ledger_id = ${ledger} and ${visible(sql, audiences)}
    and e.type in ('claim.recorded', 'claim.classified') and e.data ? 'topics'
    and ((e.data -> 'topics') || ('{"ledger":"' || e.ledger_id || '"}')::jsonb) @> ${sql.json([topic ?? '', { ledger }])}
    ${stream === undefined ? sql`` : sql`and e.stream_id = ${stream}`}
  group by e.stream_id`;

/** The events that pass a filter, after one position and up to another, in order, at most `limit`. */
export const readFiltered = async (
  sql: Queryable,
  ledger: string,
  filter: EventFilter,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<RecordedEvent[]> => {
  const { audiences, types, stream, topic } = filter;
  const rows = await sql<StoredEvent[]>`
    select e.position, e.stream_id, e.version, e.event_id, e.type, e.schema_version, e.audience, e.recorded_at, e.actor, e.data,
           e.public_position, e.public_version
    from log.events e
      ${topic === undefined ? sql`` : sql`join (${carrying(sql, ledger, filter)}) c on c.stream_id = e.stream_id and e.position >= c.since`}
    where e.ledger_id = ${ledger} and e.position > ${after} and e.position <= ${upTo}
      and ${visible(sql, audiences)} ${ofTypes(sql, types)}
      ${stream === undefined ? sql`` : sql`and e.stream_id = ${stream}`}
    order by e.position limit ${limit}`;
  return rows.map((row) => toRecorded(ledger, row));
};

/**
 * The last event at or before a position that passes a filter: its position as the reader counts, 0 if there is none.
 * One index look-up, not a scan.
 */
export const readPrevious = async (
  sql: Queryable,
  ledger: string,
  filter: EventFilter,
  upTo: number,
): Promise<number> => {
  const { audiences, types, stream, topic } = filter;
  const counted = isPublicAlone(audiences) ? sql`e.public_position` : sql`e.position`;
  const one = sql`e.ledger_id = ${ledger} and e.position <= ${upTo} and ${visible(sql, audiences)}`;
  const last =
    topic !== undefined
      ? sql`
        select found.position from (${carrying(sql, ledger, filter)}) c cross join lateral (
          select ${counted} as position from log.events e
          where ${one} and e.stream_id = c.stream_id and e.position >= c.since ${ofTypes(sql, types)}
          order by e.version desc limit 1) found`
      : stream !== undefined
        ? sql`
        select found.position from (
          select ${counted} as position from log.events e where ${one} and e.stream_id = ${stream} ${ofTypes(sql, types)}
          order by e.version desc limit 1) found`
        : types !== undefined
          ? sql`
        select found.position from unnest(${types as string[]}::text[]) as t(type) cross join lateral (
          select ${counted} as position from log.events e where ${one} and e.type = t.type
          order by e.position desc limit 1) found`
          : sql`
        select found.position from (
          select ${counted} as position from log.events e where ${one} order by e.position desc limit 1) found`;
  const [row] = await sql<{ previous: number }[]>`
    select coalesce(max(l.position), 0) as previous from (${last}) l`;
  return row?.previous ?? 0;
};

/** The positions of the public events of some streams, after one position and up to another, in order. */
export const readPublicPositions = async (
  sql: Queryable,
  ledger: string,
  streams: readonly string[],
  { after, upTo }: { readonly after: number; readonly upTo: number },
): Promise<number[]> => {
  const rows = await sql<{ position: number }[]>`
    select position from log.events
    where ledger_id = ${ledger} and stream_id = any(${streams as string[]}::text[]) and audience = 'public'
      and position > ${after} and position <= ${upTo} order by position`;
  return rows.map(({ position }) => position);
};

/** The events at these positions, in order. */
export const readAt = async (
  sql: Queryable,
  ledger: string,
  positions: readonly number[],
): Promise<RecordedEvent[]> => {
  const rows = await sql<StoredEvent[]>`
    select ${columns(sql)} from log.events
    where ledger_id = ${ledger} and position = any(${positions as number[]}::bigint[]) order by position`;
  return rows.map((row) => toRecorded(ledger, row));
};

/** An event that set the topics of a claim. */
export interface Classified {
  readonly stream: string;
  readonly position: number;
  readonly audience: Audience;
  readonly topics: readonly string[];
}

/** The events that set the topics of these claims, for filters that are evaluated in memory. */
export const readTopics = async (
  sql: Queryable,
  ledger: string,
  claims: readonly string[],
): Promise<Classified[]> =>
  sql<Classified[]>`
    select e.stream_id as stream, e.position, e.audience, e.data -> 'topics' as topics from log.events e
    where e.ledger_id = ${ledger} and e.stream_id = any(${claims as string[]})
      and e.type in ('claim.recorded', 'claim.classified') and e.data ? 'topics'`;
