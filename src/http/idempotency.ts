import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import type { Principal } from '../access/access.ts';
import { Problem } from './problem.ts';

export const idempotencyKeyMaxCharacters = 255;

/**
 * The id of a command that may come twice (draft-ietf-httpapi-idempotency-key-header), unique for the holder of the key
 * and the route; undefined where the request names none. The key may be quoted, as the draft says, or bare.
 */
export const commandIdOf = (
  request: FastifyRequest,
  { member }: Pick<Principal, 'member'>,
  operationId: string,
): { command: string; fingerprint: string } | undefined => {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  const key = /^"([\x20-\x7e]*)"$/.exec(String(header))?.[1] ?? String(header);
  if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(key) || key.length > idempotencyKeyMaxCharacters)
    throw new Problem(
      'malformed-request',
      `The Idempotency-Key must be 1 to ${idempotencyKeyMaxCharacters} visible ASCII characters.`,
    );
  const asked = JSON.stringify([request.url, request.headers['if-match'] ?? null, request.body ?? null]);
  return {
    command: `http:${member}:${operationId}:${key}`,
    fingerprint: createHash('sha256').update(asked).digest('hex'),
  };
};
