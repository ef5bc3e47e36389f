import type { ProcessManager } from './process-manager.ts';
import { sourceWithdrawn } from './source-withdrawn.ts';

/** Everything that the ledger does by itself. */
export const allProcessManagers: readonly ProcessManager[] = [sourceWithdrawn];
