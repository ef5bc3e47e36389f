import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../decision-context.ts';
import { isRefusal, refuse, type Refusal } from '../terms/refusal.ts';
import type { LedgerCommand } from './commands.ts';
import type { LedgerEvent } from './events.ts';
import { evolve } from './evolve.ts';
import { issueKey, narrowKey, refusalWithoutAdminKey, revokeKey, rotateKey } from './keys.ts';
import { firstLedger, type Ledger } from './ledger.ts';
import {
  addMember,
  changeRole,
  endSessions,
  linkIdentity,
  readmitMember,
  removeMember,
  renameMember,
} from './people.ts';

export const decide = (
  command: LedgerCommand,
  ledger: Ledger,
  { at }: DecisionContext,
): LedgerEvent[] | Refusal => {
  switch (command.type) {
    case 'set-policy':
      return setPolicy(command, ledger);
    case 'add-member':
      return addMember(command, ledger);
    case 'readmit-member':
      return readmitMember(command, ledger);
    case 'rename-member':
      return renameMember(command, ledger);
    case 'link-identity':
      return linkIdentity(command, ledger);
    case 'end-sessions':
      return endSessions(command, ledger, at);
    case 'change-role':
      return keepingAdminKey(changeRole(command, ledger), ledger, at);
    case 'remove-member':
      return keepingAdminKey(removeMember(command, ledger), ledger, at);
    case 'issue-key':
      return issueKey(command, ledger, at);
    case 'rotate-key':
      return keepingAdminKey(rotateKey(command, ledger, at), ledger, at);
    case 'narrow-key':
      return keepingAdminKey(narrowKey(command, ledger), ledger, at);
    case 'revoke-key':
      return keepingAdminKey(revokeKey(command, ledger), ledger, at);
    case 'create-ledger': {
      if (command.ledger === firstLedger || ledger.ledgers?.[command.ledger] !== undefined)
        return refuse('already-recorded', `There is already a ledger ${command.ledger}.`);
      const { type: _, ...data } = command;
      return [{ type: 'ledger.created', data: data }];
    }
    default:
      return command satisfies never;
  }
};

const keepingAdminKey = (
  decided: LedgerEvent[] | Refusal,
  ledger: Ledger,
  at: string,
): LedgerEvent[] | Refusal =>
  isRefusal(decided)
    ? decided
    : (refusalWithoutAdminKey(ledger, decided.reduce(evolve, ledger), at) ?? decided);

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
