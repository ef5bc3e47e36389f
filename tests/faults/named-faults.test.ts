import { execFileSync, spawnSync } from 'node:child_process';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import t, { type Test } from 'tap';
import { bareEnvironment, dataDirectory, runMain, startMain } from '../support/process.ts';
import { until } from '../support/core.ts';
import { misspeltIn } from '../../src/settings/misspelt.ts';

const patience = { killAfterMs: 60_000 };
const asRoot = { skip: process.getuid?.() === 0 ? false : 'needs root, to become another user' };

/** Whether this process may mount, for a disk of its own size. */
const mayMount = (): boolean =>
  spawnSync('unshare', ['-m', 'sh', '-c', 'mount -t tmpfs -o size=1m none /mnt'], { stdio: 'ignore' })
    .status === 0;

const isOneSentence = (
  t: Test,
  { code, stderr }: { code: number | null; stderr: string },
  expected: number,
) => {
  t.equal(code, expected, stderr);
  t.notMatch(stderr, /^\s+at /m, 'no stack');
  t.notMatch(stderr, /database cannot be reached/i, 'the database is not at fault');
};

t.test('a file in the place of the data directory, or above it, is named', async (t) => {
  const folder = await dataDirectory(t);
  const file = path.join(folder, 'a-file');
  await writeFile(file, '');
  for (const DATA_DIR of [file, path.join(file, 'below')]) {
    const ended = await runMain(['serve'], { DATA_DIR, PORT: '0' }, patience);
    isOneSentence(t, ended, 74);
    t.match(ended.stderr, /a-file.* is no folder, or lies below a file.*choose another DATA_DIR/);
  }
});

t.test('something else in the place of the files beside the data is named', async (t) => {
  for (const name of ['sealing-key', 'admin-key']) {
    const DATA_DIR = await dataDirectory(t);
    await mkdir(path.join(DATA_DIR, name));
    const ended = await runMain(['serve'], { DATA_DIR, PORT: '0', ACCESS_LOG: 'none' }, patience);
    isOneSentence(t, ended, 74);
    t.match(ended.stderr, /is a folder, where a file is needed/, name);
  }
  const DATA_DIR = await dataDirectory(t);
  const ACCESS_LOG = path.join(DATA_DIR, 'nowhere', 'access.log');
  const ended = await runMain(['serve'], { DATA_DIR, PORT: '0', ACCESS_LOG }, patience);
  isOneSentence(t, ended, 74);
  t.match(ended.stderr, /nowhere\/access\.log does not exist/);
});

/** Runs the program as another user, who can read it but owns nothing. */
const runAs = async (uid: number, environment: Record<string, string>) => {
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const env = { ...bareEnvironment(), HOME: '/tmp', PORT: '0', ...environment };
  const { status, stderr, stdout } = spawnSync(process.execPath, [main, 'serve'], {
    env,
    uid,
    gid: uid,
    cwd: '/',
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { code: status, stderr, stdout };
};

t.test('a data directory that this user may not write is named', asRoot, async (t) => {
  const folder = await dataDirectory(t);
  const closed = path.join(folder, 'closed');
  await mkdir(closed, { mode: 0o755 });
  const unprivileged = 65_534;
  const ended = await runAs(unprivileged, { DATA_DIR: path.join(closed, 'data') });
  isOneSentence(t, ended, 74);
  t.match(ended.stderr, /cannot be written by this user \(EACCES\)\. Choose a DATA_DIR this user can/);
});

t.test('a user id without a name is named, because initdb needs one', asRoot, async (t) => {
  const DATA_DIR = await dataDirectory(t);
  await chmod(DATA_DIR, 0o777);
  const stranger = 54_321;
  const ended = await runAs(stranger, { DATA_DIR: path.join(DATA_DIR, 'data') });
  isOneSentence(t, ended, 69);
  t.match(ended.stderr, /runs as user id 54321, which has no entry in \/etc\/passwd.*DATABASE_URL/s);
});

t.test('a full disk is named', { skip: mayMount() ? false : 'may not mount' }, async (t) => {
  const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
  const script = 'mount -t tmpfs -o size=4m none "$1" && chmod 711 "$1" && exec "$2" "$3" serve';
  const DATA_DIR = await dataDirectory(t);
  const { status, stderr } = spawnSync(
    'unshare',
    ['-m', 'sh', '-c', script, 'sh', DATA_DIR, process.execPath, main],
    {
      env: { ...bareEnvironment(), DATA_DIR, PORT: '0' },
      encoding: 'utf8',
      timeout: 60_000,
    },
  );
  isOneSentence(t, { code: status, stderr }, 74);
  t.match(stderr, /There is no space left for .*Free space, or choose a DATA_DIR on another disk/);
});

t.test('an address that cannot be listened on names its setting, and not the database', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const settings = { DATA_DIR, PORT: '0', HOST: 'no-such-host.invalid', ACCESS_LOG: 'none' };
  const ended = await runMain(['serve'], settings, patience);
  isOneSentence(t, ended, 69);
  t.match(ended.stderr, /HOST is no address of this machine/);
});

t.test('a missing socket of a database is still a database that cannot be reached', async (t) => {
  const folder = await dataDirectory(t);
  const settings = { DATABASE_URL: 'postgres:///ledger', PGHOST: folder, DATA_DIR: folder, PORT: '0' };
  const { code, stderr } = await runMain(['serve'], settings, patience);
  t.equal(code, 69, stderr);
  t.match(stderr, /The database cannot be reached: .*ENOENT/);
});

t.test('misspelt settings are named at the start, and others are not', async (t) => {
  const names = (environment: NodeJS.ProcessEnv) =>
    misspeltIn(environment).map(({ given, meant }) => `${given}: ${meant}`);
  for (const [given, meant] of [
    ['DATABSE_URL', 'DATABASE_URL'],
    ['DATABASE_ULR', 'DATABASE_URL'],
    ['DATABASEURL', 'DATABASE_URL'],
    ['database_url', 'DATABASE_URL'],
    ['DATABASE-URL', 'DATABASE_URL'],
    ['URL_DATABASE', 'DATABASE_URL'],
    ['OIDC_ISUER', 'OIDC_ISSUER'],
    ['WEBHOOK_HOST', 'WEBHOOK_HOSTS'],
    ['SEALING_KEY', 'SEALING_KEYS'],
    ['ACCESSLOG', 'ACCESS_LOG'],
    ['port', 'PORT'],
  ] as const)
    t.same(names({ [given]: 'x' }), [`${given}: ${meant}`]);
  const others = [
    'PATH',
    'HOME',
    'HOSTNAME',
    'POST',
    'PORTS',
    'LOGNAME',
    'NODE_ENV',
    'PGHOST',
    'OTEL_SERVICE_NAME',
  ];
  t.same(names(Object.fromEntries(others.map((each) => [each, 'x']))), []);
  t.same(names({ DATABASE_URL: 'x', DATABASES_URL: 'y' }), [], 'the setting itself is given');
  const DATA_DIR = await dataDirectory(t);
  const secret = 'postgres://ana:secret-word@localhost/ledger';
  const { child, said, ended } = startMain(['serve'], { DATA_DIR, PORT: '0', DATABSE_URL: secret });
  await until(() => said.stdout.includes('\n'), 'it says something');
  child.kill('SIGTERM');
  await ended;
  t.match(said.stdout, /^DATABSE_URL is no setting\. Is DATABASE_URL meant\?$/m);
  t.notMatch(said.stdout + said.stderr, 'secret-word');
  const listed = await runMain(['migrate'], { DATA_DIR, DATABSE_URL: secret }, patience);
  t.match(listed.stderr, /DATABSE_URL is no setting/, 'other commands say so apart from their answer');
});

t.test(
  'the first line of a first start comes before its work, and says which database it took',
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const { child, said, ended } = startMain(['serve'], { DATA_DIR, PORT: '0', ACCESS_LOG: 'none' });
    await until(() => said.stdout.includes('\n'), 'it says something');
    // Processor time: a busy machine delays every process, and is no fault of this one.
    const ticks = /\) \S (?:-?\d+ ){10}(\d+) (\d+)/.exec(await readFile(`/proc/${child.pid}/stat`, 'utf8'));
    const perSecond = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));
    const seconds = (Number(ticks?.[1]) + Number(ticks?.[2])) / perSecond;
    t.ok(seconds < 2, `${seconds} s of processor time`);
    const line = `Claim Ledger starts with the embedded PostgreSQL in ${DATA_DIR} \\(DATABASE_URL is empty\\); the first`;
    t.match(said.stdout, new RegExp(`^${line}`));
    child.kill('SIGTERM');
    await ended;
    const url = 'postgres://ana:secret-word@127.0.0.1:1/ledger';
    const away = await runMain(['serve'], { DATABASE_URL: url, DATA_DIR, PORT: '0' }, patience);
    t.match(
      away.stdout,
      /^Claim Ledger starts with the PostgreSQL server 127\.0\.0\.1:1, database ledger \(DATABASE_URL\)$/m,
    );
    t.notMatch(away.stdout + away.stderr, /secret-word|ana/);
  },
);
