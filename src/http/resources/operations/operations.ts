import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { firstLedger } from '../../../domain/ledger/ledger.ts';
import { principalOf } from '../../middleware/authenticate.ts';
import { holdToRate } from '../../middleware/rate-limit/rate-limit.ts';
import { Problem } from '../../problems/problem.ts';
import { instant } from '../../../domain/terms/dates.ts';
import { ledgerId } from '../../../domain/terms/ids.ts';
import type { Readiness, Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const state = z
  .object({
    status: z.literal('ok').describe('Always `ok`; a failure answers another status.'),
  })
  .meta({ id: 'Health', description: 'The service is healthy.' });

const count = z.int().min(0);

const notice = z.enum(['building', 'failing', 'log-went-back', 'not-signed']).meta({
  id: 'ReadinessNotice',
  description:
    'What an operator should look at: views are being built, a build fails, the log of a ledger has gone back, or a checkpoint is not signed.',
});

const ofAdmins = `Only with the key of an \`admin\` of the ledger \`${firstLedger}\`.`;

const ready = state
  .extend({
    notices: z
      .array(notice)
      .describe(
        'What an operator should look at. It names no ledger and counts nothing, since everybody may ask.',
      ),
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
      .optional()
      .describe(`Whether the views were built by this version of the service. ${ofAdmins}`),
    losses: z
      .array(
        z.object({
          ledger: ledgerId.describe('The ledger.'),
          positions: count.describe(
            'How many positions are missing at least. Some may have been given to other events since.',
          ),
          since: instant.nullable().describe('What was recorded after this time is gone; null if all is.'),
          noticedAt: instant.describe('When this process noticed it.'),
        }),
      )
      .optional()
      .describe(
        `Ledgers whose log has gone back: acknowledged events are no longer on record, since an older copy of the database was restored or a standby lacked them. Empty without such a loss since the start of this process. ${ofAdmins}`,
      ),
    unsigned: z
      .array(
        z.object({
          ledger: ledgerId.describe('The ledger.'),
          log: z.enum(['events', 'heads']).describe('The log: of events, or of the heads of streams.'),
          why: z.string().describe('Why the signer refuses, in words.'),
        }),
      )
      .optional()
      .describe(
        `Verifiable logs whose newest checkpoint is not signed, since the signer refuses. Reads and writes go on. Empty while all is well. ${ofAdmins}`,
      ),
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
  config: { document: { problems: [] }, cache: 'never' as const },
  handler: async () => ({ status: 'ok' as const }),
});

const inWords = ({ ledger, positions, since }: NonNullable<Readiness['losses']>[number]): string =>
  ` The log of ${ledger} has gone back: ${String(positions)} positions or more are missing` +
  (since === null ? '.' : `, all that was recorded after ${since}.`);

const noticesOf = ({ projections, losses = [], unsigned = [] }: Readiness): z.output<typeof notice>[] => [
  ...((projections?.building ?? 0) > 0 ? (['building'] as const) : []),
  ...((projections?.failing ?? 0) > 0 ? (['failing'] as const) : []),
  ...(losses.length > 0 ? (['log-went-back'] as const) : []),
  ...(unsigned.length > 0 ? (['not-signed'] as const) : []),
];

/** Why the service is not ready, with figures and names of ledgers: for admins. */
const inDetail = ({ projections, late = [], losses = [], unsigned = [] }: Readiness): string => {
  const { building = 0, of = 0, failing = 0 } = projections ?? {};
  const failures = failing === 0 ? '' : `, which fails in ${String(failing)} ledgers and is tried again`;
  const [worst] = late;
  const lag =
    worst === undefined
      ? ''
      : ` The views of ${worst.ledger} are ${String(worst.events)} events behind, for ${String(Math.round(worst.forMs / 1_000))} seconds.`;
  const detail =
    building === 0
      ? `The service is stopping, or its views are still catching up.${lag}`
      : `Projections: building ${String(building)} of ${String(of)}${failures}.`;
  return (
    detail +
    losses.map(inWords).join('') +
    unsigned.map(({ ledger, why }) => ` The log of ${ledger} is not signed: ${why}`).join('')
  );
};

/** Why the service is not ready, for everybody. */
const coarsely = ({ projections }: Readiness): string =>
  (projections?.building ?? 0) > 0
    ? 'Views are being built.'
    : 'The service is stopping, or its views are still catching up.';

/**
 * Whether the details may be told: they name ledgers and count what the desk wrote. A key is counted like any other
 * request, or guessing keys would be free here.
 */
const mayKnowDetails = async (
  { access, rates }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<boolean> => {
  if (request.headers.authorization === undefined) return false;
  const principal = await holdToRate(rates, request, reply, () => principalOf(access, request, firstLedger));
  return principal?.role === 'admin';
};

export const operations = (routes: Routes, services: Services): void => {
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
        'Answers 503 while the database cannot be reached and while the views lag by many events or for long. It does so too while incompatible views of another version are rebuilt, and from the beginning of a stop. Load balancers need no key; admins of the first ledger get the details with theirs.',
      security: [{}, { key: [] }],
      querystring: z.strictObject({}),
      response: { 200: ready },
    },
    config: { document: { problems: ['database-unavailable', 'not-ready'] }, cache: 'never' },
    handler: async (request, reply) => {
      const isForAdmins = await mayKnowDetails(services, request, reply);
      const state = await services.readiness();
      const { isReady, projections, losses = [], unsigned = [] } = state;
      if (!isReady || projections === undefined)
        throw new Problem(
          'not-ready',
          isForAdmins ? inDetail(state) : coarsely(state),
          {},
          { 'retry-after': '1' },
        );
      const details = isForAdmins ? { projections, losses: [...losses], unsigned: [...unsigned] } : {};
      return { status: 'ok' as const, notices: noticesOf(state), ...details };
    },
  });
};
