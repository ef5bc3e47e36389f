import type { OutgoingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { Overloaded } from '../../database/limiter.ts';
import { ledgerId } from '../../domain/terms/ids.ts';
import { exportLog } from '../../exchange/log/export-log.ts';
import { requireRole } from '../authenticate.ts';
import { keyed } from '../document.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../zod-types.ts';

/** Exports under way at once in one process. Each asks for one page at a time, as fast as its reader takes them. */
const exportsMax = 4;

/** Handed to the socket at once, about; of a larger piece it would have to hold all. */
const pieceMinCharacters = 65_536;

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
        answeredAs: 'application/x-ndjson',
      },
    },
    onRequest: async (request: FastifyRequest) => {
      await requireRole(services.access, request, (request.params as { ledger: string }).ledger, 'admin');
    },
    handler: async (request: FastifyRequest, reply: FastifyReply) => {
      const asked = reply.type('application/x-ndjson; charset=utf-8').header('cache-control', 'no-store');
      // Nobody knows how long it is before it is written.
      if (request.method === 'HEAD') return asked.send('');
      if (underWay >= exportsMax) throw new Overloaded(`${exportsMax} exports are under way already`);
      underWay += 1;
      try {
        await send(services, request, reply);
      } finally {
        underWay -= 1;
      }
      return undefined;
    },
  });
};

/** Taken out of Fastify's hands, which would end it after the time that a handler may take. */
const send = async ({ log }: Services, request: FastifyRequest, reply: FastifyReply): Promise<void> => {
  const { ledger } = request.params as { ledger: string };
  const pieces = piecesOf(log, ledger);
  // While nothing is sent yet every trouble is a problem document as ever.
  const first = await pieces.next();
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-disposition': `attachment; filename="${ledger}.log.ndjson"`,
    // Nothing comes after it, and a stop need not wait for the connection.
    connection: 'close',
  });
  async function* all(): AsyncGenerator<string, void, void> {
    if (first.done !== true) yield first.value;
    yield* pieces;
  }
  try {
    await pipeline(Readable.from(all()), raw);
  } catch (error) {
    // The reader went away, or the database did. There is no last line, so nobody takes it for whole.
    request.log.warn({ err: error }, 'an export ended before its time');
  }
};

async function* piecesOf(log: Services['log'], ledger: string): AsyncGenerator<string, void, void> {
  let piece = '';
  for await (const line of exportLog(log, ledger)) {
    piece += `${JSON.stringify(line)}\n`;
    if (piece.length < pieceMinCharacters) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}
