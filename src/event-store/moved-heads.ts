import type { WakeUp } from '../background/wake-up.ts';
import type { Database, Queryable } from '../database/connect.ts';
import type { RecordedEvent } from '../domain/events.ts';
import type { Append } from './append/append.ts';
import type { AppendOutcome } from './append/outcome.ts';
import { createHeadPoller, type HeadPoller } from './follow.ts';
import { LogWentBack, type KnownEvent, type KnownHeads } from './known-heads.ts';
import { toRecorded, type StoredEvent } from './stored-event.ts';

/** The head of a ledger, compared with what was known of it. */
interface MovedHead {
  readonly ledger: string;
  readonly head: number;
  /** When the last event was recorded. */
  readonly recordedAt: Date | null;
  /** Whether the log still has the event that was known. */
  readonly stands: boolean;
}

/** A ledger, the position up to which it was read, and the last event known of it. */
interface KnownHead {
  readonly ledger: string;
  readonly after: number;
  readonly known: KnownEvent | undefined;
}

/** The heads of those ledgers that have moved on or back, in one query. Idle ledgers give no row. */
const readMovedHeads = (sql: Queryable, asked: readonly KnownHead[]): Promise<MovedHead[]> =>
  sql<MovedHead[]>`
    select k.ledger, coalesce(h.position, 0) as head, h.recorded_at as "recordedAt",
      k.id is null or exists (
        select from log.events e where e.ledger_id = k.ledger and e.position = k.known and e.event_id = k.id) as stands
    from unnest(${asked.map((each) => each.ledger)}::text[], ${asked.map((each) => each.after)}::bigint[],
      ${asked.map((each) => each.known?.position ?? null)}::bigint[], ${asked.map((each) => each.known?.id ?? null)}::text[])
      as k(ledger, after, known, id)
    left join lateral (
      select e.position, e.event_id, e.recorded_at from log.events e where e.ledger_id = k.ledger
      order by e.position desc limit 1) h on true
    where coalesce(h.position, 0) <> k.after or (k.id is not null and h.event_id is distinct from k.id)`;

/** Reads the heads that have moved, and begins the next incarnation of each log that has gone back. */
export const movedHeads = async (
  database: Database,
  known: KnownHeads,
  asked: readonly Pick<KnownHead, 'ledger' | 'after'>[],
): Promise<Map<string, number>> => {
  const compared = asked.map((each) => ({ ...each, known: known.of(each.ledger) }));
  const moved = await database.run((sql) => readMovedHeads(sql, compared));
  const before = new Map(compared.map((each) => [each.ledger, each.known]));
  for (const { ledger, head, recordedAt, stands } of moved) {
    const last = before.get(ledger);
    // Another comparison may have noticed it meanwhile.
    if (!stands && last !== undefined && known.of(ledger) === last)
      known.wentBack({ ledger, known: last.position, head, since: recordedAt?.toISOString() });
  }
  return new Map(moved.map(({ ledger, head }) => [ledger, head]));
};

export const headPollerOn = (
  database: Database,
  known: KnownHeads,
  appended: (ledger: string) => WakeUp,
): HeadPoller =>
  createHeadPoller(
    (_, after) =>
      movedHeads(
        database,
        known,
        Array.from(after, ([ledger, each]) => ({ ledger, after: each })),
      ),
    appended,
  );

/** Whether the outcomes contradict what is known: a stream with fewer events than before, or a position given anew. */
export const contradicts = (
  batch: readonly Append[],
  outcomes: readonly AppendOutcome[],
  first: number | undefined,
  known: number | undefined,
): boolean =>
  (first !== undefined && known !== undefined && first <= known) ||
  batch.some(({ expected }, index) => {
    const outcome = outcomes[index];
    return outcome?.outcome === 'conflict' && expected !== null && outcome.version < expected;
  });

/** As `readAfter`, with the id of the event at the position itself, so that a follower notices a log that went back. */
const readAfterKnown = async (
  sql: Queryable,
  ledger: string,
  after: number,
  limit: number,
): Promise<{ readonly events: RecordedEvent[]; readonly before: string | null }> => {
  const rows = await sql<(StoredEvent & { before: string | null })[]>`
    select position, stream_id, version, public_position, public_version, event_id, type, schema_version, audience, recorded_at, actor, data,
      (select k.event_id from log.events k where k.ledger_id = ${ledger} and k.position = ${after}) as before
    from log.events where ledger_id = ${ledger} and position > ${after} order by position limit ${limit}`;
  return { events: rows.map((row) => toRecorded(ledger, row)), before: rows[0]?.before ?? null };
};

/** Reads the events after a position for a follower. Throws `LogWentBack` if another event has the position now. */
export const readFollowed = async (
  {
    background,
    known,
    verify,
  }: { background: Database; known: KnownHeads; verify: (ledger: string) => Promise<void> },
  ledger: string,
  { after, limit, afterId }: { after: number; limit: number; afterId: string | undefined },
): Promise<RecordedEvent[]> => {
  const { events, before } = await background.run((sql) => readAfterKnown(sql, ledger, after, limit));
  if (afterId !== undefined && events.length > 0 && before !== afterId) {
    await verify(ledger);
    throw new LogWentBack(`the log of ${ledger} has another event at position ${after} than before`);
  }
  const last = events.at(-1);
  if (last !== undefined) known.learn(ledger, last);
  return events;
};
