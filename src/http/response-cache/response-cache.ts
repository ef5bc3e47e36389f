import { LRUCache } from 'lru-cache';
import type { RecordedEvent } from '../../domain/events.ts';
import type { VisiblePosition } from '../../projections/engine/progress.ts';
import type { ReaderAudience } from '../../projections/engine/projection.ts';

/** An answer as it is sent, and the version that is its ETag. */
export interface CachedResponse {
  readonly version: number;
  readonly body: string;
}

/** The result of a lookup: the kept answer, if any, and how to keep a new one. */
export interface Looked {
  readonly answer: CachedResponse | undefined;
  keep(answer: CachedResponse): void;
}

/** Cache key of an answer that depends on the events of one stream alone. */
export interface Question {
  readonly ledger: string;
  readonly stream: string;
  readonly audience: ReaderAudience;
  readonly operation: string;
}

/**
 * Event-invalidated cache of answers about hot claims, in memory. An answer is never older than what the views show
 * in any process at that moment. It is returned only where every event up to there has been received. An event
 * removes all answers of its stream.
 */
export interface ResponseCache {
  lookUp(question: Question): Promise<Looked>;
  /** Empties the cache. Events are received from this position on. */
  begin(ledger: string, position: number): void;
  /** Receives the next events, in the order of the log. */
  happened(ledger: string, events: readonly RecordedEvent[]): void;
}

/**
 * How many streams' last versions are remembered. Without them an answer read before an event could be kept after it.
 */
const versionsMax = 20_000;

export const createResponseCache = (visiblePosition: VisiblePosition, maxBytes: number): ResponseCache => {
  const kept = new LRUCache<string, Map<string, CachedResponse>>({
    maxSize: maxBytes,
    sizeCalculation: (answers) =>
      [...answers].reduce((sum, [name, { body }]) => sum + name.length + body.length, 200),
  });
  const versions = new LRUCache<string, number>({ max: versionsMax });
  const begun = new Map<string, number>();
  const heard = new Map<string, number>();
  const keyOf = (ledger: string, stream: string): string => `${ledger} ${stream}`;
  const epochs = new Map<string, number>();
  /** Another generation of the rows may answer differently without any event. */
  const forgetOlder = (ledger: string, epoch: number): void => {
    const before = epochs.get(ledger);
    if (before !== undefined && before >= epoch) return;
    epochs.set(ledger, epoch);
    if (before !== undefined) kept.clear();
  };

  return {
    lookUp: async ({ ledger, stream, audience, operation }) => {
      const { position: shown, epoch } = await visiblePosition(ledger);
      forgetOlder(ledger, epoch);
      const key = keyOf(ledger, stream);
      const name = `${audience} ${operation}`;
      const answer = (heard.get(ledger) ?? -1) >= shown ? kept.get(key)?.get(name) : undefined;
      const keep = (made: CachedResponse): void => {
        const position = heard.get(ledger);
        // The answer may lack events after `shown`. Each of them must have been received, and its version remembered.
        if (epochs.get(ledger) !== epoch) return;
        if (position === undefined || shown < (begun.get(ledger) ?? 0) || position - shown > versionsMax / 2)
          return;
        if ((versions.get(`${audience} ${key}`) ?? 0) > made.version) return;
        kept.set(key, new Map(kept.get(key)).set(name, made));
      };
      return { answer, keep };
    },
    begin: (ledger, position) => {
      kept.clear();
      versions.clear();
      begun.set(ledger, position);
      heard.set(ledger, position);
    },
    happened: (ledger, events) => {
      for (const { stream, version, position, audience } of events) {
        const key = keyOf(ledger, stream);
        kept.delete(key);
        versions.set(`desk ${key}`, version);
        if (audience === 'public') versions.set(`public ${key}`, version);
        heard.set(ledger, position);
      }
    },
  };
};
