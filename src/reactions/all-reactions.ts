import type { Reaction } from './reaction.ts';
import { sourceWithdrawn } from './source-withdrawn.ts';

/** Everything that the ledger does by itself. */
export const allReactions: readonly Reaction[] = [sourceWithdrawn];
