import { adminKey, type Service } from '../support/service.ts';
import { until } from '../support/core.ts';
import type { Call } from './caller.ts';

/** Imports some commands and exports a whole ledger. */
export const runBulk = async (
  call: Call,
  { checker: by }: { checker: string },
  ask: Service['ask'],
): Promise<{ import: string }> => {
  const commands = [
    {
      type: 'register-claimant',
      claimant: '@claimant/harbour-office',
      name: 'Harbour Office',
      kind: 'organisation',
    },
    { type: 'register-claimant', claimant: '@claimant/nameless', name: '', kind: 'person' },
  ];
  const { body: sent } = await call('importCommands', {
    by,
    type: 'application/x-ndjson',
    query: { name: 'harbours' },
    body: commands.map((command) => JSON.stringify({ command })).join('\n'),
  });
  const path = { import: sent.id as string };
  await until(
    async () => (await ask('GET', `/imports/${path.import}`, { key: by })).body.state === 'done',
    'the import is over',
  );
  await call('readImport', { by, path });
  await call('listImportRejects', { by, path });
  const shown = (lines: string): string => lines.split('\n').slice(0, 2).join('\n');
  await call('exportLedger', { by: adminKey, shown });
  return path;
};
