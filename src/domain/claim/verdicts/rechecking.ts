import type { z } from 'zod';
import type { DecisionContext } from '../../decision-context.ts';
import { policyInFull } from '../../ledger/policy.ts';
import { daysAfter } from '../../terms/dates.ts';
import type { CommandOf } from '../../terms/define.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import { isInForce } from '../evidence/state.ts';
import { carriedReplies } from '../replies/state.ts';
import type { recheckVerdict, verdictCommands } from './commands.ts';
import type { VerdictEvent } from './events.ts';
import { rewordedSince, wrongState, type VerdictItem } from './state.ts';

type ReportRecheckDue = Extract<
  z.output<(typeof verdictCommands)[number]>,
  { readonly type: 'report-recheck-due' }
>;

/** By when the verdict is checked again: as its authors say, or else by the policy for the claim's risk class. */
export const recheckTime = (
  said: string | null | undefined,
  { subject }: RecordedClaim,
  { at, policy }: DecisionContext,
): { recheckBy?: string } => {
  const days = policyInFull(policy).recheckDays[subject.riskClass ?? 'standard'];
  const by = said === undefined && days !== null ? daysAfter(at, days) : said;
  return typeof by === 'string' ? { recheckBy: by } : {};
};

/** The verdict stands. What it relies on must stand too, or the claim needs another verdict. */
export const recheck = (
  { verdict, reason, recheckBy }: CommandOf<typeof recheckVerdict>,
  claim: RecordedClaim,
  item: VerdictItem,
  given: DecisionContext,
): VerdictEvent[] | Refusal => {
  if (item.state !== 'published') return wrongState(item, 'checked again');
  if (item.proposal.wording !== claim.wording) return rewordedSince();
  const lapsed = item.proposal.reliedOn.find(({ evidence }) => {
    const cited = claim.evidence[evidence];
    return cited === undefined || !isInForce(cited);
  });
  if (lapsed !== undefined)
    return refuse(
      'evidence-not-in-force',
      `It relies on evidence ${lapsed.evidence}, which is not in force any more. Propose another verdict.`,
    );
  const replies = carriedReplies(claim);
  return [
    {
      type: 'verdict.rechecked',
      data: {
        verdict,
        reason,
        ...recheckTime(recheckBy, claim, given),
        ...(replies.length === 0 ? {} : { replies }),
      },
    },
  ];
};

export const recheckDue = (
  { verdict }: ReportRecheckDue,
  item: VerdictItem,
  { at, by }: DecisionContext,
): VerdictEvent[] | Refusal => {
  if (by.kind !== 'system')
    return refuse('invalid-combination', 'Only the ledger itself reports that a verdict is due.');
  if (item.state !== 'published' || item.isRecheckDue === true || item.recheckBy === undefined)
    return wrongState(item, 'due to be checked again');
  if (at < item.recheckBy)
    return refuse('too-early', `The verdict is to be checked again by ${item.recheckBy}.`);
  return [{ type: 'verdict.recheck-due', data: { verdict } }];
};
