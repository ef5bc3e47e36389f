import { LRUCache } from 'lru-cache';
import { deciders, type Decider, type StreamKind } from '../domain/deciders.ts';
import type { DomainEvent, RecordedEvent } from '../domain/events.ts';
import { versionOf } from '../domain/schema-version.ts';
import type { Command } from '../domain/commands.ts';
import type { Log } from '../event-store/log.ts';
import type { Snapshot } from '../event-store/read.ts';

/** A stream as this process last knew it. Another process may have moved it on; the log finds that out at the append. */
export interface CachedState {
  readonly version: number;
  readonly state: unknown;
  /** Whether all of its items are part of the state, so that one that is not there does not exist. */
  readonly isWhole?: boolean;
  /** How long the state is as JSON, or about that; it is measured where nobody says. */
  readonly bytes?: number | undefined;
}

/** How much is kept in memory, whichever is reached first. */
export interface StreamStateCacheLimits {
  readonly streamStateCacheMax: number;
  /** As JSON; in memory it is about twice that. */
  readonly streamStateCacheMaxBytes: number;
}

export const bytesOf = (value: unknown): number => JSON.stringify(value).length;

/** The version of a kind's snapshots. A snapshot of another version is folded anew from the events. */
export const stateVersionOf = (kind: StreamKind): string => {
  const { state: schema, revision } = deciderOf(kind);
  return versionOf({ schema, revision }).version;
};

/** The table of deciders is exact for each kind; whoever works with any kind of stream sees it through this. */
export const deciderOf = (kind: StreamKind): Decider<Command, unknown, DomainEvent> => deciders[kind];

/**
 * Who may act, by which rules and on which scale: other streams are judged by these, so no append to one of these finds
 * out that another process moved it on. They are read again after a moment, which bounds how long a key that was
 * revoked elsewhere still works here.
 */
const othersAreJudgedBy: readonly StreamKind[] = ['ledger', 'scale'];
const believedMs = 1_000;

export const fold = (kind: StreamKind, state: unknown, events: readonly RecordedEvent[]): unknown =>
  events.reduce((folded, event) => deciderOf(kind).evolve(folded, event, event.actor), state);

export interface StreamStateCache {
  /** The stream as this process knows it, read where it does not. */
  get(ledger: string, kind: StreamKind, stream: string): Promise<CachedState>;
  /** The stream as the log has it now. */
  refresh(ledger: string, kind: StreamKind, stream: string): Promise<CachedState>;
  /** Reads those that are not known, in one query. */
  readAhead(ledger: string, streams: readonly { kind: StreamKind; stream: string }[]): Promise<void>;
  put(ledger: string, kind: StreamKind, stream: string, known: CachedState): void;
  /** Drops what another process may have changed. */
  forget(ledger: string, stream: string): void;
}

/** What a stream takes in memory beside its state. */
const frameBytes = 300;

export const createStreamStateCache = (log: Log, limits: StreamStateCacheLimits): StreamStateCache => {
  const cache = new LRUCache<string, CachedState>({
    max: limits.streamStateCacheMax,
    maxSize: limits.streamStateCacheMaxBytes,
  });
  const keyOf = (ledger: string, stream: string): string => `${ledger} ${stream}`;

  const put = (ledger: string, kind: StreamKind, stream: string, known: CachedState): void => {
    const key = keyOf(ledger, stream);
    const ttl = othersAreJudgedBy.includes(kind) ? believedMs : 0;
    // Two answers may come in the wrong order; the newer one stays. Of two alike the first stays, with its items.
    if ((cache.peek(key)?.version ?? -1) >= known.version) return;
    const bytes = known.bytes ?? bytesOf(known.state);
    cache.set(key, { ...known, bytes }, { ttl, size: bytes + frameBytes });
  };

  const refresh = async (ledger: string, kind: StreamKind, stream: string): Promise<CachedState> => {
    const snapshot = await log.snapshot(ledger, stream);
    if (snapshot === undefined) return absent(kind);
    const known = knownBy(kind, snapshot) ?? (await readWhole(log, ledger, kind, stream));
    put(ledger, kind, stream, known);
    return known;
  };

  const readAhead: StreamStateCache['readAhead'] = async (ledger, streams) => {
    const wanted = new Map(streams.map(({ kind, stream }) => [stream, kind]));
    for (const stream of wanted.keys()) if (cache.has(keyOf(ledger, stream))) wanted.delete(stream);
    if (wanted.size === 0) return;
    const found = await log.snapshots(ledger, [...wanted.keys()]);
    for (const [stream, kind] of wanted) {
      const snapshot = found.get(stream);
      // That a stream is not there may be wrong a moment later. An append to it finds that out, as any refusal does.
      const known = snapshot === undefined ? absent(kind) : knownBy(kind, snapshot);
      if (known !== undefined) put(ledger, kind, stream, known);
    }
  };

  return {
    get: async (ledger, kind, stream) =>
      cache.get(keyOf(ledger, stream)) ?? (await refresh(ledger, kind, stream)),
    refresh,
    readAhead,
    put,
    forget: (ledger, stream) => cache.delete(keyOf(ledger, stream)),
  };
};

/**
 * What a snapshot says, where it is of this version and parses. Parsing guards against what a digest cannot see: a state
 * that was changed in the database, or that a fold wrote and its schema does not allow.
 */
const knownBy = (kind: StreamKind, { version, state, stateVersion }: Snapshot): CachedState | undefined => {
  if (stateVersion !== stateVersionOf(kind)) return undefined;
  return deciderOf(kind).state.safeParse(state).success ? { version, state } : undefined;
};

/** A stream without an event has no item that could be missing. */
const absent = (kind: StreamKind): CachedState => ({
  version: 0,
  state: deciderOf(kind).initial,
  isWhole: true,
});

const readWhole = async (
  log: Log,
  ledger: string,
  kind: StreamKind,
  stream: string,
): Promise<CachedState> => {
  const events = await log.stream(ledger, stream, 0);
  const decider = deciderOf(kind);
  // Items are let go as it goes on, as they are in the end: of ten thousand, each event would copy them all.
  const state = events.reduce<unknown>(
    (folded, event) => decider.snapshot(decider.evolve(folded, event, event.actor)),
    decider.initial,
  );
  return { version: events.at(-1)?.version ?? 0, state };
};
