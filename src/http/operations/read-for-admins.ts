import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { ledgerId } from '../../domain/terms/ids.ts';
import { requireRole } from '../middleware/authenticate.ts';
import type { Deprecation } from '../middleware/deprecation.ts';
import { keyed } from './route-document.ts';
import { answerPage, askedPage, inOrder, pageOf, pageQuery } from './pagination.ts';
import { conditionalHeaders, etagOf, isKnownToReader } from './preconditions.ts';
import { Problem, type ProblemSlug } from '../problems/problem.ts';
import type { Services } from '../services.ts';
import type { Routes } from './zod-types.ts';

interface Read {
  readonly url: string;
  readonly operationId: string;
  readonly tag: string;
  readonly summary: string;
  readonly description: string;
  /** The ledger of an operation of the whole deployment; others find theirs in the address. */
  readonly keptIn?: string;
  readonly deprecated?: Deprecation;
}

type Rows<Row> = (ledger: string) => Promise<{
  readonly rows: Readonly<Record<string, Row>>;
  /** The version of the stream that holds them all, which is the tag of each. */
  readonly version: number;
}>;

const ledgerOf = ({ keptIn }: Read, request: FastifyRequest): string =>
  keptIn ?? (request.params as { ledger: string }).ledger;

const onlyAdmins =
  (services: Services, spec: Read) =>
  async (request: FastifyRequest): Promise<void> => {
    await requireRole(services.access, request, ledgerOf(spec, request), 'admin');
  };

interface ReadPage<Row> extends Read {
  readonly item: z.ZodObject;
  /** The name of the page in the API document. */
  readonly page: string;
  readonly all: Rows<Row>;
  /** What is looked up for the rows of one page alone; its tag, where it has one of its own. */
  readonly fill?: (id: string) => Promise<object>;
}

/** A list for admins of what a ledger holds in memory, by id, which is the order of coming to be. */
export const readPageForAdmins = <Row extends object>(
  routes: Routes,
  services: Services,
  spec: ReadPage<Row>,
): void => {
  const { url, operationId, tag, summary, keptIn } = spec;
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
      description: `${spec.description} Needs the role \`admin\`${keptIn === undefined ? '' : ` in the ledger \`${keptIn}\``}.`,
      security: keyed,
      ...(keptIn === undefined ? { params: z.object({ ledger: ledgerId }) } : {}),
      querystring: z.strictObject(pageQuery(pageMaxItems)),
      response: { 200: pageOf(item, spec.page, `A page of: ${summary.toLowerCase()}.`) },
    },
    config: {
      document: {
        problems: ['unauthenticated', 'forbidden', 'unknown-parameter', 'malformed-cursor'],
        headers: ['link'],
        deprecated: spec.deprecated,
      },
    },
    onRequest: onlyAdmins(services, spec),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const query = request.query as Readonly<Record<string, string | undefined>>;
      const { shown, limit, after } = askedPage(request, query, pageMaxItems);
      const { rows, version } = await spec.all(ledgerOf(spec, request));
      const found = inOrder(rows)
        .filter(([id]) => after === undefined || id > after.key)
        .slice(0, limit);
      const { items, next } = answerPage(request, reply, shown, found, ([key]) => ({ position: 0, key }));
      const etag = etagOf(version);
      const whole = items.map(async ([id, row]) => ({ id, ...row, etag, ...(await spec.fill?.(id)) }));
      return { items: await Promise.all(whole), next };
    },
  });
};

interface ReadPart<Row> extends Read {
  readonly params: Readonly<Record<string, z.ZodType>>;
  /** The parameter of the address that names the thing. */
  readonly named: string;
  readonly answer: z.ZodType;
  readonly unknown: ProblemSlug;
  readonly all: Rows<Row>;
}

/** One thing for admins, with the tag that acts on it ask for, and 304 where the reader has it already. */
export const readPartForAdmins = <Row extends object>(
  routes: Routes,
  services: Services,
  spec: ReadPart<Row>,
): void => {
  const { url, operationId, tag, summary, params } = spec;
  routes.route({
    method: 'GET',
    url,
    schema: {
      operationId,
      tags: [tag],
      summary,
      description: `${spec.description} Its tag is that of the whole of policy, members and keys. Needs the role \`admin\`.`,
      security: keyed,
      params: z.object({ ledger: ledgerId, ...params }),
      querystring: z.strictObject({}),
      headers: conditionalHeaders,
      response: { 200: spec.answer },
    },
    config: {
      document: {
        problems: ['unauthenticated', 'forbidden', 'unknown-parameter', spec.unknown],
        headers: ['etag'],
        deprecated: spec.deprecated,
      },
    },
    onRequest: onlyAdmins(services, spec),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const id = (request.params as Record<string, string>)[spec.named] ?? '';
      const { rows, version } = await spec.all(ledgerOf(spec, request));
      const row = Object.hasOwn(rows, id) ? rows[id] : undefined;
      if (row === undefined)
        throw new Problem(spec.unknown, `There is no ${spec.named} ${id} in this ledger.`);
      if (isKnownToReader(request, reply, version)) return reply.send();
      return { id, ...row };
    },
  });
};
