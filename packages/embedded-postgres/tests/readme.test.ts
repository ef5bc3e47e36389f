import { execFile } from 'node:child_process';
import { readFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { EmbeddedDatabaseError, type EmbeddedDatabaseErrorCode } from '../src/start.ts';
import { scratch } from './fixture.ts';

const home = fileURLToPath(new URL('..', import.meta.url));
const readme = await readFile(path.join(home, 'README.md'), 'utf8');

t.test('the example of the README runs in another project that links the package', async (t) => {
  const example = /```ts\n(.*?)```/s.exec(readme)?.[1] ?? '';
  const project = await scratch(t);
  const modules = path.join(project, 'node_modules');
  await mkdir(path.join(modules, '@claim-ledger'), { recursive: true });
  await symlink(home, path.join(modules, '@claim-ledger', 'embedded-postgres'));
  const postgres = fileURLToPath(new URL('..', import.meta.resolve('postgres')));
  await symlink(postgres, path.join(modules, 'postgres'));
  await writeFile(path.join(project, 'package.json'), '{"type":"module"}');
  await writeFile(path.join(project, 'example.ts'), example);
  const env = { PATH: process.env['PATH'] ?? '' };
  const { stdout } = await promisify(execFile)(process.execPath, ['example.ts'], { cwd: project, env });
  t.equal(stdout.trim(), "{ name: 'shop', sum: 2 }");
});

t.test('the README lists every error code', async (t) => {
  const source = await readFile(path.join(home, 'src', 'errors.ts'), 'utf8');
  const codes = [...source.matchAll(/^ {2}\| '(.+?)'/gm)].map(([, code = '']) => code);
  const documented = [...readme.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, code = '']) => code);
  t.ok(codes.length >= 7);
  t.same(
    codes.filter((code) => !documented.includes(code)),
    [],
  );
  const code: EmbeddedDatabaseErrorCode = 'start-failed';
  t.match(new EmbeddedDatabaseError(code, 'why'), { name: 'EmbeddedDatabaseError', code, message: 'why' });
});
