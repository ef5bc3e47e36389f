import { Overloaded } from '../../database/limiter.ts';
import { audience } from '../../domain/terms/define.ts';
import type { Broadcasts } from './broadcasts.ts';

/** What a listener wants to know of. */
export interface Notice {
  readonly ledger: string;
  readonly types: readonly string[];
  /** Called after each event of these types, and once more whenever events may have been missed. */
  readonly heard: () => void;
}

/** The pause before a broadcast that could not be joined is joined again, in milliseconds. */
const rejoinPauseMs = 200;

/**
 * Joins the broadcast of a ledger without a buffer: the listener is told that there are events, and not which. If the
 * broadcast is replaced because the log went back, it joins the next one. Rejects if the first one cannot be joined.
 * Resolves to a function that ends it, to be called once.
 */
export const joinNotice = async (
  broadcasts: Broadcasts,
  closing: AbortSignal,
  { ledger, types, heard }: Notice,
): Promise<() => void> => {
  if (closing.aborted) throw new Overloaded('the streams are closing');
  const over = new AbortController();
  const filter = { audiences: audience.options, types };
  const push = (): true => {
    heard();
    return true;
  };
  const join = async (): Promise<void> => {
    const { broadcast, replaced, leave } = broadcasts.enter(ledger);
    try {
      const live = await broadcast;
      const stop = live.listen({ filter, after: live.last(), buffer: { push }, onSlow: () => undefined });
      const ends = AbortSignal.any([over.signal, replaced]);
      const part = (): void => {
        stop();
        void leave();
        rejoin();
      };
      if (ends.aborted) part();
      else ends.addEventListener('abort', part, { once: true });
    } catch (error) {
      await leave();
      throw error;
    }
  };
  const rejoin = (): void => {
    if (over.signal.aborted || closing.aborted) return;
    join().then(heard, () => setTimeout(rejoin, rejoinPauseMs).unref());
  };
  await join();
  return () => over.abort();
};
