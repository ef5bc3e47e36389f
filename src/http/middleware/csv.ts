import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { addVary } from './reply-headers.ts';
import { columnsOf, nameOf, valueAt, type Column } from '../../formats/csv/columns.ts';
import { byteOrderMark, toCsv } from '../../formats/csv/csv.ts';

export const csvType = 'text/csv';

/** Content negotiation. JSON comes first, so clients that accept any type get it. */
const isAsked = (request: FastifyRequest): boolean =>
  new Negotiator(request.raw).mediaType(['application/json', csvType]) === csvType;

/** The page schema of a route; undefined where it answers no list. */
const listedBy = ({ method, schema }: RouteOptions): z.ZodObject<{ items: z.ZodArray }> | undefined => {
  const answer = (schema?.response as Record<string, z.ZodType> | undefined)?.['200'];
  const isList =
    (method === 'GET' || method === 'HEAD') &&
    answer instanceof z.ZodObject &&
    answer.shape['items'] instanceof z.ZodArray;
  return isList ? (answer as z.ZodObject<{ items: z.ZodArray }>) : undefined;
};

const described = (columns: readonly Column[]): z.ZodType =>
  z.string().meta({
    description: `A header, then one record for each item, with the columns ${columns.map((each) => `\`${nameOf(each)}\``).join(', ')}.`,
  });

/** Fields of items whose content differs from request to request. As columns they would change the table. */
const shownAsJsonAlone = new Set(['highlights', 'expanded']);

/**
 * Adds a CSV representation (`Accept: text/csv`) to every list of the scope. It holds the same page for the same
 * audience, with the next page in `Link`. It covers routes that are registered afterwards; they need no code for it.
 */
export const sendAsCsv = (scope: FastifyInstance): void => {
  scope.addHook('onRoute', (route) => {
    const list = listedBy(route);
    const document = route.config?.document;
    // A route with a media type of its own follows a format of others and has no CSV form.
    if (list === undefined || document === undefined || document.answeredAs !== undefined) return;
    const columns = columnsOf(list.shape.items.element as z.ZodType).filter(
      ([field]) => !shownAsJsonAlone.has(field ?? ''),
    );
    route.config = {
      ...route.config,
      document: { ...document, alsoAs: { ...document.alsoAs, [csvType]: described(columns) } },
    };
    route.preSerialization = [
      ...[route.preSerialization ?? []].flat(),
      async (request, reply, payload) => {
        addVary(reply, 'accept');
        if (reply.statusCode !== 200 || !isAsked(request)) return payload;
        // Parsed by the answer's schema, as JSON is, so that no undocumented field leaves.
        const { items } = list.parse(payload);
        const records = items.map((item) => columns.map((column) => valueAt(item, column)));
        const mark = (request.query as { bom?: string }).bom === undefined ? '' : byteOrderMark;
        const text = mark + toCsv(columns.map(nameOf), records);
        reply.type(`${csvType}; charset=utf-8; header=present`).serializer(() => text);
        return payload;
      },
    ];
  });
};
