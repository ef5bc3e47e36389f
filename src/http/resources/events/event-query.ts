import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { eventFilterOf } from '../../../delivery/event-filter.ts';
import { definitionOf, eventDefinitions, streamKind, type StreamKind } from '../../../domain/events.ts';
import type { Audience } from '../../../domain/terms/define.ts';
import { asRecorded } from '../../../domain/terms/dates.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { topic } from '../../../domain/terms/text.ts';
import type { EventFilter } from '../../../event-store/filtered-read.ts';
import { timeFilter, whereOf, type Filter } from '../../../projections/engine/filters.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import { notYet, positionFor, positionFrom } from '../../operations/positions.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';
import { feedCursorMaxCharacters, feedCursorPattern, compareCursor } from './feed-cursor.ts';

const place = z
  .string()
  .regex(feedCursorPattern, 'must be a position or a cursor')
  .meta({ maxLength: feedCursorMaxCharacters });

const knownTypes = new Set<string>(eventDefinitions.map((each) => each.type));
const knownKinds = new Set<string>(streamKind.options);

/** Schema of a list of known words, separated by commas. */
const listOf = (known: ReadonlySet<string>) =>
  z
    .string()
    .max(2_000)
    .superRefine((list, context) => {
      const unknown = list.split(',').find((each) => !known.has(each));
      if (unknown !== undefined)
        context.addIssue({ code: 'invalid_value', values: [...known], input: unknown });
    });

/** The filters' outcome. They select a part of the log and where to begin in it, not rows. */
interface EventsWanted {
  readonly types?: readonly string[];
  readonly kinds?: readonly StreamKind[];
  readonly claim?: string;
  readonly topic?: string;
  readonly since?: string;
}

const wanted = <const Name extends string, Schema extends z.ZodType>(
  each: Filter<Name, Schema, EventsWanted>,
): Filter<Name, Schema, EventsWanted> => each;

/** The filters of the feed of events. */
export const eventFilters = [
  wanted({
    name: 'since',
    schema: timeFilter(
      'Only events recorded at this time or later. With `after`, both conditions must be met.',
    ),
    where: (since) => ({ since }),
  }),
  wanted({
    name: 'types',
    schema: listOf(knownTypes).optional().meta({
      description: 'Only events of these types, separated by commas.',
      example: 'verdict.published,correction.published',
    }),
    where: (types) => ({ types: types.split(',').map((each) => definitionOf(each).type) }),
  }),
  wanted({
    name: 'kinds',
    schema: listOf(knownKinds)
      .optional()
      .meta({
        description: `Only events of streams of these kinds, separated by commas: ${streamKind.options.map((each) => `\`${each}\``).join(', ')}.`,
        example: 'claim,source',
      }),
    where: (kinds) => ({ kinds: kinds.split(',').map((each) => streamKind.parse(each)) }),
  }),
  wanted({
    name: 'claim',
    schema: claimId.optional().describe('Only events of this claim.'),
    where: (claim) => ({ claim }),
  }),
  wanted({
    name: 'topic',
    schema: topic
      .optional()
      .describe(
        'Only events of claims with this topic, beginning with the event that added it. Later events of such a claim stay included, even after the topic is removed.',
      ),
    where: (topic) => ({ topic }),
  }),
] as const;

/** The place after which events are read. */
export const after = place.optional().meta({
  description:
    'Only events after this position, or after this `cursor`; by default from the beginning. A cursor also names the event, so that you are told if the ledger does not have it any more.',
  example: '0',
});

export interface EventQuery {
  readonly filter: EventFilter;
  /** The position in the log to start after. */
  readonly after: number;
  /** The last position that the reader may see, read before any event, so that no answer claims more than was read. */
  readonly upTo: number;
  /** The reader's numbers of both. */
  readonly numbers: { readonly after: number; readonly head: number };
}

/** Resolves the query to a filter of events and a starting position. */
export const eventQueryOf = async (
  { log }: Services,
  request: FastifyRequest,
  options: ReadOptions,
  audiences: readonly Audience[],
  query: { readonly after?: string | undefined },
): Promise<EventQuery> => {
  const { ledger } = options;
  const filters = whereOf<EventsWanted>(eventFilters, query, options).reduce(
    (all, each) => ({ ...all, ...each }),
    {},
  );
  const { since, ...part } = filters;
  const head = await log.head(ledger);
  const cursor = resumedAt(request) ?? query.after ?? '0';
  const asked = Number.parseInt(cursor, 10);
  const from = await positionFrom(log, options, asked);
  await compareCursor(log, ledger, cursor, from);
  // No page reaches beyond the head. A reader that continued from such a position would miss the events before it.
  if (from === undefined || from > head) throw notYet(asked);
  const after = Math.max(from, since === undefined ? 0 : await before(log, ledger, since));
  const filter = eventFilterOf(audiences, part);
  if (options.audience === 'desk') return { filter, after, upTo: head, numbers: { after, head } };
  // The public's log ends with its last public event.
  const last = await log.publicPlace(ledger, head);
  const numbers = { after: await positionFor(log, options, after), head: last?.position ?? 0 };
  return { filter, after, upTo: last?.at ?? 0, numbers };
};

/** The cursor in `Last-Event-ID`, by which a stream resumes. It precedes the query, which a browser cannot change. */
const resumedAt = (request: FastifyRequest): string | undefined => {
  const id = request.headers['last-event-id'];
  if (id === undefined || id === '') return undefined;
  if (typeof id !== 'string' || !place.safeParse(id).success)
    throw new Problem('malformed-request', 'The Last-Event-ID is not the id of an event of this feed.');
  return id;
};

/** The last position recorded before a time. */
const before = (log: Services['log'], ledger: string, time: string): Promise<number> =>
  log.positionAt(ledger, asRecorded(Date.parse(time) - 1));
