import type { OutgoingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const linesType = 'application/x-ndjson';

/** Handed to the socket at once, about; of a larger piece it would have to hold all. */
const pieceMinCharacters = 65_536;

/**
 * Answers with a JSON object on each line, as fast as they are taken. The answer is taken out of Fastify's hands, which
 * would end it after the time that a handler may take.
 */
export const sendLines = async (
  request: FastifyRequest,
  reply: FastifyReply,
  fileName: string,
  values: AsyncIterable<object>,
): Promise<FastifyReply> => {
  const pieces = piecesOf(values);
  // While nothing is sent yet every trouble is a problem document as ever.
  const first = await pieces.next();
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-type': `${linesType}; charset=utf-8`,
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'no-store',
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
    // The reader went away, or the database did.
    request.log.warn({ err: error }, 'an answer ended before its time');
  }
  return reply;
};

async function* piecesOf(values: AsyncIterable<object>): AsyncGenerator<string, void, void> {
  let piece = '';
  for await (const value of values) {
    piece += `${JSON.stringify(value)}\n`;
    if (piece.length < pieceMinCharacters) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

/** HEAD: nobody knows how long it is before it is written. */
export const answerHead = (reply: FastifyReply): FastifyReply =>
  reply.type(`${linesType}; charset=utf-8`).header('cache-control', 'no-store').send('');
