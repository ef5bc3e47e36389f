import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { z } from 'zod';
import type { Role } from '../../domain/ledger/members.ts';
import { ledgerId } from '../../domain/terms/ids.ts';
import { audienceOf, knownPrincipal, requireRole } from '../middleware/authenticate.ts';
import { notAllowed } from '../middleware/not-found.ts';
import type { CachePolicy } from '../middleware/headers/cache-policy.ts';
import type { Deprecation } from '../middleware/deprecation.ts';
import type { ProblemSlug } from '../problems/problem.ts';
import { publicServices, type Services } from '../services.ts';
import { orWithheld } from './withheld.ts';
import { costInWords, costWith, type Cost, type CostClass } from '../middleware/rate-limit/cost.ts';
import { formerNamesOf, withPresentNames } from '../middleware/parameter-names.ts';
import type { ActHeaderName } from './act/preferences.ts';
import type { Routes } from './zod-types.ts';

/** Parameters by name: each has a zod schema of its text, with a description for the document. */
export type Shape = Readonly<Record<string, z.ZodType>>;
/** No parameters. */
export type None = { readonly [Name in never]: z.ZodType };
/** Parameters after parsing by their schemas. */
export type Parsed<S extends Shape> = { readonly [Name in keyof S]: z.output<S[Name]> };

/** Adds routes to a scope of the server. Each builder of this folder returns one. */
export type Register = (routes: Routes, services: Services) => void;

/** Joins the routes of one resource, in this order. */
export const resource =
  (...parts: readonly Register[]): Register =>
  (routes, services) => {
    for (const add of parts) add(routes, services);
  };

/** The properties of every kind of route. */
export interface Described<Params extends Shape> {
  /** The path below the ledger; the whole path for an operation of the deployment (`keptIn`). */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** Path parameters beside the ledger. */
  readonly params?: Params;
  /** Problems beside those of every route of its kind. */
  readonly problems?: readonly ProblemSlug[];
  readonly deprecated?: Deprecation;
  /** How long caches may keep its answers. */
  readonly cache: CachePolicy;
  /** The class of what the operation costs. The rate limiter counts by it. */
  readonly cost: CostClass;
  /** What a request with one of these query parameters costs beside that. */
  readonly dearer?: Cost['dearer'];
  /** What it costs as one of these media types, instead of the usual. */
  readonly dearerAs?: Cost['dearerAs'];
  /** The role that the caller needs. Without it a read is public, and shows more to the desk. */
  readonly needs?: Role;
  /** The ledger of an operation of the deployment. Other routes find theirs in the path. */
  readonly keptIn?: string;
}

/** A request, as its handler receives it. */
export interface OperationRequest<Params extends Shape, Query extends Shape = None, Body = unknown> {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly ledger: string;
  readonly params: Parsed<Params>;
  readonly query: Parsed<Query>;
  readonly body: Body;
}

/** The properties of a route in the API document, beyond its schemas. */
export interface RouteDocument {
  /** The problems of this route in particular. */
  readonly problems: readonly ProblemSlug[];
  /** The path parameter of other addresses that takes the `id` of the created thing. */
  readonly makes?: string;
  /** Whether it may redirect (308). */
  readonly moves?: boolean;
  /** Header fields of the successful answer, by name. */
  readonly headers?: readonly (
    'etag' | 'location' | 'link' | 'memento-datetime' | ActHeaderName | 'ledger-head' | 'ledger-lag'
  )[];
  /** What a 202 without a body means. */
  readonly taken?: string;
  /** Alternative media types of the successful answer, with their schemas. */
  readonly alsoAs?: Readonly<Record<string, z.ZodType>>;
  /** The media type of the successful answer, where it is not plain JSON. */
  readonly answeredAs?: string;
  /** Media types of the body, where they are not JSON alone. */
  readonly bodyTypes?: readonly string[];
  /** The deprecation, if any. */
  readonly deprecated?: Deprecation | undefined;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    document?: RouteDocument;
    /** How long caches may keep its answers. */
    cache?: CachePolicy | undefined;
    cost?: Cost | undefined;
    /**
     * The path parameter that names a stream. It promises that an answer without a query depends on that stream's
     * events alone. Its ETag is then the stream's version.
     */
    dependsOn?: string | undefined;
  }
}

/** Operations that require a key. Each has its own array: as YAML, a shared one would be more aliases than parsers allow. */
const keyed = () => [{ key: [] }];
/** Operations that are public, and show more to the desk. */
const openToAll = () => [{}, { key: [] }];

/** A route of any kind. The four builders return these; a route of no such kind is declared directly. */
interface Route<Params extends Shape, Query extends Shape, Body> extends Described<Params> {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly query?: Query;
  readonly headers?: z.ZodObject | undefined;
  readonly body?: z.ZodType<Body> | undefined;
  /** The schemas of successful answers, by status. */
  readonly answers: Readonly<Record<number, z.ZodType>>;
  readonly document: RouteDocument;
  readonly dependsOn?: string | undefined;
  /** Whether no key is required although the route has a role; `admit` then decides. */
  readonly isOpen?: boolean;
  /** Runs before the body is read, so a caller without the role learns nothing about valid bodies. */
  readonly admit?: (request: FastifyRequest, ledger: string) => Promise<void>;
  readonly validatorCompiler?: NonNullable<RouteShorthandOptions['validatorCompiler']>;
  readonly handler: (asked: OperationRequest<Params, Query, Body>) => Promise<unknown>;
}

/** The ledger in the path. Every scope of routes with a ledger has this parameter. */
export const ledgerIn = (request: FastifyRequest): string =>
  (request as FastifyRequest<{ Params: { ledger: string } }>).params.ledger;

/** Registers a route. Its schemas validate it, document it and type its handler. */
export const addRoute = <Params extends Shape = None, Query extends Shape = None, Body = undefined>(
  routes: Routes,
  services: Services,
  spec: Route<Params, Query, Body>,
): void => {
  const { method, path, operationId, tag, summary, needs, keptIn } = spec;
  const { admit = needs && roleOf(services, needs) } = spec;
  const former = formerNamesOf(Object.keys(spec.query ?? {}));
  const cost = costWith(spec, former);
  const ledgerOf = (request: FastifyRequest): string => keptIn ?? ledgerIn(request);
  routes.route({
    method,
    url: path,
    schema: {
      operationId,
      tags: [tag],
      summary,
      description: spec.description + costInWords(costWith(spec)),
      security: needs === undefined || spec.isOpen === true ? openToAll() : keyed(),
      ...(keptIn === undefined ? { params: z.object({ ledger: ledgerId, ...spec.params }) } : {}),
      querystring: z.strictObject({ ...spec.query }),
      ...(spec.headers === undefined ? {} : { headers: spec.headers }),
      ...(spec.body === undefined ? {} : { body: spec.body }),
      response: spec.answers,
    },
    config: {
      document: documentOf(spec),
      cache: spec.cache,
      dependsOn: spec.dependsOn,
      cost,
    },
    ...(spec.validatorCompiler === undefined ? {} : { validatorCompiler: spec.validatorCompiler }),
    ...(admit === undefined
      ? {}
      : { onRequest: (request: FastifyRequest) => admit(request, ledgerOf(request)) }),
    ...(former.length === 0
      ? {}
      : {
          preValidation: async (request: FastifyRequest) => {
            request.query = withPresentNames(request.query as Readonly<Record<string, unknown>>, former);
          },
        }),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      // The only cast of a request to its route's types: Fastify has validated it by these schemas.
      const { params, query, body } = request as Pick<
        OperationRequest<Params, Query, Body>,
        'params' | 'query' | 'body'
      >;
      const ledger = ledgerOf(request);
      const asked = { services: servicesFor(request, services), request, reply, ledger, params, query, body };
      try {
        return await spec.handler(asked);
      } catch (error) {
        throw await orWithheld(error, asked.services, request, ledger);
      }
    },
  });
};

/** The services as the caller is served: with the share of the public, unless the caller is of the desk. */
export const servicesFor = (request: FastifyRequest, services: Services): Services =>
  audienceOf(knownPrincipal(request)) === 'desk' ? services : publicServices(services);

const documentOf = (
  spec: Pick<Route<None, None, undefined>, 'document' | 'problems' | 'deprecated' | 'needs' | 'method'>,
): RouteDocument => ({
  ...spec.document,
  problems: [...problemsOf(spec), ...spec.document.problems, ...(spec.problems ?? [])],
  deprecated: spec.deprecated,
});

const problemsOf = ({
  needs,
  method,
}: Pick<Route<None, None, undefined>, 'needs' | 'method'>): ProblemSlug[] => {
  if (needs === undefined) return [];
  // Every key has the least role, so `forbidden` cannot occur.
  return needs === 'reader' && method === 'GET' ? ['unauthenticated'] : ['unauthenticated', 'forbidden'];
};

const roleOf =
  ({ access }: Services, needed: Role) =>
  async (request: FastifyRequest, ledger: string): Promise<void> => {
    await requireRole(access, request, ledger, needed);
  };

/**
 * Refuses the methods of an address that another address with a parameter would take. Without it `GET /claims/match`
 * would look for a claim of that name.
 */
export const refuseMethods = (
  routes: Routes,
  {
    url,
    methods,
    allowed,
  }: { url: string; methods: readonly ('GET' | 'PATCH')[]; allowed: readonly string[] },
): void => {
  routes.route({
    method: [...methods],
    url,
    schema: { hide: true },
    config: { refusesMethod: true, cache: 'never' },
    handler: () => {
      throw notAllowed(allowed);
    },
  });
};
