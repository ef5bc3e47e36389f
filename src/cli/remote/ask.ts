import { openLedger, type Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import { ProblemError, type ProblemName } from '../../../clients/typescript/src/problems.ts';
import type { Settings } from '../../settings/settings.ts';
import { NotDone, Unreachable } from '../failures.ts';
import { keptKey } from './signed-in.ts';

/** The service and the ledger of a request. */
export interface Asking {
  readonly url: string;
  readonly ledger: string;
}

/** Few retries, because a person waits at the terminal. */
export const retries = { attemptsMax: 4 };

/** The key of the environment, or else of `login`. Every user of the machine can see a command line. */
export const keyOf = async ({ CLAIM_LEDGER_KEY }: Settings, asking: Asking): Promise<string | undefined> =>
  CLAIM_LEDGER_KEY ?? keptKey(asking);

export const remoteLedger = async (settings: Settings, asking: Asking): Promise<Ledger> =>
  openLedger({ url: asking.url, ledger: asking.ledger, key: await keyOf(settings, asking), retries });

/** What the user can do about a problem. */
const nextStep = (name: ProblemName | 'unknown', { url, ledger }: Asking): string => {
  const where = `--url ${url} --ledger ${ledger}`;
  switch (name) {
    case 'unauthenticated':
      return ` Log in with “claim-ledger login ${where}”, or set CLAIM_LEDGER_KEY.`;
    case 'forbidden':
      return ` “claim-ledger whoami ${where}” tells the role of your key.`;
    case 'stale-version':
      return ' “claim-ledger claims history” shows what happened. Then repeat the command.';
    default:
      return '';
  }
};

/** Turns a problem response of the service into a failure with the same message, and with what to do next. */
export const inWords = async <T>(asking: Asking, asked: Promise<T>): Promise<T> => {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof ProblemError)
      throw new NotDone(`${error.message}${nextStep(error.problem.name, asking)}`);
    if (error instanceof TypeError) {
      const { message } = (error.cause ?? error) as Error;
      throw new Unreachable(`${asking.url} cannot be reached: ${message}. --url names another service.`);
    }
    throw error;
  }
};
