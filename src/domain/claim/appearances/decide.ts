import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../../decision-context.ts';
import { daysAfter } from '../../terms/dates.ts';
import type { CommandOf } from '../../terms/define.ts';
import { edtfSpan, spanDay } from '../../terms/edtf.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import { misquoted } from '../quoted.ts';
import type { CorrectionEvent } from '../verdicts/events.ts';
import type {
  AppearanceCommand,
  correctAppearance,
  recordAppearance,
  withdrawAppearance,
} from './commands.ts';
import type { AppearanceEvent } from './events.ts';
import { correctedAppearance, type AppearanceItem } from './state.ts';

export const decideAppearance = (
  command: AppearanceCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): (AppearanceEvent | CorrectionEvent)[] | Refusal => {
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

/** Somewhere the next day has begun already: time zones are up to 14 hours ahead of UTC. */
const TOLERANCE_DAYS = 1;

/**
 * An occasion that lies after its recording, or in the year 0000, which exports write where a date is missing. A date
 * that may mean a later day is taken if it may also mean an earlier one.
 */
const impossible = (date: string | null | undefined, at: string): Refusal | undefined => {
  if (date === undefined || date === null) return undefined;
  const pointer = '#/date';
  if (/(^|\/)0000(-|\/|[?~%]|$)/.test(date))
    return refuse(
      'impossible-date',
      'The year 0000 mostly stands for a date that is not known. Leave the date out. The year 1 BC cannot be recorded.',
      { pointer },
    );
  const { first } = edtfSpan(date);
  return first > spanDay(daysAfter(at, TOLERANCE_DAYS))
    ? refuse('impossible-date', `The date ${date} is still to come: it is ${at.slice(0, 10)} (UTC).`, {
        pointer,
      })
    : undefined;
};

const record = (
  command: CommandOf<typeof recordAppearance>,
  item: AppearanceItem | undefined,
  given: DecisionContext,
): AppearanceEvent[] | Refusal => {
  if (item !== undefined)
    return refuse('already-recorded', `The appearance ${command.appearance} is already on record.`);
  const unfit = misquoted(command.quote, given) ?? impossible(command.date, given.at);
  if (unfit !== undefined) return unfit;
  const { type: _, claim: __, ...data } = command;
  return [{ type: 'appearance.recorded', data }];
};

const correct = (
  command: CommandOf<typeof correctAppearance>,
  item: AppearanceItem,
  given: DecisionContext,
): AppearanceEvent | Refusal => {
  const corrected = correctedAppearance(item, command);
  if (isDeepStrictEqual(corrected, item.is))
    return refuse('nothing-changes', 'The appearance already reads so.');
  const unfit = misquoted(corrected.quote, given) ?? impossible(command.date, given.at);
  if (unfit !== undefined) return unfit;
  const { appearance, reason } = command;
  return { type: 'appearance.corrected', data: { appearance, ...corrected, reason } };
};

const withdraw = ({ appearance, reason }: CommandOf<typeof withdrawAppearance>): AppearanceEvent => ({
  type: 'appearance.withdrawn',
  data: { appearance, reason },
});

/** With a verdict in force readers know who made the claim, so a change of that needs a correction that tells them. */
const correctionOf = (
  {
    appearance,
    correction,
    notice,
  }: CommandOf<typeof correctAppearance> | CommandOf<typeof withdrawAppearance>,
  { inForce }: RecordedClaim,
): CorrectionEvent[] | Refusal => {
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
