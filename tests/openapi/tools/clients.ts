import { execFile } from 'node:child_process';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import t from 'tap';
import { keyFor, startService } from '../../support/service.ts';

/**
 * `npm run check:clients`: feeds the document to third-party generators. Their clients compile, distinguish events, and
 * work against a service. The generators are installed in this folder only, so `npm test` does not run this file.
 */
const folder = fileURLToPath(new URL('./', import.meta.url));
const generated = path.join(folder, 'programs/generated');

const run = async (name: string, ...words: string[]): Promise<string> => {
  const command = path.join(folder, 'node_modules/.bin', name);
  try {
    return (await promisify(execFile)(command, words, { cwd: folder })).stdout;
  } catch (error) {
    throw new Error((error as { stdout: string }).stdout, { cause: error });
  }
};

t.before(async () => {
  await rm(generated, { recursive: true, force: true });
  const document = '../../../openapi/openapi.yaml';
  await Promise.all([
    run('openapi-typescript', document, '-o', 'programs/generated/openapi-typescript/schema.ts'),
    run('openapi-ts', '--silent', '--no-log-file'),
  ]);
});

t.test('a program against each generated client compiles only if its unions narrow', async () => {
  await run('tsc', '--project', 'programs/tsconfig.json', '--noEmit');
});

for (const program of ['with-openapi-typescript', 'with-hey-api'])
  t.test(`the program ${program} works against a service`, async (t) => {
    const service = await startService(t);
    const file = new URL(`programs/${program}.ts`, import.meta.url).href;
    const { run: live } = (await import(file)) as {
      run: (url: string, key: string) => Promise<readonly string[]>;
    };
    t.same(await live(service.url, await keyFor(service, 'checker')), [
      'Water boils at 90 °C.',
      '#/wording',
      '#/language',
    ]);
  });
