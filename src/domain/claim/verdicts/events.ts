import { z } from 'zod';
import { actor } from '../../terms/actor.ts';
import { instant } from '../../terms/dates.ts';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { appearanceId, correctionId, evidenceId, verdictId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { comment, reason, text } from '../../terms/text.ts';
import { carriedReply } from '../replies/events.ts';
import { changeReason, correctionClass, notice, rating, responsible, wording } from '../values.ts';

export const citation = z
  .strictObject({ evidence: evidenceId, reason: reason.describe('Why it was relied on, or set aside.') })
  .meta({ id: 'Citation', description: 'A piece of evidence that a verdict speaks of, and why.' });

const citations = z.array(citation).max(limits.citedEvidenceMaxItems);

/** What was looked for in vain, and the rules of the policy that could not be met, each with the reason. */
export const diligence = {
  noneFound: z
    .array(z.enum(['supports', 'refutes']))
    .max(2)
    .optional()
    .describe('The sides for which evidence was looked for and none was found.'),
  exceptions: z
    .array(
      z.strictObject({
        rule: z
          .enum(['archived-sources', 'right-of-reply', 'independent-ratings'])
          .describe('The rule of the policy.'),
        reason: reason.describe('Why it could not be met.'),
      }),
    )
    .max(5)
    .optional()
    .describe('Rules of the policy that could not be met, each with the reason. Readers see them.'),
};

/** Why the rating is the right one: the same in a proposal and in the verdict that is published. */
export const argument = {
  rationale: text(limits.rationaleMaxCharacters).describe('Why this rating, in words a reader can follow.'),
  reliedOn: citations.describe(
    'The evidence that the rating rests on, each with the reason. Only a rating without a number may rest on none.',
  ),
  setAside: citations.describe('The evidence that was considered and set aside, each with the reason.'),
  combination: text(limits.rationaleMaxCharacters)
    .optional()
    .describe('How the verdicts on the parts lead to this one. Required where the claim has parts.'),
  ...diligence,
};

const verdict = { verdict: verdictId };

const independent = { rating, reason: reason.optional().describe('Why they rate it so.') };

export const independentRating = z.strictObject({ by: actor, ...independent }).meta({
  id: 'IndependentRating',
  description: 'How somebody rated the claim without knowing how others do.',
});

export const verdictProposed = defineEvent(
  'verdict.proposed',
  'desk',
  'Someone proposed a verdict, or revised the proposal, which voids its approvals.',
  {
    ...verdict,
    rating,
    wording: wording.describe(
      'The claim as it was worded when the verdict was proposed. It is approved and published for that wording alone.',
    ),
    ...argument,
  },
);

export const verdictEmbargoed = defineEvent(
  'verdict.embargoed',
  'desk',
  'An approved verdict is held until a time, at which the ledger publishes it by itself. Again: until another time.',
  {
    ...verdict,
    until: instant.describe('When it will be published.'),
    correction: correctionId.describe('The id of the correction, where publishing it will need one.'),
    notice: notice.optional().describe('The notice that will be published where a verdict is in force then.'),
  },
);

export const verdictPublished = defineEvent(
  'verdict.published',
  'public',
  'The verdict is in force. It stands by itself: it repeats all that readers need.',
  {
    ...verdict,
    rating,
    wording: wording.describe('The claim as it was worded when the verdict was given.'),
    ...argument,
    proposedBy: z.array(actor).min(1).describe('Who proposed or revised it.'),
    approvedBy: z.array(actor).describe('Who approved it. None of them proposed it.'),
    supersedes: verdictId.optional().describe('The verdict whose place it takes, where one was in force.'),
    replies: z.array(carriedReply).optional().describe('Who was asked for a reply, and what they answered.'),
  },
);

export const correctionPublished = defineEvent(
  'correction.published',
  'public',
  'A public notice about a change to something published.',
  {
    correction: correctionId,
    verdict: verdictId.describe('The verdict that was changed.'),
    appearance: appearanceId.optional().describe('The appearance that was changed under it, where one was.'),
    wording: z
      .object({ before: wording, after: wording })
      .optional()
      .describe(
        'The words of the claim before and since, where it was put in other words under the verdict.',
      ),
    class: correctionClass,
    reason: changeReason,
    responsible,
    text: notice.shape.text,
    before: rating.optional().describe('The rating that was in force before.'),
    after: rating.optional().describe('The rating that is in force now; left out where none is.'),
    by: verdictId.optional().describe('The verdict that took the place of the changed one.'),
  },
);
export type CorrectionPublished = EventOf<typeof correctionPublished>;

export const verdictEvents = [
  verdictProposed,
  defineEvent('verdict.approved', 'desk', 'Another person approved the proposal.', {
    ...verdict,
    comment: comment.optional(),
  }),
  defineEvent(
    'verdict.rated',
    'admin',
    'Somebody rated the claim independently. It is sealed: the desk learns of the rating when all are opened.',
    { ...verdict, ...independent },
  ),
  defineEvent(
    'verdict.ratings-opened',
    'desk',
    'The independent ratings of a proposal were opened, all at once. From then on no rating is independent.',
    {
      ...verdict,
      ratings: z.array(independentRating).min(1).describe('How each of them rated it.'),
      comment: comment.optional(),
    },
  ),
  defineEvent('verdict.returned', 'desk', 'The proposal went back to its author with comments.', {
    ...verdict,
    comments: reason.describe('What has to change before it can be approved.'),
  }),
  verdictEmbargoed,
  verdictPublished,
  defineEvent('verdict.superseded', 'public', 'A newer verdict took the place of this one.', {
    ...verdict,
    by: verdictId.describe('The verdict that took its place.'),
    reason: changeReason,
  }),
  defineEvent('verdict.retracted', 'public', 'The verdict was taken back; none is in force.', {
    ...verdict,
    reason: changeReason,
  }),
] as const;
export type VerdictEvent = EventOf<(typeof verdictEvents)[number]>;
