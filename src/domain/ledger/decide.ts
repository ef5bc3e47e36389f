import { isDeepStrictEqual } from 'node:util';
import type { Circumstances } from '../terms/circumstances.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import type { LedgerCommand } from './commands.ts';
import type { LedgerEvent } from './events.ts';
import type { Ledger } from './ledger.ts';

/** A ledger that nobody can administer any more would be lost to its owner. */
const leavesNoAdmin = (ledger: Ledger, member: string): boolean =>
  ledger.members[member]?.role === 'admin' &&
  !Object.entries(ledger.members).some(([id, each]) => id !== member && each.role === 'admin');

const unknownMember = (id: string): Refusal =>
  refuse('unknown-member', `There is no member ${id} in this ledger.`);

export const decide = (
  command: LedgerCommand,
  ledger: Ledger,
  _circumstances: Circumstances,
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
      if (ledger.keys[command.key] !== undefined)
        return refuse('already-recorded', `There is already a key ${command.key}.`);
      if (Object.values(ledger.keys).some((each) => each.sha256 === command.sha256))
        return refuse('already-recorded', 'That key is in use already.');
      if (ledger.members[command.member] === undefined)
        return refuse('unknown-reference', `There is no member ${command.member} in this ledger.`, {
          pointer: '#/member',
        });
      const { type: _, ...data } = command;
      return [{ type: 'key.issued', data }];
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

const setPolicy = (
  command: Extract<LedgerCommand, { type: 'set-policy' }>,
  ledger: Ledger,
): LedgerEvent[] | Refusal => {
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
