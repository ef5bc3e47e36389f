import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { recordedEventSchemas, type RecordedEvent } from '../../domain/events.ts';
import type { Audience } from '../../domain/terms/audience.ts';
import { claimId, ledgerId } from '../../domain/terms/ids.ts';
import type { Principal } from '../../access/access.ts';
import { eyesOf, principalOf } from '../authenticate.ts';
import { openToAll } from '../document.ts';
import { lookOf, notYet, lookQuery, type LookAsked } from '../look.ts';
import { answerPage, askedPage, pageOf, pageQuery } from '../pagination.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../zod-types.ts';
import { requireClaim } from './of-claim.ts';

const [first, ...others] = recordedEventSchemas;
if (first === undefined) throw new Error('no event is defined');

export const event = z
  .discriminatedUnion('type', [first, ...others])
  .meta({ id: 'Event', description: 'Something that happened, in its place in the ledger.' });

const place = z
  .string()
  .regex(/^(0|[1-9][0-9]{0,15})$/, 'must be a position')
  .meta({ maxLength: 16 });

const eventsPage = z
  .object({
    items: z.array(event),
    through: z
      .int()
      .min(0)
      .describe('All that you may see up to this position has been given. Ask on with `after` set to it.'),
    more: z.boolean().describe('Whether there is more already.'),
  })
  .meta({ id: 'EventsPage', description: 'A page of events.' });

/** Which events somebody may see. */
const audiencesOf = (principal: Principal | undefined): Audience[] => {
  if (principal?.role === 'admin') return ['public', 'desk', 'admin'];
  return eyesOf(principal) === 'desk' ? ['public', 'desk'] : ['public'];
};

export const events = (routes: Routes, services: Services): void => {
  const { access, log, limits } = services;
  const { limit } = pageQuery(limits.pageMaxItems, limits.pageMaxItems);
  routes.route({
    method: 'GET',
    url: '/events',
    schema: {
      operationId: 'listEvents',
      tags: ['events'],
      summary: 'Follow the whole ledger',
      description:
        'The events of the ledger in order, from any position on. Positions have no gaps; where one is missing, that event is not for you to see. The public sees public events, the desk those of the desk as well, admins all.',
      security: openToAll,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({
        after: place
          .optional()
          .meta({ description: 'Only events after this position; usually from the beginning.' }),
        limit,
      }),
      response: { 200: eventsPage },
    },
    config: { document: { problems: ['unknown-parameter', 'not-recorded-yet'] } },
    handler: async (request: FastifyRequest) => {
      const { ledger } = request.params as { ledger: string };
      const { after = '0', ...query } = request.query as { after?: string; limit?: string };
      const { shown } = askedPage(request, query, limits.pageMaxItems, limits.pageMaxItems);
      const audiences = audiencesOf(await principalOf(access, request, ledger));
      // Asked for before the events, so that it never claims more than was looked at.
      const head = await log.head(ledger);
      // Nobody was given what is not there yet; whoever went on from here would miss it.
      if (Number(after) > head) throw notYet(Number(after));
      const found = await log.visible(ledger, {
        after: Number(after),
        upTo: head,
        limit: shown + 1,
        audiences,
      });
      const items = found.slice(0, shown);
      const more = found.length > shown;
      return { items, more, through: more ? (items.at(-1)?.position ?? 0) : head };
    },
  });
  eventsOfClaim(routes, services);
};

const eventsOfClaim = (routes: Routes, services: Services): void => {
  const { access, log, limits } = services;
  routes.route({
    method: 'GET',
    url: '/claims/:claim/events',
    schema: {
      operationId: 'listClaimEvents',
      tags: ['events'],
      summary: "Read a claim's events",
      description: 'The events of one claim as they were recorded, the oldest first.',
      security: openToAll,
      params: z.object({ ledger: ledgerId, claim: claimId }),
      querystring: z.strictObject({ ...lookQuery, ...pageQuery(limits.pageMaxItems) }),
      response: { 200: pageOf(event, 'ClaimEventsPage', "A page of a claim's events.") },
    },
    config: {
      document: {
        problems: ['unknown-claim', 'unknown-parameter', 'malformed-cursor', 'not-recorded-yet'],
        headers: ['link', 'memento-datetime'],
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, claim } = request.params as { ledger: string; claim: string };
      const query = request.query as LookAsked & { cursor?: string; limit?: string };
      const { shown, ...page } = askedPage(request, query, limits.pageMaxItems);
      const look = await lookOf(services, request, ledger, query);
      await requireClaim(services, look, claim);
      const audiences = audiencesOf(await principalOf(access, request, ledger));
      const found = await log.visible(ledger, {
        after: page.after?.position ?? 0,
        upTo: look.asOf,
        limit: page.limit,
        audiences,
        stream: claim,
      });
      return answerPage(request, reply, shown, found, (each: RecordedEvent) => ({
        position: each.position,
        key: '',
      }));
    },
  });
};
