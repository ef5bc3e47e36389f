import { z } from 'zod';
import { moment } from '../../terms/dates.ts';
import { defineCommand } from '../../terms/define.ts';
import { claimId, correctionId, scaleId, verdictId } from '../../terms/ids.ts';
import { comment, reason } from '../../terms/text.ts';
import { changeReason, notice, responsible } from '../values.ts';
import { argument } from './events.ts';

const verdict = { claim: claimId, verdict: verdictId };

const ratingCode = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,39}$/)
  .meta({ description: 'The code of a rating of the scale.', maxLength: 40 });

/** What a person proposes as the verdict. */
const proposal = { scale: scaleId, rating: ratingCode, ...argument };

const publication = {
  correction: correctionId,
  notice: notice
    .optional()
    .describe('Public notice. Required when a verdict is in force, since publishing supersedes it.'),
};

export const proposeVerdict = defineCommand(
  'propose-verdict',
  'Propose a verdict, or revise a proposal that is still open.',
  { ...verdict, ...proposal },
);

/** A command of its own: `propose-verdict` takes a new id, so it would accept the id of another claim's verdict. */
export const reviseVerdict = defineCommand('revise-verdict', 'Revise a proposal that is still open.', {
  ...verdict,
  ...proposal,
});

export const approveVerdict = defineCommand('approve-verdict', "Approve another person's proposal.", {
  ...verdict,
  comment: comment.optional(),
});

export const returnVerdict = defineCommand('return-verdict', 'Send a proposal back to its author.', {
  ...verdict,
  comments: reason.describe('What has to change before it can be approved.'),
});

export const rateVerdict = defineCommand(
  'rate-verdict',
  'Rate the claim of a proposal independently, without knowing other ratings.',
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
});

export const embargoVerdict = defineCommand(
  'embargo-verdict',
  'Put an approved proposal under embargo until a time, or change that time.',
  {
    ...verdict,
    until: moment.describe("The time of publication, by the server's clock."),
    ...publication,
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

export const verdictCommands = [
  proposeVerdict,
  reviseVerdict,
  approveVerdict,
  returnVerdict,
  rateVerdict,
  openRatings,
  publishVerdict,
  embargoVerdict,
  releaseVerdict,
  retractVerdict,
] as const;
export type VerdictCommand = z.output<(typeof verdictCommands)[number]>;
