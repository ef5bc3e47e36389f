import { z } from 'zod';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const state = z
  .object({
    status: z.literal('ok').describe('Always `ok`; where all is not well another status is answered.'),
  })
  .meta({ id: 'Health', description: 'All is well.' });

/** Whether the process answers at all. The database has no part in it: a restart would not bring it back. */
const liveness = (url: string, operationId: string, summary: string, description: string) => ({
  method: 'GET' as const,
  url,
  schema: {
    operationId,
    tags: ['operations'],
    summary,
    description,
    security: [{}],
    querystring: z.strictObject({}),
    response: { 200: state },
  },
  config: { document: { problems: [] } },
  handler: async () => ({ status: 'ok' as const }),
});

export const operations = (routes: Routes, { isReady }: Services): void => {
  routes.route(
    liveness(
      '/livez',
      'liveness',
      'Is the process alive?',
      'Answers while the process runs, whatever the database does. Where it does not answer, restart the process.',
    ),
  );
  routes.route(
    liveness('/healthz', 'health', 'Is the service alive?', 'The same as `/livez`, under its older name.'),
  );
  routes.route({
    method: 'GET',
    url: '/readyz',
    schema: {
      operationId: 'readiness',
      tags: ['operations'],
      summary: 'May requests be sent here?',
      description:
        'Answers 503 while the database cannot be reached, while the views catch up, and at once when a stop has begun.',
      security: [{}],
      querystring: z.strictObject({}),
      response: { 200: state },
    },
    config: { document: { problems: ['database-unavailable', 'not-ready'] } },
    handler: async () => {
      if (!(await isReady()))
        throw new Problem(
          'not-ready',
          'The service is stopping, or its views are still catching up.',
          {},
          { 'retry-after': '1' },
        );
      return { status: 'ok' as const };
    },
  });
};
