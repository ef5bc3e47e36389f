import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../../decision-context.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import { correctedAppearance } from './evolve.ts';
import type { AppearanceItem, RecordedClaim } from '../claim.ts';
import type { ClaimCommand, ClaimCommandOf } from '../commands.ts';
import type { ClaimEvent } from '../events.ts';
import { misquoted } from '../quoted.ts';

export type AppearanceCommand = Extract<ClaimCommand, { appearance: string }>;

export const decideAppearance = (
  command: AppearanceCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  const item = claim.appearances[command.appearance];
  if (command.type === 'record-appearance') return record(command, item, given);
  if (item === undefined)
    return refuse('unknown-appearance', `There is no appearance ${command.appearance} on this claim.`);
  if (item.state === 'withdrawn')
    return refuse('wrong-state', 'An appearance that was withdrawn stays so. Record it anew.', {
      state: 'withdrawn',
      allowed: [],
    });
  const change = command.type === 'correct-appearance' ? correct(command, item, given) : withdraw(command);
  if (isRefusal(change)) return change;
  const correction = correctionOf(command, claim);
  return isRefusal(correction) ? correction : [change, ...correction];
};

const record = (
  command: ClaimCommandOf<'record-appearance'>,
  item: AppearanceItem | undefined,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (item !== undefined)
    return refuse('already-recorded', `The appearance ${command.appearance} is already on record.`);
  const unfit = misquoted(command.quote, given);
  if (unfit !== undefined) return unfit;
  const { type: _, claim: __, ...data } = command;
  return [{ type: 'appearance.recorded', data }];
};

const correct = (
  command: ClaimCommandOf<'correct-appearance'>,
  item: AppearanceItem,
  given: DecisionContext,
): ClaimEvent | Refusal => {
  const corrected = correctedAppearance(item, command);
  if (isDeepStrictEqual(corrected, item.is))
    return refuse('nothing-changes', 'The appearance already reads so.');
  const unfit = misquoted(corrected.quote, given);
  if (unfit !== undefined) return unfit;
  const { appearance, reason } = command;
  return { type: 'appearance.corrected', data: { appearance, ...corrected, reason } };
};

const withdraw = ({ appearance, reason }: ClaimCommandOf<'withdraw-appearance'>): ClaimEvent => ({
  type: 'appearance.withdrawn',
  data: { appearance, reason },
});

/** With a verdict in force, readers were told who made the claim, and are told that it was not so. */
const correctionOf = (
  {
    appearance,
    correction,
    notice,
  }: ClaimCommandOf<'correct-appearance'> | ClaimCommandOf<'withdraw-appearance'>,
  { inForce }: RecordedClaim,
): ClaimEvent[] | Refusal => {
  if (inForce === null)
    return notice === undefined
      ? []
      : refuse('correction-without-change', 'No verdict is in force, so there is nothing to correct.', {
          pointer: '#/notice',
        });
  if (notice === undefined)
    return refuse('correction-required', 'A verdict is in force; tell its readers what was wrong (notice).', {
      pointer: '#/notice',
      state: 'checked',
    });
  const { verdict } = inForce;
  return [{ type: 'correction.published', data: { correction, verdict, appearance, ...notice } }];
};
