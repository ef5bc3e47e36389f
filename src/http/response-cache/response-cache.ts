import { LRUCache } from 'lru-cache';
import type { RecordedEvent } from '../../domain/events.ts';
import type { Visible, VisiblePosition } from '../../projections/engine/progress.ts';
import type { ReaderAudience } from '../../projections/engine/projection.ts';

/** An answer as it is sent, and the version in its ETag, as its audience counts. */
export interface CachedResponse {
  readonly version: number;
  readonly body: string;
}

/** The result of a lookup: the kept answer, if any, and how to keep a new one. */
export interface Looked {
  readonly answer: CachedResponse | undefined;
  keep(answer: CachedResponse): void;
}

/** Looks up the kept answer to one question. */
export type FindAnswer = () => Promise<CachedResponse | undefined>;

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
 * removes the answers of its stream to those who see it. So the public cannot tell by a slow answer that the desk acted.
 */
export interface ResponseCache {
  lookUp(question: Question): Promise<Looked>;
  /** Prepares the look-ups of one question, whose keys are made once. Each resolves to the kept answer, if any. */
  finderOf(question: Question): FindAnswer;
  /** Empties the cache. Events are received from this position on. */
  begin(ledger: string, position: number): void;
  /** Returns no answer of a ledger until `begin` is called again: its log has gone back. */
  forget(ledger: string): void;
  /** Receives the next events, in the order of the log. */
  happened(ledger: string, events: readonly RecordedEvent[]): void;
}

/**
 * How many streams' last versions are remembered. Without them an answer read before an event could be kept after it.
 */
const versionsMax = 20_000;

/** The answers about each stream to each audience, by operation. */
const createKept = (maxBytes: number): LRUCache<string, Map<string, CachedResponse>> =>
  new LRUCache({
    maxSize: maxBytes,
    sizeCalculation: (answers) =>
      [...answers].reduce((sum, [name, { body }]) => sum + name.length + body.length, 200),
  });

const keyOf = (audience: ReaderAudience, ledger: string, stream: string): string =>
  `${audience} ${ledger} ${stream}`;

/** Whose answers an event changes, and the version of the stream as they count. The desk sees every event. */
const changedBy = (
  ledger: string,
  { stream, version, audience, public: numbers }: RecordedEvent,
): { key: string; version: number }[] => {
  const ofDesk = { key: keyOf('desk', ledger, stream), version };
  if (audience !== 'public') return [ofDesk];
  return [ofDesk, { key: keyOf('public', ledger, stream), version: numbers.version }];
};

export const createResponseCache = (visiblePosition: VisiblePosition, maxBytes: number): ResponseCache => {
  const kept = createKept(maxBytes);
  const versions = new LRUCache<string, number>({ max: versionsMax });
  const begun = new Map<string, number>();
  const heard = new Map<string, number>();
  const epochs = new Map<string, number>();
  /** Another generation of the rows may answer differently without any event. */
  const forgetOlder = (ledger: string, epoch: number): void => {
    const before = epochs.get(ledger);
    if (before !== undefined && before >= epoch) return;
    epochs.set(ledger, epoch);
    if (before !== undefined) kept.clear();
  };

  const find = (ledger: string, key: string, name: string, visible: Visible): CachedResponse | undefined => {
    forgetOlder(ledger, visible.epoch);
    return (heard.get(ledger) ?? -1) >= visible.position ? kept.get(key)?.get(name) : undefined;
  };

  return {
    finderOf: (question) => {
      const { ledger, stream, audience, operation } = question;
      const key = keyOf(audience, ledger, stream);
      return () => visiblePosition(ledger).then((visible) => find(ledger, key, operation, visible));
    },
    lookUp: async (question) => {
      const { ledger, stream, audience, operation } = question;
      const key = keyOf(audience, ledger, stream);
      const visible = await visiblePosition(ledger);
      const { position: shown, epoch } = visible;
      const answer = find(ledger, key, operation, visible);
      const keep = (made: CachedResponse): void => {
        const position = heard.get(ledger);
        // The answer may lack events after `shown`. Each of them must have been received, and its version remembered.
        if (epochs.get(ledger) !== epoch) return;
        if (position === undefined || shown < (begun.get(ledger) ?? 0) || position - shown > versionsMax / 2)
          return;
        if ((versions.get(key) ?? 0) > made.version) return;
        kept.set(key, new Map(kept.get(key)).set(operation, made));
      };
      return { answer, keep };
    },
    forget: (ledger) => {
      kept.clear();
      heard.delete(ledger);
      begun.delete(ledger);
    },
    begin: (ledger, position) => {
      kept.clear();
      versions.clear();
      begun.set(ledger, position);
      heard.set(ledger, position);
    },
    happened: (ledger, events) => {
      for (const event of events) {
        for (const { key, version } of changedBy(ledger, event)) {
          kept.delete(key);
          versions.set(key, version);
        }
        heard.set(ledger, event.position);
      }
    },
  };
};
