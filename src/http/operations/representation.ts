import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { policyInFull } from '../../domain/ledger/policy.ts';
import type { Site } from '../../formats/site.ts';
import { schemasOf, whereOf, type AnyFilter } from '../../projections/engine/filters.ts';
import type { Condition, ReadOptions } from '../../projections/engine/read-rows.ts';
import { originOf } from '../middleware/request-target.ts';
import { Problem } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import { conditionalHeaders, hasTag } from './preconditions.ts';
import { presentOf, readOptionsOf, readQuery } from './read-options.ts';
import {
  addRoute,
  type OperationRequest,
  type Described,
  type None,
  type Register,
  type Shape,
} from './route.ts';
import { jsonText } from './zod-types.ts';

/** What the `make` of a document receives. */
export interface RepresentationAsked<
  Params extends Shape = None,
  Query extends Shape = None,
> extends OperationRequest<Params, Query> {
  readonly options: ReadOptions;
  /** The conditions of the filters. */
  readonly where: readonly Condition[];
  /** The full address of the request. */
  readonly self: string;
  readonly site: Site;
}

interface Representation<Params extends Shape, Query extends Shape> extends Described<Params> {
  /** The media type of the answer. */
  readonly mediaType: string;
  readonly answer: z.ZodType;
  readonly filters?: readonly AnyFilter<Condition>[];
  /** Query parameters beside the filters, `asOf` and `atLeast`. */
  readonly query?: Query;
  /** Whether it can be read as of the past (`asOf`, `atLeast`); true by default. */
  readonly readsPast?: boolean;
  /** Whether it is streamed, and so has no ETag. */
  readonly isStreamed?: boolean;
  /** Whether `make` may redirect to the document of another claim. */
  readonly moves?: boolean;
  /**
   * Makes the document: an object for JSON, text or a stream; undefined where it does not exist. It may also send the
   * reply itself.
   */
  readonly make: (
    asked: RepresentationAsked<Params, Query>,
  ) => Promise<object | string | Readable | FastifyReply | undefined>;
}

/** A digest as ETag: answers from many streams have no version. */
const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** Builds a route that answers in a format of others. Its ETag is a digest of the answer. */
export const representation =
  <Params extends Shape = None, Query extends Shape = None>(spec: Representation<Params, Query>): Register =>
  (routes, services) => {
    const { filters = [], readsPast = true, isStreamed = false, mediaType } = spec;
    addRoute<Params, Query & typeof readQuery>(routes, services, {
      ...spec,
      method: 'GET',
      query: { ...schemasOf(filters), ...spec.query, ...(readsPast ? readQuery : {}) } as Query &
        typeof readQuery,
      headers: isStreamed ? undefined : conditionalHeaders,
      answers: { 200: spec.answer },
      document: {
        problems: [
          ...(isStreamed ? [] : (['not-found'] as const)),
          'unknown-parameter',
          ...(readsPast ? (['not-recorded-yet'] as const) : []),
        ],
        headers: [
          ...(isStreamed ? [] : (['etag'] as const)),
          ...(readsPast ? (['link', 'memento-datetime'] as const) : []),
        ],
        moves: spec.moves === true,
        answeredAs: mediaType.replace(/;.*/, ''),
      },
      handler: async (asked) => {
        const { request, reply, query, ledger } = asked;
        const options = await (readsPast ? readOptionsOf(asked, query) : presentOf(asked));
        const site = await siteOf(services, request, ledger);
        const self = new URL(request.url, site.address).href;
        const where = whereOf(filters, query, options);
        const made = await spec.make({ ...asked, options, where, site, self });
        if (reply.sent) return reply;
        if (made === undefined)
          throw new Problem('not-found', 'There is nothing with such an id, or not for you to see.');
        if (isStreamed) return reply.type(mediaType).send(made);
        const body = typeof made === 'string' ? made : jsonText(made);
        if (hasTag(request, reply, `"${digestOf(body)}"`)) return reply.send();
        return reply.type(mediaType).send(body);
      },
    });
  };

/**
 * The public address of the ledger: of the setting, or as the caller reaches it. A copy names its origin and links
 * there.
 */
export const siteOf = async (
  { access, ledgers, limits: { publicUrl } }: Services,
  request: FastifyRequest,
  ledger: string,
): Promise<Site> => {
  const { policy } = await access.ledger(ledger);
  const origin = ledgers.originOf(ledger);
  const here = `${publicUrl ?? originOf(request)}/v1/ledgers/${ledger}`;
  const address = origin ?? here;
  const name = origin?.split('/').at(-1) ?? ledger;
  const publisher = policyInFull(policy).publisher ?? { name, url: address };
  return { address, publisher };
};
