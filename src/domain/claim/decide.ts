import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../decision-context.ts';
import { isRefusal, refuse, type Refusal } from '../terms/refusal.ts';
import { assign } from './assignment/assignment.ts';
import type { Claim, RecordedClaim } from './claim.ts';
import type { ClaimCommand, ClaimCommandOf } from './commands.ts';
import { decideAppearance } from './appearances/decide.ts';
import { decideEvidence } from './evidence/decide.ts';
import { decideVerdict } from './verdicts/decide.ts';
import type { ClaimEvent } from './events.ts';
import { decideRelation } from './relations/decide.ts';
import { decideObjection } from './objections/decide.ts';
import { decideReply } from './replies/decide.ts';

type Decision = ClaimEvent[] | Refusal;

/** The decider of a claim: answers events or a refusal. Pure, so that the same input has the same answer for ever. */
export const decide = (command: ClaimCommand, claim: Claim, given: DecisionContext): Decision => {
  if (command.type === 'record-claim') return record(command, claim, given);
  if (claim.kind === 'absent')
    return refuse('unknown-claim', `There is no claim ${command.claim} in this ledger.`);
  if (claim.mergedInto !== null && command.type !== 'unmerge-claim' && command.type !== 'add-note')
    return refuse('wrong-state', `The claim was merged into ${claim.mergedInto}; act on that one.`, {
      state: 'merged',
      allowed: ['unmerge'],
    });
  switch (command.type) {
    case 'relate-claim':
    case 'unrelate-claim':
    case 'merge-claim':
    case 'unmerge-claim':
      return decideRelation(command, claim, given);
    case 'revise-claim':
      return revise(command, claim);
    case 'assign-claim':
      return assign(command, claim, given);
    case 'decline-claim':
      return decline(command, claim);
    case 'reopen-claim':
      if (!claim.declined)
        return refuse('wrong-state', 'Only a declined claim can be reopened.', { state: 'open' });
      return [{ type: 'claim.reopened', data: { reason: command.reason } }];
    case 'record-appearance':
    case 'correct-appearance':
    case 'withdraw-appearance':
      return decideAppearance(command, claim, given);
    case 'add-note':
      return [{ type: 'note.added', data: { note: command.note, text: command.text } }];
    case 'offer-evidence':
    case 'accept-evidence':
    case 'decline-evidence':
    case 'challenge-evidence':
    case 'dismiss-challenge':
    case 'withdraw-evidence':
      return decideEvidence(command, claim, given);
    case 'propose-verdict':
    case 'revise-verdict':
    case 'approve-verdict':
    case 'return-verdict':
    case 'publish-verdict':
    case 'rate-verdict':
    case 'open-ratings':
    case 'embargo-verdict':
    case 'release-verdict':
    case 'retract-verdict':
      return decideVerdict(command, claim, given);
    case 'lodge-objection':
    case 'resolve-objection':
      return decideObjection(command, claim, given);
    case 'request-reply':
    case 'receive-reply':
    case 'lapse-reply':
      return decideReply(command, claim, given);
    default:
      return command satisfies never;
  }
};

const record = (
  command: ClaimCommandOf<'record-claim'>,
  claim: Claim,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (claim.kind !== 'absent')
    return refuse('already-recorded', `The claim ${command.claim} is already on record.`);
  const { type: _, claim: __, visibility = given.policy.claimVisibility, ...rest } = command;
  return [{ type: 'claim.recorded', data: { ...rest, visibility } }];
};

const revise = (command: ClaimCommandOf<'revise-claim'>, claim: RecordedClaim): ClaimEvent[] | Refusal => {
  const {
    type: _,
    claim: __,
    wording = claim.wording,
    language = claim.language,
    reason,
    correction: ___,
    notice: ____,
    ...patch
  } = command;
  const subject = Object.fromEntries(
    Object.entries({ ...claim.subject, ...patch }).filter(
      ([, value]) => value !== null && value !== undefined,
    ),
  ) as RecordedClaim['subject'];
  const isReworded = wording !== claim.wording || language !== claim.language;
  const events: ClaimEvent[] = [];
  if (isReworded) events.push({ type: 'claim.reworded', data: { wording, language, reason } });
  if (!isDeepStrictEqual(subject, claim.subject))
    events.push({ type: 'claim.classified', data: { ...subject, reason } });
  if (events.length === 0) return refuse('nothing-changes', 'The claim already reads so.');
  const correction = correctionOf(command, claim, isReworded ? wording : undefined);
  return isRefusal(correction) ? correction : [...events, ...correction];
};

/** With a verdict in force readers were told of a claim in certain words, and are told that these are others now. */
const correctionOf = (
  { correction, notice }: ClaimCommandOf<'revise-claim'>,
  { inForce, wording: before }: RecordedClaim,
  after: string | undefined,
): ClaimEvent[] | Refusal => {
  if (inForce === null || after === undefined)
    return notice === undefined
      ? []
      : refuse('correction-without-change', 'Nothing that was published reads otherwise now.', {
          pointer: '#/notice',
        });
  if (notice === undefined)
    return refuse(
      'correction-required',
      'A verdict is in force; tell its readers why the claim reads otherwise (notice).',
      {
        pointer: '#/notice',
        state: 'checked',
      },
    );
  if (correction === undefined)
    return refuse('invalid-combination', 'A notice needs the id of its correction.', {
      pointer: '#/correction',
    });
  const { verdict } = inForce;
  return [
    { type: 'correction.published', data: { correction, verdict, wording: { before, after }, ...notice } },
  ];
};

const decline = (command: ClaimCommandOf<'decline-claim'>, claim: RecordedClaim): ClaimEvent[] | Refusal => {
  if (claim.declined)
    return refuse('wrong-state', 'The claim is already declined.', {
      state: 'declined',
      allowed: ['reopen'],
    });
  if (claim.inForce !== null)
    return refuse('wrong-state', 'A claim with a verdict in force cannot be declined.', {
      state: 'checked',
      allowed: ['retract'],
    });
  if (claim.openProposals.length > 0)
    return refuse('wrong-state', 'A claim with an open proposal cannot be declined.', { state: 'in-review' });
  return [{ type: 'claim.declined', data: { reason: command.reason } }];
};
