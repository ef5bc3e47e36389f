import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addLink } from './reply-headers.ts';

/** An operation that is going away. Days are YYYY-MM-DD and begin at midnight UTC. */
export interface Deprecation {
  /** The day from which on nobody should begin to use it. */
  readonly since: string;
  /** The day from which on it may be gone; never before `since`. Until then it works as ever. */
  readonly sunset: string;
  /** What to use instead: the address of a route, whose parameters are those of this one. */
  readonly successor: string;
}

/** Where people read what the operation is and what stands for it: its place in the reference. */
const aboutOf = ({ schema = {} }: { schema?: FastifyRequest['routeOptions']['schema'] }): string =>
  `/docs#/${schema.tags?.[0] ?? 'default'}/${schema.operationId ?? ''}`;

const startOf = (day: string): number => {
  const time = /^\d{4}-\d\d-\d\d$/.test(day) ? Date.parse(day) : NaN;
  if (Number.isNaN(time)) throw new Error(`${day} is no day`);
  return time;
};

/** `/claims/:claim` → `/claims/claim_…`, as it was asked for. */
const filled = (address: string, params: Readonly<Record<string, string>>): string =>
  address.replace(/:([a-z]+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));

/** Says so by RFC 9745 and RFC 8594, with every answer of the operation, good or bad. */
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
 * Lets routes be deprecated by what they say of themselves (`config.document.deprecated`). Before anything else of the
 * request is looked at: whoever is refused learns of it as well, and so does whoever is answered at the warm door, which
 * repeats the fields that an answer had when it was made.
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
