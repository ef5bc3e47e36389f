import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { setPolicy } from '../../../domain/ledger/commands.ts';
import { policy as policySchema } from '../../../domain/ledger/policy.ts';
import { ledgerId } from '../../../domain/terms/ids.ts';
import { act } from '../../operations/act.ts';
import { openToAll } from '../../operations/route-document.ts';
import { readOptionsOf, readQuery, type ReadQuery } from '../../operations/read-options.ts';
import { conditionalHeaders, isKnownToReader } from '../../operations/preconditions.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

export const policy = (routes: Routes, services: Services): void => {
  act(routes, services, {
    method: 'POST',
    url: '/policy',
    operationId: 'setPolicy',
    tag: 'policy',
    summary: 'Set the policy',
    description:
      'Sets the rules that are named and leaves the others as they are. Verdicts already published are not touched.',
    command: setPolicy,
    subject: 'ledger',
    readAt: () => '/policy',
    changes: true,
    problems: ['nothing-changes'],
  });
  routes.route({
    method: 'GET',
    url: '/policy',
    schema: {
      operationId: 'readPolicy',
      tags: ['policy'],
      summary: 'Read the policy',
      description:
        'What the ledger demands before something may be published. As of a time before anything was decided, what every ledger begins with.',
      security: openToAll,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject(readQuery),
      headers: conditionalHeaders,
      response: { 200: policySchema },
    },
    config: {
      document: {
        problems: ['unknown-parameter', 'not-recorded-yet'],
        headers: ['etag', 'link', 'memento-datetime'],
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger } = request.params as { ledger: string };
      const { asOf } = await readOptionsOf(services, request, ledger, request.query as ReadQuery);
      const { policy, version } = await services.access.ledger(ledger, asOf);
      if (isKnownToReader(request, reply, version)) return reply.send();
      return policy;
    },
  });
};
