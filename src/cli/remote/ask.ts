import { openLedger, type Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import { ProblemError } from '../../../clients/typescript/src/problems.ts';
import type { Settings } from '../../settings/settings.ts';
import { NotDone, Unreachable } from '../failures.ts';

/** The service and the ledger of a request. */
export interface Asking {
  readonly url: string;
  readonly ledger: string;
}

/** Few retries, because a person waits at the terminal. */
const retries = { attemptsMax: 4 };

/** Reads the key only from the environment. Every user of the machine can see a command line. */
export const remoteLedger = ({ CLAIM_LEDGER_KEY }: Settings, { url, ledger }: Asking): Ledger =>
  openLedger({ url, ledger, key: CLAIM_LEDGER_KEY, retries });

/** Turns a problem response of the service into a failure with the same message. */
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
