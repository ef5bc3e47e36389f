import { openLedger, type Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import { ProblemError } from '../../../clients/typescript/src/problems.ts';
import type { Settings } from '../../settings/settings.ts';
import { NotDone, Unreachable } from '../failures.ts';

/** Which ledger of which service is asked. */
export interface Asking {
  readonly url: string;
  readonly ledger: string;
}

/** At a terminal an answer is wanted soon. */
const retries = { attemptsMax: 4 };

/** The key comes from the environment alone: what stands on a command line is seen by every user of the machine. */
export const remoteLedger = ({ CLAIM_LEDGER_KEY }: Settings, { url, ledger }: Asking): Ledger =>
  openLedger({ url, ledger, key: CLAIM_LEDGER_KEY, retries });

/** What the service answers with a problem is told in its words. */
export const inWords = async <T>(url: string, asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ProblemError) throw new NotDone(error.message);
    if (error instanceof TypeError) {
      const { message } = (error.cause ?? error) as Error;
      throw new Unreachable(`${url} cannot be reached: ${message}`);
    }
    throw error;
  }
};
