import type { Claim } from '../domain/claim/claim.ts';
import type { Claimant } from '../domain/claimant/claimant.ts';
import type { Command } from '../domain/commands.ts';
import type { DecisionContext } from '../domain/decision-context.ts';
import type { RegisteredSource } from '../domain/source/source.ts';
import type { Dependencies } from './command-envelope.ts';
import { sourcesRemaining } from './merged-sources.ts';
import { reachableFrom, survivorsOf, type Required } from './reachable-claims.ts';
import type { CachedState } from './stream-state-cache.ts';

type Merging = Extract<
  Command,
  { type: `${'merge' | 'unmerge'}-claim` | 'merge-claimant' | `${'merge' | 'unmerge'}-source` }
>;

interface MergeContext extends Pick<DecisionContext, 'others' | 'into' | 'sources'> {
  readonly requires: Required;
}

/** The other records that a merge names, or its opposite: each at the version that was read. */
export const mergeContextOf = async (
  dependencies: Dependencies,
  ledger: string,
  command: Merging,
  base: CachedState,
): Promise<MergeContext> => {
  switch (command.type) {
    case 'merge-claim':
      return reachableFrom(dependencies, ledger, command.into, undefined);
    case 'unmerge-claim':
      return survivorsOf(dependencies, ledger, base.state as Claim);
    case 'merge-claimant': {
      const stream = command.into;
      const { version, state } = await dependencies.streamStates.get(ledger, 'claimant', stream);
      return { into: state as Claimant, requires: [{ stream, version }] };
    }
    case 'merge-source':
      return sourcesRemaining(dependencies, ledger, [command.into]);
    case 'unmerge-source': {
      const { mergedInto } = base.state as RegisteredSource;
      return sourcesRemaining(dependencies, ledger, mergedInto ? [mergedInto] : []);
    }
    default:
      return command satisfies never;
  }
};
