import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { adminKey } from '../support/service.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** The service as a process that is killed and restarted; clients ask for its current address. */
export interface Restarted {
  url(): string;
  kill(signal: NodeJS.Signals): Promise<void>;
  /** The last output if it ended by itself, which no fault may cause. */
  hasEnded(): string | undefined;
  start(): Promise<void>;
}

const startPatienceMs = 120_000;

const isRunning = ({ exitCode, signalCode }: ChildProcess): boolean =>
  exitCode === null && signalCode === null;

export const restarted = (dataDir: string, settings: NodeJS.ProcessEnv = {}): Restarted => {
  let child: ChildProcess | undefined;
  let url = '';
  let said = '';
  const start = async (): Promise<void> => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      DATA_DIR: dataDir,
      PORT: '0',
      ADMIN_KEY: adminKey,
      LOG_LEVEL: 'error',
      // A few clients send requests as fast as they can.
      RATE_KEY_REQUESTS_PER_MINUTE: '100000000',
      RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000',
      ...settings,
      // A start mostly compiles our own files; the cache leaves more time for kills.
      NODE_COMPILE_CACHE: path.join(tmpdir(), 'claim-ledger-soak-cache'),
    };
    const started = spawn(process.execPath, [main, 'serve'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    child = started;
    said = '';
    started.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
    started.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
    const deadline = Date.now() + startPatienceMs;
    for (let address = /listens on (\S+)/.exec(said); ; address = /listens on (\S+)/.exec(said)) {
      if (address !== null) {
        url = address[1]!;
        return;
      }
      if (started.exitCode !== null || Date.now() > deadline) throw new Error(`it did not start: ${said}`);
      await sleep(10);
    }
  };
  return {
    url: () => url,
    start,
    hasEnded: () => (child === undefined || isRunning(child) ? undefined : said),
    kill: async (signal) => {
      if (child === undefined || !isRunning(child)) return;
      const over = once(child, 'exit');
      child.kill(signal);
      await over;
    },
  };
};
