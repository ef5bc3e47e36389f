import { z } from 'zod';
import { Problem } from '../../problems/problem.ts';
import type { Readiness, Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const state = z
  .object({
    status: z.literal('ok').describe('Always `ok`; a failure answers another status.'),
  })
  .meta({ id: 'Health', description: 'The service is healthy.' });

const count = z.int().min(0);

const ready = state
  .extend({
    projections: z
      .object({
        building: count.describe(
          'The number of views in rebuild: new ones, and those of another version of the service. Reads still work.',
        ),
        of: count.describe('The number of views, counted for each ledger.'),
        failing: count.describe(
          'The number of ledgers in which the rebuild failed. It is retried, and the log has the reason.',
        ),
      })
      .describe('Whether the views were built by this version of the service.'),
  })
  .meta({ id: 'Readiness', description: 'The service accepts traffic.' });

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
      'Check liveness',
      'Answers while the process runs, regardless of the database. Restart the process when it does not answer.',
    ),
  );
  routes.route(
    liveness(
      '/healthz',
      'health',
      'Check liveness (older name)',
      'The same as `/livez`, under its older name.',
    ),
  );
  routes.route({
    method: 'GET',
    url: '/readyz',
    schema: {
      operationId: 'readiness',
      tags: ['operations'],
      summary: 'Check readiness',
      description:
        'Answers 503 while the database cannot be reached and while the views catch up. It does so too while incompatible views of another version are rebuilt, and from the beginning of a stop.',
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
