import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../../decision-context.ts';
import type { CommandOf } from '../../terms/define.ts';
import { patched } from '../../terms/patch.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { Claim, RecordedClaim } from '../claim.ts';
import type { CorrectionPublished } from '../verdicts/events.ts';
import type { declineClaim, RecordCommand, recordClaim, reviseClaim } from './commands.ts';
import type { RecordEvent } from './events.ts';

type Decision = (RecordEvent | CorrectionPublished)[] | Refusal;

/** Begins a claim: the only command that may meet a claim that is not on record. */
export const record = (
  { type: _, claim: id, ...recorded }: CommandOf<typeof recordClaim>,
  claim: Claim,
  { policy }: DecisionContext,
): Decision => {
  if (claim.kind !== 'absent') return refuse('already-recorded', `The claim ${id} is already on record.`);
  const { visibility = policy.claimVisibility, ...rest } = recorded;
  return [{ type: 'claim.recorded', data: { ...rest, visibility } }];
};

export const decideRecord = (
  command: Exclude<RecordCommand, { type: 'record-claim' }>,
  claim: RecordedClaim,
): Decision => {
  switch (command.type) {
    case 'revise-claim':
      return revise(command, claim);
    case 'decline-claim':
      return decline(command, claim);
    case 'reopen-claim':
      if (!claim.declined)
        return refuse('wrong-state', 'Only a declined claim can be reopened.', { state: 'open' });
      return [{ type: 'claim.reopened', data: { reason: command.reason } }];
    case 'add-note':
      return [{ type: 'note.added', data: { note: command.note, text: command.text } }];
    default:
      return command satisfies never;
  }
};

const revise = (command: CommandOf<typeof reviseClaim>, claim: RecordedClaim): Decision => {
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
  const subject = patched(claim.subject, patch);
  const isReworded = wording !== claim.wording || language !== claim.language;
  const events: RecordEvent[] = [];
  if (isReworded) events.push({ type: 'claim.reworded', data: { wording, language, reason } });
  if (!isDeepStrictEqual(subject, claim.subject))
    events.push({ type: 'claim.classified', data: { ...subject, reason } });
  if (events.length === 0) return refuse('nothing-changes', 'The claim already reads so.');
  const correction = correctionOf(command, claim, isReworded ? wording : undefined);
  return isRefusal(correction) ? correction : [...events, ...correction];
};

/** With a verdict in force readers know the claim in certain words, so new words need a correction that tells them. */
const correctionOf = (
  { correction, notice }: CommandOf<typeof reviseClaim>,
  { inForce, wording: before }: RecordedClaim,
  after: string | undefined,
): CorrectionPublished[] | Refusal => {
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
      { pointer: '#/notice', state: 'checked' },
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

const decline = ({ reason }: CommandOf<typeof declineClaim>, claim: RecordedClaim): Decision => {
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
  return [{ type: 'claim.declined', data: { reason } }];
};
