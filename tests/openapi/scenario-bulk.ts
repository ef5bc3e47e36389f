import { adminKey } from '../support/service.ts';
import type { Call } from './caller.ts';

/** A whole ledger is taken out. */
export const runBulk = async (call: Call): Promise<void> => {
  const by = adminKey;
  const shown = (lines: string): string => lines.split('\n').slice(0, 2).join('\n');
  await call('exportLedger', { by, shown });
};
