import { daysAfter } from '../terms/dates.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import type { LedgerCommand } from './commands.ts';
import type { LedgerEvent } from './events.ts';
import type { IssuedKey, Ledger } from './ledger.ts';
import { lowerOf, mayActAs, type Role } from './members.ts';
import { policyInFull } from './policy.ts';

type KeyCommandOf<T extends LedgerCommand['type']> = Extract<LedgerCommand, { type: T }>;

const isOver = ({ expiresAt }: IssuedKey, at: string): boolean => expiresAt !== undefined && expiresAt <= at;

/** The role in which a key acts at a time: the lower of its own and its member's. Undefined if it opens nothing. */
export const roleOfKey = (ledger: Ledger, id: string, at: string): Role | undefined => {
  const key = ledger.keys[id];
  const member = key && ledger.members[key.member];
  if (key === undefined || member === undefined || isOver(key, at)) return undefined;
  return key.role === undefined ? member.role : lowerOf(key.role, member.role);
};

/**
 * The role that a key passes on at a time: its own, or that of the key it was rotated to. A revoked key passes on
 * nothing.
 */
export const roleOfKeyOrSuccessor = (ledger: Ledger, id: string, at: string): Role | undefined => {
  const own = roleOfKey(ledger, id, at);
  const next = ledger.keys[id]?.successor;
  // Each rotation makes a new key, so the chain has no circle.
  return own ?? (next === undefined ? undefined : roleOfKeyOrSuccessor(ledger, next, at));
};

/** The keys that act as admin at a time. */
const adminKeys = (ledger: Ledger, at: string): string[] =>
  Object.keys(ledger.keys).filter((id) => roleOfKey(ledger, id, at) === 'admin');

const neverExpires =
  ({ keys }: Ledger) =>
  (id: string): boolean =>
    keys[id]?.expiresAt === undefined;

/**
 * Guard against a ledger that no key opens as admin. An act must leave an admin key. It must also leave one that never
 * expires, if there was one: otherwise the expiry by default of the others would end the last of them some day.
 */
export const refusalWithoutAdminKey = (before: Ledger, after: Ledger, at: string): Refusal | undefined => {
  const [had, has] = [adminKeys(before, at), adminKeys(after, at)];
  if (had.length > 0 && has.length === 0)
    return refuse('last-admin', 'It would leave no key that works as admin. Issue another admin key first.');
  if (had.some(neverExpires(before)) && !has.some(neverExpires(after)))
    return refuse(
      'last-admin',
      'It would leave no admin key that never expires. Issue another one first, with `expiresAt` null.',
    );
  return undefined;
};

/** The expiry of a new key: as given, or by the policy. The last admin key never expires by default. */
const endOf = (
  ledger: Ledger,
  { member, role, expiresAt }: Pick<IssuedKey, 'member' | 'role'> & { expiresAt?: string | null | undefined },
  at: string,
  replaced?: string,
): { expiresAt?: string } => {
  if (expiresAt !== undefined) return expiresAt === null ? {} : { expiresAt };
  const { keyLifetimeDays: days } = policyInFull(ledger.policy);
  const isAdmin = ledger.members[member]?.role === 'admin' && (role ?? 'admin') === 'admin';
  const others = adminKeys(ledger, at).filter((id) => id !== replaced && neverExpires(ledger)(id));
  return days === 0 || (isAdmin && others.length === 0) ? {} : { expiresAt: daysAfter(at, days) };
};

const alreadyInUse = (ledger: Ledger, key: string, sha256: string): Refusal | undefined => {
  if (ledger.keys[key] !== undefined) return refuse('already-recorded', `There is already a key ${key}.`);
  if (Object.values(ledger.keys).some((each) => each.sha256 === sha256))
    return refuse('already-recorded', 'That key is in use already.');
  return undefined;
};

const unknownKey = (key: string): Refusal => refuse('unknown-key', `No key ${key} is in use.`);

export const issueKey = (
  { type: _, expiresAt, ...given }: KeyCommandOf<'issue-key'>,
  ledger: Ledger,
  at: string,
): LedgerEvent[] | Refusal => {
  const taken = alreadyInUse(ledger, given.key, given.sha256);
  if (taken !== undefined) return taken;
  if (ledger.members[given.member] === undefined)
    return refuse('unknown-reference', `There is no member ${given.member} in this ledger.`, {
      pointer: '#/member',
    });
  return [{ type: 'key.issued', data: { ...given, ...endOf(ledger, { ...given, expiresAt }, at) } }];
};

export const rotateKey = (
  { type: _, overlapMinutes, expiresAt, ...given }: KeyCommandOf<'rotate-key'>,
  ledger: Ledger,
  at: string,
): LedgerEvent[] | Refusal => {
  const old = ledger.keys[given.key];
  if (old === undefined) return unknownKey(given.key);
  if (isOver(old, at))
    return refuse('wrong-state', 'The key has expired. Issue a new one.', {
      state: 'expired',
      allowed: ['revoke'],
    });
  const taken = alreadyInUse(ledger, given.successor, given.sha256);
  if (taken !== undefined) return taken;
  const until = new Date(Date.parse(at) + overlapMinutes * 60_000).toISOString();
  const { member, role } = old;
  const kept = { member, ...(role && { role }) };
  const end = endOf(ledger, { ...kept, expiresAt }, at, given.key);
  return [{ type: 'key.rotated', data: { ...given, ...kept, ...end, until } }];
};

export const narrowKey = (
  { key, role, reason }: KeyCommandOf<'narrow-key'>,
  ledger: Ledger,
): LedgerEvent[] | Refusal => {
  const known = ledger.keys[key];
  if (known === undefined) return unknownKey(key);
  if (mayActAs(role, known.role ?? 'admin'))
    return refuse('nothing-changes', `The key acts as ${known.role ?? 'admin'} at most already.`);
  return [{ type: 'key.narrowed', data: { key, role, reason } }];
};

export const revokeKey = (
  { key, reason }: KeyCommandOf<'revoke-key'>,
  ledger: Ledger,
): LedgerEvent[] | Refusal =>
  ledger.keys[key] === undefined ? unknownKey(key) : [{ type: 'key.revoked', data: { key, reason } }];
