import { looksLike } from '../terms/skeleton.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import type { LedgerCommand } from './commands.ts';
import type { LedgerEvent } from './events.ts';
import type { Ledger } from './ledger.ts';
import { identityOf } from './members.ts';

type PeopleCommandOf<T extends LedgerCommand['type']> = Extract<LedgerCommand, { type: T }>;

const unknownMember = (id: string): Refusal =>
  refuse('unknown-member', `There is no member ${id} in this ledger.`);

/** A ledger without an admin would be lost to its owner. */
const leavesNoAdmin = (ledger: Ledger, member: string): boolean =>
  ledger.members[member]?.role === 'admin' &&
  !Object.entries(ledger.members).some(([id, each]) => id !== member && each.role === 'admin');

/** Two members whose names look alike could pass for each other in the record. */
const nameInUse = ({ members }: Ledger, name: string, own?: string): Refusal | undefined => {
  const isLike = looksLike(name);
  return Object.entries(members).some(([id, each]) => id !== own && isLike(each.name))
    ? refuse('already-recorded', 'There is a member with this name, or with one that looks like it.', {
        pointer: '#/name',
      })
    : undefined;
};

export const addMember = (
  { type: _, ...data }: PeopleCommandOf<'add-member'>,
  ledger: Ledger,
): LedgerEvent[] | Refusal => {
  if (ledger.members[data.member] !== undefined)
    return refuse('already-recorded', `There is already a member ${data.member}.`);
  if (ledger.former?.[data.member] !== undefined)
    return refuse('already-recorded', `The member ${data.member} left before. Readmit them.`);
  return nameInUse(ledger, data.name) ?? [{ type: 'member.added', data }];
};

/** The same person is the same member for ever, or they could approve their own verdict after a return. */
export const readmitMember = (
  { member, role, name }: PeopleCommandOf<'readmit-member'>,
  ledger: Ledger,
): LedgerEvent[] | Refusal => {
  if (ledger.members[member] !== undefined)
    return refuse('already-recorded', `There is already a member ${member}.`);
  const former = ledger.former?.[member];
  if (former === undefined) return unknownMember(member);
  const data = { ...former, member, role, name: name ?? former.name };
  return nameInUse(ledger, data.name) ?? [{ type: 'member.added', data }];
};

/** A link is permanent and outlasts the membership. Otherwise one account could act as two members in turn. */
export const linkIdentity = (
  { member, issuer, subject }: PeopleCommandOf<'link-identity'>,
  ledger: Ledger,
): LedgerEvent[] | Refusal => {
  if (ledger.members[member] === undefined) return unknownMember(member);
  const linked = ledger.identities?.[identityOf(issuer, subject)];
  if (linked !== undefined)
    return refuse('already-recorded', `This account is linked to the member ${linked}, for ever.`);
  return [{ type: 'member.identity-linked', data: { member, issuer, subject } }];
};

export const endSessions = (
  { member, reason }: PeopleCommandOf<'end-sessions'>,
  ledger: Ledger,
  at: string,
): LedgerEvent[] | Refusal =>
  ledger.members[member] === undefined
    ? unknownMember(member)
    : [{ type: 'member.sessions-ended', data: { member, before: at, reason } }];

export const changeRole = (
  { type: _, ...data }: PeopleCommandOf<'change-role'>,
  ledger: Ledger,
): LedgerEvent[] | Refusal => {
  const known = ledger.members[data.member];
  if (known === undefined) return unknownMember(data.member);
  if (known.role === data.role)
    return refuse('nothing-changes', `${known.name} already has the role ${known.role}.`);
  if (leavesNoAdmin(ledger, data.member))
    return refuse('last-admin', 'The last admin of a ledger keeps that role.');
  return [{ type: 'member.role-changed', data }];
};

/** Acts on record keep the name that was held then. The member stays the same person in every rule. */
export const renameMember = (
  { type: _, ...data }: PeopleCommandOf<'rename-member'>,
  ledger: Ledger,
): LedgerEvent[] | Refusal => {
  const known = ledger.members[data.member];
  if (known === undefined) return unknownMember(data.member);
  if (known.name === data.name) return refuse('nothing-changes', 'The member already has this name.');
  return nameInUse(ledger, data.name, data.member) ?? [{ type: 'member.renamed', data }];
};

export const removeMember = (
  { type: _, ...data }: PeopleCommandOf<'remove-member'>,
  ledger: Ledger,
): LedgerEvent[] | Refusal => {
  if (ledger.members[data.member] === undefined) return unknownMember(data.member);
  if (leavesNoAdmin(ledger, data.member))
    return refuse('last-admin', 'The last admin of a ledger cannot leave.');
  return [{ type: 'member.removed', data }];
};
