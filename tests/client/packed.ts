import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Test } from 'tap';

const root = fileURLToPath(new URL('../../', import.meta.url));
const here = fileURLToPath(new URL('./', import.meta.url));
const execute = promisify(execFile);

/** The installed Node versions, by name. */
export const runtimes: readonly (readonly [name: string, node: string])[] = [
  ['Node 20', path.join(here, 'runtimes/node_modules/node-20/bin/node')] as const,
  ['Node 22', path.join(here, 'runtimes/node_modules/node-22/bin/node')] as const,
  ['Node 24', process.execPath] as const,
].filter(([, node]) => existsSync(node));

/** A separate project into which the built and packed client is installed. */
export const projectWithClient = async (t: Test): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-client-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  const client = path.join(root, 'clients/typescript');
  await rm(path.join(client, 'dist'), { recursive: true, force: true });
  const { stdout } = await execute('npm', ['pack', '--json', '--pack-destination', folder], { cwd: client });
  const [packed] = JSON.parse(stdout) as [{ filename: string; files: { path: string }[] }];
  const names = packed.files.map((each) => each.path);
  t.ok(names.includes('dist/index.js') && names.includes('dist/index.d.ts'), 'it is built');
  t.notOk(
    names.some((name) => /^(src|generate)/.test(name)),
    'and its sources are not packed',
  );
  await writeFile(path.join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const options = ['--no-audit', '--no-fund', '--prefer-offline', '--ignore-scripts'];
  await execute('npm', ['install', ...options, path.join(folder, packed.filename)], { cwd: folder });
  for (const name of ['program.mjs', 'types.ts'])
    await copyFile(path.join(here, name), path.join(folder, name));
  return folder;
};

/** Type checks the project, README's script included, with the same strict options as our own code. */
export const compile = async (folder: string): Promise<string> => {
  const given = JSON.parse(await readFile(path.join(root, 'tsconfig.json'), 'utf8')) as {
    compilerOptions: Record<string, unknown>;
  };
  const compilerOptions = {
    ...given.compilerOptions,
    typeRoots: [path.join(root, 'node_modules/@types')],
    skipLibCheck: false,
    allowJs: true,
    checkJs: true,
    lib: ['ES2024', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    exactOptionalPropertyTypes: false,
  };
  await writeFile(
    path.join(folder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, include: ['types.ts', 'script.mjs'] }),
  );
  try {
    return (await execute(path.join(root, 'node_modules/.bin/tsc'), ['-p', folder])).stdout;
  } catch (error) {
    return (error as { stdout: string }).stdout;
  }
};
