import { z } from 'zod';
import type { DecisionContext } from '../../decision-context.ts';
import { isOfTheDesk } from '../../ledger/members.ts';
import { defineCommand, defineEvent, type CommandOf, type EventOf } from '../../terms/define.ts';
import { claimId, memberId } from '../../terms/ids.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import { name, reason } from '../../terms/text.ts';
import type { RecordedClaim } from '../claim.ts';

export const assignee = z
  .strictObject({ member: memberId, name: name.describe('The name the member had at the time.') })
  .meta({ id: 'Assignee', description: 'The member of the desk to whom the claim is assigned.' });
export type Assignee = z.output<typeof assignee>;

export const claimAssigned = defineEvent(
  'claim.assigned',
  'desk',
  'The claim was assigned to a member; null: it was unassigned.',
  { assignee: assignee.nullable(), reason: reason.optional() },
);
export type ClaimAssigned = EventOf<typeof claimAssigned>;

export const assignClaim = defineCommand('assign-claim', 'Assign the claim to a member, or unassign it.', {
  claim: claimId,
  member: memberId.nullable().describe('The member it is assigned to; null to unassign it.'),
  reason: reason.optional(),
});

/** A claim has at most one assignee: giving it to another member takes it from the one before. */
export const assign = (
  { member, reason }: CommandOf<typeof assignClaim>,
  claim: RecordedClaim,
  { members = {}, by }: DecisionContext,
): ClaimAssigned[] | Refusal => {
  if (member === (claim.assignee ?? null))
    return refuse(
      'nothing-changes',
      member === null ? 'The claim has no assignee.' : 'The claim is already assigned to this member.',
    );
  const because = reason === undefined ? {} : { reason };
  if (member === null) return [{ type: 'claim.assigned', data: { assignee: null, ...because } }];
  // A holder of a token is in no list of members, and may take a claim on all the same.
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

export const evolveAssignment = (claim: RecordedClaim, { data }: ClaimAssigned): RecordedClaim => ({
  ...claim,
  assignee: data.assignee?.member,
});
