import { z } from 'zod';
import { Problem } from '../../problems/problem.ts';
import type { Readiness, Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const state = z
  .object({
    status: z.literal('ok').describe('Always `ok`; where all is not well another status is answered.'),
  })
  .meta({ id: 'Health', description: 'All is well.' });

const count = z.int().min(0);

const ready = state
  .extend({
    projections: z
      .object({
        building: count.describe(
          'How many of them were made by another version of the service and are built anew, or were added and are built. Reads are answered meanwhile.',
        ),
        of: count.describe('How many there are, those of each ledger counted.'),
        failing: count.describe(
          'In how many ledgers that has failed; it is tried again, and the log says why.',
        ),
      })
      .describe('Whether what is read was made by this version of the service.'),
  })
  .meta({ id: 'Readiness', description: 'Requests may be sent here.' });

/** Liveness probe. It ignores the database, since a restart would not repair that. */
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

const notReady = (projections: Readiness['projections']): Problem => {
  const { building = 0, of = 0, failing = 0 } = projections ?? {};
  const failures = failing === 0 ? '' : `, which fails in ${String(failing)} ledgers and is tried again`;
  const detail =
    building === 0
      ? 'The service is stopping, or its views are still catching up.'
      : `Projections: building ${String(building)} of ${String(of)}${failures}.`;
  return new Problem('not-ready', detail, {}, { 'retry-after': '1' });
};

export const operations = (routes: Routes, { readiness }: Services): void => {
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
        'Answers 503 while the database cannot be reached, while the views catch up, while views of another version that this one cannot read are built anew, and at once when a stop has begun.',
      security: [{}],
      querystring: z.strictObject({}),
      response: { 200: ready },
    },
    config: { document: { problems: ['database-unavailable', 'not-ready'] } },
    handler: async () => {
      const { isReady, projections } = await readiness();
      if (!isReady || projections === undefined) throw notReady(projections);
      return { status: 'ok' as const, projections };
    },
  });
};
