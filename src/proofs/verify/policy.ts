import type { Sha256 } from '../format/bytes.ts';
import { parseVerifierKey, type VerifierKey } from '../format/signed-note.ts';

/**
 * Whom a verifier trusts (c2sp.org/tlog-policy): the key of the log, the keys of witnesses and how many of them must
 * have cosigned. `heads` is ours: the key of the log of heads. Nothing of it is ever taken from what is verified.
 */
export interface Policy {
  readonly log: VerifierKey;
  /** Absent if the policy trusts no heads. Then no answer says that a record is complete. */
  readonly heads?: VerifierKey;
  readonly witnesses: ReadonlyMap<string, VerifierKey>;
  /** Whether the named witnesses suffice. */
  readonly quorum: Quorum;
}

export type Quorum =
  | { readonly kind: 'none' }
  | { readonly kind: 'witness'; readonly name: string }
  | { readonly kind: 'group'; readonly needed: number; readonly members: readonly Quorum[] };

export type PolicyResult =
  { readonly ok: true; readonly policy: Policy } | { readonly ok: false; readonly why: string };

/** Whether these witnesses meet the quorum. */
export const meetsQuorum = (quorum: Quorum, cosigned: ReadonlySet<string>): boolean => {
  switch (quorum.kind) {
    case 'none':
      return true;
    case 'witness':
      return cosigned.has(quorum.name);
    case 'group':
      return quorum.members.filter((member) => meetsQuorum(member, cosigned)).length >= quorum.needed;
  }
};

interface Draft {
  log?: VerifierKey;
  heads?: VerifierKey;
  quorum?: Quorum;
  readonly witnesses: Map<string, VerifierKey>;
  readonly named: Map<string, Quorum>;
}

type Fault = string | undefined;

const neededOf = (count: string, members: number): number | undefined => {
  if (count === 'any') return 1;
  if (count === 'all') return members;
  const needed = Number(count);
  return /^[1-9]\d*$/.test(count) && needed <= members ? needed : undefined;
};

const addWitness = (draft: Draft, [name = '', text = '']: readonly string[], sha256: Sha256): Fault => {
  const key = parseVerifierKey(sha256, text);
  if (key?.kind !== 'cosignature') return `witness ${name} has no valid key of type 04`;
  if (name === 'none' || draft.named.has(name)) return `the name ${name} cannot be taken for a witness`;
  draft.witnesses.set(name, key);
  draft.named.set(name, { kind: 'witness', name });
  return undefined;
};

const addGroup = (draft: Draft, [name = '', count = '', ...names]: readonly string[]): Fault => {
  if (name === 'none' || draft.named.has(name)) return `the name ${name} cannot be taken for a group`;
  const members: Quorum[] = [];
  for (const each of names) {
    const member = draft.named.get(each);
    if (member === undefined) return `group ${name} names ${each}, which no line above defines`;
    members.push(member);
  }
  const needed = neededOf(count, members.length);
  if (needed === undefined || members.length === 0)
    return `group ${name} must need "any", "all" or a number of its members`;
  draft.named.set(name, { kind: 'group', needed, members });
  return undefined;
};

const addQuorum = (draft: Draft, [name = '', ...rest]: readonly string[]): Fault => {
  const quorum: Quorum | undefined = name === 'none' ? { kind: 'none' } : draft.named.get(name);
  if (draft.quorum !== undefined || rest.length > 0) return 'there must be one quorum line with one name';
  if (quorum === undefined) return `the quorum names ${name}, which no line above defines`;
  draft.quorum = quorum;
  return undefined;
};

const addLog = (draft: Draft, which: 'log' | 'heads', text: string, sha256: Sha256): Fault => {
  const key = parseVerifierKey(sha256, text);
  if (key?.kind !== 'signature') return `the ${which} line has no valid key of type 01`;
  if (draft[which] !== undefined) return `there must be one ${which} line`;
  draft[which] = key;
  return undefined;
};

const addLine = (draft: Draft, line: string, sha256: Sha256): Fault => {
  const [word = '', ...rest] = line.split(/[ \t]+/);
  switch (word) {
    case 'log':
    case 'heads':
      return addLog(draft, word, rest[0] ?? '', sha256);
    case 'witness':
      return addWitness(draft, rest, sha256);
    case 'group':
      return addGroup(draft, rest);
    case 'quorum':
      return addQuorum(draft, rest);
    default:
      return `"${word.slice(0, 40)}" begins no line of a policy`;
  }
};

/** Reads a policy file. A fault names its line. */
export const parsePolicy = (sha256: Sha256, text: string): PolicyResult => {
  const draft: Draft = { witnesses: new Map(), named: new Map() };
  for (const [at, line] of text.split(/\r?\n/).entries()) {
    const words = line.trim();
    if (words === '' || words.startsWith('#')) continue;
    const why = addLine(draft, words, sha256);
    if (why !== undefined) return { ok: false, why: `line ${String(at + 1)}: ${why}` };
  }
  const { log, heads, witnesses, quorum } = draft;
  if (log === undefined) return { ok: false, why: 'the policy has no log line' };
  if (quorum === undefined)
    return { ok: false, why: 'the policy has no quorum line; "quorum none" trusts the log alone' };
  return { ok: true, policy: { log, ...(heads && { heads }), witnesses, quorum } };
};
