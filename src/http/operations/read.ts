import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ledgerId } from '../../domain/terms/ids.ts';
import type { Listed, ReadOptions, Page } from '../../projections/engine/read-rows.ts';
import type { Looked, Question, CachedResponse } from '../response-cache/response-cache.ts';
import { audienceOf, principalOf } from '../middleware/authenticate.ts';
import { openToAll } from './route-document.ts';
import { readOptionsOf, readQuery, type ReadQuery } from './read-options.ts';
import type { Deprecation } from '../middleware/deprecation.ts';
import { answerPage, askedPage, pageOf, pageQuery } from './pagination.ts';
import { conditionalHeaders, etagOf, isKnownToReader } from './preconditions.ts';
import { Problem, type ProblemSlug } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import type { Routes } from './zod-types.ts';

export interface Read {
  readonly url: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly problems?: readonly ProblemSlug[];
  readonly deprecated?: Deprecation;
}

type Params = Readonly<Record<string, string>>;
/** What a list shows, with the version of the stream it is part of where that is not its own. */
export type Item<Row> = Listed<Row> & { readonly streamVersion?: number };
type Query = Readonly<Record<string, string | undefined>>;

interface ReadOne<Row extends { version: number }> extends Read {
  readonly answer: z.ZodType;
  /** Query parameters beside those of every read. */
  readonly filters?: Readonly<Record<string, z.ZodType>>;
  /** The thing, as those eyes saw it then, or undefined where there is none for them. */
  readonly find: (options: ReadOptions, params: Params, filters: Query) => Promise<Row | undefined>;
  /** Where else the thing is to be read, where another one stands for it now. */
  readonly movedTo?: (row: Row) => string | undefined;
  /**
   * The version of the stream that the thing is part of, where that is not its own. It is the tag that acts on the thing
   * ask for, so it moves whenever anything in the stream does.
   */
  readonly streamVersion?: (options: ReadOptions, params: Params) => Promise<number>;
  /** The stream, where the answer follows from its events alone: then it is kept for those who ask again. */
  readonly keptWith?: (params: Params) => string;
}

/** Reads one thing: with its ETag, and with 304 where the reader has it already. */
export const readOne = <Row extends { version: number }>(
  routes: Routes,
  services: Services,
  spec: ReadOne<Row>,
): void => {
  const { url, operationId, tag, summary, description, params = {}, filters = {}, problems = [] } = spec;
  routes.route({
    method: 'GET',
    url,
    schema: {
      operationId,
      tags: [tag],
      summary,
      description,
      security: openToAll,
      params: z.object({ ledger: ledgerId, ...params }),
      querystring: z.strictObject({ ...filters, ...readQuery }),
      headers: conditionalHeaders,
      response: { 200: spec.answer },
    },
    config: {
      document: {
        problems: ['not-found', 'unknown-parameter', 'not-recorded-yet', ...problems],
        headers: ['etag', 'link', 'memento-datetime'],
        moves: spec.movedTo !== undefined,
        deprecated: spec.deprecated,
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, ...named } = request.params as Record<string, string> & { ledger: string };
      const kept = await keptAnswer(services, request, spec, ledger, named);
      if (kept?.answer !== undefined) return sendKept(services, request, reply, kept.question, kept.answer);
      const options = await readOptionsOf(services, request, ledger, request.query as ReadQuery);
      // Before the thing itself: a tag may be older than what it came with, never newer.
      const streamVersion = await spec.streamVersion?.(options, named);
      const row = await spec.find(options, named, request.query as Query);
      if (row === undefined)
        throw new Problem('not-found', 'There is nothing with such an id, or not for you to see.');
      // The past is shown as it was; only the present is elsewhere.
      const moved = options.asOf === undefined ? spec.movedTo?.(row) : undefined;
      if (moved !== undefined) return sendOn(request, reply, row.version, `/v1/ledgers/${ledger}${moved}`);
      if (kept !== undefined) {
        const answer = { version: row.version, body: JSON.stringify(spec.answer.parse(row)) };
        kept.keep(answer);
        return sendKept(services, request, reply, kept.question, answer);
      }
      if (isKnownToReader(request, reply, streamVersion ?? row.version)) return reply.send();
      return row;
    },
  });
};

/** What is kept of the present that was asked for; undefined where it is another question. */
const keptAnswer = async <Row extends { version: number }>(
  { access, responseCache }: Services,
  request: FastifyRequest,
  { operationId, keptWith }: ReadOne<Row>,
  ledger: string,
  named: Params,
): Promise<(Looked & { question: Question }) | undefined> => {
  if (keptWith === undefined || Object.keys(request.query as object).length > 0) return undefined;
  const audience = audienceOf(await principalOf(access, request, ledger));
  const question = { ledger, stream: keptWith(named), audience, operation: operationId };
  return { question, ...(await responseCache.options(question)) };
};

/** Sent as text, past the serializers: it was parsed by the schema of the answer when it was made. */
const sendKept = (
  { fastPath }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  question: Question,
  answer: CachedResponse,
): FastifyReply => {
  if (isKnownToReader(request, reply, answer.version)) return reply.send();
  void reply.type('application/json; charset=utf-8');
  fastPath.note(request, reply, question, answer);
  return reply.send(answer.body);
};

/** The tag is that of the thing asked for: whoever wants to undo its move names it. */
const sendOn = (
  request: FastifyRequest,
  reply: FastifyReply,
  version: number,
  path: string,
): FastifyReply => {
  const query = request.url.split('?')[1];
  const location = query === undefined ? path : `${path}?${query}`;
  return reply
    .code(308)
    .headers({ location, etag: etagOf(version) })
    .send();
};

interface ReadList<Row> extends Read {
  readonly item: z.ZodObject;
  /** The name of the page in the API document. */
  readonly page: string;
  readonly filters?: Readonly<Record<string, z.ZodType>>;
  /** Whether newer things come first. */
  readonly newestFirst?: boolean;
  readonly list: (
    options: ReadOptions,
    page: Page,
    params: Params,
    filters: Query,
    request: FastifyRequest,
  ) => Promise<Item<Row>[]>;
}

/** Reads a list, a page at a time, in an order that later writes do not disturb. Each item carries its ETag. */
export const readList = <Row extends { version: number }>(
  routes: Routes,
  services: Services,
  spec: ReadList<Row>,
): void => {
  const {
    url,
    operationId,
    tag,
    summary,
    description,
    params = {},
    filters = {},
    newestFirst = false,
    problems = [],
  } = spec;
  const { pageMaxItems } = services.limits;
  const item = z
    .object({ ...spec.item.shape, etag: z.string().describe('The ETag of the item.') })
    .meta({ id: `${spec.page}Item`, description: spec.item.description });
  routes.route({
    method: 'GET',
    url,
    schema: {
      operationId,
      tags: [tag],
      summary,
      description,
      security: openToAll,
      params: z.object({ ledger: ledgerId, ...params }),
      querystring: z.strictObject({ ...filters, ...readQuery, ...pageQuery(pageMaxItems) }),
      response: { 200: pageOf(item, spec.page, `A page of: ${summary.toLowerCase()}.`) },
    },
    config: {
      document: {
        problems: ['unknown-parameter', 'malformed-cursor', 'not-recorded-yet', ...problems],
        headers: ['link', 'memento-datetime'],
        deprecated: spec.deprecated,
      },
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { ledger, ...named } = request.params as Record<string, string> & { ledger: string };
      const query = request.query as Query;
      const { shown, ...page } = askedPage(request, query, pageMaxItems);
      const options = await readOptionsOf(services, request, ledger, query);
      const found = await spec.list(options, { ...page, newestFirst }, named, query, request);
      const answer = answerPage(request, reply, shown, found, (each) => ({
        position: each.firstPosition,
        key: each.key,
      }));
      const items = answer.items.map(({ row, streamVersion }) => ({
        ...row,
        etag: etagOf(streamVersion ?? row.version),
      }));
      return { ...answer, items };
    },
  });
};
