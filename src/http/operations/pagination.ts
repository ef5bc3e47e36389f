import { createHash } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Page, RowPlace } from '../../projections/engine/read-rows.ts';
import type { Shape } from './route.ts';
import { addLink } from '../middleware/reply-headers.ts';
import { wrongParameter } from '../problems/invalid-request.ts';
import { Problem } from '../problems/problem.ts';

/** The parameter of everything that is available as CSV. */
export const csvQuery = {
  bom: z
    .literal('1')
    .optional()
    .describe(
      'Whether CSV (`Accept: text/csv`) begins with a byte order mark, so that Excel reads it as UTF-8. JSON never has one.',
    ),
};

export const pageQuery = (pageMaxItems: number, usual = 50) => ({
  cursor: z
    .string()
    .max(200)
    .optional()
    .describe(
      'Where the page begins: `next` of the page before. It is valid only for the same list and filters.',
    ),
  limit: z
    .string()
    .regex(/^[1-9][0-9]{0,4}$/, `must be a whole number from 1 to ${pageMaxItems}`)
    .meta({ maxLength: 5 })
    .optional()
    .meta({
      description: `The maximum number of items on the page: from 1 to ${pageMaxItems}, by default ${Math.min(usual, pageMaxItems)}.`,
      example: '20',
    }),
  ...csvQuery,
});

export const pageOf = <T extends z.ZodType>(item: T, name: string, what: string, besides: Shape = {}) =>
  z
    .object({
      items: z.array(item).describe('The items of the page.'),
      next: z
        .string()
        .nullable()
        .describe(
          'The cursor of the next page; null on the last. A page may have fewer items than asked for, even none, before that.',
        ),
      ...besides,
    })
    .meta({ id: name, description: what });

/** The scope of a cursor: the list with its filters. A cursor is invalid for any other list. */
const scopeOf = (request: FastifyRequest): string => {
  const query = { ...(request.query as Record<string, unknown>) };
  delete query['cursor'];
  delete query['limit'];
  delete query['bom'];
  const names = Object.keys(query).sort();
  const text = JSON.stringify([request.url.split('?')[0], names.map((name) => [name, query[name]])]);
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
};

const readCursor = (request: FastifyRequest, cursor: string): RowPlace => {
  const [, position, scope, key] =
    /^([0-9]{1,16}) ([\w-]{12}) (.*)$/s.exec(Buffer.from(cursor, 'base64url').toString()) ?? [];
  // PostgreSQL stores no NUL, so a key with one cannot come from a list.
  if (position === undefined || key === undefined || key.includes('\0'))
    throw new Problem('malformed-cursor', 'The cursor is not one that a list of this ledger gave.');
  if (scope !== scopeOf(request))
    throw new Problem('malformed-cursor', 'The cursor belongs to another list, or to other filters.');
  return { position: Number(position), key };
};

/** The requested page, with one item more, which tells whether a next page exists. */
export const askedPage = (
  request: FastifyRequest,
  { cursor, limit }: { cursor?: string | undefined; limit?: string | undefined },
  pageMaxItems: number,
  usual = 50,
): Page & { shown: number } => {
  const shown = limit === undefined ? Math.min(usual, pageMaxItems) : Number(limit);
  if (shown > pageMaxItems)
    throw wrongParameter('limit', `\`limit\` must be at most ${pageMaxItems}, not ${shown}.`);
  return { limit: shown + 1, shown, after: cursor === undefined ? undefined : readCursor(request, cursor) };
};

/**
 * Cuts the extra item off, and adds the next page to the body and as a link (RFC 8288). A bounded scan that ended before the page was full
 * names the place where the next page goes on.
 */
export const answerPage = async <T>(
  request: FastifyRequest,
  reply: FastifyReply,
  shown: number,
  found: readonly T[],
  placeOf: (item: T) => Promise<RowPlace>,
  scannedTo?: RowPlace,
): Promise<{ items: T[]; next: string | null }> => {
  const items = found.slice(0, shown);
  const last = items.at(-1);
  const place = found.length > shown && last !== undefined ? await placeOf(last) : scannedTo;
  if (place === undefined) return { items, next: null };
  const { position, key } = place;
  const next = Buffer.from(`${position} ${scopeOf(request)} ${key}`).toString('base64url');
  const address = new URL(request.url, 'http://ledger.invalid');
  address.searchParams.set('cursor', next);
  addLink(reply, address.pathname + address.search, 'next');
  return { items, next };
};

/** Sorts by id, oldest first. A snapshot from the database has its fields in another order than the fold. */
export const inOrder = <T>(byId: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(byId).sort(([one], [other]) => (one < other ? -1 : 1));
