import { once } from 'node:events';
import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { jsonOf, type Batch, type Item } from '../../../delivery/event-stream/entry.ts';
import type { Services } from '../../services.ts';

/** How a stream is written down. */
interface Format {
  readonly opening: string;
  item(item: Item): string;
  /** Said where there was nothing to tell, and after each batch that ends beyond its last item. */
  silence(through: number): string;
}

/** Written at once at most: of a larger piece the socket would have to hold all. */
const pieceMaxCharacters = 65_536;

interface Pump {
  readonly raw: ServerResponse;
  readonly format: Format;
  readonly signal: AbortSignal;
  /** Whether whoever listens may still hear what they hear. Asked now and then. */
  readonly mayListen: () => Promise<boolean>;
  readonly askEveryMs: number;
}

/** Writes batches down as fast as the reader takes them, and no faster. */
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

/** How long a browser waits before it comes again. */
const comeAgainMs = 2_000;
/** How long a reader that is not listening may hold up a stop. */
const partingMs = 1_000;

/**
 * Server-sent events (WHATWG HTML, section 9.2). A silence carries an id of its own, which moves the place where a reader
 * comes again past all that was not for it.
 */
export const serverSentEvents = (head: number): Format => ({
  opening: `retry: ${comeAgainMs}\n: head ${head}\n\n`,
  item: (item) => `id: ${item.event.position}\ndata: ${jsonOf(item)}\n\n`,
  silence: (through) => `: through ${through}\nid: ${through}\n\n`,
});

/** One event on each line; an empty line keeps a stream that goes on from falling silent. */
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
 * Answers with a stream. Fastify would end it after the time that a handler may take, so the answer is taken out of its
 * hands once there is something to answer with; until then every trouble is a problem document as ever.
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
      // Nothing comes after it, and a stop need not wait for the connection.
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
