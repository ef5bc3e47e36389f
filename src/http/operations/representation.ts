import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { policyInFull } from '../../domain/ledger/policy.ts';
import type { Site } from '../../formats/site.ts';
import { schemasOf, whereOf, type AnyFilter } from '../../projections/engine/filters.ts';
import type { Condition, ReadOptions } from '../../projections/engine/read-rows.ts';
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

/** A document as its `make` sees it. */
export interface RepresentationAsked<Params extends Shape = None> extends OperationRequest<Params> {
  readonly options: ReadOptions;
  /** The conditions of the filters. */
  readonly where: readonly Condition[];
  /** The address that was asked, in full. */
  readonly self: string;
  readonly site: Site;
}

interface Representation<Params extends Shape> extends Described<Params> {
  /** What the answer is sent as. */
  readonly mediaType: string;
  readonly answer: z.ZodType;
  readonly filters?: readonly AnyFilter<Condition>[];
  /** Whether it can be read as it was then (`asOf`, `atLeast`); it usually can. */
  readonly readsPast?: boolean;
  /** Whether it is sent while it is made, and so has no ETag. */
  readonly isStreamed?: boolean;
  /**
   * The document, as an object that becomes JSON, as text, or as a stream; undefined where there is nothing to tell of.
   * It may send the document by the reply itself.
   */
  readonly make: (
    asked: RepresentationAsked<Params>,
  ) => Promise<object | string | Readable | FastifyReply | undefined>;
}

/** What tells whether two answers are the same where they are made of many streams and so have no version. */
const digestOf = (body: string): string => createHash('sha256').update(body).digest('base64url').slice(0, 22);

/** A route that reads something in a form of others. Its tag is a digest of what is sent. */
export const representation =
  <Params extends Shape = None>(spec: Representation<Params>): Register =>
  (routes, services) => {
    const { filters = [], readsPast = true, isStreamed = false, mediaType } = spec;
    addRoute<Params, typeof readQuery>(routes, services, {
      ...spec,
      method: 'GET',
      query: { ...schemasOf(filters), ...(readsPast ? readQuery : {}) } as typeof readQuery,
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
        const body = typeof made === 'string' ? made : JSON.stringify(made);
        if (hasTag(request, reply, `"${digestOf(body)}"`)) return reply.send();
        return reply.type(mediaType).send(body);
      },
    });
  };

/**
 * Where this ledger is to be read, as the caller reaches it, unless the deployment says where that is. What a copy
 * publishes is its origin's: it says so, and leads there.
 */
export const siteOf = async (
  { access, ledgers, limits: { publicUrl } }: Services,
  request: FastifyRequest,
  ledger: string,
): Promise<Site> => {
  const { policy } = await access.ledger(ledger);
  const origin = ledgers.originOf(ledger);
  const here = `${publicUrl ?? `${request.protocol}://${request.host}`}/v1/ledgers/${ledger}`;
  const address = origin ?? here;
  const name = origin?.split('/').at(-1) ?? ledger;
  const publisher = policyInFull(policy).publisher ?? { name, url: address };
  return { address, publisher };
};
