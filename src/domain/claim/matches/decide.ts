import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { MatchCommand } from './commands.ts';
import type { MatchEvent } from './events.ts';

/** A person's word on whether a text says what the claim says. It changes neither the claim nor its status. */
export const decideMatch = (command: MatchCommand, claim: RecordedClaim): MatchEvent[] | Refusal => {
  const item = claim.matches[command.match];
  switch (command.type) {
    case 'judge-match': {
      if (item !== undefined)
        return refuse('already-recorded', `The match ${command.match} is already on record.`);
      const { type: _, claim: __, outcome, ...data } = command;
      return outcome === 'confirmed'
        ? [{ type: 'match.confirmed', data }]
        : [{ type: 'match.rejected', data }];
    }
    case 'withdraw-match': {
      const { match, reason } = command;
      if (item === undefined) return refuse('unknown-match', `There is no match ${match} on this claim.`);
      if (item.state === 'withdrawn')
        return refuse('wrong-state', 'The match is already withdrawn.', { state: item.state, allowed: [] });
      return [{ type: 'match.withdrawn', data: { match, reason } }];
    }
    default:
      return command satisfies never;
  }
};
