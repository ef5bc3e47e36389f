import { z } from 'zod';
import { defineCommand } from '../../terms/define.ts';
import { claimId, correctionId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';
import { mergeNotice } from '../values.ts';
import { relation, stays } from './events.ts';

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
export const correctRelation = defineCommand(
  'correct-relation',
  'Correct what is said about a relation to another claim.',
  {
    ...claim,
    relation,
    to: claimId.describe('The other claim.'),
    note: reason.describe('Why the claims are related, in the words that hold from now on.'),
    reason: reason.describe('What was wrong with the words before. Readers see it.'),
  },
);
export const mergeClaim = defineCommand(
  'merge-claim',
  'Merge the claim into another one that says the same.',
  {
    ...claim,
    into: claimId.describe('The claim that replaces both from now on.'),
    reason,
    correction: correctionId.optional(),
    notice: mergeNotice
      .optional()
      .describe(
        'Public notice. Required when a verdict is in force, since lists and feeds will not show it any more, unless `published` keeps it there.',
      ),
    published: stays
      .optional()
      .describe(
        'The other choice for a verdict in force: `stays` keeps it published in lists, in feeds and as ClaimReview.',
      ),
    proposals: z
      .literal('wait')
      .optional()
      .describe(
        'Required when proposals are open: `wait` says that they and their embargoes wait until the merge is undone.',
      ),
  },
);
export const unmergeClaim = defineCommand('unmerge-claim', 'Undo a merge.', {
  ...claim,
  reason,
  correction: correctionId.optional(),
  notice: mergeNotice
    .optional()
    .describe('Public notice that the verdict in force is shown again. Only where one is in force.'),
});

export const relationCommands = [
  relateClaim,
  correctRelation,
  unrelateClaim,
  mergeClaim,
  unmergeClaim,
] as const;
export type RelationCommand = z.output<(typeof relationCommands)[number]>;
