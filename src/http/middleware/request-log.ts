import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify';

type Logger = NonNullable<FastifyServerOptions['logger']>;

/** What must not be read in a log even where somebody sent it in the wrong place: keys, tokens, passwords of addresses. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/\bcl_(live|test)_[0-9A-Za-z]+/g, 'cl_$1_…'],
  [/\beyJ[\w-]*\.[\w-]+\.[\w-]*/g, 'eyJ…'],
  [/(\w:\/\/)[^\s/@]*@/g, '$1…@'],
];

export const withoutSecrets = (text: string): string =>
  secrets.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);

/** The address without what is asked of it: a query may hold whatever somebody typed. */
const pathOf = (url: string): string => withoutSecrets(url.split('?')[0] ?? '');

/** Of an error its kind, code, message and stack; other fields may hold the row, the query or the address it speaks of. */
const ofError = (error: Error): Record<string, unknown> => ({
  type: error.name,
  code: (error as { code?: unknown }).code,
  message: withoutSecrets(error.message),
  stack: withoutSecrets(error.stack ?? ''),
});

/** How the service logs: JSON lines, each with the id of its request, and nothing in them that opens anything. */
export const withoutSecretsIn = (logger: Logger): Logger => {
  if (typeof logger !== 'object') return logger;
  const req = (request: { method: string; url: string }) => ({
    method: request.method,
    path: pathOf(request.url),
  });
  return {
    ...logger,
    redact: ['headers', '*.headers'],
    serializers: { req, err: ofError as never },
  };
};

/** What asks every second whether we are well is no news while we are. */
const isProbe = (route: string | undefined): boolean =>
  route === '/livez' || route === '/healthz' || route === '/readyz';

/** Whether a line of this level goes anywhere: making one costs more than looking. */
export const isHeard = (log: FastifyBaseLogger & { isLevelEnabled?: (level: string) => boolean }): boolean =>
  log.isLevelEnabled?.('info') ?? true;

/** What is said of a request that was answered. */
export const lineOf = (method: string, url: string, status: number, milliseconds: number) => ({
  method,
  path: pathOf(url),
  status,
  milliseconds: Math.round(milliseconds),
});

/** One line for each request, when it is answered: who runs the service looks a request up by its id. */
export const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, done) => {
    done();
    if (!isHeard(request.log)) return;
    const line = lineOf(request.method, request.url, reply.statusCode, reply.elapsedTime);
    if (isProbe(request.routeOptions.url)) request.log.debug(line, 'answered');
    else request.log.info(line, 'answered');
  });
};
