import type { OutgoingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';

export const linesType = 'application/x-ndjson';

/** Approximate size of a write, in characters. The socket buffers a larger one whole. */
const pieceMinCharacters = 65_536;

/** Streams JSON lines with backpressure. It hijacks the reply, since the handler timeout would end a long answer. */
export const sendLines = async (
  request: FastifyRequest,
  reply: FastifyReply,
  fileName: string,
  values: AsyncIterable<object>,
): Promise<FastifyReply> => {
  const pieces = piecesOf(values);
  // Until the first piece an error can still become a problem document.
  const first = await pieces.next();
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    'content-type': `${linesType}; charset=utf-8`,
    'content-disposition': `attachment; filename="${fileName}"`,
    'cache-control': 'no-store',
    // The connection closes afterwards, so a stop does not wait for it.
    connection: 'close',
  });
  async function* all(): AsyncGenerator<string, void, void> {
    if (first.done !== true) yield first.value;
    yield* pieces;
  }
  try {
    await pipeline(Readable.from(all()), raw);
  } catch (error) {
    // The reader disconnected, or the database failed.
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

/** Answers HEAD without a length: it is unknown before the answer is written. */
export const answerHead = (reply: FastifyReply): FastifyReply =>
  reply.type(`${linesType}; charset=utf-8`).header('cache-control', 'no-store').send('');
