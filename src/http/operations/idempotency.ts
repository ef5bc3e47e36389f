import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { isMachineMade, machineMadeHeader } from '../middleware/authenticate.ts';
import { keyReused, Problem } from '../problems/problem.ts';

const idempotencyKeyMaxCharacters = 255;
/** The quotes that it may stand in. */
const quotesMaxCharacters = 2;

/** The id under which a command is carried out once, and the digest of what was asked. */
export interface CommandId {
  readonly command: string;
  readonly fingerprint: string;
}

const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The key of a request that may come twice (draft-ietf-httpapi-idempotency-key-header), quoted, as the draft says, or bare. */
export const idempotencyKeyOf = (request: FastifyRequest): string | undefined => {
  const header = request.headers['idempotency-key'];
  if (header === undefined) return undefined;
  const key = /^"([\x20-\x7e]*)"$/.exec(String(header))?.[1] ?? String(header);
  if (!/^[\x21-\x7e][\x20-\x7e]*$/.test(key) || key.length > idempotencyKeyMaxCharacters)
    throw new Problem(
      'malformed-request',
      `The Idempotency-Key must be 1 to ${idempotencyKeyMaxCharacters} visible ASCII characters.`,
    );
  return key;
};

/** How a route says that it takes such a key. */
export const idempotencyKeyHeader = z
  .string()
  .max(idempotencyKeyMaxCharacters + quotesMaxCharacters)
  .optional()
  .describe(
    `Makes a repeated request the same request. 1 to ${idempotencyKeyMaxCharacters} visible ASCII characters, in quotes or bare. Kept at least 24 hours.`,
  );

/**
 * The id of a command that may come twice, unique for the holder of the key and the route; undefined where the request
 * names none. Where the answer holds a secret, the request is another one with another credential: nobody else can be
 * answered alike.
 */
export const commandIdOf = (
  request: FastifyRequest,
  { member }: { readonly member: string | undefined },
  operationId: string,
  credential?: string,
): CommandId | undefined => {
  const key = idempotencyKeyOf(request);
  if (key === undefined) return undefined;
  const asked: unknown[] = [request.url, request.headers['if-match'] ?? null, request.body ?? null];
  if (isMachineMade(request)) asked.push(machineMadeHeader);
  const fingerprint = digestOf(credential === undefined ? asked : [...asked, credential]);
  // People without a key are not told apart, so that one's key must never be in the way of another's request.
  const holder = member ?? `anonymous:${fingerprint}`;
  return { command: `http:${holder}:${operationId}:${key}`, fingerprint };
};

/** The requests of one route that are being carried out in this process, by the id of their command. */
export interface RunningRequests {
  /** Carries a request out, unless the same one is being carried out already. */
  run<T>(ledger: string, id: CommandId | undefined, work: () => Promise<T>): Promise<T>;
}

/**
 * Tells a request that comes again while the first is under way so, at once. Another process does not know of it; there
 * the log makes the second wait for the first, and answers it with what the first led to.
 */
export const createRunning = (): RunningRequests => {
  const running = new Map<string, string>();
  return {
    run: async (ledger, id, work) => {
      if (id === undefined) return work();
      const name = `${ledger} ${id.command}`;
      const other = running.get(name);
      if (other !== undefined && other !== id.fingerprint) throw keyReused();
      if (other !== undefined)
        throw new Problem(
          'in-progress',
          'A request with this Idempotency-Key is under way. Send it again in a moment.',
          {},
          { 'retry-after': '1' },
        );
      running.set(name, id.fingerprint);
      try {
        return await work();
      } finally {
        running.delete(name);
      }
    },
  };
};

const cipher = 'aes-256-gcm';
const ivBytes = 12;
const tagBytes = 16;

/**
 * A secret that was answered once has to be answered again when the same request is repeated, and may be kept nowhere in
 * a form that can be read. So it is kept under a key made from what the caller alone has: their own key or token, of
 * which the service keeps a digest at most.
 */
const keyOf = (credential: string, command: string): Buffer =>
  Buffer.from(hkdfSync('sha256', credential, command, 'claim-ledger sealed answer', 32));

export const seal = (secret: string, credential: string, command: string): string => {
  const iv = randomBytes(ivBytes);
  const sealing = createCipheriv(cipher, keyOf(credential, command), iv);
  const sealed = Buffer.concat([sealing.update(secret, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), sealed]).toString('base64url');
};

/** Throws where the credential or the command is another one; the fingerprint of the request says so before. */
export const unseal = (sealed: string, credential: string, command: string): string => {
  const bytes = Buffer.from(sealed, 'base64url');
  const opening = createDecipheriv(cipher, keyOf(credential, command), bytes.subarray(0, ivBytes));
  opening.setAuthTag(bytes.subarray(ivBytes, ivBytes + tagBytes));
  return Buffer.concat([opening.update(bytes.subarray(ivBytes + tagBytes)), opening.final()]).toString(
    'utf8',
  );
};
