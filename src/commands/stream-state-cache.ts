import { LRUCache } from 'lru-cache';
import { deciders, type Decider } from '../domain/deciders.ts';
import type { StreamKind, DomainEvent, RecordedEvent } from '../domain/events.ts';
import type { Command } from '../domain/commands.ts';
import { versionOf } from '../domain/schema-version.ts';
import type { Log } from '../event-store/log.ts';
import type { Snapshot } from '../event-store/read.ts';

/**
 * The last state of a stream that this process has read or written. Another process may have moved it on; the append
 * detects that.
 */
export interface CachedState {
  /** The version of the stream; 0 if it does not exist. */
  readonly version: number;
  readonly state: unknown;
  /** True if the state has all its items, so that an item that is not in it does not exist. */
  readonly isWhole?: boolean;
  /** The approximate length of the state as JSON. It is measured if undefined. */
  readonly bytes?: number | undefined;
}

/** Limits of the cache. The first one that is reached evicts the least recently used stream. */
export interface StreamStateCacheLimits {
  readonly streamStateCacheMax: number;
  /** Measured as JSON; the memory in use is about twice that. */
  readonly streamStateCacheMaxBytes: number;
}

/** The length of a value as JSON, in UTF-16 code units. */
const bytesOf = (value: unknown): number => JSON.stringify(value).length;

/** The decider of a kind, typed for any command and state. The `deciders` table itself is exact for each kind. */
export const deciderOf = (kind: StreamKind): Decider<Command, unknown, DomainEvent> => deciders[kind];

const stateVersions = new Map<StreamKind, string>();

/** The version of the snapshots of a kind. A snapshot of another version is ignored, and its state is folded from the events. */
export const stateVersionOf = (kind: StreamKind): string => {
  const before = stateVersions.get(kind);
  if (before !== undefined) return before;
  const { state: schema, revision } = deciderOf(kind);
  const { version } = versionOf({ schema, revision });
  stateVersions.set(kind, version);
  return version;
};

/**
 * Streams that commands of other streams are judged by: members, policy, scales. No append to them would reveal a stale
 * entry, so their entries expire. The expiry bounds how long a key revoked by another process is still accepted here.
 */
const expiringKinds: readonly StreamKind[] = ['ledger', 'scale'];
const expiryMs = 1_000;

/** Folds events into a state. */
export const fold = (kind: StreamKind, state: unknown, events: readonly RecordedEvent[]): unknown =>
  events.reduce((folded, event) => deciderOf(kind).evolve(folded, event, event.actor), state);

/** A read-through cache of stream states. It need not be coherent: a stale entry leads to a conflict at the append. */
export interface StreamStateCache {
  /** The cached state, or the one in the log if there is none in the cache. */
  get(ledger: string, kind: StreamKind, stream: string): Promise<CachedState>;
  /** Reads the state from the log and caches it. */
  refresh(ledger: string, kind: StreamKind, stream: string): Promise<CachedState>;
  /** Reads the streams that are not cached, in one query. */
  readAhead(ledger: string, streams: readonly { kind: StreamKind; stream: string }[]): Promise<void>;
  /** Caches a state unless a state of the same or a later version is cached. */
  put(ledger: string, kind: StreamKind, stream: string, cached: CachedState): void;
  /** Drops the entry of a stream. */
  forget(ledger: string, stream: string): void;
  /** Drops all entries of a ledger, whose log has gone back. Otherwise their higher versions would stay. */
  forgetLedger(ledger: string): void;
}

/** The estimated memory of an entry without its state, in bytes. */
const frameBytes = 300;

/** Creates an empty cache over the snapshots of a log. */
export const createStreamStateCache = (log: Log, limits: StreamStateCacheLimits): StreamStateCache => {
  const cache = new LRUCache<string, CachedState>({
    max: limits.streamStateCacheMax,
    maxSize: limits.streamStateCacheMaxBytes,
  });
  const keyOf = (ledger: string, stream: string): string => `${ledger} ${stream}`;

  const put = (ledger: string, kind: StreamKind, stream: string, cached: CachedState): void => {
    const key = keyOf(ledger, stream);
    const ttl = expiringKinds.includes(kind) ? expiryMs : 0;
    // Reads may return out of order, so the later version wins. Of two equal versions the first stays, because it may
    // have items.
    if ((cache.peek(key)?.version ?? -1) >= cached.version) return;
    const bytes = cached.bytes ?? bytesOf(cached.state);
    cache.set(key, { ...cached, bytes }, { ttl, size: bytes + frameBytes });
  };

  const refresh = async (ledger: string, kind: StreamKind, stream: string): Promise<CachedState> => {
    const snapshot = await log.snapshot(ledger, stream);
    if (snapshot === undefined) return absent(kind);
    const cached = stateIn(kind, snapshot) ?? (await readWhole(log, ledger, kind, stream));
    put(ledger, kind, stream, cached);
    return cached;
  };

  const readAhead: StreamStateCache['readAhead'] = async (ledger, streams) => {
    const wanted = new Map(streams.map(({ kind, stream }) => [stream, kind]));
    for (const stream of wanted.keys()) if (cache.has(keyOf(ledger, stream))) wanted.delete(stream);
    if (wanted.size === 0) return;
    const found = await log.snapshots(ledger, [...wanted.keys()]);
    for (const [stream, kind] of wanted) {
      const snapshot = found.get(stream);
      // The stream may be created a moment later. A refusal reads it again, and an append would conflict.
      const cached = snapshot === undefined ? absent(kind) : stateIn(kind, snapshot);
      if (cached !== undefined) put(ledger, kind, stream, cached);
    }
  };

  return {
    get: async (ledger, kind, stream) =>
      cache.get(keyOf(ledger, stream)) ?? (await refresh(ledger, kind, stream)),
    refresh,
    readAhead,
    put,
    forget: (ledger, stream) => cache.delete(keyOf(ledger, stream)),
    forgetLedger: (ledger) => {
      const prefix = keyOf(ledger, '');
      for (const key of [...cache.keys()]) if (key.startsWith(prefix)) cache.delete(key);
    },
  };
};

/** The states in snapshots. Commands of one moment share a snapshot (`log.snapshot`), so it is parsed once. */
const parsed = new WeakMap<Snapshot, CachedState | null>();

/**
 * The state in a snapshot; undefined if the snapshot is of another version or does not parse. Parsing guards against
 * what a digest cannot see: a state that was changed in the database, or one that the fold wrote against its schema.
 */
const stateIn = (kind: StreamKind, snapshot: Snapshot): CachedState | undefined => {
  const before = parsed.get(snapshot);
  if (before !== undefined) return before ?? undefined;
  const { version, state, stateVersion } = snapshot;
  const isValid = stateVersion === stateVersionOf(kind) && deciderOf(kind).state.safeParse(state).success;
  const found = isValid ? { version, state } : null;
  parsed.set(snapshot, found);
  return found ?? undefined;
};

/** A stream without events has no items, so its state is whole. */
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
  // Snapshots are taken at every event, which drops the items. Otherwise each event would copy all items of a large
  // claim.
  const state = events.reduce<unknown>(
    (folded, event) => decider.snapshot(decider.evolve(folded, event, event.actor)),
    decider.initial,
  );
  return { version: events.at(-1)?.version ?? 0, state };
};
