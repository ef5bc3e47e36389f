import type { DecisionContext } from '../../decision-context.ts';
import { ratingOn } from '../../scale/scale.ts';
import type { CommandOf, EventOf } from '../../terms/define.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import { earlyRelease, naming } from '../embargoed.ts';
import { isInForce } from '../evidence/state.ts';
import { carriedReplies } from '../replies/state.ts';
import type { Rating } from '../values.ts';
import type { embargoVerdict, publishVerdict, releaseVerdict, retractVerdict } from './commands.ts';
import type { CorrectionEvent, VerdictEvent, verdictPublished } from './events.ts';
import { approvalsNeeded, unmetRules } from './policy-rules.ts';
import { recheckTime } from './rechecking.ts';
import { isNumberOnNothing, rewordedSince, wrongState, type VerdictItem } from './state.ts';

type PublishingDecision = (VerdictEvent | CorrectionEvent)[] | Refusal;

/**
 * A proposal goes into force. It must be approved as policy demands and rest on evidence in force.
 * Where another verdict is in force, a notice must say why that one changes.
 */
export const publish = (
  command: CommandOf<typeof publishVerdict>,
  claim: RecordedClaim,
  item: VerdictItem,
  given: DecisionContext,
): PublishingDecision => {
  const decision = publishNow(command, claim, item, given);
  if (isRefusal(decision)) return decision;
  const early = earlyRelease(command, item, given.at, given.at);
  if (early !== undefined && isRefusal(early)) return early;
  return naming(early ?? item.embargo?.releasedEarly, decision);
};

const publishNow = (
  command: CommandOf<typeof publishVerdict>,
  claim: RecordedClaim,
  item: VerdictItem,
  given: DecisionContext,
): PublishingDecision => {
  if (item.state !== 'proposed') return wrongState(item, 'published');
  if (item.proposal.wording !== claim.wording) return rewordedSince();
  const { needed, neededNow } = approvalsNeeded(claim, given);
  if (item.approvals.length < needed) {
    const fewer = needed > neededNow ? ` ${neededNow} would do for a proposal that is revised now.` : '';
    return refuse('approvals-missing', `It has ${item.approvals.length} of ${needed} approvals.${fewer}`, {
      state: 'proposed',
      allowed: ['approve', 'return', 'revise'],
    });
  }
  const lapsed = item.proposal.reliedOn.find(({ evidence }) => {
    const cited = claim.evidence[evidence];
    return cited === undefined || !isInForce(cited);
  });
  if (lapsed !== undefined)
    return refuse(
      'evidence-not-in-force',
      `It relies on evidence ${lapsed.evidence}, which is not in force any more. Revise it.`,
    );
  if (citesOnlyWithdrawn(claim, item))
    return refuse('evidence-not-in-force', 'All evidence that it cites was withdrawn. Revise it.');
  const rating = ratingOn(given.scale, item.proposal.rating.code);
  if (isRefusal(rating)) return rating;
  const unmet = unmetRules(claim, item, given);
  if (unmet.length > 0)
    return refuse('policy-not-met', unmet.join(' '), { state: 'proposed', allowed: ['revise'] });
  if (isNumberOnNothing(rating, item.proposal.reliedOn))
    return refuse(
      'invalid-combination',
      'The scale was defined anew and its rating has a number now, which rests on evidence. Revise the proposal.',
    );
  const change = changeOf({ ...command, notice: noticeFor(command, claim, item) }, claim, rating);
  if (isRefusal(change)) return change;
  return [...change, published(claim, item, rating, given)];
};

/** A verdict that rests on nothing may set withdrawn evidence aside, but only beside other evidence. */
const citesOnlyWithdrawn = (claim: RecordedClaim, { proposal }: VerdictItem): boolean => {
  const cited = [...proposal.reliedOn, ...proposal.setAside];
  return cited.length > 0 && cited.every(({ evidence }) => claim.evidence[evidence]?.state === 'withdrawn');
};

/** The notice of the command, or else that of the embargo. The latter is moot once no verdict is in force. */
const noticeFor = (
  { notice }: CommandOf<typeof publishVerdict>,
  claim: RecordedClaim,
  { embargo }: VerdictItem,
): CommandOf<typeof publishVerdict>['notice'] =>
  notice ?? (claim.inForce === null ? undefined : embargo?.notice);

const published = (
  claim: RecordedClaim,
  item: VerdictItem,
  rating: Rating,
  given: DecisionContext,
): EventOf<typeof verdictPublished> => {
  const replies = carriedReplies(claim);
  const { recheckBy, ...said } = item.proposal;
  return {
    type: 'verdict.published',
    data: {
      ...said,
      ...recheckTime(recheckBy, claim, given),
      rating,
      proposedBy: [...item.authors],
      approvedBy: [...item.approvals],
      ...(claim.inForce === null ? {} : { supersedes: claim.inForce.verdict }),
      ...(replies.length === 0 ? {} : { replies }),
    },
  };
};

/** The verdict in force, where there is one, is superseded; a correction tells readers why. */
const changeOf = (
  { verdict, correction, notice }: CommandOf<typeof publishVerdict>,
  claim: RecordedClaim,
  rating: Rating,
): PublishingDecision => {
  if (claim.inForce === null)
    return notice === undefined
      ? []
      : refuse('correction-without-change', 'No verdict is in force, so there is nothing to correct.', {
          pointer: '#/notice',
        });
  if (notice === undefined)
    return refuse('correction-required', 'A verdict is in force; say why it changes (notice).', {
      pointer: '#/notice',
      state: 'checked',
    });
  const { rating: old } = claim.inForce;
  if ((old.scale !== rating.scale || old.code !== rating.code) && notice.class !== 'substantial')
    return refuse('correction-class', 'A changed rating is always a substantial correction.', {
      pointer: '#/notice/class',
    });
  const superseded = claim.inForce.verdict;
  return [
    { type: 'verdict.superseded', data: { verdict: superseded, by: verdict, reason: notice.reason } },
    {
      type: 'correction.published',
      data: { correction, verdict: superseded, ...notice, before: old, after: rating, by: verdict },
    },
  ];
};

/** Only what could be published now may be held. The same checks run again when the time has come. */
export const embargo = (
  command: CommandOf<typeof embargoVerdict>,
  claim: RecordedClaim,
  item: VerdictItem,
  given: DecisionContext,
): PublishingDecision => {
  const { type: _, claim: __, until, releaseEarly, reason, ...publication } = command;
  if (until <= given.at)
    return refuse('time-past', 'A verdict cannot be held until a time that is over.', { pointer: '#/until' });
  const now = publishNow(
    { ...publication, type: 'publish-verdict', claim: command.claim },
    claim,
    item,
    given,
  );
  if (isRefusal(now)) return now;
  const early = earlyRelease({ releaseEarly, reason }, item, given.at, until);
  if (early !== undefined && isRefusal(early)) return early;
  const { verdict, correction, notice = item.embargo?.notice } = publication;
  const releasedEarly = early ?? item.embargo?.releasedEarly;
  const data = {
    verdict,
    until,
    correction,
    ...(notice === undefined ? {} : { notice }),
    ...(releasedEarly === undefined || releasedEarly.until <= until ? {} : { releasedEarly }),
  };
  return [{ type: 'verdict.embargoed', data }];
};

export const release = (
  { claim: id, verdict }: CommandOf<typeof releaseVerdict>,
  claim: RecordedClaim,
  item: VerdictItem,
  given: DecisionContext,
): PublishingDecision => {
  if (item.state !== 'proposed') return wrongState(item, 'released');
  if (item.embargo === undefined)
    return refuse('wrong-state', 'The verdict is not under an embargo.', { state: item.state });
  const { until, correction, releasedEarly: early } = item.embargo;
  if (given.at < until) return refuse('too-early', `The verdict is held until ${until}.`);
  return naming(
    early,
    publishNow({ type: 'publish-verdict', claim: id, verdict, correction }, claim, item, given),
  );
};

export const retract = (
  command: CommandOf<typeof retractVerdict>,
  claim: RecordedClaim,
  item: VerdictItem,
): PublishingDecision => {
  if (item.state !== 'published') return wrongState(item, 'retracted');
  const { verdict, correction, reason, responsible, text } = command;
  return [
    { type: 'verdict.retracted', data: { verdict, reason } },
    {
      type: 'correction.published',
      data: {
        correction,
        verdict,
        class: 'substantial',
        reason,
        responsible,
        text,
        ...(claim.inForce === null ? {} : { before: claim.inForce.rating }),
      },
    },
  ];
};
