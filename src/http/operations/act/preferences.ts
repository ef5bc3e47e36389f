import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';

/** Limit of the field, in characters: Node refuses longer header sections. */
const preferMaxCharacters = 16_384;

/** The field `Prefer` of an act (RFC 7240). */
export const preferHeader = z
  .string()
  .max(preferMaxCharacters)
  .optional()
  .describe(
    'With `return=representation` the answer carries what `href` reads afterwards, as `resource` (RFC 7240). Other preferences are ignored.',
  );

/** Header fields that only answers of acts have. */
export type ActHeaderName = 'idempotency-replayed' | 'preference-applied';

/** A quoted value, also where its last quote is missing. It always matches, so that reading takes linear time. */
const quoted = /"((?:[^"\\]|\\.)*)"?/gs;

/** Whether the caller prefers an answer with the thing itself. Of repeated preferences the first counts. */
const prefersRepresentation = ({ headers }: Pick<FastifyRequest, 'headers'>): boolean => {
  const given = headers['prefer'];
  if (given === undefined) return false;
  const plain = [given]
    .flat()
    .join(',')
    .replaceAll(quoted, (_, text: string) => (/^[a-z]+$/.test(text) ? text : '""'));
  const preferences = plain.split(',').map((each) => (each.split(';')[0] ?? '').split('='));
  const [, value] = preferences.find(([name = '']) => name.trim().toLowerCase() === 'return') ?? [];
  return value?.trim() === 'representation';
};

/**
 * The answer of the act's `href`, with the rights of the caller, where they prefer it. Undefined where it cannot be read
 * now: the act is durable, so that is no reason to fail.
 */
const readFor = async (request: FastifyRequest, href: string): Promise<object | undefined> => {
  const { authorization } = request.headers;
  const answer = await request.server.inject({
    method: 'GET',
    url: href,
    remoteAddress: request.ip,
    headers: authorization === undefined ? {} : { authorization },
  });
  return answer.statusCode === 200 ? answer.json<object>() : undefined;
};

/** Adds what the caller prefers to the answer of an act. A view that is late shows an earlier state, so it is not read. */
export const withRepresentation = async <Body extends { readonly href: string; readonly shown: boolean }>(
  request: FastifyRequest,
  reply: FastifyReply,
  body: Body,
): Promise<Body> => {
  if (!body.shown || !prefersRepresentation(request)) return body;
  const resource = await readFor(request, body.href);
  if (resource === undefined) return body;
  void reply.header('preference-applied', 'return=representation');
  return { ...body, resource };
};
