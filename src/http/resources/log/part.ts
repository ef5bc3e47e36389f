import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';
import { z } from 'zod';
import { ledgerId } from '../../../domain/terms/ids.ts';
import type { CachePolicy } from '../../middleware/headers/cache-policy.ts';
import { costWith, type CostClass } from '../../middleware/rate-limit/cost.ts';
import {
  addRoute,
  ledgerIn,
  servicesFor,
  type OperationRequest,
  type Register,
  type Shape,
} from '../../operations/route.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';

export const plain = 'text/plain; charset=utf-8';
export const octets = 'application/octet-stream';

/** The level of a tile in an address. */
export const level = z
  .string()
  .max(2)
  .describe(
    'The level of the tile: 0 holds the hashes of entries, each further one those of full tiles below.',
  );

const nothing = (): Problem =>
  new Problem(
    'not-found',
    'The log has no such part, or has not signed it yet. A copy has no log of its own.',
  );

/** What a part of the log is made of: text, bytes or lines; undefined where it does not exist. */
export type Part = string | Buffer | Readable | undefined;

interface PartSpec<Params extends Shape> {
  readonly path: string;
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly params?: Params;
  readonly cache: CachePolicy;
  readonly cost: CostClass;
  readonly mediaType: string;
  readonly answer: z.ZodType;
  readonly make: (asked: OperationRequest<Params>) => Promise<Part>;
}

/** Builds the route of a part of the log. Its bytes are the same for every reader. */
export const part =
  <Params extends Shape>({ make, mediaType, answer, ...spec }: PartSpec<Params>): Register =>
  (routes, services) =>
    addRoute<Params>(routes, services, {
      ...spec,
      tag: 'log',
      method: 'GET',
      answers: { 200: answer },
      document: { problems: ['not-found', 'unknown-parameter'], answeredAs: mediaType.replace(/;.*/, '') },
      handler: async (asked) => {
        const made = await make(asked);
        if (made === undefined) throw nothing();
        return asked.reply.type(mediaType).send(made);
      },
    });

/** Adds an address whose last parameter may have slashes. The document has it once, under the address without them. */
export const longer =
  (
    url: string,
    cost: CostClass,
    make: (services: Services, ledger: string, params: Readonly<Record<string, string>>) => Promise<Part>,
  ): Register =>
  (routes: Routes, services) => {
    routes.route({
      method: 'GET',
      url: `${url}/*`,
      schema: {
        hide: true,
        params: z.object({ ledger: ledgerId, level: level.optional(), '*': z.string().max(60) }),
        querystring: z.strictObject({}),
      },
      config: { cache: 'immutable', cost: costWith({ cost }) },
      handler: async (request: FastifyRequest, reply: FastifyReply) => {
        const made = await make(
          servicesFor(request, services),
          ledgerIn(request),
          request.params as Record<string, string>,
        );
        if (made === undefined) throw nothing();
        return reply.type(octets).send(made);
      },
    });
  };
