import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import type { Batch, Item } from '../../../delivery/event-stream/entry.ts';

/** How a stream is written down. */
export interface Format {
  readonly opening: string;
  item(item: Item): string;
  /** Said where there was nothing to tell, and after each batch that ends beyond its last item. */
  silence(through: number): string;
}

/** Written at once at most: of a larger piece the socket would have to hold all. */
const pieceMaxCharacters = 65_536;

export interface Pump {
  readonly raw: ServerResponse;
  readonly format: Format;
  readonly signal: AbortSignal;
  /** Whether whoever listens may still hear what they hear. Asked now and then. */
  readonly mayListen: () => Promise<boolean>;
  readonly askEveryMs: number;
}

/** Writes batches down as fast as the reader takes them, and no faster. */
export const pump = async (
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
