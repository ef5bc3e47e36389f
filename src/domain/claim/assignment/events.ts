import { z } from 'zod';
import { defineEvent } from '../../terms/define.ts';
import { memberId } from '../../terms/ids.ts';
import { name, reason } from '../../terms/text.ts';

export const assignee = z
  .strictObject({ member: memberId, name: name.describe('The name the member had at the time.') })
  .meta({ id: 'Assignee', description: 'The member of the desk who has taken on the claim.' });
export type Assignee = z.output<typeof assignee>;

export const claimAssigned = defineEvent(
  'claim.assigned',
  'desk',
  'A member took the claim on, or was given it; null where nobody has it any more.',
  { assignee: assignee.nullable(), reason: reason.optional() },
);
