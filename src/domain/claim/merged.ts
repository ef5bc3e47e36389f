import type { DecisionContext } from '../decision-context.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import type { Claim, RecordedClaim } from './claim.ts';
import type { ClaimCommand } from './commands.ts';
import type { ClaimEvent } from './events.ts';
import { mergeBeside, type Beside } from './relations/merging.ts';

/**
 * What may still be done with a claim that was merged or withdrawn. What is open is answered where it was begun, and
 * what was published can be retracted. Whatever would change the evidence or the occasions goes to the claim that
 * replaces it.
 */
const staysPossible: Readonly<Record<ClaimCommand['type'], boolean>> = {
  'unmerge-claim': true,
  'add-note': true,
  'correct-note': true,
  'withdraw-note': true,
  'judge-match': true,
  'withdraw-match': true,
  'assign-claim': true,
  'receive-reply': true,
  'lapse-reply': true,
  'lodge-objection': true,
  'resolve-objection': true,
  'release-objection': true,
  'set-objection-aside': true,
  'put-objection-back': true,
  'challenge-evidence': true,
  'dismiss-challenge': true,
  'return-verdict': true,
  'withdraw-verdict': true,
  'retract-verdict': true,
  'report-author-left': true,
  'report-recheck-due': true,
  'report-sources-too-few': true,
  'place-withholding': true,
  'release-withholding': true,
  'end-withholding': true,
  'record-claim': false,
  'revise-claim': false,
  'decline-claim': false,
  'reopen-claim': false,
  'withdraw-claim': false,
  'restore-claim': false,
  'relate-claim': false,
  'correct-relation': false,
  'unrelate-claim': false,
  'merge-claim': false,
  'record-appearance': false,
  'correct-appearance': false,
  'withdraw-appearance': false,
  'offer-evidence': false,
  'accept-evidence': false,
  'decline-evidence': false,
  'withdraw-evidence': false,
  'propose-verdict': false,
  'revise-verdict': false,
  'approve-verdict': false,
  'rate-verdict': false,
  'open-ratings': false,
  'publish-verdict': false,
  'embargo-verdict': false,
  'release-verdict': false,
  'recheck-verdict': false,
  'request-reply': false,
};

/** Whether the command changes the time of an embargo, which is open until the verdict is published or returned. */
const isOfOpenEmbargo = (command: ClaimCommand, { embargoed }: RecordedClaim): boolean =>
  command.type === 'embargo-verdict' && embargoed.includes(command.verdict);

/** Why a command is refused on a merged claim; undefined where it may still be given. */
export const isElsewhere = (command: ClaimCommand, claim: RecordedClaim): Refusal | undefined =>
  claim.mergedInto === null || staysPossible[command.type] || isOfOpenEmbargo(command, claim)
    ? undefined
    : refuse(
        'wrong-state',
        `The claim was merged into ${claim.mergedInto}; act on that one, or undo the merge.`,
        {
          state: 'merged',
          allowed: ['unmerge'],
        },
      );

/** Why a command is refused on a withdrawn claim: what is open on it may end, and nothing is added. */
export const isWithdrawn = (command: ClaimCommand, claim: RecordedClaim): Refusal | undefined =>
  !claim.withdrawn || command.type === 'restore-claim' || staysPossible[command.type]
    ? undefined
    : refuse('wrong-state', 'The claim was recorded by mistake and withdrawn; restore it first.', {
        state: 'withdrawn',
        allowed: ['restore'],
      });

/** What the events of a command mean for other claims. Only merges mean anything for them. */
export const besideClaim = (
  command: ClaimCommand,
  claim: Claim,
  events: readonly ClaimEvent[],
  given: DecisionContext,
): Beside<ClaimEvent>[] =>
  command.type === 'merge-claim' || command.type === 'unmerge-claim'
    ? mergeBeside(command, claim, events, given)
    : [];
