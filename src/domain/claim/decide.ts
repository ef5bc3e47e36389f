import type { DecisionContext } from '../decision-context.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import { decideAppearance } from './appearances/decide.ts';
import { assign } from './assignment/assignment.ts';
import type { Claim } from './claim.ts';
import type { ClaimCommand } from './commands.ts';
import type { ClaimEvent } from './events.ts';
import { decideEvidence } from './evidence/decide.ts';
import { decideObjection } from './objections/decide.ts';
import { decideRecord, record } from './recording/decide.ts';
import { decideRelation } from './relations/decide.ts';
import { decideReply } from './replies/decide.ts';
import { decideVerdict } from './verdicts/decide.ts';

/** The decider of a claim: answers events or a refusal. Pure, so the same input always has the same answer. */
export const decide = (
  command: ClaimCommand,
  claim: Claim,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (command.type === 'record-claim') return record(command, claim, given);
  if (claim.kind === 'absent')
    return refuse('unknown-claim', `There is no claim ${command.claim} in this ledger.`);
  if (claim.mergedInto !== null && command.type !== 'unmerge-claim' && command.type !== 'add-note')
    return refuse('wrong-state', `The claim was merged into ${claim.mergedInto}; act on that one.`, {
      state: 'merged',
      allowed: ['unmerge'],
    });
  switch (command.type) {
    case 'revise-claim':
    case 'decline-claim':
    case 'reopen-claim':
    case 'add-note':
      return decideRecord(command, claim);
    case 'relate-claim':
    case 'unrelate-claim':
    case 'merge-claim':
    case 'unmerge-claim':
      return decideRelation(command, claim, given);
    case 'assign-claim':
      return assign(command, claim, given);
    case 'record-appearance':
    case 'correct-appearance':
    case 'withdraw-appearance':
      return decideAppearance(command, claim, given);
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
    case 'rate-verdict':
    case 'open-ratings':
    case 'publish-verdict':
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
