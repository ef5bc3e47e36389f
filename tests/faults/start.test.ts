import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { dataDirectory, runMain, serve } from '../support/process.ts';
import { ask } from '../support/service.ts';

t.test(
  'the first start prints the key once and stores it; later starts print none and keep all data',
  async (t) => {
    const DATA_DIR = await dataDirectory(t);
    const first = await serve(t, { DATA_DIR });
    const key = /Admin key .*: (cl_live_\w+)/.exec(first.said.stdout)?.[1];
    t.match(key, /^cl_live_[0-9A-Za-z]{38}$/, first.said.stdout);
    const file = path.join(DATA_DIR, 'admin-key');
    t.equal((await readFile(file, 'utf8')).trim(), key);
    t.equal((await stat(file)).mode & 0o777, 0o600);
    const body = { wording: 'Water boils.', language: 'en' };
    const claim = await ask(first.url, 'POST', '/claims', { key: key!, body });
    t.equal(claim.status, 201);
    first.kill('SIGTERM');
    t.equal((await first.ended).code, 0);
    const second = await serve(t, { DATA_DIR });
    t.equal((await ask(second.url, 'GET', `/claims/${claim.body.id}`)).status, 200);
    t.equal(
      (await ask(second.url, 'GET', '/keys', { key: key! })).body.items.length,
      1,
      'the key works still',
    );
    t.notMatch(second.said.stdout, /cl_live_/);
    const other = await runMain(['serve'], { DATA_DIR, PORT: '0' });
    t.equal(other.code, 69, 'a second service on the same data is refused');
    t.match(other.stderr, /is in use by process \d+ .*give this service a DATA_DIR of its own/);
    t.equal(
      (await ask(second.url, 'GET', `/claims/${claim.body.id}`)).status,
      200,
      'and does not disturb the running service',
    );
    second.kill('SIGINT');
    t.equal((await second.ended).code, 0);
  },
);

t.test('an interrupted start that stored the key issues that key next time', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const { makeKey } = await import('../../src/access/key.ts');
  const key = makeKey();
  await writeFile(path.join(DATA_DIR, 'admin-key'), `${key}\n`, { mode: 0o600 });
  const service = await serve(t, { DATA_DIR });
  t.match(service.said.stdout, key);
  t.equal((await ask(service.url, 'GET', '/keys', { key })).status, 200);
  t.notMatch(service.said.stderr + service.said.stdout.replace(key, ''), /cl_live_/);
});

t.test('an unusable data directory is refused with the setting that names it', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  await mkdir(path.join(DATA_DIR, 'postgres-16'));
  const { code, stderr } = await runMain(['serve'], { DATA_DIR, PORT: '0' });
  t.equal(code, 69);
  t.match(stderr, /holds data of PostgreSQL 16.* The data directory is DATA_DIR\.\n$/);
  t.notMatch(stderr, /^\s+at /m, 'no stack');
});

t.test('a taken port is reported in one line', async (t) => {
  const first = await serve(t, { DATA_DIR: await dataDirectory(t) });
  const { port } = new URL(first.url);
  const { code, stderr } = await runMain(['serve'], { DATA_DIR: await dataDirectory(t), PORT: port });
  t.equal(code, 69, stderr);
  t.match(stderr, new RegExp(`EADDRINUSE.*${port}`));
  t.notMatch(stderr, /^\s+at /m, 'no stack');
});

t.test('all wrong settings are named at once, and nothing is started', async (t) => {
  const DATA_DIR = path.join(await dataDirectory(t), 'data');
  const { code, stderr } = await runMain(['serve'], {
    DATA_DIR,
    PORT: '70000',
    DATABASE_URL: 'mysql://nowhere',
    LOG_LEVEL: 'loud',
    ADMIN_KEY: 'short',
    BODY_MAX_BYTES: 'many',
  });
  t.equal(code, 78);
  for (const name of ['PORT', 'DATABASE_URL', 'LOG_LEVEL', 'ADMIN_KEY', 'BODY_MAX_BYTES'])
    t.match(stderr, new RegExp(`^ +\`${name}\` must \\S`, 'm'));
  await t.rejects(stat(DATA_DIR), { code: 'ENOENT' });
});

t.test('unknown words are reported, and differ from things that are not found', async (t) => {
  const DATA_DIR = path.join(await dataDirectory(t), 'data');
  const wrong = [
    ['sevre'],
    ['seed', 'a', 'b'],
    ['rebuild', 'no-such-view'],
    ['rebuild', '--nonsense'],
    ['keys', 'eat'],
    ['constructor'],
  ];
  const missing = [
    ['seed', 'no-such-file.jsonl'],
    ['import', 'no-such-file.jsonl'],
  ];
  for (const words of [...wrong, ...missing]) {
    const { code, stderr } = await runMain(words, { DATA_DIR });
    t.equal(code, missing.includes(words) ? 1 : 2, `${words.join(' ')}: ${stderr}`);
    t.notMatch(stderr, /^\s+at /m, 'no stack');
  }
  await t.rejects(stat(DATA_DIR), { code: 'ENOENT' }, 'nothing was started');
  t.match(await runMain([], {}), { code: 0, stdout: /Usage:/ });
});
