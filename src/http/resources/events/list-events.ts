import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import type { Item } from '../../../delivery/event-stream/entry.ts';
import { recordedEvent, type ShownEvent } from '../../../domain/events.ts';
import { asThePublic, isPublicAlone } from '../../../domain/public-numbers.ts';
import type { Audience } from '../../../domain/terms/define.ts';
import { schemasOf } from '../../../projections/engine/filters.ts';
import { audienceOf, principalOf } from '../../middleware/authenticate.ts';
import { csvType } from '../../middleware/csv.ts';
import { addLink } from '../../middleware/reply-headers.ts';
import { askedPage, pageQuery } from '../../operations/pagination.ts';
import { wrongParameter } from '../../problems/invalid-request.ts';
import { Problem } from '../../problems/problem.ts';
import { audiencesOf } from './events-of-claim.ts';
import { addRoute, type OperationRequest, type None, type Register } from '../../operations/route.ts';
import type { HttpLimits } from '../../services.ts';
import { addVary } from '../../middleware/reply-headers.ts';
import { takeStream } from '../../middleware/rate-limit/requests.ts';
import { after, eventFilters, eventQueryOf, type EventQuery } from './event-query.ts';
import { cloudEvent, cloudEventOf } from './cloud-event.ts';
import { cursorOfItem, cursorOfPlace } from './feed-cursor.ts';
import { lines, serverSentEvents, stream } from './stream.ts';

const previous = z
  .int()
  .min(0)
  .describe(
    'The position of the previous item that matches the request; 0 for the first. If it equals the position of the last item you received, you have missed none.',
  );

const item = z
  .intersection(recordedEvent, z.object({ previous }))
  .meta({ id: 'FeedItem', description: 'An event, and the position of the previous one.' });

const eventsPage = z
  .object({
    items: z.array(item).describe('The events, in the order of their positions.'),
    through: z.int().min(0).describe('The page is complete up to this position.'),
    cursor: z
      .string()
      .describe(
        'The place up to which the page is complete. Continue with `after` set to it. It names the event at `through` too. If the ledger does not have that event any more, the answer is 409.',
      ),
    more: z.boolean().describe('Whether the ledger continues beyond `through`.'),
  })
  .meta({ id: 'EventsPage', description: 'A page of events.' });

const types = {
  page: 'application/json',
  lines: 'application/x-ndjson',
  stream: 'text/event-stream',
  table: csvType,
  cloudEvents: 'application/cloudevents-batch+json',
} as const;

const description = `The events of the ledger in order, from any position on, back to the first. The public sees public events; the desk sees those of the desk too; admins see all. Positions have no gaps. The public counts public events alone, so its positions have no gaps either and tell nothing about the desk; keys of the desk see other positions for the same events. A position missing from the answer is excluded by your filters, or hidden from you where you have a key of the desk. Each item gives the position of the one before it (\`previous\`), so you can verify that you missed none. That position is always the same for the same \`types\`, \`kinds\`, \`claim\` and \`topic\`.

By \`Accept\`:

- \`application/json\`: a page. With filters it may be empty without being the last: continue from \`cursor\` while \`more\` is true.
- \`application/x-ndjson\`: one event per line, up to the current head. With \`follow=true\` the stream does not end, and empty lines keep it alive.
- \`text/event-stream\`: server-sent events without an end. \`id\` is the position and the id of the event, \`data\` is the event, and \`Last-Event-ID\` resumes after it. Comments keep it alive.
- \`application/cloudevents-batch+json\`: a page in the form of CloudEvents 1.0, with \`Link: rel="next"\`.
- \`text/csv\`: a page as a table, with \`Link: rel="next"\`.

A stream is closed when its reader falls too far behind; resume with \`Last-Event-ID\` or \`after\`. It is also closed within a second when the key or token expires, ends, or may no longer see what the stream shows.

If the database is restored from an older copy, events that you have read may be gone and their positions given anew. A \`cursor\` or \`Last-Event-ID\` that names such an event is answered 409 (\`log-went-back\`), and open streams are closed. A position alone cannot tell.`;

const follow = z.enum(['true', 'false']).optional().describe('Whether JSON lines continue with new events.');

const headers = z.looseObject({
  'last-event-id': z
    .string()
    .max(100)
    .optional()
    .describe('The `id` to resume after; it takes precedence over `after`.'),
});

const queryOf = ({ pageMaxItems }: HttpLimits) => {
  const { limit, bom } = pageQuery(pageMaxItems, pageMaxItems);
  return { after, ...schemasOf(eventFilters), limit, bom, follow };
};
type EventsAsked = OperationRequest<None, ReturnType<typeof queryOf>>;

export const listEvents: Register = (routes, services) =>
  addRoute(routes, services, {
    method: 'GET',
    path: '/events',
    operationId: 'listEvents',
    cache: 'revalidated',
    cost: 'page',
    // As lines it is all of the ledger, as fast as it is read.
    dearerAs: { [types.lines]: 'record' },
    tag: 'events',
    summary: 'Follow the whole ledger',
    description,
    query: queryOf(services.limits),
    headers,
    answers: { 200: eventsPage },
    document: {
      problems: [
        ...(['unknown-parameter', 'not-recorded-yet', 'log-went-back'] as const),
        ...(['malformed-request', 'not-acceptable'] as const),
      ],
      headers: ['ledger-head', 'ledger-lag'],
      alsoAs: {
        [types.lines]: item,
        [types.stream]: z.string(),
        [types.cloudEvents]: z.array(cloudEvent),
      },
    },
    handler: answer,
  });

const typeAsked = (request: FastifyRequest): string => {
  const type = new Negotiator(request.raw).mediaType(Object.values(types));
  if (type === undefined)
    throw new Problem('not-acceptable', `This can be answered as ${Object.values(types).join(', ')}.`);
  return type;
};

const answer = async (asked: EventsAsked): Promise<z.input<typeof eventsPage> | undefined> => {
  const { services, request, reply, ledger, query } = asked;
  const type = typeAsked(request);
  addVary(reply, 'accept');
  const principal = await principalOf(services.access, request, ledger);
  const audiences = audiencesOf(principal);
  const options = { ledger, audience: audienceOf(principal) };
  const eventQuery = await eventQueryOf(services, request, options, audiences, query);
  void reply.header('ledger-head', String(eventQuery.numbers.head));
  if (type === types.lines || type === types.stream) {
    await answerStream(asked, audiences, type, eventQuery);
    return undefined;
  }
  const { shown } = askedPage(
    request,
    { limit: query.limit },
    services.limits.pageMaxItems,
    services.limits.pageMaxItems,
  );
  const page = await services.feed.page(ledger, eventQuery.filter, {
    after: eventQuery.after,
    upTo: eventQuery.upTo,
    limit: shown,
  });
  const { number: through, more } = page;
  const last = page.items.at(-1);
  const cursor = last?.number === through ? cursorOfItem(last) : cursorOfPlace(through, page.throughId);
  void reply.header('ledger-lag', String(Math.max(0, eventQuery.numbers.head - through)));
  if (more && type !== types.page) addLink(reply, nextAddress(request, cursor), 'next');
  const withheld = await services.log.withheld(ledger);
  const asSeen = ({ event }: Item): ShownEvent =>
    isPublicAlone(audiences) ? asThePublic(event, withheld) : event;
  if (type === types.page || type === types.table) {
    const items = page.items.map((each) => ({ ...asSeen(each), previous: each.previous }));
    return { items, through, cursor, more };
  }
  const batch = page.items.map((each) => cloudEventOf(asSeen(each), each.previous));
  await reply.type(`${types.cloudEvents}; charset=utf-8`).send(JSON.stringify(batch));
  return undefined;
};

const nextAddress = (request: FastifyRequest, cursor: string): string => {
  const address = new URL(request.url, 'http://ledger.invalid');
  address.searchParams.set('after', cursor);
  return address.pathname + address.search;
};

const answerStream = async (
  { services, request, reply, ledger, query: { follow, limit } }: EventsAsked,
  audiences: readonly Audience[],
  type: string,
  { filter, after, upTo, numbers }: EventQuery,
): Promise<void> => {
  const { feed } = services;
  const goesOn = type === types.stream || follow === 'true';
  if (goesOn && limit !== undefined)
    throw wrongParameter('limit', '`limit` is not allowed for a stream that goes on.');
  void reply.header('ledger-lag', String(Math.max(0, numbers.head - numbers.after)));
  const maxItems = limit === undefined ? Infinity : Number(limit);
  takeStream(services, await principalOf(services.access, request, ledger), request, reply);
  await stream(services, request, reply, {
    ledger,
    type: `${type}; charset=utf-8`,
    format: type === types.stream ? serverSentEvents(numbers.head) : lines(goesOn),
    open: (signal, onSlow) =>
      goesOn
        ? feed.follow({ ledger, filter, after, signal, onSlow })
        : feed.read({ ledger, filter, after, upTo, maxItems, signal }),
    isEnough: (principal) => {
      const now = audiencesOf(principal);
      return audiences.every((each) => now.includes(each));
    },
  });
};
