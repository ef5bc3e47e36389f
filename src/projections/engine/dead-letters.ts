import type { Queryable, Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { isLeftOver } from './generations.ts';
import type { Generation } from './projection.ts';

/** The streams with a dead letter, by the name of the projection. */
export type DeadLetterStreams = Map<string, Set<string>>;

/** The most characters of an error message that are stored. */
const errorMaxCharacters = 2_000;

/** Stores dead letters: the event that a projection cannot apply, with its error, or later events of its stream. */
export const keepDeadLetter = async (
  tx: Transaction,
  { ledger, generation }: Generation,
  view: string,
  events: readonly RecordedEvent[],
  error?: unknown,
): Promise<void> => {
  const words = error === undefined ? null : wordsOf(error);
  await tx`
    insert into views.dead_letters (ledger_id, view, generation, position, stream_id, error)
    select ${ledger}, ${view}, ${generation}, position, stream, ${words}
    from unnest(${events.map((each) => each.position)}::bigint[], ${events.map((each) => each.stream)}::text[])
      as e(position, stream)`;
};

/** PostgreSQL rejects NUL in text. */
const wordsOf = (error: unknown): string =>
  (error instanceof Error ? `${error.name}: ${error.message}` : String(error))
    .replaceAll('\0', '')
    .slice(0, errorMaxCharacters);

/** The streams with a dead letter in some generations. A process that continues these generations must skip them. */
export const readDeadLetterStreams = async (
  sql: Queryable,
  ledger: string,
  generations: ReadonlyMap<string, number>,
): Promise<DeadLetterStreams> => {
  const rows = await sql<{ view: string; generation: number; streams: string[] }[]>`
    select view, generation, array_agg(distinct stream_id) as streams from views.dead_letters
    where ledger_id = ${ledger} group by view, generation`;
  return new Map(
    rows
      .filter(({ view, generation }) => (generations.get(view) ?? 0) === generation)
      .map(({ view, streams }) => [view, new Set(streams)]),
  );
};

/** A stream of which a projection in use lacks events. */
export interface DeadLetter {
  readonly ledger: string;
  readonly view: string;
  readonly stream: string;
  /** The position of the event that failed. */
  readonly position: number;
  readonly error: string;
  readonly deadLetteredAt: string;
  /** The number of later events of the stream that were not applied. */
  readonly behind: number;
}

/** The dead letters of the generations in use, in all ledgers or in one. */
export const listDeadLetters = async (sql: Queryable, ledger?: string): Promise<DeadLetter[]> => {
  const rows = await sql<(Omit<DeadLetter, 'deadLetteredAt'> & { dead_lettered_at: Date })[]>`
    select d.ledger_id as ledger, d.view, d.stream_id as stream, min(d.position) as position,
      coalesce((array_agg(d.error order by d.position) filter (where d.error is not null))[1], '') as error,
      min(d.dead_lettered_at) as dead_lettered_at, (count(*) - 1)::int as behind
    from views.dead_letters d
    left join views.generations g on g.ledger_id = d.ledger_id and g.view = d.view
    where d.generation = coalesce(g.generation, 0) and (${ledger ?? null}::text is null or d.ledger_id = ${ledger ?? null})
    group by d.ledger_id, d.view, d.stream_id
    order by d.ledger_id, d.view, min(d.position)`;
  return rows.map(({ dead_lettered_at, ...row }) => ({
    ...row,
    deadLetteredAt: dead_lettered_at.toISOString(),
  }));
};

/** The number of events that the projections of a ledger lack. */
export const countDeadLetters = async (sql: Queryable, ledger: string): Promise<number> => {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from views.dead_letters d
    left join views.generations g on g.ledger_id = d.ledger_id and g.view = d.view
    where d.ledger_id = ${ledger} and d.generation = coalesce(g.generation, 0)`;
  return row?.count ?? 0;
};

/** Deletes dead letters of generations that are neither in use nor being built. */
export const clearDeadLetters = async (tx: Transaction, ledger: string, view: string): Promise<void> => {
  await tx`
    delete from views.dead_letters
    where ledger_id = ${ledger} and view = ${view} and ${isLeftOver(tx, ledger, view)}`;
};
