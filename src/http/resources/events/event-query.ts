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
import { notYet } from '../../operations/read-options.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';

const place = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,15})$/, 'must be a position')
  .meta({ maxLength: 16 });

const knownTypes = new Set<string>(eventDefinitions.map((each) => each.type));
const knownKinds = new Set<string>(streamKind.options);

/** Schema of a list of known words, separated by commas. */
const listOf = (known: ReadonlySet<string>, what: string) =>
  z
    .string()
    .max(2_000)
    .refine(
      (list) => list.split(',').every((each) => known.has(each)),
      `must be ${what}, separated by commas`,
    );

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
    schema: listOf(knownTypes, 'types of events').optional().meta({
      description: 'Only events of these types, separated by commas.',
      example: 'verdict.published,correction.published',
    }),
    where: (types) => ({ types: types.split(',').map((each) => definitionOf(each).type) }),
  }),
  wanted({
    name: 'kinds',
    schema: listOf(knownKinds, 'kinds of streams')
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

/** The position after which events are read. */
export const after = place
  .optional()
  .meta({ description: 'Only events after this position; by default from the beginning.', example: '0' });

export interface EventQuery {
  readonly filter: EventFilter;
  readonly after: number;
  /** The head of the ledger, read before any event, so that no answer claims more than was read. */
  readonly head: number;
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
  const asked = whereOf<EventsWanted>(eventFilters, query, options).reduce(
    (all, each) => ({ ...all, ...each }),
    {},
  );
  const { since, ...part } = asked;
  const head = await log.head(ledger);
  const from = resumedAt(request) ?? Number(query.after ?? '0');
  // No page reaches beyond the head. A reader that continued from such a position would miss the events before it.
  if (from > head) throw notYet(from);
  return {
    filter: eventFilterOf(audiences, part),
    head,
    after: Math.max(from, since === undefined ? 0 : await before(log, ledger, since)),
  };
};

/** The position in `Last-Event-ID`, by which a stream resumes. It precedes the query, which a browser cannot change. */
const resumedAt = (request: FastifyRequest): number | undefined => {
  const id = request.headers['last-event-id'];
  if (id === undefined || id === '') return undefined;
  if (!place.safeParse(id).success)
    throw new Problem('malformed-request', 'The Last-Event-ID is not a position.');
  return Number(id);
};

/** The last position recorded before a time. */
const before = (log: Services['log'], ledger: string, time: string): Promise<number> =>
  log.positionAt(ledger, asRecorded(Date.parse(time) - 1));
