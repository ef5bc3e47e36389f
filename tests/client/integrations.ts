import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { bareEnvironment } from '../support/process.ts';
import { adminKey } from '../support/service.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const document = readFileSync(new URL('../../docs/integrations.md', import.meta.url), 'utf8');
const mark = '--- the next block ---';

/** One block of docs/integrations.md, and its output. */
export interface Printed {
  readonly commands: string;
  readonly printed: string;
}

/** Pastes docs/integrations.md into one shell, with the address and the key replaced. The first failure ends it. */
export const pasteIntegrations = async (url: string): Promise<{ code: number; blocks: Printed[] }> => {
  const blocks = [...document.matchAll(/^```sh\n(?<commands>[\s\S]*?)^```$/gm)].map(
    ({ groups }) => groups?.['commands'] ?? '',
  );
  const script = blocks
    .map((each) => `${each}\necho '${mark}'\n`)
    .join('')
    .replaceAll('http://127.0.0.1:4000', url)
    .replaceAll('$(cat .data/admin-key)', adminKey);
  const shell = spawn('sh', ['-e', '-c', script], {
    cwd: root,
    env: { ...bareEnvironment(), HOME: process.env['HOME'], NO_UPDATE_NOTIFIER: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let all = '';
  shell.stdout.on('data', (piece: Buffer) => (all += piece.toString()));
  const [code] = (await once(shell, 'close')) as [number];
  const printed = all.split(`${mark}\n`);
  return { code, blocks: blocks.map((commands, index) => ({ commands, printed: printed[index] ?? '' })) };
};
