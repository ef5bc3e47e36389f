import type { z } from 'zod';
import { isOfTheDesk } from '../../ledger/members.ts';
import type { DecisionContext } from '../../decision-context.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { ClaimEvent } from '../events.ts';
import type { assignClaim } from './command.ts';

/** A claim has at most one member at a time; giving it to another takes it from the one before. */
export const assign = (
  { member, reason }: z.output<typeof assignClaim>,
  claim: RecordedClaim,
  { members = {}, by }: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (member === (claim.assignee ?? null))
    return refuse(
      'nothing-changes',
      member === null ? 'Nobody has the claim.' : 'The member has it already.',
    );
  const because = reason === undefined ? {} : { reason };
  if (member === null) return [{ type: 'claim.assigned', data: { assignee: null, ...because } }];
  // Who came by a token stands in no list of members, and may have a claim all the same.
  const self = 'member' in by && by.member === member ? { name: by.name, role: undefined } : undefined;
  const known = members[member] ?? self;
  if (known === undefined)
    return refuse('unknown-reference', `There is no member ${member} in this ledger.`, {
      pointer: '#/member',
    });
  if (known.role !== undefined && !isOfTheDesk(known.role))
    return refuse('invalid-combination', `${known.name} is a ${known.role} and not of the desk.`, {
      pointer: '#/member',
    });
  return [{ type: 'claim.assigned', data: { assignee: { member, name: known.name }, ...because } }];
};
