import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t, { type Test } from 'tap';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Writes the URL of every loaded module to standard error. */
const telling = `
import { registerHooks } from 'node:module';
registerHooks({
  load: (url, context, next) => {
    if (url.startsWith('file:')) process.stderr.write('loaded ' + url + '\\n');
    return next(url, context);
  },
});`;

/** The packages and files of ours that a command line loads, and its exit code. */
const loadedBy = async (t: Test, words: readonly string[], settings: Record<string, string>) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-loaded-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const hooks = path.join(folder, 'hooks.mjs');
  await writeFile(hooks, telling);
  const env = { PATH: process.env['PATH'] ?? '', ...settings };
  const args = ['--import', hooks, path.join(root, 'src/main.ts'), ...words];
  const { code, stdout, stderr } = await promisify(execFile)(process.execPath, args, { env }).then(
    (said) => ({ code: 0, ...said }),
    (error: unknown) => error as { code: number; stdout: string; stderr: string },
  );
  const addresses = [...stderr.matchAll(/^loaded (file:.*)$/gm)].map(([, url = '']) =>
    path.relative(root, fileURLToPath(url)),
  );
  const packages = addresses.flatMap((file) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? []);
  return {
    ...{ code, stdout },
    said: stderr.replaceAll(/^loaded .*\n/gm, ''),
    packages: [...new Set(packages)].sort(),
    files: addresses.filter((file) => file.startsWith('src/')),
  };
};

t.test('help and the version load no command, and need no valid setting', async (t) => {
  for (const words of [
    ['--help'],
    ['--version'],
    ['serve', '--help'],
    ['help', 'claims', 'show'],
    ['sevre'],
  ]) {
    const { code, packages, files } = await loadedBy(t, words, { PORT: 'none' });
    t.equal(code, words[0] === 'sevre' ? 2 : 0, words.join(' '));
    t.same(packages, ['commander', 'zod']);
    t.ok(files.includes('src/main.ts') && files.length <= 44, `${words.join(' ')}: ${files.length} files`);
    const heavy = /^src\/(app|http|event-store|commands|projections|delivery|mcp)\b|^src\/cli\/[a-z-]+\.ts$/;
    const known = ['src/cli/commands.ts', 'src/cli/failures.ts'];
    t.same(
      files.filter((file) => heavy.test(file) && !known.includes(file)),
      [],
    );
  }
});

t.test(
  'the help of a list loads the filters of its query, and neither the database nor the server',
  async (t) => {
    const { code, packages, files, stdout } = await loadedBy(t, ['help', 'claims', 'list'], { PORT: 'none' });
    t.equal(code, 0);
    t.match(stdout, /--recorded-since/);
    t.same(packages, ['commander', 'kysely', 'zod']);
    t.ok(
      files.includes('src/projections/claims/claim-filters.ts') && files.length <= 80,
      `${files.length} files`,
    );
    t.same(
      files.filter((file) => /^src\/(app|http|event-store|commands|database|delivery|mcp)\b/.test(file)),
      [],
    );
  },
);

t.test('a client command loads neither the database nor the server', async (t) => {
  // Port 9 is reserved, so no program listens on it.
  const { code, packages, files, said } = await loadedBy(t, ['whoami', '--url', 'http://127.0.0.1:9'], {});
  t.equal(code, 69, said);
  t.same(packages, ['commander', 'eventsource-parser', 'openapi-fetch', 'zod']);
  t.ok(files.includes('src/cli/remote/whoami.ts'));
  t.same(
    files.filter((file) => /^src\/(app|http|event-store|projections)\b/.test(file)),
    [],
  );
});

t.test('settings are read once a command needs them, and before it is loaded', async (t) => {
  const { code, files, said } = await loadedBy(t, ['whoami'], { PORT: 'none' });
  t.equal(code, 78);
  t.match(said, /PORT/);
  t.notOk(files.includes('src/cli/remote/whoami.ts'));
});
