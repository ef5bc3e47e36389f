import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Problem } from '../problem.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../zod-types.ts';

const state = z.object({ status: z.literal('ok') }).meta({ id: 'Health', description: 'All is well.' });

export const operations = (routes: Routes, { isReady }: Services): void => {
  routes.route({
    method: 'GET',
    url: '/healthz',
    schema: {
      operationId: 'health',
      tags: ['operations'],
      summary: 'Is the service alive?',
      description: 'Answers while the process runs, whatever the database does.',
      security: [{}],
      response: { 200: state },
    },
    config: { document: { problems: [] } },
    handler: async () => ({ status: 'ok' as const }),
  });
  routes.route({
    method: 'GET',
    url: '/readyz',
    schema: {
      operationId: 'readiness',
      tags: ['operations'],
      summary: 'May requests be sent here?',
      description:
        'Answers 503 while the database cannot be reached, while the views catch up, and once a stop has begun.',
      security: [{}],
      response: { 200: state },
    },
    config: { document: { problems: ['database-unavailable'] } },
    handler: async (_request: FastifyRequest, _reply: FastifyReply) => {
      if (!(await isReady()))
        throw new Problem('database-unavailable', 'Not ready.', {}, { 'retry-after': '1' });
      return { status: 'ok' as const };
    },
  });
};
