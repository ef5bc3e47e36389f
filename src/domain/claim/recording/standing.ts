import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { RecordCommand } from './commands.ts';
import type { RecordEvent } from './events.ts';

/** Whether a claim stands: it was recorded by mistake, or not. */
export type StandingCommand = Extract<RecordCommand, { type: 'withdraw-claim' | 'restore-claim' }>;
export type StandingEvent = Extract<RecordEvent, { type: 'claim.withdrawn' | 'claim.restored' }>;

export const decideStanding = (command: StandingCommand, claim: RecordedClaim): StandingEvent[] | Refusal => {
  if (command.type === 'withdraw-claim') return withdraw(command, claim);
  if (!claim.withdrawn)
    return refuse('wrong-state', 'Only a withdrawn claim can be restored.', { state: 'open' });
  return [{ type: 'claim.restored', data: { reason: command.reason } }];
};

/** A claim that was recorded by mistake leaves the lists. What was published on it is first taken back. */
const withdraw = ({ reason }: StandingCommand, claim: RecordedClaim): StandingEvent[] | Refusal => {
  if (claim.inForce !== null)
    return refuse('wrong-state', 'A claim with a verdict in force cannot be withdrawn; retract it first.', {
      state: 'checked',
      allowed: ['retract'],
    });
  if (claim.openProposals.length > 0)
    return refuse('wrong-state', 'A claim with an open proposal cannot be withdrawn.', {
      state: 'in-review',
    });
  if (claim.absorbed.length > 0)
    return refuse('wrong-state', 'Other claims were merged into this one; undo those merges first.', {
      state: 'open',
      allowed: ['unmerge'],
    });
  return [{ type: 'claim.withdrawn', data: { reason } }];
};

export const evolveStanding = (claim: RecordedClaim, { type }: StandingEvent): RecordedClaim => ({
  ...claim,
  withdrawn: type === 'claim.withdrawn',
});
