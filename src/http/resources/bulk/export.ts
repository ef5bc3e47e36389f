import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Overloaded } from '../../../database/limiter.ts';
import { ledgerId } from '../../../domain/terms/ids.ts';
import { exportLog } from '../../../transfer/log/export-log.ts';
import { requireRole } from '../../middleware/authenticate.ts';
import { keyed } from '../../operations/route-document.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { answerHead, linesType, sendLines } from './send-lines.ts';

/** Exports under way at once in one process. Each asks for one page at a time, as fast as its reader takes them. */
const exportsMax = 4;

const description = `The whole log of the ledger up to now, from the first event on: what is for the desk and for admins alone, the digests of keys, and the commands that were given under an id. One JSON object stands on each line, with its \`kind\`: first \`ledger\`, then each \`event\` and each \`command\`, and at last \`end\`, which says how many there were. Without that line the export is not whole. \`claim-ledger import --format log\` makes the same ledger of it elsewhere.

It is sent as fast as it is taken. Needs the role \`admin\`.`;

const lines = z.string().meta({
  id: 'LedgerExport',
  description: 'The log, one JSON object on each line, the last of them `end`.',
});

export const exportLedger = (routes: Routes, services: Services): void => {
  let underWay = 0;
  routes.route({
    method: 'GET',
    url: '/export',
    schema: {
      operationId: 'exportLedger',
      tags: ['bulk'],
      summary: 'Export the whole ledger',
      description,
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({}),
      response: { 200: lines },
    },
    config: {
      document: {
        problems: ['unauthenticated', 'forbidden', 'unknown-parameter'],
        answeredAs: linesType,
      },
    },
    onRequest: async (request: FastifyRequest) => {
      await requireRole(services.access, request, (request.params as { ledger: string }).ledger, 'admin');
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      if (request.method === 'HEAD') return answerHead(reply);
      if (underWay >= exportsMax) throw new Overloaded(`${exportsMax} exports are under way already`);
      underWay += 1;
      try {
        const { ledger } = request.params as { ledger: string };
        await sendLines(request, reply, `${ledger}.log.ndjson`, exportLog(services.log, ledger));
      } finally {
        underWay -= 1;
      }
      return undefined;
    },
  });
};
