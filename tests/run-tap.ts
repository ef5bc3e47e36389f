import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Place } from '../src/database/connect.ts';
import { makeTemplate, type TestServer } from './support/database.ts';

/** Compiled code of the tests and of what they import, kept between runs: imports are half of what a small file costs. */
const compileCache = fileURLToPath(new URL('../node_modules/.cache/compiled-tests', import.meta.url));

/**
 * tap records which files each process loads, for `--changed` and for coverage. Neither is used here, and the record
 * costs a fifth of a second per process. tap sets this variable itself, so that only the process can change it.
 */
const recordNoFiles = "--import=data:text/javascript,process.env._TAPJS_PROCESSINFO_EXCLUDE_='/./'";

const tap = (files: readonly string[], environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const child = spawn('tap', files, {
      stdio: 'inherit',
      env: {
        NODE_COMPILE_CACHE: compileCache,
        ...process.env,
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} ${recordNoFiles}`,
        ...environment,
      },
    });
    child.on('exit', (code) => resolve(code ?? 1));
  });

interface Run {
  readonly isOfTheRun: boolean;
  /** What is run where no files are named; all, where that is not said either. */
  readonly usual?: readonly string[];
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * Runs tap on the files that were named; answers its exit code. The migrated template is made here, before the
 * processes of the files start, so that none of them has to wait for another.
 */
export const runTap = async (
  place: Place,
  { isOfTheRun, usual = [], environment = {} }: Run,
): Promise<number> => {
  const template = await makeTemplate(place);
  const server: TestServer = { place, template: template.name, isOfTheRun };
  const named = process.argv.slice(2);
  try {
    return await tap(named.length > 0 ? named : usual, {
      TEST_SERVER: JSON.stringify(server),
      ...environment,
    });
  } finally {
    if (!isOfTheRun) await template.drop();
  }
};
