import type { Settings } from '../../settings/settings.ts';
import { UsageError } from '../usage.ts';
import { inWords, read, remoteLedger } from './ask.ts';
import { table } from './table.ts';

/** `whoami`: whom the key in the environment speaks for, and what they may. */
export const whoami = async (settings: Settings, words: string[]): Promise<void> => {
  const { positionals, values } = read('whoami', words);
  if (positionals.length > 0)
    throw new UsageError('whoami takes no words. See: node src/main.ts help whoami');
  const caller = await inWords(values.url, remoteLedger(settings, values).get('/me'));
  process.stdout.write(
    values.json
      ? `${JSON.stringify(caller, null, 2)}\n`
      : table(['field', 'value'], Object.entries(caller), process.stdout.columns),
  );
};
