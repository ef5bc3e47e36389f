import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../decision-context.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import type { LedgerCommand } from './commands.ts';
import type { LedgerEvent } from './events.ts';
import { firstLedger, type Ledger } from './ledger.ts';

type LedgerCommandOf<T extends LedgerCommand['type']> = Extract<LedgerCommand, { type: T }>;

/** A ledger without an admin would be lost to its owner. */
const leavesNoAdmin = (ledger: Ledger, member: string): boolean =>
  ledger.members[member]?.role === 'admin' &&
  !Object.entries(ledger.members).some(([id, each]) => id !== member && each.role === 'admin');

const unknownMember = (id: string): Refusal =>
  refuse('unknown-member', `There is no member ${id} in this ledger.`);

export const decide = (
  command: LedgerCommand,
  ledger: Ledger,
  { at }: DecisionContext,
): LedgerEvent[] | Refusal => {
  switch (command.type) {
    case 'set-policy':
      return setPolicy(command, ledger);
    case 'add-member': {
      if (ledger.members[command.member] !== undefined)
        return refuse('already-recorded', `There is already a member ${command.member}.`);
      const { type: _, ...data } = command;
      return [{ type: 'member.added', data }];
    }
    case 'change-role': {
      const known = ledger.members[command.member];
      if (known === undefined) return unknownMember(command.member);
      if (known.role === command.role)
        return refuse('nothing-changes', `${known.name} already has the role ${known.role}.`);
      if (leavesNoAdmin(ledger, command.member))
        return refuse('last-admin', 'The last admin of a ledger keeps that role.');
      const { type: _, ...data } = command;
      return [{ type: 'member.role-changed', data }];
    }
    case 'remove-member': {
      if (ledger.members[command.member] === undefined) return unknownMember(command.member);
      if (leavesNoAdmin(ledger, command.member))
        return refuse('last-admin', 'The last admin of a ledger cannot leave.');
      const { type: _, ...data } = command;
      return [{ type: 'member.removed', data }];
    }
    case 'issue-key': {
      const taken = alreadyInUse(ledger, command.key, command.sha256);
      if (taken !== undefined) return taken;
      if (ledger.members[command.member] === undefined)
        return refuse('unknown-reference', `There is no member ${command.member} in this ledger.`, {
          pointer: '#/member',
        });
      const { type: _, ...data } = command;
      return [{ type: 'key.issued', data }];
    }
    case 'rotate-key':
      return rotateKey(command, ledger, at);
    case 'create-ledger': {
      if (command.ledger === firstLedger || ledger.ledgers?.[command.ledger] !== undefined)
        return refuse('already-recorded', `There is already a ledger ${command.ledger}.`);
      const { type: _, ...data } = command;
      return [{ type: 'ledger.created', data: data }];
    }
    case 'revoke-key': {
      if (ledger.keys[command.key] === undefined)
        return refuse('unknown-key', `No key ${command.key} is in use.`);
      return [{ type: 'key.revoked', data: { key: command.key, reason: command.reason } }];
    }
    default:
      return command satisfies never;
  }
};

const alreadyInUse = (ledger: Ledger, key: string, sha256: string): Refusal | undefined => {
  if (ledger.keys[key] !== undefined) return refuse('already-recorded', `There is already a key ${key}.`);
  if (Object.values(ledger.keys).some((each) => each.sha256 === sha256))
    return refuse('already-recorded', 'That key is in use already.');
  return undefined;
};

const rotateKey = (
  { type: _, overlapMinutes, ...given }: LedgerCommandOf<'rotate-key'>,
  ledger: Ledger,
  at: string,
): LedgerEvent[] | Refusal => {
  const old = ledger.keys[given.key];
  if (old === undefined) return refuse('unknown-key', `No key ${given.key} is in use.`);
  if (old.expiresAt !== undefined && old.expiresAt <= at)
    return refuse('wrong-state', 'The key has expired. Issue a new one.', {
      state: 'expired',
      allowed: ['revoke'],
    });
  const taken = alreadyInUse(ledger, given.successor, given.sha256);
  if (taken !== undefined) return taken;
  const until = new Date(Date.parse(at) + overlapMinutes * 60_000).toISOString();
  return [{ type: 'key.rotated', data: { ...given, member: old.member, until } }];
};

const setPolicy = (command: LedgerCommandOf<'set-policy'>, ledger: Ledger): LedgerEvent[] | Refusal => {
  const policy = { ...ledger.policy, ...(command.policy as Partial<Ledger['policy']>) };
  if (isDeepStrictEqual(policy, ledger.policy))
    return refuse('nothing-changes', 'The policy already says so.');
  return [
    {
      type: 'policy.set',
      data: { policy, ...(command.reason === undefined ? {} : { reason: command.reason }) },
    },
  ];
};
