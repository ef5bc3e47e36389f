import type { z } from 'zod';
import type { DecisionContext } from '../../decision-context.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { verdictCommands } from './commands.ts';
import type { VerdictEvent } from './events.ts';
import { independentSourcesOf } from './policy-rules.ts';
import { wrongState, type VerdictItem } from './state.ts';

type ReportSourcesTooFew = Extract<
  z.output<(typeof verdictCommands)[number]>,
  { readonly type: 'report-sources-too-few' }
>;

/**
 * A verdict in force lost independent sources, since two turned out to be one. It is measured by the policy of its
 * publication, or that of now where it demands fewer: a stricter policy casts no doubt on earlier verdicts.
 */
export const sourcesTooFew = (
  { verdict }: ReportSourcesTooFew,
  claim: RecordedClaim,
  item: VerdictItem,
  given: DecisionContext,
): VerdictEvent[] | Refusal => {
  if (given.by.kind !== 'system')
    return refuse('invalid-combination', 'Only the ledger itself reports that sources became too few.');
  if (item.state !== 'published') return wrongState(item, 'found to rest on too few sources');
  const { policy, publishedUnder = policy } = given;
  const needed = Math.min(policy.independentSourcesNeeded, publishedUnder.independentSourcesNeeded);
  const independent = independentSourcesOf(claim, item, given);
  if (item.proposal.rating.value === undefined || independent >= Math.min(needed, item.restsOn ?? needed))
    return refuse(
      'wrong-state',
      'The verdict rests on as many independent sources as it needs, or it was said before.',
      {
        state: item.state,
      },
    );
  return [{ type: 'verdict.sources-too-few', data: { verdict, independent, needed } }];
};
