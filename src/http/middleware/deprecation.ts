import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addLink } from './reply-headers.ts';

/** Deprecation of an operation. Days are YYYY-MM-DD and begin at midnight UTC. */
export interface Deprecation {
  /** The day on which it becomes deprecated: new clients should not use it from then on. */
  readonly since: string;
  /** The day from which it may be removed; never before `since`. Until then it works unchanged. */
  readonly sunset: string;
  /** The path of the route to use instead. It takes the parameters of this one. */
  readonly successor: string;
}

/** The operation's entry in the reference, which explains it and its successor. */
const aboutOf = ({ schema = {} }: { schema?: FastifyRequest['routeOptions']['schema'] }): string =>
  `/docs#/${schema.tags?.[0] ?? 'default'}/${schema.operationId ?? ''}`;

const startOf = (day: string): number => {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) throw new Error(`${day} is no day`);
  return time;
};

/** Fills in path parameters: `/claims/:claim` → `/claims/claim_…`. */
const filled = (address: string, params: Readonly<Record<string, string>>): string =>
  address.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** Announces the deprecation (RFC 9745) and the sunset (RFC 8594) on every answer of the operation, errors too. */
const announce = (
  { since, sunset, successor }: Deprecation,
  request: FastifyRequest<{ Params: Readonly<Record<string, string>> }>,
  reply: FastifyReply,
): void => {
  void reply.headers({
    deprecation: `@${startOf(since) / 1_000}`,
    sunset: new Date(startOf(sunset)).toUTCString(),
  });
  addLink(reply, aboutOf(request.routeOptions), 'deprecation sunset');
  addLink(reply, filled(successor, request.params), 'successor-version');
};

/**
 * Announces deprecations that routes declare (`config.document.deprecated`). The hook runs before all others, so
 * refused requests get the fields too. The fast path repeats them from the answer it has kept.
 */
export const announceDeprecations = (app: FastifyInstance): void => {
  app.addHook('onRoute', ({ url, config }) => {
    const deprecated = config?.document?.deprecated;
    if (deprecated !== undefined && startOf(deprecated.sunset) < startOf(deprecated.since))
      throw new Error(`${url} would be gone before it is deprecated`);
  });
  app.addHook<{ Params: Readonly<Record<string, string>> }>('onRequest', (request, reply, done) => {
    const deprecated = request.routeOptions.config.document?.deprecated;
    if (deprecated !== undefined) announce(deprecated, request, reply);
    done();
  });
};
