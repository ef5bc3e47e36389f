import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { openLedger } from '../../../clients/typescript/src/open-ledger.ts';
import { UsageError } from '../failures.ts';
import { inWords, retries, type Asking } from './ask.ts';
import { forgetKey, keepKey } from './signed-in.ts';

/** Asks at a terminal without showing what is typed. */
const askHidden = async (): Promise<string> => {
  process.stderr.write('Key: ');
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await lines.question('');
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
};

/** Reads a key from the terminal or from standard input, asks the service whose it is, and keeps it for later commands. */
export const login = async (asking: Asking): Promise<void> => {
  const key = (process.stdin.isTTY ? await askHidden() : await textOf(process.stdin)).trim();
  if (key === '')
    throw new UsageError('Give the key at the terminal, or on standard input: claim-ledger login < file');
  const { url, ledger } = asking;
  const opened = openLedger({ url, ledger, key, retries });
  const { name, role, expiresAt } = await inWords(asking, opened.get('/me'));
  const file = await keepKey(asking, key);
  const until = typeof expiresAt === 'string' ? `, until ${expiresAt}` : '';
  process.stdout.write(
    `You are ${name}, ${role} of ${ledger} at ${url}${until}. The key is kept in ${file}.\n`,
  );
};

/** Forgets the key of a login. The key itself stays valid. */
export const logout = async (asking: Asking): Promise<void> => {
  const had = await forgetKey(asking);
  const what = had ? 'The key is forgotten here. It stays valid until it is revoked.' : 'No key was kept.';
  process.stdout.write(`${what}\n`);
};
