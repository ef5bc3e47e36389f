import { randomUUID } from 'node:crypto';
import fastify, {
  LogController,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  type FastifyServerOptions,
} from 'fastify';
import { firstLedger } from '../domain/ledger/ledger.ts';
import { authenticateSlowRequests, principalOf } from './middleware/authenticate.ts';
import { allowOrigins, isPreflight } from './middleware/cors.ts';
import { declareCaching, neverKept } from './middleware/headers/cache-policy.ts';
import { addSecurityHeaders } from './middleware/headers/security-headers.ts';
import { answerClientError, answerOutsideRoutes } from './middleware/client-error.ts';
import { compressAnswers } from './middleware/compress.ts';
import { sendAsCsv } from './middleware/csv.ts';
import { announceDeprecations } from './middleware/deprecation.ts';
import { announceKeyExpiry } from './middleware/key-expiry.ts';
import { limitTime } from './middleware/timeout.ts';
import { observeRequests } from './middleware/request-observer.ts';
import { readBodies } from './middleware/body/read-bodies.ts';
import { logRequests, requestLogOf, withoutSecretsIn } from './middleware/request-log.ts';
import { markMementos } from './middleware/headers/memento.ts';
import { createNotFound } from './middleware/not-found.ts';
import { faultOfTarget, isPathAndQuery } from './middleware/request-target.ts';
import { serveDocument } from './openapi/serve.ts';
import { exportLedger } from './resources/bulk/export.ts';
import { importing } from './resources/bulk/import.ts';
import { modelContext } from './resources/mcp/model-context.ts';
import { listEvents } from './resources/events/list-events.ts';
import { documentOf, Problem, typeOf } from './problems/problem.ts';
import { problemOf } from './problems/problem-of-error.ts';
import { serveProblems } from './problems/serve.ts';
import { refuseWritesToCopies } from './middleware/read-only-copies.ts';
import { isTrustedProxy } from './middleware/rate-limit/client-address.ts';
import { holdToRate } from './middleware/rate-limit/rate-limit.ts';
import { takeRequest } from './middleware/rate-limit/requests.ts';
import { accountabilityOfLedger } from './resources/accountability/accountability.ts';
import { appearances } from './resources/appearances/appearances.ts';
import { desk } from './resources/desk/desk.ts';
import { claimants } from './resources/claimants/claimants.ts';
import { claims } from './resources/claims/claims.ts';
import { corrections } from './resources/corrections/corrections.ts';
import { annotations } from './resources/formats/annotations.ts';
import { claimReviews } from './resources/formats/claim-reviews.ts';
import { dossiers } from './resources/formats/dossier.ts';
import { feeds } from './resources/formats/feeds.ts';
import { provenances } from './resources/formats/provenance.ts';
import { counterEvidence } from './resources/counter-evidence/counter-evidence.ts';
import { deadlines } from './resources/deadlines/deadlines.ts';
import { eventsOfClaim } from './resources/events/events-of-claim.ts';
import { evidence } from './resources/evidence/evidence.ts';
import { history } from './resources/history/history.ts';
import { keys } from './resources/access/keys.ts';
import { ledgers, theLedger } from './resources/ledgers/ledgers.ts';
import { verifiableLog } from './resources/log/log.ts';
import { me } from './resources/access/me.ts';
import { members } from './resources/access/members.ts';
import { notes } from './resources/notes/notes.ts';
import { objections } from './resources/objections/objections.ts';
import { operations } from './resources/operations/operations.ts';
import { policy } from './resources/policy/policy.ts';
import { relations } from './resources/relations/relations.ts';
import { replies } from './resources/replies/replies.ts';
import { scales } from './resources/scales/scales.ts';
import { sources } from './resources/sources/sources.ts';
import { ledgerVerdicts, verdicts } from './resources/verdicts/verdicts.ts';
import { webhookActs } from './resources/webhooks/webhook-acts.ts';
import { webhookResends } from './resources/webhooks/webhook-resends.ts';
import { webhookDeliveries, webhooks } from './resources/webhooks/webhooks.ts';
import { cacheResponses } from './response-cache/cache-responses.ts';
import type { ResponseCache } from './response-cache/response-cache.ts';
import type { Services } from './services.ts';
import { addVary } from './middleware/reply-headers.ts';
import { ledgerIn } from './operations/route.ts';
import { serializerCompiler, validatorCompiler, type Routes } from './operations/zod-types.ts';

/** Time limits of a request, in milliseconds. Fastify has no defaults. */
const requestTimeoutMs = 30_000;
const handlingMaxMs = 30_000;
const connectionTimeoutMs = 60_000;
const timeoutCheckIntervalMs = 1_000;
const paramMaxCharacters = 100;

/** Creates the HTTP server of a deployment. With a response cache, answers come from memory while they hold. */
export const createServer = async (
  services: Services,
  logger: NonNullable<FastifyServerOptions['logger']>,
  responseCache?: ResponseCache,
): Promise<FastifyInstance> => {
  const app = fastify({
    logger: withoutSecretsIn(logger),
    // A hook of ours writes the access log.
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: requestLogOf,
    genReqId: () => randomUUID(),
    trustProxy: services.limits.trustProxy !== '' && isTrustedProxy(services.limits.trustProxy),
    bodyLimit: services.limits.bodyMaxBytes,
    requestTimeout: requestTimeoutMs,
    connectionTimeout: connectionTimeoutMs,
    routerOptions: { maxParamLength: paramMaxCharacters },
    // Fastify's 503 is no problem document. Requests that still arrive during a stop are answered as usual.
    return503OnClosing: false,
    // Node answers a missing Host without a body; a hook below answers instead. Node checks timeouts at this
    // interval; its default of 30 seconds would double the limit.
    http: { requireHostHeader: false, connectionsCheckingInterval: timeoutCheckIntervalMs },
    forceCloseConnections: 'idle',
    clientErrorHandler: answerClientError,
    frameworkErrors: (error, request, reply) =>
      sendProblem(request, neverKept(reply), faultOfTarget(request.raw) ?? problemOf(error)),
  });
  app.setValidatorCompiler(validatorCompiler as never);
  app.setSerializerCompiler(serializerCompiler as never);
  const notFound = createNotFound(app);
  // These come first: a route, a plugin's too, keeps the handlers that exist when it is registered.
  app.setErrorHandler((error, request, reply) => sendError(error, request, reply));
  app.setNotFoundHandler((request, reply) => sendProblem(request, reply, notFound(request)));
  observeRequests(app, services.requestObservers);
  logRequests(app, services.accessLog);
  limitTime(app, handlingMaxMs, sendError);
  addSecurityHeaders(app);
  declareCaching(app);
  // The hook must return nothing: Fastify would take a returned reply as sent.
  app.addHook('onRequest', (request, reply, done) => {
    reply.header('x-request-id', request.id);
    const fault = faultOfTarget(request.raw);
    if (fault !== undefined) done(fault);
    else if (request.method === 'OPTIONS' && !isPreflight(request)) done(notFound(request));
    else done();
  });
  announceDeprecations(app);
  announceKeyExpiry(app, services);
  authenticateSlowRequests(app, services.access);
  await allowOrigins(app, services.limits.corsOrigins);
  // It runs before the body is read: an unknown address must not answer 415.
  app.addHook('onRequest', (request, _reply, done) => {
    if (request.is404) done(notFound(request));
    else done();
  });
  readBodies(app, services.limits.bodyMaxBytes);
  endConnectionsOnClose(app);
  answerOutsideRoutes(app.server);
  await compressAnswers(app);
  if (responseCache !== undefined) cacheResponses(app, services, responseCache);
  await serveDocument(app);
  serveProblems(app);
  operations(app, services);
  await app.register(async (scope) => inDeployment(scope, services));
  await app.register(async (scope) => inLedger(scope, services), { prefix: '/v1/ledgers/:ledger' });
  return app;
};

/** Ends connections during a stop. A client that keeps its connection alive could delay the stop without limit. */
const endConnectionsOnClose = (app: FastifyInstance): void => {
  let isClosing = false;
  app.addHook('preClose', async () => {
    isClosing = true;
  });
  app.addHook('onSend', (_request, reply, _payload, done) => {
    if (isClosing) reply.header('connection', 'close');
    done();
  });
};

/** Sets `Vary: Authorization`. The desk sees more under the same address and ETag, so caches must not share answers. */
const varyByReader = (reply: FastifyReply): void => addVary(reply, 'authorization');

const inDeployment = (scope: FastifyInstance, services: Services): void => {
  scope.addHook('onRequest', async (request, reply) => {
    varyByReader(reply);
    const principal = await holdToRate(services.rates, request, reply, () =>
      principalOf(services.access, request, firstLedger),
    );
    takeRequest(services.shares.requests, principal, request, reply);
  });
  sendAsCsv(scope);
  ledgers(scope, services);
};

const inLedger = (scope: Routes, services: Services): void => {
  scope.addHook('onRequest', async (request, reply) => {
    const ledger = ledgerIn(request);
    varyByReader(reply);
    // Rate limits come first, and hold on open routes too.
    const principal = await holdToRate(services.rates, request, reply, async () => {
      if (!(await services.ledgers.has(ledger)))
        throw new Problem('unknown-ledger', 'There is no such ledger in this deployment.');
      request.knownLedger = ledger;
      return principalOf(services.access, request, ledger);
    });
    takeRequest(services.shares.requests, principal, request, reply);
    refuseWritesToCopies(services, request, ledger);
  });
  markMementos(scope);
  sendAsCsv(scope);
  theLedger(scope, services);
  claims(scope, services);
  appearances(scope, services);
  evidence(scope, services);
  counterEvidence(scope, services);
  relations(scope, services);
  verdicts(scope, services);
  ledgerVerdicts(scope, services);
  desk(scope, services);
  corrections(scope, services);
  objections(scope, services);
  replies(scope, services);
  deadlines(scope, services);
  notes(scope, services);
  history(scope, services);
  listEvents(scope, services);
  eventsOfClaim(scope, services);
  webhooks(scope, services);
  webhookActs(scope, services);
  webhookDeliveries(scope, services);
  webhookResends(scope, services);
  exportLedger(scope, services);
  void scope.register(async (inner) => importing(inner, services));
  accountabilityOfLedger(scope, services);
  claimReviews(scope, services);
  feeds(scope, services);
  annotations(scope, services);
  provenances(scope, services);
  dossiers(scope, services);
  verifiableLog(scope, services);
  modelContext(scope, services);
  sources(scope, services);
  claimants(scope, services);
  scales(scope, services);
  policy(scope, services);
  me(scope, services);
  members(scope, services);
  keys(scope, services);
};

const sendError = (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
  const problem = problemOf(error);
  if (typeOf(problem.slug).status >= 500) request.log.error({ err: error }, problem.slug);
  sendProblem(request, reply, problem);
};

/** Sends a problem as text, without a serializer: it has the same shape on every route. */
const sendProblem = (request: FastifyRequest, reply: FastifyReply, problem: Problem): void => {
  const document = documentOf(problem, isPathAndQuery(request.url) ? request.url : '/', request.id);
  void reply
    .code(document.status)
    .headers({ 'x-request-id': request.id, ...problem.headers })
    .type('application/problem+json')
    .send(JSON.stringify(document));
};
