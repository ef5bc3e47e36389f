import { parseArgs } from 'node:util';
import { openLedger, type Ledger } from '../../../clients/typescript/src/open-ledger.ts';
import { ProblemError } from '../../../clients/typescript/src/problems.ts';
import type { Settings } from '../../settings/settings.ts';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { NotDone, Unreachable, UsageError } from '../usage.ts';

const options = {
  url: { type: 'string', default: 'http://127.0.0.1:4000' },
  ledger: { type: 'string', default: firstLedger },
  json: { type: 'boolean', default: false },
  limit: { type: 'string', default: '50' },
  topic: { type: 'string' },
  'as-of': { type: 'string' },
} as const;

/** Whoever waits at a terminal wants to know soon. */
const retries = { attemptsMax: 4 };

export const read = (name: string, words: string[]) => {
  try {
    const { positionals, values } = parseArgs({ args: words, options, allowPositionals: true });
    if (!/^[1-9]\d{0,5}$/.test(values.limit))
      throw new UsageError('--limit must be a number from 1 to 999999');
    if (!URL.canParse(values.url)) throw new UsageError('--url must be the address of a service');
    return { positionals, values };
  } catch (error) {
    throw new UsageError(`${(error as Error).message}. See: node src/main.ts help ${name}`);
  }
};
export type Values = ReturnType<typeof read>['values'];

/** The key comes from the environment alone: what stands on a command line is seen by every user of the machine. */
export const remoteLedger = ({ CLAIM_LEDGER_KEY }: Settings, { url, ledger }: Values): Ledger =>
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
