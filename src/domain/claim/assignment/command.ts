import { defineCommand } from '../../terms/define.ts';
import { claimId, memberId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';

export const assignClaim = defineCommand('assign-claim', 'Give the claim to a member, or to nobody.', {
  claim: claimId,
  member: memberId.nullable().describe('Who takes it on; null where nobody has it any more.'),
  reason: reason.optional(),
});
