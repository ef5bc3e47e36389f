import type { FastifyBaseLogger, FastifyInstance, FastifyServerOptions } from 'fastify';
import type { AccessLog } from '../../observe/access-log.ts';
import { keepAccessLog } from './access-log.ts';

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

type Leveled = FastifyBaseLogger & { isLevelEnabled?: (level: string) => boolean };
type LogArguments = Parameters<FastifyBaseLogger['info']>;

/**
 * The logger of one request, which is made when the request first logs. Most requests log nothing, and pino's child
 * writes its bindings as JSON when it is made.
 */
class RequestLog implements FastifyBaseLogger {
  readonly #parent: FastifyBaseLogger;
  readonly #make: () => FastifyBaseLogger;
  #own: FastifyBaseLogger | undefined;
  constructor(parent: FastifyBaseLogger, make: () => FastifyBaseLogger) {
    this.#parent = parent;
    this.#make = make;
  }
  get #child(): FastifyBaseLogger {
    return (this.#own ??= this.#make());
  }
  get level(): string {
    return (this.#own ?? this.#parent).level;
  }
  isLevelEnabled(level: string): boolean {
    const log: Leveled = this.#own ?? this.#parent;
    return log.isLevelEnabled?.(level) ?? true;
  }
  fatal(...said: LogArguments): void {
    this.#child.fatal(...said);
  }
  error(...said: LogArguments): void {
    this.#child.error(...said);
  }
  warn(...said: LogArguments): void {
    this.#child.warn(...said);
  }
  info(...said: LogArguments): void {
    this.#child.info(...said);
  }
  debug(...said: LogArguments): void {
    this.#child.debug(...said);
  }
  trace(...said: LogArguments): void {
    this.#child.trace(...said);
  }
  silent(...said: LogArguments): void {
    this.#child.silent(...said);
  }
  child(...options: Parameters<FastifyBaseLogger['child']>): FastifyBaseLogger {
    return this.#child.child(...options);
  }
}

/** Makes the loggers of requests: see `RequestLog`. */
export const requestLogOf: NonNullable<FastifyServerOptions['childLoggerFactory']> = (
  logger,
  bindings,
  options,
) => new RequestLog(logger, () => logger.child(bindings, options));

/** Health checks arrive every second, so they are logged only when they fail. */
const isProbe = (route: string | undefined): boolean =>
  route === '/livez' || route === '/healthz' || route === '/readyz';

/** Whether the info level is enabled. The check costs less than building a line. */
export const isHeard = (log: Leveled): boolean => log.isLevelEnabled?.('info') ?? true;

/** The fields of a request's log line. */
export const lineOf = (method: string, url: string, status: number, milliseconds: number) => ({
  method,
  path: pathOf(url),
  status,
  milliseconds: Math.round(milliseconds),
});

/**
 * Request log: one line of the debug log for each request, when it is answered. Operators find a request by its id. The
 * access log is kept apart.
 */
export const logRequests = (app: FastifyInstance, accessLog: AccessLog | undefined): void => {
  keepAccessLog(app, accessLog);
  app.addHook('onResponse', (request, reply, done) => {
    done();
    if (!isHeard(request.log)) return;
    const line = lineOf(request.method, request.url, reply.statusCode, reply.elapsedTime);
    if (isProbe(request.routeOptions.url)) request.log.debug(line, 'answered');
    else request.log.info(line, 'answered');
  });
};
