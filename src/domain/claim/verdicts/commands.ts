import { z } from 'zod';
import { moment } from '../../terms/dates.ts';
import { defineCommand } from '../../terms/define.ts';
import { claimId, correctionId, memberId, scaleId, verdictId } from '../../terms/ids.ts';
import { comment, reason } from '../../terms/text.ts';
import { changeReason, endsEmbargo, notice, responsible } from '../values.ts';
import { argument, recheck } from './events.ts';

const verdict = { claim: claimId, verdict: verdictId };

const ratingCode = z
  .string()
  .regex(
    /^[a-z][a-z0-9-]{0,39}$/,
    'must be a code of lower-case letters, digits and hyphens, at most 40 characters, that begins with a letter',
  )
  .meta({ description: 'The code of a rating of the scale.', maxLength: 40 });

/** What a person proposes as the verdict. */
const recheckBy = moment
  .nullable()
  .optional()
  .describe(
    `${recheck} Null for never; if omitted, the policy decides (\`recheckDays\`). A time that is over is due at once.`,
  );

const proposal = { scale: scaleId, rating: ratingCode, ...argument, recheckBy };

const publication = {
  correction: correctionId,
  notice: notice
    .optional()
    .describe('Public notice. Required when a verdict is in force, since publishing supersedes it.'),
};

/** An embargo that was agreed cannot be restored once it is broken, so the caller says that it is. */
const earlyRelease = (why: string) => ({
  releaseEarly: z
    .literal(true)
    .optional()
    .describe('Required, with a reason, to publish a verdict before its embargo ends.'),
  reason: reason.optional().describe(why),
});

export const proposeVerdict = defineCommand(
  'propose-verdict',
  'Propose a verdict, or revise a proposal that is still open.',
  { ...verdict, ...proposal },
);

/** A command of its own: `propose-verdict` takes a new id, so it would accept the id of another claim's verdict. */
export const reviseVerdict = defineCommand('revise-verdict', 'Revise a proposal that is still open.', {
  ...verdict,
  ...proposal,
  ...endsEmbargo,
});

export const approveVerdict = defineCommand('approve-verdict', "Approve another person's proposal.", {
  ...verdict,
  comment: comment.optional(),
});

export const returnVerdict = defineCommand('return-verdict', 'Send a proposal back to its author.', {
  ...verdict,
  comments: reason.describe('What has to change before it can be approved.'),
  ...endsEmbargo,
});

export const withdrawVerdict = defineCommand(
  'withdraw-verdict',
  'Withdraw a proposal that is open or was returned. Its authors and editors do.',
  { ...verdict, reason: reason.describe('The reason for the withdrawal.'), ...endsEmbargo },
);

export const rateVerdict = defineCommand(
  'rate-verdict',
  'Rate the claim of a proposal independently, without knowing other ratings. Only people do.',
  {
    ...verdict,
    rating: ratingCode.describe("The code of a rating of the proposal's scale."),
    reason: reason.optional().describe('The reason for your rating.'),
  },
);
export const openRatings = defineCommand(
  'open-ratings',
  'Open the sealed ratings of a proposal, all at once.',
  { ...verdict, comment: comment.optional() },
);

export const publishVerdict = defineCommand('publish-verdict', 'Publish an approved proposal.', {
  ...verdict,
  ...publication,
  ...earlyRelease('Why it is published before its embargo ends. Readers see it.'),
});

export const embargoVerdict = defineCommand(
  'embargo-verdict',
  'Put an approved proposal under embargo until a time, or change that time.',
  {
    ...verdict,
    until: moment.describe("The time of publication, by the server's clock."),
    ...publication,
    ...earlyRelease('Why it is published before the embargo that holds it now would end.'),
  },
);
export const releaseVerdict = defineCommand(
  'release-verdict',
  'Publish an embargoed verdict. Only the ledger itself does it, when the time has come.',
  verdict,
);

export const retractVerdict = defineCommand('retract-verdict', 'Retract the verdict in force.', {
  ...verdict,
  correction: correctionId,
  reason: changeReason,
  responsible,
  text: notice.shape.text,
});

export const recheckVerdict = defineCommand(
  'recheck-verdict',
  'State that the verdict in force was checked again and stands.',
  {
    ...verdict,
    reason: reason.describe('What was looked at, and why the verdict stands. Readers see it.'),
    recheckBy,
  },
);
const reportRecheckDue = defineCommand(
  'report-recheck-due',
  'Say that a verdict is due to be checked again. Only the ledger itself does it, when the time has come.',
  verdict,
);

export const reportAuthorLeft = defineCommand(
  'report-author-left',
  'Flag an open proposal whose author left the desk. Only the ledger itself does it.',
  { ...verdict, member: memberId },
);

const reportSourcesTooFew = defineCommand(
  'report-sources-too-few',
  'Say that a verdict in force rests on fewer independent sources than it needed. Only the ledger itself does it.',
  verdict,
);

export const verdictCommands = [
  proposeVerdict,
  reviseVerdict,
  approveVerdict,
  returnVerdict,
  withdrawVerdict,
  rateVerdict,
  openRatings,
  publishVerdict,
  embargoVerdict,
  releaseVerdict,
  retractVerdict,
  recheckVerdict,
  reportRecheckDue,
  reportAuthorLeft,
  reportSourcesTooFew,
] as const;
export type VerdictCommand = z.output<(typeof verdictCommands)[number]>;
