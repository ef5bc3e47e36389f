import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { mayActAs } from '../../../domain/ledger/members.ts';
import { importId, ledgerId } from '../../../domain/terms/ids.ts';
import { importJob, type ImportJob } from '../../../transfer/jobs/job.ts';
import { requireRole } from '../../middleware/authenticate.ts';
import { tagOf } from '../../operations/digest-tag.ts';
import { keyed } from '../../operations/route-document.ts';
import { conditionalHeaders, hasTag } from '../../operations/preconditions.ts';
import { Problem } from '../../problems/problem.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { answerHead, linesType, sendLines } from './send-lines.ts';

const params = z.object({ ledger: ledgerId, import: importId });
const problems = ['unauthenticated', 'forbidden', 'unknown-parameter', 'not-found'] as const;
const whose = '\n\nFor whoever sent it, and for admins.';

/** Bad lines that are read from the database at once. */
const rejectsPageMaxItems = 100;

const rejectLines = z.string().meta({
  id: 'ImportRejects',
  description: 'One JSON object on each line: `line` (the first is 1), `reasons`, and how the `text` begins.',
});

/** Others learn nothing of it, not even that it is there: its bad lines hold what somebody meant to record. */
const importOf = async ({ access, imports }: Services, request: FastifyRequest): Promise<ImportJob> => {
  const { ledger, import: id } = request.params as { ledger: string; import: string };
  const { member, role } = await requireRole(access, request, ledger, 'contributor');
  const job = await imports.read(ledger, id);
  if (job === undefined || (job.by !== member && !mayActAs(role, 'admin')))
    throw new Problem('not-found', 'There is no such import, or it is not yours.');
  return job;
};

const forTheDesk =
  ({ access }: Services) =>
  async (request: FastifyRequest): Promise<void> => {
    await requireRole(access, request, (request.params as { ledger: string }).ledger, 'contributor');
  };

export const readImports = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'GET',
    url: '/imports/:import',
    schema: {
      operationId: 'readImport',
      tags: ['bulk'],
      summary: 'Read how far an import is',
      description: `Whether it goes on, and what became of its lines so far. The last hundred of a ledger that are over are kept.${whose}`,
      security: keyed,
      params,
      querystring: z.strictObject({}),
      headers: conditionalHeaders,
      response: { 200: importJob },
    },
    config: { document: { problems, headers: ['etag'] } },
    onRequest: forTheDesk(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const job = await importOf(services, request);
      return hasTag(request, reply, tagOf(job)) ? reply.send() : job;
    },
  });
  routes.route({
    method: 'GET',
    url: '/imports/:import/rejects',
    schema: {
      operationId: 'listImportRejects',
      tags: ['bulk'],
      summary: 'Read the bad lines of an import',
      description: `The lines that were bad or refused so far, in order, with the reasons: ten thousand of them at most.${whose}`,
      security: keyed,
      params,
      querystring: z.strictObject({}),
      response: { 200: rejectLines },
    },
    config: { document: { problems, answeredAs: linesType } },
    onRequest: forTheDesk(services),
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const { id } = await importOf(services, request);
      if (request.method === 'HEAD') return answerHead(reply);
      const { ledger } = request.params as { ledger: string };
      await sendLines(request, reply, `${id}.rejects.ndjson`, rejectsOf(services, ledger, id));
      return undefined;
    },
  });
};

async function* rejectsOf(
  { imports }: Services,
  ledger: string,
  id: string,
): AsyncGenerator<object, void, void> {
  for (let after = 0; ;) {
    const page = await imports.rejects(ledger, id, after, rejectsPageMaxItems);
    yield* page;
    const last = page.at(-1);
    if (last === undefined) return;
    after = last.line;
  }
}
