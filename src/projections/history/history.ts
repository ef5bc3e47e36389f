import { z } from 'zod';
import type { Transaction } from '../../database/connect.ts';
import { nameShown, type Withheld } from '../../domain/withheld.ts';
import { publicFormOf } from '../../domain/attribution.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import type { Audience } from '../../domain/terms/define.ts';
import { instant } from '../../domain/terms/dates.ts';
import { inUse, isLeftOver } from '../engine/generations.ts';
import type { ReadOptions, Page } from '../engine/read-rows.ts';
import { namesFor, type Names } from './names.ts';
import { reasonOf, sentenceOf } from './sentence.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import type { OwnedGeneration, ReaderAudience, Projection } from '../engine/projection.ts';

export const historyLine = z
  .object({
    position: z.int().min(1).describe('The position of the event in the ledger.'),
    version: z.int().min(1).describe('Its version in the stream.'),
    type: z.string().describe('The type of the event.'),
    at: instant.describe('When the ledger recorded it.'),
    by: actor,
    what: z.string().describe('What happened, in one sentence.'),
    why: z.string().nullable().describe('The reason, where one was given.'),
    item: z.string().nullable().describe('The evidence, verdict or other item it is about.'),
  })
  .meta({ id: 'HistoryLine', description: 'One event in words: who, what, when, why.' });
export type HistoryLine = z.output<typeof historyLine>;

/** A line as it is stored, for both readers: with the public's numbers as well, and its words where they differ. */
const storedLine = historyLine.extend({
  public: z.object({
    position: z.int().min(0),
    version: z.int().min(0),
    by: actor.optional(),
    what: z.string().optional(),
  }),
});
type StoredLine = z.output<typeof storedLine>;

/** A listed line, and its position in the log, by which its list goes on. */
export interface ListedLine {
  readonly line: HistoryLine;
  readonly position: number;
}

const insertLines = async (
  tx: Transaction,
  { ledger, generation, withheld }: OwnedGeneration,
  events: readonly RecordedEvent[],
): Promise<void> => {
  const names = await namesFor(tx, ledger, events);
  await tx`
      insert into views.history (ledger_id, generation, position, stream_id, audience, line)
      select ${ledger}, ${generation}, r.position, r.stream, r.audience, r.line::jsonb
      from rows from (
        unnest(${events.map((event) => event.position)}::bigint[], ${events.map((event) => event.stream)}::text[],
          ${events.map((event) => event.audience)}::text[]),
        string_to_table(${events.map((event) => JSON.stringify(lineOf(event, names, withheld))).join('\n')}::text, E'\\n')
      ) as r(position, stream, audience, line)`;
};

export const history: Projection = {
  name: 'history',
  schema: storedLine,
  revision: 4,
  apply: (tx, target, events) => insertLines(tx, target, events),
  refold: async (tx, target, { events, naming }) => {
    const all = [...events, ...naming].toSorted((one, other) => one.position - other.position);
    await tx`
      delete from views.history
      where ledger_id = ${target.ledger} and generation = ${target.generation}
        and position = any(${all.map((event) => event.position)}::bigint[])`;
    await insertLines(tx, target, all);
  },
  clear: async (tx, ledger) => {
    await tx`delete from views.history where ledger_id = ${ledger} and ${isLeftOver(tx, ledger, 'history')}`;
  },
};

const itemOf = ({ type, data }: RecordedEvent): string | null => {
  const id = (data as Record<string, unknown>)[type.slice(0, type.indexOf('.'))];
  return typeof id === 'string' ? id : null;
};

/** What the public reads in place of the desk's words, where that differs. */
const publicWordsOf = (
  event: RecordedEvent,
  names: Names,
  withheld: Withheld,
): Partial<Pick<StoredLine, 'by' | 'what'>> => {
  const shown = publicFormOf(event);
  if (shown === event && withheld.size === 0) return {};
  const claim = (id: string): string => nameShown(withheld, id, names.claim(id));
  return { by: shown.actor, what: sentenceOf(shown, { ...names, claim }) };
};

export const lineOf = (event: RecordedEvent, names: Names, withheld: Withheld): StoredLine => ({
  position: event.position,
  version: event.version,
  public: { ...event.public, ...publicWordsOf(event, names, withheld) },
  type: event.type,
  at: event.recordedAt,
  by: event.actor,
  what: sentenceOf(event, names),
  why: reasonOf(event) ?? null,
  item: itemOf(event),
});

const seenBy: Record<ReaderAudience, Audience[]> = { public: ['public'], desk: ['public', 'desk'] };

/** The lines of one stream, in order. */
export const listHistory = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  { after, limit, newestFirst = false }: Page,
  stream: string,
): Promise<ListedLine[]> => {
  let query = views
    .selectFrom('views.history')
    .select('line')
    .where('ledger_id', '=', ledger)
    .where(inUse(ledger, 'history'))
    .where('stream_id', '=', stream)
    .where('audience', 'in', seenBy[audience])
    .orderBy('position', newestFirst ? 'desc' : 'asc')
    .limit(limit);
  if (asOf !== undefined) query = query.where('position', '<=', asOf);
  if (after !== undefined) query = query.where('position', newestFirst ? '<' : '>', after.position);
  return (await query.execute()).map((row) => {
    const { public: shown, ...line } = row.line as StoredLine;
    const { by = line.by, what = line.what, ...numbers } = shown;
    return {
      position: line.position,
      line: audience === 'public' ? { ...line, ...numbers, by, what } : line,
    };
  });
};
