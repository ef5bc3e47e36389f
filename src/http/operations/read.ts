import type { FastifyReply, FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { ReadOptions } from '../../projections/engine/read-rows.ts';
import { Problem } from '../problems/problem.ts';
import { conditionalHeaders, etagOf, hasTag } from './preconditions.ts';
import { presentOf, readOptionsOf, readQuery } from './read-options.ts';
import {
  addRoute,
  type OperationRequest,
  type Described,
  type None,
  type Register,
  type Shape,
} from './route.ts';

/** A read as its `find` sees it. */
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
  /** Whether it can be read as it was then (`asOf`, `atLeast`); it usually can. */
  readonly readsPast?: boolean;
  /** The thing, as the caller may see it; undefined where there is none for them. */
  readonly find: (asked: ReadAsked<Params, Query>) => Promise<Row | undefined>;
  /** Whether `find` never answers undefined. */
  readonly isAlwaysThere?: boolean;
  /** What of it is answered; usually the thing itself. */
  readonly show?: (row: Row) => object;
  /** The ETag of the thing. Without it, and without `streamVersion`, the answer has none and there is no 304. */
  readonly etag?: (row: Row) => string;
  /**
   * The version of the stream that the thing is part of, which then is the tag. Acts on the thing ask for it, so it moves
   * whenever anything in the stream does.
   */
  readonly streamVersion?: (asked: ReadAsked<Params, Query>) => Promise<number>;
  /** Where else below the ledger the thing is to be read, where another one stands for it now. */
  readonly movedTo?: (row: Row) => string | undefined;
  /** The parameter of the path that names the stream whose events alone the answer follows from. */
  readonly dependsOn?: keyof Params & string;
}

/** The tag of what has a version. */
export const byVersion = ({ version }: { readonly version: number }): string => etagOf(version);

/** A route that reads one thing: with its ETag, and with 304 where the reader has it already. */
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
        // Before the thing itself: a tag may be older than what it came with, never newer.
        const version = await streamVersion?.(asked);
        const row = await spec.find(asked);
        if (row === undefined)
          throw new Problem('not-found', 'There is nothing with such an id, or not for you to see.');
        const tag = version === undefined ? etag?.(row) : etagOf(version);
        // The past is shown as it was; only the present is elsewhere.
        const moved = options.asOf === undefined ? movedTo?.(row) : undefined;
        if (moved !== undefined)
          return sendOn(request.request, request.reply, tag, `/v1/ledgers/${request.ledger}${moved}`);
        if (tag !== undefined && hasTag(request.request, request.reply, tag)) return request.reply.send();
        return show === undefined ? row : show(row);
      },
    });
  };

/** The tag is that of the thing asked for: it has to be named to undo its move. */
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
