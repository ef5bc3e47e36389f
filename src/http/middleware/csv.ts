import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import Negotiator from 'negotiator';
import { z } from 'zod';
import { addVary } from './reply-headers.ts';
import { columnsOf, nameOf, valueAt, type Column } from '../../formats/csv/columns.ts';
import { toCsv } from '../../formats/csv/csv.ts';

export const csvType = 'text/csv';

/** JSON comes first: it is for whoever takes anything. */
const isAsked = (request: FastifyRequest): boolean =>
  new Negotiator(request.raw).mediaType(['application/json', csvType]) === csvType;

/** The schema of what a route lists; undefined where it answers no list. */
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

/**
 * Every list of a scope can be had as CSV as well, by `Accept: text/csv`: the same page of the same items for the same
 * eyes, with the next one in `Link`. For routes that are made after it; they need do nothing for it.
 */
export const sendAsCsv = (scope: FastifyInstance): void => {
  scope.addHook('onRoute', (route) => {
    const list = listedBy(route);
    const document = route.config?.document;
    // What has a media type of its own is a form of others, whatever it holds.
    if (list === undefined || document === undefined || document.answeredAs !== undefined) return;
    const columns = columnsOf(list.shape.items.element as z.ZodType);
    route.config = {
      ...route.config,
      document: { ...document, alsoAs: { ...document.alsoAs, [csvType]: described(columns) } },
    };
    route.preSerialization = [
      ...[route.preSerialization ?? []].flat(),
      async (request, reply, payload) => {
        addVary(reply, 'accept');
        if (reply.statusCode !== 200 || !isAsked(request)) return payload;
        // By the schema of the answer, as JSON is, so that nothing leaves that the document does not name.
        const { items } = list.parse(payload);
        const records = items.map((item) => columns.map((column) => valueAt(item, column)));
        const text = toCsv(columns.map(nameOf), records);
        reply.type(`${csvType}; charset=utf-8; header=present`).serializer(() => text);
        return payload;
      },
    ];
  });
};
