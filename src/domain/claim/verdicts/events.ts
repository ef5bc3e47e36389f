import { z } from 'zod';
import { actor } from '../../terms/actor.ts';
import { instant } from '../../terms/dates.ts';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { appearanceId, claimId, correctionId, evidenceId, memberId, verdictId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { comment, name, reason, text } from '../../terms/text.ts';
import { carriedReply } from '../replies/events.ts';
import { changeReason, notice, publishedCorrectionClass, rating, responsible, wording } from '../values.ts';

export const citation = z
  .strictObject({
    evidence: evidenceId,
    reason: reason.describe('The reason why it was relied on or set aside.'),
  })
  .meta({ id: 'Citation', description: 'A piece of evidence that a verdict cites, with the reason.' });

const citations = z.array(citation).max(limits.citedEvidenceMaxItems);

/** What was looked for in vain, and the rules of the policy that could not be met, each with the reason. */
export const diligence = {
  noneFound: z
    .array(z.enum(['supports', 'refutes']))
    .max(2)
    .optional()
    .describe('The sides for which a search found no evidence.'),
  exceptions: z
    .array(
      z.strictObject({
        rule: z
          .enum(['archived-sources', 'right-of-reply', 'independent-ratings'])
          .describe('The rule of the policy.'),
        reason: reason.describe('The reason why it could not be met.'),
      }),
    )
    .max(5)
    .optional()
    .describe(
      'Exceptions: rules of the policy that could not be met, each with the reason. Readers see them.',
    ),
};

/** Why the rating is the right one: the same in a proposal and in the verdict that is published. */
export const argument = {
  rationale: text(limits.rationaleMaxCharacters).describe(
    'The rationale of the rating, in words that readers can follow.',
  ),
  reliedOn: citations.describe(
    'The evidence that the rating relies on, each with the reason. Only a rating without a number may rely on none.',
  ),
  setAside: citations.describe('The evidence that was considered and set aside, each with the reason.'),
  combination: text(limits.rationaleMaxCharacters)
    .optional()
    .describe('How the verdicts on the parts combine into this one. Required where the claim has parts.'),
  ...diligence,
};

const verdict = { verdict: verdictId };

export const recheck =
  'The time by which the verdict is checked again. Once it is over, the ledger says that this is due.';

const independent = { rating, reason: reason.optional().describe('The reason for the rating.') };

export const independentRating = z.strictObject({ by: actor, ...independent }).meta({
  id: 'IndependentRating',
  description: 'An independent rating, given without knowledge of the others.',
});

export type IndependentRating = z.output<typeof independentRating>;

export const verdictProposed = defineEvent(
  'verdict.proposed',
  'desk',
  'A verdict was proposed, or the proposal was revised. A revision voids its approvals.',
  {
    ...verdict,
    rating,
    wording: wording.describe(
      'The wording of the claim at the time of the proposal. Approval and publication hold for that wording alone.',
    ),
    ...argument,
    recheckBy: instant
      .nullable()
      .optional()
      .describe(`${recheck} Null for never; if absent, the policy decides at publication (\`recheckDays\`).`),
  },
);

export const releasedEarly = z
  .strictObject({
    until: instant.describe('When the embargo would have ended.'),
    reason: reason.describe('Why it was published before that.'),
  })
  .meta({ id: 'EarlyRelease', description: 'A publication before the end of an embargo.' });

export const withdrawal = z
  .strictObject({
    at: instant.describe('When it was withdrawn.'),
    by: actor,
    reason: reason.describe('The reason for the withdrawal.'),
  })
  .meta({ id: 'Withdrawal', description: 'The withdrawal of a proposal.' });

export const verdictEmbargoed = defineEvent(
  'verdict.embargoed',
  'desk',
  'An approved verdict was put under embargo until a time, when the ledger publishes it. A later event changes that time.',
  {
    ...verdict,
    until: instant.describe('When it will be published.'),
    correction: correctionId.describe('The id of the correction, where publication needs one.'),
    notice: notice.optional().describe('The notice to publish where a verdict is in force at that time.'),
    releasedEarly: releasedEarly
      .optional()
      .describe('The embargo that this one cuts short, where it does. The publication names it.'),
  },
);

export const formerMember = z
  .strictObject({ member: memberId, name: name.describe('The name the member had at the time.') })
  .meta({ id: 'FormerMember', description: 'An author of a proposal who left the desk.' });

export const verdictPublished = defineEvent(
  'verdict.published',
  'public',
  'The verdict was published and is in force. The event is self-contained: it repeats all that readers need.',
  {
    ...verdict,
    rating,
    wording: wording.describe('The wording of the claim at the time of the verdict.'),
    ...argument,
    proposedBy: z.array(actor).min(1).describe('Who proposed or revised it.'),
    approvedBy: z.array(actor).describe('Who approved it. None of them proposed it.'),
    supersedes: verdictId.optional().describe('The verdict that it supersedes, where one was in force.'),
    replies: z
      .array(carriedReply)
      .optional()
      .describe('The requests for a reply and their answers, as they were at publication.'),
    recheckBy: instant.optional().describe(`${recheck} Absent for never.`),
    releasedEarly: releasedEarly.optional(),
  },
);

export const correctionEvents = [
  defineEvent('correction.published', 'public', 'A public notice about a change to something published.', {
    correction: correctionId,
    verdict: verdictId.describe('The verdict that was changed.'),
    appearance: appearanceId.optional().describe('The appearance that was changed under it, where one was.'),
    wording: z
      .object({ before: wording, after: wording })
      .optional()
      .describe('The wording of the claim before and after, where it was reworded under the verdict.'),
    class: publishedCorrectionClass,
    reason: changeReason,
    responsible,
    text: notice.shape.text,
    before: rating.optional().describe('The rating that was in force before.'),
    after: rating.optional().describe('The rating in force now; absent where none is.'),
    by: verdictId.optional().describe('The verdict that superseded the changed one.'),
    into: claimId
      .optional()
      .describe('The claim that replaces the claim of the verdict, where it was merged.'),
    from: claimId.optional().describe('The claim that replaced it until then, where a merge was undone.'),
  }),
] as const;
export type CorrectionEvent = EventOf<(typeof correctionEvents)[number]>;

export const verdictEvents = [
  verdictProposed,
  defineEvent('verdict.approved', 'desk', 'Another person approved the proposal.', {
    ...verdict,
    comment: comment.optional(),
  }),
  defineEvent(
    'verdict.rated',
    'admin',
    'The claim was rated independently. The rating is sealed: the desk sees it only when all are opened.',
    { ...verdict, ...independent },
  ),
  defineEvent(
    'verdict.ratings-opened',
    'desk',
    'The independent ratings of a proposal were opened, all at once. Later ratings would no longer be independent.',
    {
      ...verdict,
      ratings: z.array(independentRating).min(1).describe('The ratings, one by each rater.'),
      comment: comment.optional(),
    },
  ),
  defineEvent('verdict.returned', 'desk', 'The proposal was returned to its author with comments.', {
    ...verdict,
    comments: reason.describe('What has to change before it can be approved.'),
  }),
  defineEvent('verdict.withdrawn', 'desk', 'The proposal was withdrawn. It can no longer be revised.', {
    ...verdict,
    reason: reason.describe('The reason for the withdrawal.'),
  }),
  defineEvent(
    'verdict.author-left',
    'desk',
    'An author of the open proposal left the desk. A revision by another member ends the flag.',
    { ...verdict, author: formerMember },
  ),
  verdictEmbargoed,
  verdictPublished,
  defineEvent(
    'verdict.recheck-due',
    'public',
    'The time by which the verdict was to be checked again is over. It stays in force.',
    verdict,
  ),
  defineEvent(
    'verdict.sources-too-few',
    'public',
    'Sources that the verdict relies on turned out to be one. It rests on fewer independent sources than it needed, and is to be reviewed.',
    {
      ...verdict,
      independent: z.int().min(0).describe('On how many independent sources it rests now.'),
      needed: z.int().min(2).describe('How many the policy demanded.'),
    },
  ),
  defineEvent('verdict.rechecked', 'public', 'The verdict in force was checked again, and it stands.', {
    ...verdict,
    reason: reason.describe('What was looked at, and why the verdict stands.'),
    recheckBy: instant.optional().describe(`${recheck} Absent for never.`),
    replies: z
      .array(carriedReply)
      .optional()
      .describe('The requests for a reply and their answers, as they were then considered.'),
  }),
  defineEvent('verdict.superseded', 'public', 'A newer verdict superseded this one.', {
    ...verdict,
    by: verdictId.describe('The verdict that superseded it.'),
    reason: changeReason,
  }),
  defineEvent('verdict.retracted', 'public', 'The verdict was retracted; none is in force.', {
    ...verdict,
    reason: changeReason,
  }),
] as const;
export type VerdictEvent = EventOf<(typeof verdictEvents)[number]>;
