import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { commands } from '../../src/cli/commands.ts';
import { bareEnvironment } from '../support/process.ts';

const run = promisify(execFile);
const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** Completes the last of some words as bash does: the candidates. */
const completedBy = async (script: string, words: readonly string[]): Promise<string[]> => {
  const ask = `source ${script}; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _claim_ledger; printf '%s\\n' "\${COMPREPLY[@]}"`;
  const { stdout } = await run('bash', ['-c', ask, 'bash', ...words]);
  return stdout.trim().split('\n');
};

t.test('a shell completes every command, and every option of it', async (t) => {
  const folder = t.testdir();
  const script = path.join(folder, 'completion.bash');
  const { stdout } = await run(process.execPath, [main, 'completion', 'bash'], { env: bareEnvironment() });
  await writeFile(script, stdout);
  for (const { name } of commands) {
    const [group = '', verb] = name.split(' ');
    t.ok((await completedBy(script, ['claim-ledger', group.slice(0, 3)])).includes(group), group);
    if (verb !== undefined)
      t.ok((await completedBy(script, ['claim-ledger', group, verb.slice(0, 1)])).includes(verb), name);
  }
  const filters = await completedBy(script, ['claim-ledger', 'claims', 'list', '--']);
  for (const option of ['--url', '--as-of', '--topic', '--rating', '--help'])
    t.ok(filters.includes(option), option);
  const before = await completedBy(script, ['claim-ledger', '--url', 'http://127.0.0.1:1', 'claims', 'f']);
  t.strictSame(before, ['find'], 'the value of an option before the command is no part of it');
});
