import { spawn } from 'node:child_process';

/** Runs tap on the files that were named, or on all; answers its exit code. */
export const runTap = (environment: NodeJS.ProcessEnv): Promise<number> =>
  new Promise((resolve) => {
    const tap = spawn('tap', process.argv.slice(2), {
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    tap.on('exit', (code) => resolve(code ?? 1));
  });
