import { createHash } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { seal, unseal, type Place } from '../../sealing/seal.ts';
import { isMachineMade, machineMadeHeader } from '../middleware/authenticate.ts';
import { keyReused, Problem } from '../problems/problem.ts';

const idempotencyKeyMaxCharacters = 255;
/** Room for the quotes around a key. */
const quotesMaxCharacters = 2;

/** The id under which a command runs once, and the fingerprint of the request. */
export interface CommandId {
  readonly command: string;
  readonly fingerprint: string;
}

const digestOf = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** The Idempotency-Key (draft-ietf-httpapi-idempotency-key-header), quoted as in the draft, or bare. */
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

/** The header in a route's schema. */
export const idempotencyKeyHeader = z
  .string()
  .max(idempotencyKeyMaxCharacters + quotesMaxCharacters)
  .optional()
  .describe(
    `Makes a repeated request idempotent. 1 to ${idempotencyKeyMaxCharacters} visible ASCII characters, in quotes or bare. Kept at least 24 hours.`,
  );

/**
 * The idempotent id of a command, unique for the key's holder and the route; undefined without an Idempotency-Key.
 * For an answer with a secret the fingerprint includes the credential. No other credential can then get that answer.
 * It leaves out what is kept apart from the log: a digest that stays would confirm a guess of what was erased.
 */
export const commandIdOf = (
  request: FastifyRequest,
  { member }: { readonly member: string | undefined },
  { operationId, apart = {} }: { readonly operationId: string; readonly apart?: object },
  credential?: string,
): CommandId | undefined => {
  const key = idempotencyKeyOf(request);
  if (key === undefined) return undefined;
  const body = Object.keys(apart).length === 0 ? request.body : without(request.body, apart);
  const asked: unknown[] = [request.url, request.headers['if-match'] ?? null, body ?? null];
  if (isMachineMade(request)) asked.push(machineMadeHeader);
  const fingerprint = digestOf(credential === undefined ? asked : [...asked, credential]);
  // Anonymous callers cannot be told apart. The fingerprint keeps their keys from colliding.
  const holder = member ?? `anonymous:${fingerprint}`;
  return { command: `http:${holder}:${operationId}:${key}`, fingerprint };
};

/** A body without the fields that are kept apart from the log. */
const without = (body: unknown, apart: object): unknown =>
  typeof body !== 'object' || body === null
    ? body
    : Object.fromEntries(Object.entries(body).filter(([name]) => !Object.hasOwn(apart, name)));

/** The requests of one route in progress in this process, by command id. */
export interface RunningRequests {
  /** Runs the work, or throws where the same request is in progress. */
  run<T>(ledger: string, id: CommandId | undefined, work: () => Promise<T>): Promise<T>;
}

/**
 * Rejects a duplicate request at once while the first is in progress. It covers this process alone. Across processes
 * the log makes the second wait, and answers it with the first outcome.
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

/**
 * The place of a kept secret. A repeated request must get the same secret, yet none may be stored readably. So it is
 * sealed under the caller's own credential. The service stores only a digest of that credential.
 */
const placeOf = (credential: string, command: string): Place => ({
  key: credential,
  context: command,
  purpose: 'claim-ledger sealed answer',
});

export const sealAnswer = (secret: string, credential: string, command: string): string =>
  seal(secret, placeOf(credential, command));

/** Throws for another credential or command. The fingerprint check refuses such requests earlier. */
export const unsealAnswer = (sealed: string, credential: string, command: string): string =>
  unseal(sealed, placeOf(credential, command));
