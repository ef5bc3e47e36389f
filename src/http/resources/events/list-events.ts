import type { FastifyRequest } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { recordedEvent } from '../../../domain/events.ts';
import type { Audience } from '../../../domain/terms/define.ts';
import { schemasOf } from '../../../projections/engine/filters.ts';
import { audienceOf, principalNow, principalOf } from '../../middleware/authenticate.ts';
import { csvType } from '../../middleware/csv.ts';
import { addLink } from '../../middleware/reply-headers.ts';
import { askedPage, pageQuery } from '../../operations/pagination.ts';
import { Problem } from '../../problems/problem.ts';
import { audiencesOf } from './events-of-claim.ts';
import { addRoute, type OperationRequest, type None, type Register } from '../../operations/route.ts';
import type { HttpLimits } from '../../services.ts';
import { addVary } from '../../middleware/reply-headers.ts';
import { after, eventFilters, eventQueryOf, type EventQuery } from './event-query.ts';
import { cloudEvent, cloudEventOf } from './cloud-event.ts';
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
    through: z
      .int()
      .min(0)
      .describe('The page is complete up to this position. Continue with `after` set to it.'),
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

const description = `The events of the ledger in order, from any position on, back to the first. The public sees public events; the desk sees those of the desk too; admins see all. Positions have no gaps. A position missing from the answer is hidden from you or excluded by your filters. Each item gives the position of the one before it (\`previous\`), so you can verify that you missed none. That position is always the same for the same \`types\`, \`kinds\`, \`claim\` and \`topic\`.

By \`Accept\`:

- \`application/json\`: a page. With filters it may be empty without being the last: continue from \`through\` while \`more\` is true.
- \`application/x-ndjson\`: one event per line, up to the current head. With \`follow=true\` the stream does not end, and empty lines keep it alive.
- \`text/event-stream\`: server-sent events without an end. \`id\` is the position, \`data\` is the event, and \`Last-Event-ID\` resumes after it. Comments keep it alive.
- \`application/cloudevents-batch+json\`: a page in the form of CloudEvents 1.0, with \`Link: rel="next"\`.
- \`text/csv\`: a page as a table, with \`Link: rel="next"\`.

A stream is closed when its reader falls too far behind; resume with \`Last-Event-ID\` or \`after\`. It is also closed when the key is no longer valid.`;

const follow = z.enum(['true', 'false']).optional().describe('Whether JSON lines continue with new events.');

const headers = z.looseObject({
  'last-event-id': z
    .string()
    .max(100)
    .optional()
    .describe('The position to resume after; it takes precedence over `after`.'),
});

const queryOf = ({ pageMaxItems }: HttpLimits) => {
  const { limit } = pageQuery(pageMaxItems, pageMaxItems);
  return { after, ...schemasOf(eventFilters), limit, follow };
};
type EventsAsked = OperationRequest<None, ReturnType<typeof queryOf>>;

export const listEvents: Register = (routes, services) =>
  addRoute(routes, services, {
    method: 'GET',
    path: '/events',
    operationId: 'listEvents',
    tag: 'events',
    summary: 'Follow the whole ledger',
    description,
    query: queryOf(services.limits),
    headers,
    answers: { 200: eventsPage },
    document: {
      problems: ['unknown-parameter', 'not-recorded-yet', 'malformed-request', 'not-acceptable'],
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
  // HEAD describes a page; a stream has no end, so its headers would tell nothing.
  const known =
    request.method === 'HEAD' ? [types.page, types.cloudEvents, types.table] : Object.values(types);
  const type = new Negotiator(request.raw).mediaType(known);
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
  const wish = await eventQueryOf(services, request, options, audiences, query);
  void reply.header('ledger-head', String(wish.head));
  if (type === types.lines || type === types.stream) {
    await answerStream(asked, audiences, type, wish);
    return undefined;
  }
  const { shown } = askedPage(
    request,
    { limit: query.limit },
    services.limits.pageMaxItems,
    services.limits.pageMaxItems,
  );
  const page = await services.feed.page(ledger, wish.filter, {
    after: wish.after,
    upTo: wish.head,
    limit: shown,
  });
  void reply.header('ledger-lag', String(Math.max(0, wish.head - page.through)));
  if (page.more && type !== types.page) addLink(reply, nextAddress(request, page.through), 'next');
  if (type === types.page || type === types.table)
    return { ...page, items: page.items.map((each) => ({ ...each.event, previous: each.previous })) };
  const batch = page.items.map((each) => cloudEventOf(each.event, each.previous));
  await reply.type(`${types.cloudEvents}; charset=utf-8`).send(JSON.stringify(batch));
  return undefined;
};

const nextAddress = (request: FastifyRequest, through: number): string => {
  const address = new URL(request.url, 'http://ledger.invalid');
  address.searchParams.set('after', String(through));
  return address.pathname + address.search;
};

const answerStream = async (
  { services, request, reply, ledger, query: { follow, limit } }: EventsAsked,
  audiences: readonly Audience[],
  type: string,
  { filter, after, head }: EventQuery,
): Promise<void> => {
  const { feed, access } = services;
  const goesOn = type === types.stream || follow === 'true';
  if (goesOn && limit !== undefined)
    throw new Problem('unknown-parameter', 'limit: a stream that goes on has none');
  void reply.header('ledger-lag', String(Math.max(0, head - after)));
  const maxItems = limit === undefined ? Infinity : Number(limit);
  await stream(services, request, reply, {
    type: `${type}; charset=utf-8`,
    format: type === types.stream ? serverSentEvents(head) : lines(goesOn),
    open: (signal, onSlow) =>
      goesOn
        ? feed.follow({ ledger, filter, after, signal, onSlow })
        : feed.read({ ledger, filter, after, upTo: head, maxItems, signal }),
    mayListen: async () => {
      try {
        const now = audiencesOf(await principalNow(access, request, ledger));
        return audiences.every((each) => now.includes(each));
      } catch (error) {
        // The right to listen is unknown while the database fails. The stream then stays open: later events cannot be
        // read anyway.
        return !(error instanceof Problem);
      }
    },
  });
};
