import { setTimeout as sleep } from 'node:timers/promises';
import { fold, type StreamStateCache } from '../commands/stream-state-cache.ts';
import { ledgerStream } from '../domain/deciders.ts';
import { emptyLedger, type Ledger } from '../domain/ledger/ledger.ts';
import { lowerOf, type Role } from '../domain/ledger/members.ts';
import { memberActor, type Actor } from '../domain/terms/actor.ts';
import { audience } from '../domain/terms/define.ts';
import type { Log } from '../event-store/log.ts';
import { digestOf, isMistyped, isOfOther, makeKey, type KeyEnvironment } from './key.ts';
import type { KeyUses } from './key-uses.ts';

/** The member that a key, or a token of the deployment's issuer, authenticates in one ledger. */
export interface Principal {
  readonly member: string;
  readonly key: string;
  readonly name: string;
  readonly kind: 'person' | 'program';
  readonly role: Role;
  /** The kind of credential. The keys of tokens are not listed in the ledger. */
  readonly by: 'key' | 'token';
  /** When the credential expires: RFC 3339 in UTC; undefined if it does not. */
  readonly expiresAt?: string | undefined;
}

/** Authentication against the members and keys of a ledger. */
export interface Access {
  /**
   * Authenticates a key or token in a ledger; undefined if it is not valid there. Changes by this process count at
   * once. What another process grants to an unknown key or account counts at once too; what it takes or changes counts
   * within a second. Throws `IssuerUnavailable` if a token cannot be verified.
   */
  holderOf(ledger: string, key: string): Promise<Principal | undefined>;
  /** Reads members and keys from the log now. Answers of `holderOf` after it are of that state or a later one. */
  reload(ledger: string): Promise<void>;
  /** Generates a key for this deployment's environment. */
  newKey(): string;
  /** The last use of each key, to about a minute. */
  usesOf(ledger: string): Promise<ReadonlyMap<string, string>>;
  /** The policy, members and keys of a ledger with the version of their stream: now, or as of a position. */
  ledger(ledger: string, position?: number): Promise<Ledger & { readonly version: number }>;
  /** The same, read after the call. Such a read waits until 100 ms have passed since the one before. */
  ledgerNow(ledger: string): Promise<Ledger & { readonly version: number }>;
}

/** The actor that events record for a principal. */
export const actorOf = (principal: Principal): Actor => memberActor(principal);

type ByDigest = ReadonlyMap<string, Principal>;

/**
 * The age in milliseconds after which members and keys are read again, because other processes may have changed them.
 */
const knownMaxAgeMs = 1_000;
/**
 * The time between two reads for unknown keys, in milliseconds. Another process may just have issued such a key, so
 * the read must begin after the request. The pause bounds the reads that guessed keys can cause.
 */
const unknownPauseMs = 100;

/** Single-flight per ledger: concurrent calls share one read, and a failed read is repeated. */
const createRefresher = (refresh: (ledger: string) => Promise<unknown>) => {
  const refreshes = new Map<string, { at: number; done: Promise<unknown> }>();
  /** Reads again if the last read began longer ago than that. */
  const ifOlder = async (ledger: string, maxAgeMs: number): Promise<void> => {
    const last = refreshes.get(ledger);
    const isRecent = last !== undefined && performance.now() - last.at < maxAgeMs;
    const current = isRecent ? last : { at: performance.now(), done: refresh(ledger) };
    refreshes.set(ledger, current);
    try {
      await current.done;
    } catch (error) {
      if (refreshes.get(ledger) === current) refreshes.delete(ledger);
      throw error;
    }
  };
  /** Resolves after a read that began after the call. */
  const afterNow = async (ledger: string): Promise<void> => {
    const called = performance.now();
    for (;;) {
      const { at } = refreshes.get(ledger) ?? { at: -Infinity };
      const now = performance.now();
      if (at > called) return ifOlder(ledger, Infinity);
      if (now - at >= unknownPauseMs) return ifOlder(ledger, 0);
      await sleep(at + unknownPauseMs - now);
    }
  };
  return { ifOlder, afterNow };
};

/** Keys are looked up by their digest, so that timing reveals nothing about any key. */
export const createAccess = (
  log: Pick<Log, 'visible'>,
  streamStates: StreamStateCache,
  uses: KeyUses,
  clock: () => string,
  environment: KeyEnvironment,
): Access => {
  const refreshing = createRefresher((ledger) => streamStates.refresh(ledger, 'ledger', ledgerStream));
  const indexes = new WeakMap<Ledger, ByDigest>();
  const indexOf = (ledger: Ledger): ByDigest => {
    const index = indexes.get(ledger) ?? indexed(ledger);
    indexes.set(ledger, index);
    return index;
  };
  const latest = async (ledger: string) => {
    const { version, state } = await streamStates.get(ledger, 'ledger', ledgerStream);
    return { state: state as Ledger, version };
  };
  const known = async (ledger: string) => {
    await refreshing.ifOlder(ledger, knownMaxAgeMs);
    return latest(ledger);
  };
  const readNow = async (ledger: string) => {
    await refreshing.afterNow(ledger);
    return latest(ledger);
  };
  return {
    // A forced refresh shares its read with those that begin after it.
    reload: (ledger) => refreshing.ifOlder(ledger, 0),
    newKey: () => makeKey(environment),
    usesOf: uses.read,
    ledger: async (ledger, position) => {
      if (position !== undefined) return ledgerAt(log, ledger, position);
      const { version, state } = await known(ledger);
      return { ...state, version };
    },
    ledgerNow: async (ledger) => {
      const { version, state } = await readNow(ledger);
      return { ...state, version };
    },
    holderOf: async (ledger, key) => {
      if (isMistyped(key) || isOfOther(environment, key)) return undefined;
      const digest = digestOf(key);
      const found =
        indexOf((await known(ledger)).state).get(digest) ??
        indexOf((await readNow(ledger)).state).get(digest);
      if (found === undefined || (found.expiresAt !== undefined && found.expiresAt <= clock()))
        return undefined;
      uses.note(ledger, found.key);
      return found;
    },
  };
};

const pageMaxEvents = 1_000;

/** The state as of a position, folded from the log. It is not cached, because few requests ask for it. */
const ledgerAt = async (log: Pick<Log, 'visible'>, ledger: string, upTo: number) => {
  const audiences = audience.options;
  let [state, version, after]: [unknown, number, number] = [emptyLedger, 0, 0];
  for (let isMore = true; isMore;) {
    const asked = { after, upTo, limit: pageMaxEvents, audiences, stream: ledgerStream };
    const events = await log.visible(ledger, asked);
    state = fold('ledger', state, events);
    version = events.at(-1)?.version ?? version;
    after = events.at(-1)?.position ?? after;
    isMore = events.length === pageMaxEvents;
  }
  return { ...(state as Ledger), version };
};

const indexed = ({ keys, members }: Ledger): ByDigest => {
  const index = new Map<string, Principal>();
  for (const [key, { member, sha256, role: most, expiresAt }] of Object.entries(keys)) {
    const holder = members[member];
    if (holder === undefined) continue;
    const role = most === undefined ? holder.role : lowerOf(most, holder.role);
    index.set(sha256, { ...holder, role, member, key, expiresAt, by: 'key' });
  }
  return index;
};
