import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../../decision-context.ts';
import type { CommandOf } from '../../terms/define.ts';
import { patched } from '../../terms/patch.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { Claim, RecordedClaim } from '../claim.ts';
import type { CorrectionEvent } from '../verdicts/events.ts';
import { endsEmbargoUnasked } from '../embargoed.ts';
import type {
  correctNote,
  declineClaim,
  RecordCommand,
  recordClaim,
  reviseClaim,
  withdrawNote,
} from './commands.ts';
import type { RecordEvent } from './events.ts';
import type { StandingCommand } from './standing.ts';

type Decision = (RecordEvent | CorrectionEvent)[] | Refusal;

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
  command: Exclude<RecordCommand, StandingCommand | { type: 'record-claim' }>,
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
    case 'correct-note':
    case 'withdraw-note':
      return changeNote(command, claim.notes[command.note]);
    default:
      return command satisfies never;
  }
};

/** A note is changed while it is on record. The history keeps what it said before. */
const changeNote = (
  command: CommandOf<typeof correctNote | typeof withdrawNote>,
  item: RecordedClaim['notes'][string] | undefined,
): Decision => {
  const { note, reason } = command;
  if (item === undefined || item.isWithdrawn)
    return refuse('unknown-item', `There is no note ${note} on this claim, or it was withdrawn.`);
  if (command.type === 'withdraw-note') return [{ type: 'note.withdrawn', data: { note, reason } }];
  if (command.text === item.text) return refuse('nothing-changes', 'The note already says so.');
  return [{ type: 'note.corrected', data: { note, text: command.text, reason } }];
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
    endsEmbargo: _____,
    ...patch
  } = command;
  const subject = patched(claim.subject, patch);
  const isReworded = wording !== claim.wording || language !== claim.language;
  const events: RecordEvent[] = [];
  if (isReworded) events.push({ type: 'claim.reworded', data: { wording, language, reason } });
  if (!isDeepStrictEqual(subject, claim.subject))
    events.push({ type: 'claim.classified', data: { ...subject, reason } });
  if (events.length === 0) return refuse('nothing-changes', 'The claim already reads so.');
  // Approvals hold for one wording, so the verdict under embargo could not be published in the new one.
  const unasked = isReworded ? endsEmbargoUnasked(command, firstEmbargo(claim)) : undefined;
  if (unasked !== undefined) return unasked;
  const correction = correctionOf(command, claim, isReworded ? wording : undefined);
  return isRefusal(correction) ? correction : [...events, ...correction];
};

/** When the first embargo on the claim ends. */
const firstEmbargo = ({ embargoed, verdicts }: RecordedClaim): string | undefined =>
  embargoed.flatMap((id) => verdicts[id]?.embargo?.until ?? []).sort()[0];

/** With a verdict in force readers know the claim in certain words, so new words need a correction that tells them. */
const correctionOf = (
  { correction, notice }: CommandOf<typeof reviseClaim>,
  { inForce, wording: before }: RecordedClaim,
  after: string | undefined,
): CorrectionEvent[] | Refusal => {
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
