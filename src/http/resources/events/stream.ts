import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { jsonOf, type Batch, type Item } from '../../../delivery/event-stream/entry.ts';
import type { Principal } from '../../../access/access.ts';
import { noteStream } from '../../middleware/access-log.ts';
import { watchRights } from '../../middleware/authenticate.ts';
import type { Services } from '../../services.ts';
import { cursorOfItem, cursorOfPlace } from './feed-cursor.ts';

/** The wire format of a stream. All numbers in it are the reader's. */
interface Format {
  readonly opening: string;
  item(item: Item): string;
  /** The keep-alive, also sent after a batch that ends beyond its last item. */
  silence(number: number, throughId: string | undefined): string;
}

/** Limit of a write, in characters. The socket buffers a larger one whole. */
const pieceMaxCharacters = 65_536;

interface Pump {
  readonly raw: ServerResponse;
  readonly format: Format;
  readonly signal: AbortSignal;
}

/** Writes batches with backpressure: no faster than the reader takes them. */
const pump = async (batches: AsyncIterable<Batch>, { raw, format, signal }: Pump): Promise<void> => {
  const write = async (text: string): Promise<void> => {
    if (text !== '' && !raw.write(text)) await once(raw, 'drain', { signal });
  };
  await write(format.opening);
  for await (const { items, number, throughId } of batches) {
    let piece = '';
    for (const item of items) {
      if (signal.aborted) return;
      piece += format.item(item);
      if (piece.length < pieceMaxCharacters) continue;
      await write(piece);
      piece = '';
    }
    if (items.length === 0) piece += format.silence(number, throughId);
    await write(piece);
  }
};

/** Reconnection delay of browsers, in milliseconds. */
const comeAgainMs = 2_000;
/** How long a stalled reader may delay a stop, in milliseconds. */
const partingMs = 1_000;

/**
 * Server-sent events (WHATWG HTML, section 9.2). A keep-alive carries an id. It advances the resume position past
 * events that the reader may not see.
 */
export const serverSentEvents = (head: number): Format => ({
  opening: `retry: ${comeAgainMs}\n: head ${head}\n\n`,
  item: (item) => `id: ${cursorOfItem(item)}\ndata: ${jsonOf(item)}\n\n`,
  silence: (number, throughId) => {
    const cursor = cursorOfPlace(number, throughId);
    return `: through ${cursor}\nid: ${cursor}\n\n`;
  },
});

/** JSON lines; an empty line is the keep-alive of a stream that goes on. */
export const lines = (goesOn: boolean): Format => ({
  opening: '',
  item: (item) => `${jsonOf(item)}\n`,
  silence: () => (goesOn ? '\n' : ''),
});

export interface Streaming {
  readonly type: string;
  readonly format: Format;
  readonly open: (signal: AbortSignal, onSlow: () => void) => Promise<AsyncGenerator<Batch, void, void>>;
  readonly ledger: string;
  /** Whether a credential with these rights may read the stream. */
  readonly isEnough: (principal: Principal) => boolean;
}

/**
 * Answers with a stream. It hijacks the reply at the first output, since the handler timeout would end the stream.
 * Before that an error still becomes a problem document. HEAD gets the same header fields, and opens no stream.
 */
export const stream = async (
  { feed, rights }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  { type, format, open, ledger, isEnough }: Streaming,
): Promise<void> => {
  const { raw } = reply;
  const begin = (): void => {
    reply.hijack();
    raw.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      'content-type': type,
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // The connection closes afterwards, so a stop does not wait for it.
      connection: 'close',
    });
    noteStream(request, reply);
  };
  if (request.method === 'HEAD') {
    begin();
    raw.end();
    return;
  }
  const gone = new AbortController();
  const { signal } = gone;
  const leave = (): void => gone.abort();
  const part = (): void => void setTimeout(leave, partingMs).unref();
  raw.once('close', leave);
  const unwatch = await watchRights(rights, request, { ledger, isEnough, onEnd: leave });
  const onSlow = (): void => {
    request.log.info('a reader was too slow and is let go');
    leave();
  };
  const batches = await open(signal, onSlow).catch((error: unknown) => {
    unwatch();
    throw error;
  });
  feed.closing.addEventListener('abort', part);
  try {
    begin();
    await pump(batches, { raw, format, signal });
    raw.end();
  } catch (error) {
    if (!signal.aborted) request.log.error({ err: error }, 'a stream ended before its time');
    raw.destroy();
  } finally {
    unwatch();
    feed.closing.removeEventListener('abort', part);
  }
};
