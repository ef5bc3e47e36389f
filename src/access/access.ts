import { fold, type StreamStateCache } from '../commands/stream-state-cache.ts';
import { ledgerStream } from '../domain/deciders.ts';
import { emptyLedger, type Ledger } from '../domain/ledger/ledger.ts';
import type { Role } from '../domain/ledger/members.ts';
import type { Actor } from '../domain/terms/actor.ts';
import { audience } from '../domain/terms/define.ts';
import type { Log } from '../event-store/log.ts';
import { digestOf, isMistyped, isOfOther, makeKey, type KeyEnvironment } from './key.ts';
import type { KeyUses } from './key-uses.ts';

/** Whoever a key, or a token of the deployment's issuer, speaks for in one ledger. */
export interface Principal {
  readonly member: string;
  readonly key: string;
  readonly name: string;
  readonly kind: 'person' | 'program';
  readonly role: Role;
  /** What was shown. A token ends by itself; its member and key stand in no list of the ledger. */
  readonly by: 'key' | 'token';
  /** When it stops working by itself, where it does. */
  readonly expiresAt?: string | undefined;
}

export interface Access {
  /**
   * The holder of a key in a ledger; undefined where the key opens nothing there, or does not any more. What this process
   * changes counts at once; what another one changes, within a second. Throws `IssuerUnavailable` where a token cannot be
   * judged.
   */
  holderOf(ledger: string, key: string): Promise<Principal | undefined>;
  /** A new key of the kind that this deployment issues and takes. */
  newKey(): string;
  /** When each key was last used, to the minute or so. */
  usesOf(ledger: string): Promise<ReadonlyMap<string, string>>;
  /** The policy, members and keys of a ledger, and the version of their stream: now, or as they were at a position. */
  ledger(ledger: string, position?: number): Promise<Ledger & { readonly version: number }>;
}

export const actorOf = ({ kind, member, key, name }: Principal): Actor => ({ kind, member, key, name });

type ByDigest = ReadonlyMap<string, Principal>;

/** How long a process goes by the members and keys it knows before it looks what other processes made of them. */
const knownMaxAgeMs = 1_000;
/** A key that is not known may have been issued elsewhere just now. Guessing keys must not cost a look each. */
const unknownMaxAgeMs = 100;

/** Looks at most so often, whoever asks meanwhile, and again where it failed. */
const createLooks = (look: (ledger: string) => Promise<unknown>) => {
  const looks = new Map<string, { at: number; done: Promise<unknown> }>();
  return async (ledger: string, maxAgeMs: number): Promise<void> => {
    const last = looks.get(ledger);
    const isRecent = last !== undefined && performance.now() - last.at < maxAgeMs;
    const current = isRecent ? last : { at: performance.now(), done: look(ledger) };
    looks.set(ledger, current);
    try {
      await current.done;
    } catch (error) {
      if (looks.get(ledger) === current) looks.delete(ledger);
      throw error;
    }
  };
};

/** Looks keys up by their digest, so that how long it takes tells nothing about any key. */
export const createAccess = (
  log: Pick<Log, 'visible'>,
  known: StreamStateCache,
  uses: KeyUses,
  clock: () => string,
  environment: KeyEnvironment,
): Access => {
  const lookAgain = createLooks((ledger) => known.refresh(ledger, 'ledger', ledgerStream));
  const indexes = new WeakMap<Ledger, ByDigest>();
  const indexOf = (ledger: Ledger): ByDigest => {
    const index = indexes.get(ledger) ?? indexed(ledger);
    indexes.set(ledger, index);
    return index;
  };
  const ledgerOf = async (ledger: string, maxAgeMs = knownMaxAgeMs): Promise<Ledger> => {
    await lookAgain(ledger, maxAgeMs);
    return (await known.get(ledger, 'ledger', ledgerStream)).state as Ledger;
  };
  return {
    newKey: () => makeKey(environment),
    usesOf: uses.read,
    ledger: async (ledger, position) => {
      if (position !== undefined) return ledgerAt(log, ledger, position);
      await lookAgain(ledger, knownMaxAgeMs);
      const { version, state } = await known.get(ledger, 'ledger', ledgerStream);
      return { ...(state as Ledger), version };
    },
    holderOf: async (ledger, key) => {
      if (isMistyped(key) || isOfOther(environment, key)) return undefined;
      const digest = digestOf(key);
      const found =
        indexOf(await ledgerOf(ledger)).get(digest) ??
        indexOf(await ledgerOf(ledger, unknownMaxAgeMs)).get(digest);
      if (found === undefined || (found.expiresAt !== undefined && found.expiresAt <= clock()))
        return undefined;
      uses.note(ledger, found.key);
      return found;
    },
  };
};

const pageMaxEvents = 1_000;

/** What was decided up to a position, folded from the log: nobody keeps it, since few ever ask. */
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
  for (const [key, { member, sha256, expiresAt }] of Object.entries(keys)) {
    const holder = members[member];
    if (holder !== undefined) index.set(sha256, { ...holder, member, key, expiresAt, by: 'key' });
  }
  return index;
};
