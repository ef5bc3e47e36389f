import type { Settings } from '../../settings/settings.ts';
import { inWords, remoteLedger, type Asking } from './ask.ts';
import { table } from './table.ts';

/** Prints the member of the key in the environment, and the rights of the member. */
export const whoami = async (
  { json, ...asking }: Asking & { readonly json: boolean },
  settings: Settings,
): Promise<void> => {
  const caller = await inWords(asking, (await remoteLedger(settings, asking)).get('/me'));
  process.stdout.write(
    json
      ? `${JSON.stringify(caller, null, 2)}\n`
      : table(['field', 'value'], Object.entries(caller), process.stdout.columns),
  );
};
