import type { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { claimId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';
import { relation } from './events.ts';

const claim = { claim: claimId };

export const relateClaim = defineCommand('relate-claim', 'Relate the claim to another one.', {
  ...claim,
  relation,
  to: claimId.describe('The other claim.'),
  reason: reason.optional(),
});
export const unrelateClaim = defineCommand('unrelate-claim', 'Remove a relation.', {
  ...claim,
  relation,
  to: claimId.describe('The other claim.'),
  reason,
});
export const mergeClaim = defineCommand(
  'merge-claim',
  'Merge the claim into another one that says the same.',
  {
    ...claim,
    into: claimId.describe('The claim that replaces both from now on.'),
    reason,
  },
);
export const unmergeClaim = defineCommand('unmerge-claim', 'Undo a merge.', {
  ...claim,
  reason,
});

export const relationCommands = [relateClaim, unrelateClaim, mergeClaim, unmergeClaim] as const;
export type RelationCommand = z.output<(typeof relationCommands)[number]>;
