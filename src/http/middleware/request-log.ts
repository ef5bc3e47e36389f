import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify';

type Logger = NonNullable<FastifyServerOptions['logger']>;

/**
 * Secrets that are redacted wherever they appear: keys, tokens, and passwords in addresses. A client may send one in
 * the wrong field.
 */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/\bcl_(live|test)_[0-9A-Za-z]+/g, 'cl_$1_…'],
  [/\beyJ[\w-]*\.[\w-]+\.[\w-]*/g, 'eyJ…'],
  [/(\w:\/\/)[^\s/@]*@/g, '$1…@'],
];

export const withoutSecrets = (text: string): string =>
  secrets.reduce((rest, [pattern, instead]) => rest.replace(pattern, instead), text);

/** The path without its query. A query may hold any text that a reader typed. */
const pathOf = (url: string): string => withoutSecrets(url.split('?')[0] ?? '');

/** Serializes an error: type, code, message and stack only. Its other fields may hold a row, a query or an address. */
const ofError = (error: Error): Record<string, unknown> => ({
  type: error.name,
  code: (error as { code?: unknown }).code,
  message: withoutSecrets(error.message),
  stack: withoutSecrets(error.stack ?? ''),
});

/** Logger options: JSON lines with the request's id, and secrets redacted. */
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

/** Health checks arrive every second, so they are logged only when they fail. */
const isProbe = (route: string | undefined): boolean =>
  route === '/livez' || route === '/healthz' || route === '/readyz';

/** Whether the info level is enabled. The check costs less than building a line. */
export const isHeard = (log: FastifyBaseLogger & { isLevelEnabled?: (level: string) => boolean }): boolean =>
  log.isLevelEnabled?.('info') ?? true;

/** The fields of a request's log line. */
export const lineOf = (method: string, url: string, status: number, milliseconds: number) => ({
  method,
  path: pathOf(url),
  status,
  milliseconds: Math.round(milliseconds),
});

/** Access log: one line for each request, when it is answered. Operators find a request by its id. */
export const logRequests = (app: FastifyInstance): void => {
  app.addHook('onResponse', (request, reply, done) => {
    done();
    if (!isHeard(request.log)) return;
    const line = lineOf(request.method, request.url, reply.statusCode, reply.elapsedTime);
    if (isProbe(request.routeOptions.url)) request.log.debug(line, 'answered');
    else request.log.info(line, 'answered');
  });
};
