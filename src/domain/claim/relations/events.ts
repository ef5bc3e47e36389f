import { z } from 'zod';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { claimId } from '../../terms/ids.ts';
import { reason } from '../../terms/text.ts';

export const relation = z
  .enum(['contradicts', 'narrower-than', 'part-of', 'paraphrases', 'translates', 'updates', 'depends-on'])
  .meta({
    id: 'Relation',
    description: 'How the claim relates to the other one, read as “this claim … the other”.',
  });
export type Relation = z.output<typeof relation>;

export const relationEvents = [
  defineEvent('claim.related', 'public', 'The claim was related to another one.', {
    relation,
    to: claimId.describe('The other claim.'),
    reason: reason.optional(),
  }),
  defineEvent('claim.unrelated', 'public', 'A relation of the claim to another one was removed.', {
    relation,
    to: claimId,
    reason,
  }),
  defineEvent('claim.merged', 'public', 'The claim was merged into another one, which replaces both.', {
    into: claimId.describe('The claim that replaces both.'),
    reason,
  }),
  defineEvent('claim.unmerged', 'public', 'The merge of the claim was undone.', {
    from: claimId.describe('The claim it was merged into.'),
    reason,
  }),
] as const;
export type RelationEvent = EventOf<(typeof relationEvents)[number]>;
