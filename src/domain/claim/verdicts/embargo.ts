import type { DecisionContext } from '../../decision-context.ts';
import { isRefusal, refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim, VerdictItem } from '../claim.ts';
import type { ClaimCommandOf } from '../commands.ts';
import { publish } from './publishing.ts';
import type { ClaimEvent } from '../events.ts';
import { wrongState } from './state.ts';

/** Only what could be published now may be held; whether it still can be is asked again when its time has come. */
export const embargo = (
  command: ClaimCommandOf<'embargo-verdict'>,
  claim: RecordedClaim,
  item: VerdictItem,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  const { type: _, claim: __, until, ...publication } = command;
  if (until <= given.at)
    return refuse('time-past', 'A verdict cannot be held until a time that is over.', { pointer: '#/until' });
  const now = publish({ ...publication, type: 'publish-verdict', claim: command.claim }, claim, item, given);
  if (isRefusal(now)) return now;
  const { verdict, correction, notice = item.embargo?.notice } = publication;
  const data = { verdict, until, correction, ...(notice === undefined ? {} : { notice }) };
  return [{ type: 'verdict.embargoed', data }];
};

export const release = (
  { claim: id, verdict }: ClaimCommandOf<'release-verdict'>,
  claim: RecordedClaim,
  item: VerdictItem,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (item.state !== 'proposed') return wrongState(item, 'released');
  if (item.embargo === undefined)
    return refuse('wrong-state', 'The verdict is not under an embargo.', { state: item.state });
  const { until, correction } = item.embargo;
  if (given.at < until) return refuse('too-early', `The verdict is held until ${until}.`);
  return publish({ type: 'publish-verdict', claim: id, verdict, correction }, claim, item, given);
};
