import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Place } from '../src/database/connect.ts';
import { makeTemplate, type TestServer } from './support/database.ts';

/** Compiled code of the tests and of what they import, kept between runs: imports are half of what a small file costs. */
const compileCache = fileURLToPath(new URL('../node_modules/.cache/compiled-tests', import.meta.url));

const tap = (environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn('tap', process.argv.slice(2), {
      stdio: 'inherit',
      env: { NODE_COMPILE_CACHE: compileCache, ...process.env, ...environment },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

/**
 * Runs tap on the files that were named, or on all; answers its exit code. The migrated template is made here, before
 * the processes of the files start, so that none of them has to wait for another.
 */
export const runTap = async (
  place: Place,
  { isOfTheRun, environment = {} }: { isOfTheRun: boolean; environment?: NodeJS.ProcessEnv },
): Promise<number> => {
  const template = await makeTemplate(place);
  const server: TestServer = { place, template: template.name, isOfTheRun };
  try {
    return await tap({ TEST_SERVER: JSON.stringify(server), ...environment });
  } finally {
    if (!isOfTheRun) await template.drop();
  }
};
