import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { roleNeeded } from '../../domain/ledger/may.ts';
import { ledgerId } from '../../domain/terms/ids.ts';
import { callerOf, executeOperation, type Caller } from './execute-operation.ts';
import { dryRunQuery } from './dry-run.ts';
import { answersOf, bodyOf, commandTypeOf, documentOf, type ActRoute } from './spec.ts';
import { keyed, openToAll } from './route-document.ts';
import { machineMadeHeader } from '../middleware/authenticate.ts';
import { createRunning, idempotencyKeyHeader } from './idempotency.ts';
import { preconditionMaxCharacters } from './preconditions.ts';
import type { Services } from '../services.ts';
import type { Routes } from './zod-types.ts';

export type { ActRoute } from './spec.ts';

/** What every act may be sent with. */
export const headersOfAct = (changes: boolean) =>
  z.looseObject({
    'idempotency-key': idempotencyKeyHeader,
    [machineMadeHeader]: z
      .enum(['true', 'false'])
      .optional()
      .describe(
        'With `true` the record says that a program did it, also where the key is a person’s. For assistants that act with the key of whoever they help.',
      ),
    'if-match': z
      .string()
      .max(preconditionMaxCharacters)
      .optional()
      .describe(`The ETag you last read, or \`*\`.${changes ? ' Required.' : ''}`),
  });

/** Registers the route of an act: who may do it, what it takes, what it answers. */
export const act = (routes: Routes, services: Services, spec: ActRoute): void => {
  const { method, url, operationId, tag, summary, description, params = {}, changes, keptIn } = spec;
  const needed = roleNeeded[commandTypeOf(spec)];
  const where = keptIn === undefined ? '' : ` in the ledger \`${keptIn}\``;
  const callers = new WeakMap<FastifyRequest, Caller>();
  const running = createRunning();
  routes.route({
    method,
    url,
    schema: {
      operationId,
      tags: [tag],
      summary,
      description: `${description}\n\nNeeds the role \`${needed}\`${where}.`,
      security: spec.admit === undefined ? keyed : openToAll,
      ...(keptIn === undefined ? { params: z.object({ ledger: ledgerId, ...params }) } : {}),
      querystring: z.strictObject(dryRunQuery),
      headers: headersOfAct(changes),
      body: bodyOf(spec),
      response: answersOf(spec),
    },
    config: { document: documentOf(spec) },
    // Before the body is looked at: whoever may not act learns nothing of what a good body is.
    onRequest: async (request) => {
      callers.set(request, await callerOf(services, spec, request));
    },
    handler: async (request, reply) => {
      const caller = callers.get(request);
      if (caller === undefined) throw new Error('the route ran without its onRequest hook');
      return executeOperation(services, spec, running, request, reply, caller);
    },
  });
};
