import { execFile, spawn } from 'node:child_process';
import { copyFile, mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

export interface TestRun {
  readonly passes: boolean;
  readonly tookMs: number;
}

/** Runs one test file by itself. It fails where it ends with an error or takes longer than the limit. */
export type RunTest = (test: string, environment?: NodeJS.ProcessEnv, maxMs?: number) => Promise<TestRun>;

/** A copy of the repository, in which files can be changed while others work in the original. */
export interface Sandbox {
  readonly root: string;
  readonly run: RunTest;
  /** Replaces the text of a file. */
  replace(file: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

const testMaxMs = 300_000;

const runIn =
  (root: string, environment: NodeJS.ProcessEnv): RunTest =>
  (test, more = {}, maxMs = testMaxMs) =>
    new Promise((resolve) => {
      const begun = performance.now();
      // In a process group of its own, so that what it started ends with it.
      const child = spawn(process.execPath, [test], {
        cwd: root,
        stdio: 'ignore',
        detached: true,
        env: { ...process.env, TAP_BAIL: '1', TAP_TIMEOUT: '600', ...environment, ...more },
      });
      const end = (): void => {
        if (child.pid === undefined) return;
        try {
          process.kill(-child.pid, 'SIGKILL');
        } catch {
          // All of it has ended already.
        }
      };
      const timer = setTimeout(end, maxMs);
      child.on('exit', (code) => {
        clearTimeout(timer);
        end();
        resolve({ passes: code === 0, tookMs: performance.now() - begun });
      });
    });

/** Copies the tracked files and the new ones into a folder of their own. Test processes get the environment. */
export const openSandbox = async (repository: string, environment: NodeJS.ProcessEnv): Promise<Sandbox> => {
  const root = await realpath(await mkdtemp(path.join(tmpdir(), 'claim-ledger-mutant-')));
  const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', '-co', '--exclude-standard'], {
    cwd: repository,
    maxBuffer: 64_000_000,
  });
  for (const file of stdout.split('\0').filter((each) => each !== '')) {
    const [from, to] = [path.join(repository, file), path.join(root, file)];
    await mkdir(path.dirname(to), { recursive: true });
    // A file that was deleted and not committed has no source.
    await copyFile(from, to).catch(() => undefined);
  }
  await symlink(path.join(repository, 'node_modules'), path.join(root, 'node_modules'));
  return {
    root,
    run: runIn(root, environment),
    replace: (file, text) => writeFile(path.join(root, file), text),
    remove: () => rm(root, { recursive: true, force: true }),
  };
};
