import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { until } from '../support/core.ts';
import { bareEnvironment, dataDirectory, serverOf } from '../support/process.ts';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const onLinux = { skip: process.platform === 'linux' ? false : 'needs /proc' };

/** Starts the real command as a supervisor does: in a group of its own, with its output collected. */
const npmStart = async (t: Test, DATA_DIR: string) => {
  const env = { ...bareEnvironment(), HOME: process.env['HOME'] ?? DATA_DIR, DATA_DIR, PORT: '0' };
  const quiet = { NO_UPDATE_NOTIFIER: '1', LOG_LEVEL: 'error', ACCESS_LOG: 'none' };
  const npm = spawn('npm', ['start'], {
    cwd,
    env: { ...env, ...quiet },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  npm.stdout.on('data', (piece: Buffer) => (said += piece.toString()));
  npm.stderr.on('data', (piece: Buffer) => (said += piece.toString()));
  const ended = once(npm, 'close').then(([code]) => code as number | null);
  t.teardown(async () => {
    try {
      process.kill(-npm.pid!, 'SIGKILL');
    } catch {
      // The group has ended already.
    }
    await ended;
  });
  await until(() => /listens on (\S+)/.test(said), 'the service listens', 60_000);
  return { pid: npm.pid!, ended, url: /listens on (\S+)/.exec(said)?.[1] ?? '', said: () => said };
};

const answers = (url: string): Promise<boolean> =>
  fetch(`${url}/livez`).then(
    () => true,
    () => false,
  );

t.test(
  'a supervisor that sends SIGTERM to `npm start` alone ends the service and its PostgreSQL',
  onLinux,
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const running = await npmStart(t, DATA_DIR);
    t.ok(serverOf(DATA_DIR), 'its server runs');
    process.kill(running.pid, 'SIGTERM');
    await running.ended;
    t.notOk(await answers(running.url), 'the service is gone when npm is');
    await until(() => serverOf(DATA_DIR) === undefined, 'and so is its server');
    t.match(running.said(), /^stopping$/m, 'it ended in good order');
  },
);

t.test('Ctrl-C reaches npm and the service at once, and still ends it in good order', onLinux, async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const running = await npmStart(t, DATA_DIR);
  process.kill(-running.pid, 'SIGINT');
  await running.ended;
  await until(() => serverOf(DATA_DIR) === undefined, 'no server is left');
  t.notMatch(running.said(), /connections are closed/, 'one keystroke is one signal');
});

t.test('every script of package.json that runs the program replaces the shell around it', async (t) => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  const running = Object.entries<string>(scripts).filter(([, script]) => script.includes('src/main.ts'));
  t.ok(running.length >= 3);
  for (const [name, script] of running) t.match(script, /^exec node /, name);
});
