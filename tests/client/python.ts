import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import t from 'tap';
import { openDesk, type Desk } from '../support/desk.ts';

const folder = fileURLToPath(new URL('../../clients/python/', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
}

const run = (program: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Ran> =>
  new Promise((resolve) =>
    execFile(
      program,
      words,
      {
        cwd: folder,
        env: { PATH: process.env['PATH'], PYTHONPATH: folder, PYTHONDONTWRITEBYTECODE: '1', ...env },
        timeout: 240_000,
      },
      (error, out, err) => resolve({ code: error === null ? 0 : Number(error.code ?? 1), out: out + err }),
    ),
  );

const isThere = async (program: string): Promise<boolean> => (await run(program, ['--version'])).code === 0;

const environment = ({ url, keys }: Desk): NodeJS.ProcessEnv => ({
  LEDGER_URL: url,
  LEDGER_KEYS: JSON.stringify(keys),
});

const skip = (await isThere('python3')) ? false : 'python3 is not installed';

t.test('the Python client works against the service', { skip }, async (t) => {
  const desk = await openDesk(t, { settings: { WEBHOOK_PRIVATE_ADDRESSES: 'allow' } });
  const env = environment(desk);

  await t.test('its own tests pass', async (t) => {
    const { code, out } = await run('python3', ['-m', 'unittest', 'discover', '-s', 'tests'], env);
    t.equal(code, 0, out);
    t.ok(Number(/^Ran (\d+) tests/m.exec(out)?.[1]) > 10, out);
  });

  await t.test('the script of its README works as written', async (t) => {
    const readme = readFileSync(path.join(folder, 'README.md'), 'utf8');
    const script = /^```python\n(?<script>[\s\S]*?)^```\n/m.exec(readme)?.groups?.['script'] ?? '';
    const given = { ...env, CLAIM_LEDGER_KEY: desk.keys.checker };
    const { code, out } = await run('python3', ['-c', script], given);
    t.equal(code, 0, out);
    t.match(out, /^recorded claim_\w+$/m);
  });

  await t.test('the example draws the figures of accountability', async (t) => {
    const drawn = path.join(mkdtempSync(path.join(tmpdir(), 'claim-ledger-figures-')), 'figures.svg');
    t.teardown(() => rmSync(path.dirname(drawn), { recursive: true }));
    const { code, out } = await run('python3', ['examples/accountability.py', drawn], env);
    t.equal(code, 0, out);
    t.match(readFileSync(drawn, 'utf8'), /<svg [\s\S]*<rect [\s\S]*<\/svg>/);
  });
});

t.test(
  'the types of the Python client hold, in its code, its tests and its example',
  { skip: (await isThere('mypy')) ? false : 'mypy is not installed' },
  async (t) => {
    const cache = mkdtempSync(path.join(tmpdir(), 'claim-ledger-mypy-'));
    t.teardown(() => rmSync(cache, { recursive: true }));
    const { code, out } = await run('mypy', [
      ...['--strict', '--cache-dir', cache, 'claim_ledger', 'examples', 'tests'],
    ]);
    t.equal(code, 0, out);
  },
);
