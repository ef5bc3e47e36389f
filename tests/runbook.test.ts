import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { until } from './support/core.ts';
import { connectAsOwner } from './support/database.ts';
import { bareEnvironment } from './support/process.ts';
import { startProxy } from './support/proxy.ts';
import { adminKey, keyFor, startService } from './support/service.ts';

const home = { ...bareEnvironment(), HOME: process.env['HOME'], NO_UPDATE_NOTIFIER: '1' };
const root = fileURLToPath(new URL('../', import.meta.url));
const text = readFileSync(new URL('../docs/runbook.md', import.meta.url), 'utf8');
const program = 'npm run -s claim-ledger --';
/** What package.json says that this is, without npm in between each time. */
const direct = `${process.execPath} src/main.ts`;
const blocksOf = (language: string): string[] =>
  [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    ([, block = '']) => block,
  );

t.test('every command of docs/runbook.md does what it says, beside the service', async (t) => {
  const service = await startService(t);
  const leaked = await keyFor(service, 'checker', { name: 'Dana' });
  const { url: DATABASE_URL } = await startProxy(t, service.place);
  const { body: keys } = await service.ask('GET', '/keys?limit=200', { key: adminKey });
  const { id, member } = keys.items.at(-1);
  const run = (command: string) =>
    new Promise<{ code: number; out: string }>((resolve) =>
      execFile(
        'sh',
        ['-c', command],
        { cwd: root, env: { ...home, DATABASE_URL, DATABASE_FSYNC: 'optional' } },
        (error, out, err) => resolve({ code: Number(error?.code ?? 0), out: out + err }),
      ),
    );
  const commands = blocksOf('sh').flatMap((block) => block.split('\n').filter((line) => line !== ''));
  t.equal(commands.length, 6);
  const said: string[] = [];
  for (const command of commands) {
    const { code, out } = await run(
      command.replace(program, direct).replace('KEY_ID', id).replace('MEMBER_ID', member),
    );
    // The server of the tests does not wait for its disk, and the doctor says so.
    const isLet = command.endsWith('doctor')
      ? [0, 1].includes(code) && out.includes('positions')
      : code === 0;
    t.ok(isLet, `${command}: ${code} ${out}`);
    said.push(out);
  }
  t.match(said.join(''), 'Dana', 'keys are listed with their holders');
  const opens = async (key: string): Promise<number> => (await service.ask('GET', '/claims', { key })).status;
  await until(async () => (await opens(leaked)) === 401, 'the key that leaked opens nothing');
  const issued = /cl_live_\w+/.exec(said.at(-1) ?? '')?.[0] ?? '';
  await until(async () => (await opens(issued)) === 200, 'the one in its place does');
  const owner = connectAsOwner(service.place);
  t.teardown(() => owner.end());
  for (const statement of blocksOf('sql')) t.ok(await owner.unsafe(statement), 'a statement is one');
});
