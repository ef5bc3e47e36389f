import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { jsonOf, type Batch, type Item } from '../../../delivery/event-stream/entry.ts';
import type { Services } from '../../services.ts';

/** The wire format of a stream. */
interface Format {
  readonly opening: string;
  item(item: Item): string;
  /** The keep-alive, also sent after a batch that ends beyond its last item. */
  silence(through: number): string;
}

/** Limit of a write, in characters. The socket buffers a larger one whole. */
const pieceMaxCharacters = 65_536;

interface Pump {
  readonly raw: ServerResponse;
  readonly format: Format;
  readonly signal: AbortSignal;
  /** Whether the caller may still read the stream; checked periodically. */
  readonly mayListen: () => Promise<boolean>;
  readonly askEveryMs: number;
}

/** Writes batches with backpressure: no faster than the reader takes them. */
const pump = async (
  batches: AsyncIterable<Batch>,
  { raw, format, signal, mayListen, askEveryMs }: Pump,
): Promise<void> => {
  let asked = performance.now();
  const write = async (text: string): Promise<void> => {
    if (text !== '' && !raw.write(text)) await once(raw, 'drain', { signal });
  };
  await write(format.opening);
  for await (const { items, through } of batches) {
    if (performance.now() - asked > askEveryMs) {
      if (!(await mayListen())) return;
      asked = performance.now();
    }
    let piece = '';
    for (const item of items) {
      piece += format.item(item);
      if (piece.length < pieceMaxCharacters) continue;
      await write(piece);
      piece = '';
    }
    if (items.length === 0) piece += format.silence(through);
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
  item: (item) => `id: ${item.event.position}\ndata: ${jsonOf(item)}\n\n`,
  silence: (through) => `: through ${through}\nid: ${through}\n\n`,
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
  readonly mayListen: () => Promise<boolean>;
}

/**
 * Answers with a stream. It hijacks the reply at the first output, since the handler timeout would end the stream.
 * Before that an error still becomes a problem document.
 */
export const stream = async (
  { feed, limits }: Services,
  request: FastifyRequest,
  reply: FastifyReply,
  { type, format, open, mayListen }: Streaming,
): Promise<void> => {
  const { raw } = reply;
  const gone = new AbortController();
  const { signal } = gone;
  const leave = (): void => gone.abort();
  const part = (): void => void setTimeout(leave, partingMs).unref();
  raw.once('close', leave);
  const batches = await open(signal, () => {
    request.log.info('a reader was too slow and is let go');
    leave();
  });
  reply.hijack();
  feed.closing.addEventListener('abort', part);
  try {
    raw.writeHead(200, {
      ...(reply.getHeaders() as OutgoingHttpHeaders),
      'content-type': type,
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      // The connection closes afterwards, so a stop does not wait for it.
      connection: 'close',
    });
    await pump(batches, { raw, format, signal, mayListen, askEveryMs: limits.heartbeatMs });
    raw.end();
  } catch (error) {
    if (!signal.aborted) request.log.error({ err: error }, 'a stream ended before its time');
    raw.destroy();
  } finally {
    feed.closing.removeEventListener('abort', part);
  }
};
