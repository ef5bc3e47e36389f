import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ReaderAudience } from '../../projections/engine/projection.ts';
import type { ReadOptions } from '../../projections/engine/read-rows.ts';
import { Problem } from '../problems/problem.ts';
import { etagOf } from './entity-tag.ts';
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

/** Redirects with the ETag of the requested thing, since undoing its move requires that version. */
const sendOn = (
  request: FastifyRequest,
  reply: FastifyReply,
  etag: string | undefined,
  path: string,
): FastifyReply => {
  const query = request.url.split('?')[1];
  const location = query === undefined ? path : `${path}?${query}`;
  return reply
    .code(308)
    .headers({ location, ...(etag === undefined ? {} : { etag }) })
    .send();
};

/** The claim in the path was merged into another, where its record is read from now on. */
export class ClaimMoved extends Error {
  override readonly name = 'ClaimMoved';
  readonly claim: string;
  readonly into: string;
  constructor(claim: string, into: string) {
    super(`the claim ${claim} was merged into ${into}`);
    this.claim = claim;
    this.into = into;
  }
}

/** Redirects a read below a claim to the same read below the claim that replaces it. */
export const sendToClaim = (
  request: FastifyRequest,
  reply: FastifyReply,
  { claim, into }: Pick<ClaimMoved, 'claim' | 'into'>,
): FastifyReply => {
  const [path = ''] = request.url.split('?');
  return sendOn(request, reply, undefined, path.replace(`/claims/${claim}/`, `/claims/${into}/`));
};

/** What the `find` of a read receives. */
export interface ReadAsked<Params extends Shape, Query extends Shape = None> extends OperationRequest<
  Params,
  Query
> {
  readonly options: ReadOptions;
}

interface Read<Params extends Shape, Query extends Shape, Row extends object> extends Described<Params> {
  /** Query parameters beside `asOf` and `atLeast`. */
  readonly query?: Query;
  readonly answer: z.ZodType;
  /** Whether it can be read as of the past (`asOf`, `atLeast`); true by default. */
  readonly readsPast?: boolean;
  /** The thing as the caller may see it; undefined where it does not exist for them. */
  readonly find: (asked: ReadAsked<Params, Query>) => Promise<Row | undefined>;
  /** Whether `find` never returns undefined. */
  readonly isAlwaysThere?: boolean;
  /** Maps the thing to the answer; the default is the thing itself. */
  readonly show?: (row: Row) => object;
  /** The ETag of the thing for an audience. Without it and `streamVersion` the answer has none, and there is no 304. */
  readonly etag?: (row: Row, audience: ReaderAudience) => string;
  /**
   * The version of the stream that contains the thing, used as the ETag. Acts on the thing check that version, so the
   * tag changes with every event of the stream.
   */
  readonly streamVersion?: (asked: ReadAsked<Params, Query>) => Promise<number>;
  /** The path below the ledger of the thing that replaced this one, if any. */
  readonly movedTo?: (row: Row) => string | undefined;
  /**
   * The path parameter that names a stream. The answer must depend on its events alone, or the cache would go stale.
   */
  readonly dependsOn?: keyof Params & string;
}

/** The ETag of a thing with a version. */
export const byVersion = ({ version }: { readonly version: number }, audience: ReaderAudience): string =>
  etagOf(version, audience);

/**
 * Whether the reader has the representation. A version tells it of the present alone: what the public gets of the past
 * changes without a new version of the past, when something is withheld or shown again. So the past has no tag there.
 */
const isUnchanged = (
  { request, reply }: Pick<OperationRequest<None>, 'request' | 'reply'>,
  { asOf, audience }: ReadOptions,
  tag: string,
): boolean => {
  const has = hasTag(request, reply, tag);
  if (asOf === undefined || audience === 'desk') return has;
  void reply.code(200).removeHeader('etag');
  return false;
};

/** Builds the route that reads one thing: ETag and 304 included. */
export const read =
  <Row extends object, Params extends Shape = None, Query extends Shape = None>(
    spec: Read<Params, Query, Row>,
  ): Register =>
  (routes, services) => {
    const { readsPast = true, isAlwaysThere = false, movedTo, answer, etag, streamVersion, show } = spec;
    const isTagged = etag !== undefined || streamVersion !== undefined;
    addRoute<Params, Query & typeof readQuery>(routes, services, {
      ...spec,
      method: 'GET',
      query: { ...spec.query, ...(readsPast ? readQuery : {}) } as Query & typeof readQuery,
      headers: isTagged ? conditionalHeaders : undefined,
      answers: { 200: answer },
      document: {
        problems: [
          ...(isAlwaysThere ? [] : (['not-found'] as const)),
          'unknown-parameter',
          ...(readsPast ? (['not-recorded-yet'] as const) : []),
        ],
        headers: [
          ...(isTagged ? (['etag'] as const) : []),
          ...(readsPast ? (['link', 'memento-datetime'] as const) : []),
        ],
        moves: movedTo !== undefined,
      },
      handler: async (request) => {
        const options = await (readsPast ? readOptionsOf(request, request.query) : presentOf(request));
        const asked = { ...request, options };
        // Read before the thing itself: a tag may be older than its content, never newer.
        const version = await streamVersion?.(asked);
        const row = await spec.find(asked);
        if (row === undefined)
          throw new Problem('not-found', 'There is nothing with such an id, or not for you to see.');
        const tag = version === undefined ? etag?.(row, options.audience) : etagOf(version, options.audience);
        // A past state is shown under its old address; only the present redirects.
        const moved = options.asOf === undefined ? movedTo?.(row) : undefined;
        if (moved !== undefined)
          return sendOn(request.request, request.reply, tag, `/v1/ledgers/${request.ledger}${moved}`);
        if (tag !== undefined && isUnchanged(request, options, tag)) return request.reply.send();
        return show === undefined ? row : show(row);
      },
    });
  };
