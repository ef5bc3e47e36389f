import type { OutgoingHttpHeaders } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { mayActAs } from '../../../domain/ledger/members.ts';
import { noteStream } from '../../middleware/access-log.ts';
import { principalOf, watchRights } from '../../middleware/authenticate.ts';
import type { Services } from '../../services.ts';

export const linesType = 'application/x-ndjson';

/** Approximate size of a write, in characters. The socket buffers a larger one whole. */
const pieceMinCharacters = 65_536;

interface Sending {
  readonly services: Services;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly ledger: string;
}

/**
 * Streams JSON lines with backpressure. It hijacks the reply, since the handler timeout would end a long answer. The
 * answer is cut off when the role of the caller is lowered below what it was.
 */
export const sendLines = async (
  { services, request, reply, ledger }: Sending,
  fileName: string,
  values: AsyncIterable<object>,
): Promise<FastifyReply> => {
  const before = await principalOf(services.access, request, ledger);
  const ended = new AbortController();
  const unwatch = await watchRights(services.rights, request, {
    ledger,
    isEnough: ({ role }) => before !== undefined && mayActAs(role, before.role),
    onEnd: () => ended.abort(),
  });
  try {
    return await send(request, reply, fileName, values, ended.signal);
  } finally {
    unwatch();
  }
};

const send = async (
  request: FastifyRequest,
  reply: FastifyReply,
  fileName: string,
  values: AsyncIterable<object>,
  signal: AbortSignal,
): Promise<FastifyReply> => {
  const pieces = piecesOf(values);
  // Until the first piece an error can still become a problem document.
  const first = await pieces.next();
  reply.hijack();
  const { raw } = reply;
  raw.writeHead(200, {
    ...(reply.getHeaders() as OutgoingHttpHeaders),
    ...fieldsOf(fileName),
    // The connection closes afterwards, so a stop does not wait for it.
    connection: 'close',
  });
  noteStream(request, reply);
  async function* all(): AsyncGenerator<string, void, void> {
    if (first.done !== true) yield first.value;
    yield* pieces;
  }
  try {
    await pipeline(Readable.from(all()), raw, { signal });
  } catch (error) {
    // The reader disconnected, their rights ended, or the database failed.
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
export const answerHead = (reply: FastifyReply, fileName: string): FastifyReply =>
  reply.headers(fieldsOf(fileName)).send('');

const fieldsOf = (fileName: string): Readonly<Record<string, string>> => ({
  'content-type': `${linesType}; charset=utf-8`,
  'content-disposition': `attachment; filename="${fileName}"`,
});
