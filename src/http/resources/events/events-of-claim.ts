import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { recordedEventSchemas, type RecordedEvent } from '../../../domain/events.ts';
import type { Audience } from '../../../domain/terms/define.ts';
import { claimId, ledgerId } from '../../../domain/terms/ids.ts';
import type { Principal } from '../../../access/access.ts';
import { audienceOf, principalOf } from '../../middleware/authenticate.ts';
import { openToAll } from '../../operations/route-document.ts';
import { readOptionsOf, readQuery, type ReadQuery } from '../../operations/read-options.ts';
import { answerPage, askedPage, pageOf, pageQuery } from '../../operations/pagination.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { requireClaim } from '../../operations/of-claim.ts';

const [first, ...others] = recordedEventSchemas;
if (first === undefined) throw new Error('no event is defined');

export const event = z
  .discriminatedUnion('type', [first, ...others])
  .meta({ id: 'Event', description: 'Something that happened, in its place in the ledger.' });

/** Which events somebody may see. */
export const audiencesOf = (principal: Principal | undefined): Audience[] => {
  if (principal?.role === 'admin') return ['public', 'desk', 'admin'];
  return audienceOf(principal) === 'desk' ? ['public', 'desk'] : ['public'];
};

export const eventsOfClaim = (routes: Routes, services: Services): void => {
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
      querystring: z.strictObject({ ...readQuery, ...pageQuery(limits.pageMaxItems) }),
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
      const query = request.query as ReadQuery & { cursor?: string; limit?: string };
      const { shown, ...page } = askedPage(request, query, limits.pageMaxItems);
      const options = await readOptionsOf(services, request, ledger, query);
      await requireClaim(services, options, claim);
      const audiences = audiencesOf(await principalOf(access, request, ledger));
      const found = await log.visible(ledger, {
        after: page.after?.position ?? 0,
        upTo: options.asOf,
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
