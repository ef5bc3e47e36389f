import type { StreamStateCache } from '../../commands/stream-state-cache.ts';
import { Refused } from '../../commands/outcomes.ts';
import { ledgerStream } from '../../domain/deciders.ts';
import type { Ledger } from '../../domain/ledger/ledger.ts';
import { roleNeeded } from '../../domain/ledger/may.ts';
import { lowerOf, mayActAs } from '../../domain/ledger/members.ts';
import { memberActor, system, type Actor } from '../../domain/terms/actor.ts';
import { refuse } from '../../domain/terms/refusal.ts';
import type { SeedLine } from './seed-line.ts';

/**
 * The actor of a line, with the role that the ledger gives to it. The import has no more rights than a caller of the
 * API.
 */
export const actorInLedger = async (
  streamStates: StreamStateCache,
  ledger: string,
  { by, key, command }: SeedLine,
): Promise<Actor> => {
  if (by === 'system' || key === undefined) return system;
  const { members, keys } = (await streamStates.get(ledger, 'ledger', ledgerStream)).state as Ledger;
  const member = members[by];
  if (member === undefined)
    throw new Refused(refuse('unknown-member', `There is no member ${by} in this ledger.`));
  const needed = roleNeeded[command.type];
  const role = lowerOf(member.role, keys[key]?.role ?? member.role);
  if (!mayActAs(role, needed))
    throw new Refused(
      refuse(
        'unknown-member',
        `${command.type} needs the role ${needed}; ${member.name} has the role ${role} here.`,
      ),
    );
  return memberActor({ kind: member.kind, member: by, key, name: member.name });
};
