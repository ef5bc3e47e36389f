import { z } from 'zod';
import type { Transaction } from '../../database/connect.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import type { Audience } from '../../domain/terms/audience.ts';
import { instant } from '../../domain/terms/dates.ts';
import { inUse, isLeftOver } from '../engine/generations.ts';
import { plannedAt } from './planned-at.ts';
import type { ReadOptions, Page } from '../engine/read-rows.ts';
import { ratingsIn } from './ratings.ts';
import { reasonOf, sentenceOf, type Names } from './sentence.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import type { ReaderAudience, Projection } from '../engine/projection.ts';

export const historyLine = z
  .object({
    position: z.int().min(1).describe('The position of the event in the ledger.'),
    version: z.int().min(1).describe('Its version in the stream.'),
    type: z.string().describe('The type of the event.'),
    at: instant.describe('When the ledger recorded it.'),
    by: actor,
    what: z.string().describe('What happened, in one sentence.'),
    why: z.string().nullable().describe('Why, where a reason was given.'),
    item: z.string().nullable().describe('The evidence, verdict or other item it is about.'),
  })
  .meta({ id: 'HistoryLine', description: 'One thing that happened: who, what, when, why.' });
export type HistoryLine = z.output<typeof historyLine>;

export const history: Projection = {
  name: 'history',
  schema: historyLine,
  revision: 1,
  apply: async (tx, { ledger, generation }, events) => {
    const names = await namesFor(tx, ledger, events);
    await tx`
      insert into views.history (ledger_id, generation, position, stream_id, audience, line)
      select ${ledger}, ${generation}, r.position, r.stream, r.audience, r.line::jsonb
      from rows from (
        unnest(${events.map((event) => event.position)}::bigint[], ${events.map((event) => event.stream)}::text[],
          ${events.map((event) => event.audience)}::text[]),
        string_to_table(${events.map((event) => JSON.stringify(lineOf(event, names))).join('\n')}::text, E'\\n')
      ) as r(position, stream, audience, line)`;
  },
  clear: async (tx, ledger) => {
    await tx`delete from views.history where ledger_id = ${ledger} and ${isLeftOver(tx, ledger, 'history')}`;
  },
};

const itemOf = ({ type, data }: RecordedEvent): string | null => {
  const id = (data as Record<string, unknown>)[type.slice(0, type.indexOf('.'))];
  return typeof id === 'string' ? id : null;
};

export const lineOf = (event: RecordedEvent, names: Names): HistoryLine => ({
  position: event.position,
  version: event.version,
  type: event.type,
  at: event.recordedAt,
  by: event.actor,
  what: sentenceOf(event, names),
  why: reasonOf(event) ?? null,
  item: itemOf(event),
});

/**
 * The titles and names that the sentences speak of, taken from the log and not from other views, so that a line says
 * the same whenever it is written and whatever else is being rebuilt: what a thing was called when it came on record.
 */
const namesFor = async (
  tx: Transaction,
  ledger: string,
  events: readonly RecordedEvent[],
): Promise<Names> => {
  const evidence = new Set<string>();
  const streams = new Set<string>();
  for (const event of events) {
    if (event.type === 'evidence.offered') streams.add(event.data.source);
    else if (
      event.type === 'appearance.recorded' ||
      event.type === 'appearance.corrected' ||
      event.type === 'reply.requested'
    )
      streams.add(event.data.claimant);
    else if (event.type === 'claim.related' || event.type === 'claim.unrelated') streams.add(event.data.to);
    else if (event.type === 'claim.merged' || event.type === 'claimant.merged') streams.add(event.data.into);
    else if (event.type === 'claim.unmerged' || event.type === 'claimant.unmerged')
      streams.add(event.data.from);
    else if (event.type.startsWith('evidence.')) evidence.add((event.data as { evidence: string }).evidence);
  }
  const position = events.at(-1)?.position ?? 0;
  const sourceOf =
    evidence.size === 0 ? new Map<string, string>() : await sourcesOf(tx, ledger, position, [...evidence]);
  for (const source of sourceOf.values()) streams.add(source);
  const called =
    streams.size === 0 ? new Map<string, string>() : await calledFirst(tx, ledger, position, [...streams]);
  const named = (id: string): string => called.get(id) ?? id;
  const verdict = await ratingsIn(tx, ledger, events);
  return {
    source: named,
    claimant: named,
    claim: named,
    evidence: (id) => named(sourceOf.get(id) ?? id),
    verdict,
  };
};

// By a range of one and in the order of the index that is meant: without statistics several look alike, and one of them
// leads through all events of the ledger.
const sourcesOf = async (
  tx: Transaction,
  ledger: string,
  position: number,
  evidence: string[],
): Promise<Map<string, string>> => {
  const rows = await tx<{ item_id: string; source: string }[]>`
    select e.item_id, e.source from unnest(${evidence}::text[]) as k(item)
    cross join lateral (
      select item_id, data ->> 'source' as source from log.events ${plannedAt(tx, position)}
      where ledger_id = ${ledger} and item_id between k.item and k.item and type = 'evidence.offered'
      order by item_id, position limit 1
    ) e`;
  return new Map(rows.map((row) => [row.item_id, row.source]));
};

const calledFirst = async (
  tx: Transaction,
  ledger: string,
  position: number,
  streams: string[],
): Promise<Map<string, string>> => {
  const rows = await tx<{ stream_id: string; called: string }[]>`
    select e.stream_id, e.called from unnest(${streams}::text[]) as k(stream)
    cross join lateral (
      select stream_id, coalesce(data ->> 'title', data ->> 'name', data ->> 'wording') as called
      from log.events ${plannedAt(tx, position)}
      where ledger_id = ${ledger} and stream_id between k.stream and k.stream and version = 1
      order by stream_id, version limit 1
    ) e`;
  return new Map(rows.map((row) => [row.stream_id, row.called]));
};

const seenBy: Record<ReaderAudience, Audience[]> = { public: ['public'], desk: ['public', 'desk'] };

/** The lines of one stream, in order. */
export const listHistory = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  { after, limit, newestFirst = false }: Page,
  stream: string,
): Promise<HistoryLine[]> => {
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
  return (await query.execute()).map((row) => row.line as HistoryLine);
};
