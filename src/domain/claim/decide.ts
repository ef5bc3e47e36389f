import type { DecisionContext } from '../decision-context.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import { decideAppearance } from './appearances/decide.ts';
import { assign } from './assignment/assignment.ts';
import type { Claim, RecordedClaim } from './claim.ts';
import type { ClaimCommand } from './commands.ts';
import type { ClaimEvent } from './events.ts';
import { decideEvidence } from './evidence/decide.ts';
import { decideMatch } from './matches/decide.ts';
import { isOfObjection } from './objections/commands.ts';
import { decideObjection } from './objections/decide.ts';
import { decideRecord, record } from './recording/decide.ts';
import { decideStanding, type StandingCommand } from './recording/standing.ts';
import { decideRelation } from './relations/decide.ts';
import { isElsewhere, isWithdrawn } from './merged.ts';
import { decideReply } from './replies/decide.ts';
import type { WithholdingCommand } from './withholding/commands.ts';
import { decideWithholding } from './withholding/decide.ts';
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
  const refused = isElsewhere(command, claim) ?? isWithdrawn(command, claim);
  if (refused !== undefined) return refused;
  if (isOfWithholding(command)) return decideWithholding(command, claim, given);
  if (command.type === 'withdraw-claim' || command.type === 'restore-claim')
    return decideStanding(command, claim);
  return decideRecorded(command, claim, given);
};

const isOfWithholding = (command: ClaimCommand): command is WithholdingCommand =>
  command.type.endsWith('-withholding');

const decideRecorded = (
  command: Exclude<ClaimCommand, StandingCommand | WithholdingCommand | { type: 'record-claim' }>,
  claim: RecordedClaim,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (command.type === 'judge-match' || command.type === 'withdraw-match') return decideMatch(command, claim);
  if (isOfObjection(command)) return decideObjection(command, claim, given);
  switch (command.type) {
    case 'revise-claim':
    case 'decline-claim':
    case 'reopen-claim':
    case 'add-note':
    case 'correct-note':
    case 'withdraw-note':
      return decideRecord(command, claim);
    case 'relate-claim':
    case 'correct-relation':
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
    case 'withdraw-verdict':
    case 'rate-verdict':
    case 'open-ratings':
    case 'publish-verdict':
    case 'embargo-verdict':
    case 'release-verdict':
    case 'retract-verdict':
    case 'recheck-verdict':
    case 'report-recheck-due':
    case 'report-author-left':
    case 'report-sources-too-few':
      return decideVerdict(command, claim, given);
    case 'request-reply':
    case 'receive-reply':
    case 'lapse-reply':
      return decideReply(command, claim, given);
    default:
      return command satisfies never;
  }
};
