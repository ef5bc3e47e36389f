import { z } from 'zod';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { claimId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { reason } from '../../terms/text.ts';
import { visibility } from '../values.ts';

export const relation = z
  .enum(['contradicts', 'narrower-than', 'part-of', 'paraphrases', 'translates', 'updates', 'depends-on'])
  .meta({
    id: 'Relation',
    description: 'How the claim relates to the other one, read as “this claim … the other”.',
  });
export type Relation = z.output<typeof relation>;

export const stays = z
  .literal('stays')
  .describe('Only by an explicit choice: the verdict in force stays published beside the merge.');

/** A claim that another one replaces. In a chain of merges it was merged into one that was merged itself. */
export const mergedClaim = {
  claim: claimId.describe('The claim that was merged.'),
  into: claimId.describe(
    'The claim that it was merged into. In a chain of merges, that one was merged itself.',
  ),
};

const family = z
  .array(
    z
      .strictObject(mergedClaim)
      .meta({ id: 'MergedClaim', description: 'A merged claim, and what it was merged into.' }),
  )
  .min(1)
  .max(limits.mergedClaimsMaxItems)
  .describe('The claim, and the claims that were merged into it before.');

export const claimAbsorbed = defineEvent(
  'claim.absorbed',
  'public',
  'Another claim was merged into this one, which replaces it. Claims of the desk have an event of their own.',
  { claims: family, visibility, reason },
);

export const relationEvents = [
  defineEvent('claim.related', 'public', 'The claim was related to another one.', {
    relation,
    to: claimId.describe('The other claim.'),
    reason: reason.optional(),
  }),
  defineEvent(
    'claim.relation-corrected',
    'public',
    'What is said about a relation of the claim to another one was corrected.',
    {
      relation,
      to: claimId.describe('The other claim.'),
      note: reason.describe('Why the claims are related, in the words that hold from now on.'),
      reason,
    },
  ),
  defineEvent('claim.unrelated', 'public', 'A relation of the claim to another one was removed.', {
    relation,
    to: claimId,
    reason,
  }),
  defineEvent('claim.merged', 'public', 'The claim was merged into another one, which replaces both.', {
    into: claimId.describe('The claim that replaces both.'),
    published: stays.optional(),
    reason,
  }),
  defineEvent('claim.unmerged', 'public', 'The merge of the claim was undone.', {
    from: claimId.describe('The claim it was merged into.'),
    reason,
  }),
  claimAbsorbed,
  defineEvent(
    'claim.separated',
    'public',
    'A merge into this claim was undone. It does not replace the other claim any more.',
    { claims: family, visibility, reason },
  ),
] as const;
export type RelationEvent = EventOf<(typeof relationEvents)[number]>;
