import type { FastifyReply, FastifyRequest, RouteShorthandOptions } from 'fastify';
import { z } from 'zod';
import type { Role } from '../../domain/ledger/members.ts';
import { ledgerId } from '../../domain/terms/ids.ts';
import { requireRole } from '../middleware/authenticate.ts';
import type { Deprecation } from '../middleware/deprecation.ts';
import type { ProblemSlug } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import type { Routes } from './zod-types.ts';

/** Parameters by name: each is a zod schema of the text that is sent, with a description for the document. */
export type Shape = Readonly<Record<string, z.ZodType>>;
/** No parameters. */
export type None = { readonly [Name in never]: z.ZodType };
/** What a handler is given of such parameters: what their schemas make of the text. */
export type Parsed<S extends Shape> = { readonly [Name in keyof S]: z.output<S[Name]> };

/** Adds routes to a scope of the server. The builders of this folder give one of these for each route. */
export type Register = (routes: Routes, services: Services) => void;

/** The routes of one resource, in this order. */
export const resource =
  (...parts: readonly Register[]): Register =>
  (routes, services) => {
    for (const add of parts) add(routes, services);
  };

/** What every kind of route says of itself. */
export interface Described<Params extends Shape> {
  /** Below the ledger; of an operation of the whole deployment (`keptIn`) all of it. */
  readonly path: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** Parameters of the path beside the ledger. */
  readonly params?: Params;
  /** Problems beside those that every route of the kind may answer with. */
  readonly problems?: readonly ProblemSlug[];
  readonly deprecated?: Deprecation;
  /** The role that the caller needs. Without it a read is open to all, and shows more to the desk. */
  readonly needs?: Role;
  /** The ledger of an operation of the whole deployment. Other routes find theirs in the path. */
  readonly keptIn?: string;
}

/** One request as a handler sees it. */
export interface OperationRequest<Params extends Shape, Query extends Shape = None, Body = unknown> {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly ledger: string;
  readonly params: Parsed<Params>;
  readonly query: Parsed<Query>;
  readonly body: Body;
}

/** What the API document says of a route beyond its schemas. */
export interface RouteDocument {
  /** The problems this route in particular may answer with. */
  readonly problems: readonly ProblemSlug[];
  /** The parameter of other addresses that names what it makes: the `id` of the answer. */
  readonly makes?: string;
  /** Whether it may lead on to another address (308). */
  readonly moves?: boolean;
  /** Header fields of the good answer, by name. */
  readonly headers?: readonly (
    'etag' | 'location' | 'link' | 'memento-datetime' | 'idempotency-replayed' | 'ledger-head' | 'ledger-lag'
  )[];
  /** What it means where it answers 202 and no body. */
  readonly taken?: string;
  /** Other media types that the good answer can be asked for in, with what it then is. */
  readonly alsoAs?: Readonly<Record<string, z.ZodType>>;
  /** The media type of the good answer, where it is not plain JSON. */
  readonly answeredAs?: string;
  /** Media types of the body, where they are not only JSON. */
  readonly bodyTypes?: readonly string[];
  /** Said of an operation that is going away. */
  readonly deprecated?: Deprecation | undefined;
}

declare module 'fastify' {
  interface FastifyContextConfig {
    document?: RouteDocument;
    /**
     * The parameter of the path that names a stream. It says that the answer to a request without a query follows from
     * the events of that stream alone, and that its ETag is the version of the stream.
     */
    dependsOn?: string | undefined;
  }
}

/** Operations that only a key may call. */
const keyed = [{ key: [] }];
/** Operations that anyone may call, and that show more to the desk. */
const openToAll = [{}, { key: [] }];

/** A route of any kind. The four builders give these; a route that is none of them is declared by it directly. */
interface Route<Params extends Shape, Query extends Shape, Body> extends Described<Params> {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly query?: Query;
  readonly headers?: z.ZodObject | undefined;
  readonly body?: z.ZodType<Body> | undefined;
  /** The good answers, by status. */
  readonly answers: Readonly<Record<number, z.ZodType>>;
  readonly document: RouteDocument;
  readonly dependsOn?: string | undefined;
  /** Whether no key is needed, although the route has a role; then `admit` says who may call. */
  readonly isOpen?: boolean;
  /** Runs before the body is read, so that a caller without the role learns nothing of what a good body is. */
  readonly admit?: (request: FastifyRequest, ledger: string) => Promise<void>;
  readonly validatorCompiler?: NonNullable<RouteShorthandOptions['validatorCompiler']>;
  readonly handler: (asked: OperationRequest<Params, Query, Body>) => Promise<unknown>;
}

/** The ledger that the path of a request names. Every scope of routes with a ledger has this parameter. */
export const ledgerIn = (request: FastifyRequest): string =>
  (request as FastifyRequest<{ Params: { ledger: string } }>).params.ledger;

/** Registers a route under its schemas, which validate it, document it and type its handler. */
export const addRoute = <Params extends Shape = None, Query extends Shape = None, Body = undefined>(
  routes: Routes,
  services: Services,
  spec: Route<Params, Query, Body>,
): void => {
  const { method, path, operationId, tag, summary, description, needs, keptIn, document } = spec;
  const { admit = needs && roleOf(services, needs) } = spec;
  const ledgerOf = (request: FastifyRequest): string => keptIn ?? ledgerIn(request);
  routes.route({
    method,
    url: path,
    schema: {
      operationId,
      tags: [tag],
      summary,
      description,
      security: needs === undefined || spec.isOpen === true ? openToAll : keyed,
      ...(keptIn === undefined ? { params: z.object({ ledger: ledgerId, ...spec.params }) } : {}),
      querystring: z.strictObject({ ...spec.query }),
      ...(spec.headers === undefined ? {} : { headers: spec.headers }),
      ...(spec.body === undefined ? {} : { body: spec.body }),
      response: spec.answers,
    },
    config: {
      document: {
        ...document,
        problems: [...problemsOf(spec), ...document.problems, ...(spec.problems ?? [])],
        deprecated: spec.deprecated,
      },
      dependsOn: spec.dependsOn,
    },
    ...(spec.validatorCompiler === undefined ? {} : { validatorCompiler: spec.validatorCompiler }),
    ...(admit === undefined
      ? {}
      : { onRequest: (request: FastifyRequest) => admit(request, ledgerOf(request)) }),
    handler: (request: FastifyRequest, reply: FastifyReply) => {
      // The one place where a request gets the types of its route: Fastify has held it to these very schemas.
      const { params, query, body } = request as Pick<
        OperationRequest<Params, Query, Body>,
        'params' | 'query' | 'body'
      >;
      return spec.handler({ services, request, reply, ledger: ledgerOf(request), params, query, body });
    },
  });
};

const problemsOf = ({
  needs,
  method,
}: Pick<Route<None, None, undefined>, 'needs' | 'method'>): ProblemSlug[] => {
  if (needs === undefined) return [];
  // Every key may read what needs the least role.
  return needs === 'reader' && method === 'GET' ? ['unauthenticated'] : ['unauthenticated', 'forbidden'];
};

const roleOf =
  ({ access }: Services, needed: Role) =>
  async (request: FastifyRequest, ledger: string): Promise<void> => {
    await requireRole(access, request, ledger, needed);
  };
