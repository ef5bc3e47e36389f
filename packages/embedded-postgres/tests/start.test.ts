import { chmod, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { packagedBinaries } from '../src/binaries.ts';
import { runningServer, startEmbedded } from '../src/start.ts';
import {
  asRoot,
  childrenOf,
  eventually,
  isAlive,
  onLinux,
  query,
  scratch,
  serverUser,
  setting,
  temporarySockets,
} from './fixture.ts';

t.test('a later start reads what an earlier one wrote', async (t) => {
  const dataDir = path.join(await scratch(t), 'data');
  const first = await startEmbedded({ dataDir });
  t.teardown(() => first.stop());
  await query(first.connection, 'create table kept (n int); insert into kept values (1)');
  await first.stop();

  const second = await startEmbedded({ dataDir });
  t.teardown(() => second.stop());
  t.same(await query(second.connection, 'select n from kept'), [{ n: 1 }]);
  t.same(
    await readdir(dataDir),
    ['postgres-18', 'socket'],
    'the major version names the folder; no draft is left',
  );
});

t.test('committed data is durable under any settings', async (t) => {
  const dataDir = await scratch(t);
  const server = await startEmbedded({
    dataDir,
    database: 'order',
    settings: { fsync: 'off', synchronous_commit: 'off', listen_addresses: '*', work_mem: '7MB' },
  });
  t.teardown(() => server.stop());
  const expected = {
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    data_checksums: 'on',
    TimeZone: 'UTC',
    server_encoding: 'UTF8',
    listen_addresses: '',
    data_directory: path.join(dataDir, 'postgres-18'),
    work_mem: '7MB',
  };
  for (const [name, value] of Object.entries(expected))
    t.equal(await setting(server.connection, name), value, name);
  const [database] = await query(
    server.connection,
    `select current_user as user, datlocprovider as provider, pg_get_userbyid(datdba) as owner, upper('é') as upper,
            'Z' < 'a' as "byCodePoint" from pg_database where datname = current_database()`,
  );
  t.same(database, {
    user: 'order',
    provider: 'b',
    owner: 'order',
    upper: 'É',
    byCodePoint: true,
  });
});

t.test('a name that is not valid in SQL is refused, and nothing is created', async (t) => {
  const dataDir = path.join(await scratch(t), 'data');
  for (const database of ['', 'Upper', 'a b', 'a"b', 'x'.repeat(64)]) {
    await t.rejects(startEmbedded({ dataDir, database }), RangeError, JSON.stringify(database));
    await t.rejects(runningServer({ dataDir, database }), RangeError);
  }
  t.notOk(await stat(dataDir).catch(() => undefined));
});

t.test('only a running server can be shared', async (t) => {
  const dataDir = path.join(await scratch(t), 'data');
  t.equal(await runningServer({ dataDir }), undefined, 'before the first start');
  const server = await startEmbedded({ dataDir });
  t.same(await runningServer({ dataDir }), server.connection);
  t.match(server.connection, { user: 'postgres', database: 'postgres' }, 'the default name');
  await server.stop();
  t.equal(await runningServer({ dataDir }), undefined, 'after its stop');
});

t.test('only the server and root can access the data and the socket', async (t) => {
  const dataDir = await scratch(t);
  const server = await startEmbedded({ dataDir });
  t.teardown(() => server.stop());
  for (const name of ['postgres-18', 'socket']) {
    const { mode, uid } = await stat(path.join(dataDir, name));
    t.equal(mode & 0o777, 0o700, `${name} is closed`);
    t.equal(uid, serverUser?.uid ?? process.getuid!(), `${name} belongs to the server's user`);
  }
  t.equal((await stat(dataDir)).uid, process.getuid!(), 'the data directory keeps its owner');
});

t.test('stop() resolves when no process or socket is left, and may be called again', async (t) => {
  const server = await startEmbedded({ dataDir: await scratch(t) });
  const family = onLinux ? [server.processId, ...childrenOf(server.processId)] : [server.processId];
  await Promise.all([server.stop(), server.stop()]);
  await server.stop();
  await server.exited;
  t.same(family.filter(isAlive), []);
  t.notOk(await readdir(server.connection.host).then((left) => left.length > 0), 'no socket is left');
});

t.test('open sessions do not hold up stop()', async (t) => {
  const server = await startEmbedded({ dataDir: await scratch(t) });
  const sleeping = query(server.connection, 'select pg_sleep(60)').catch((error: unknown) => error);
  await query(server.connection, 'select 1');
  await server.stop();
  t.type(await sleeping, Error, 'it was ended before it was done');
});

t.test('exited resolves when the server ends by itself', async (t) => {
  const server = await startEmbedded({ dataDir: await scratch(t) });
  process.kill(server.processId, 'SIGQUIT');
  await server.exited;
  t.notOk(isAlive(server.processId));
  await server.stop();
});

t.test(
  'if the path is too long for a socket, a short private one is used and removed after stop',
  async (t) => {
    const dataDir = path.join(await scratch(t), 'long-'.repeat(24), 'data');
    const others = temporarySockets();
    const server = await startEmbedded({ dataDir });
    t.teardown(() => server.stop());
    t.same(await query(server.connection, 'select 1 as one'), [{ one: 1 }]);
    const { mode, uid } = await stat(server.connection.host);
    t.equal(mode & 0o777, 0o700);
    t.equal(uid, serverUser?.uid ?? process.getuid!());
    await server.stop();
    t.notOk(
      temporarySockets().some((name) => !others.includes(name) && server.connection.host.endsWith(name)),
    );
  },
);

t.test('spaces, commas and quotes in the path are supported', async (t) => {
  const dataDir = path.join(await scratch(t), `My "Data", here`);
  const server = await startEmbedded({ dataDir });
  t.teardown(() => server.stop());
  t.equal(await setting(server.connection, 'data_directory'), path.join(dataDir, 'postgres-18'));
});

t.test('the log is passed on line by line', async (t) => {
  const lines: string[] = [];
  const server = await startEmbedded({ dataDir: await scratch(t), log: (line) => lines.push(line) });
  await server.stop();
  t.ok(lines.some((line) => line.endsWith('database system is ready to accept connections')));
  t.ok(lines.some((line) => line.endsWith('database system is shut down')));
});

t.test('a failed start shows the output of the server, and leaves nothing behind', async (t) => {
  const dataDir = path.join(await scratch(t), 'long-'.repeat(24));
  // A temporary folder of its own: other tests that run now have sockets in the default one.
  const temporary = await scratch(t);
  await chmod(temporary, 0o777);
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = temporary;
  t.teardown(() => {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  });
  await t.rejects(startEmbedded({ dataDir, settings: { no_such_setting: '1' } }), {
    name: 'EmbeddedDatabaseError',
    code: 'start-failed',
    message: /did not start.*no_such_setting/s,
  });
  t.ok(await eventually(() => temporarySockets().length === 0, 2_000), 'no socket folder');
});

t.test('a server stopped right after its start, before it handles signals, stops as well', async (t) => {
  const dataDir = await scratch(t);
  await t.rejects(startEmbedded({ dataDir, startTimeoutMs: 0 }), { message: /not ready within 0 ms/ });
});

t.test('a platform without a working package gets its own error', async (t) => {
  t.throws(() => packagedBinaries('plan9', 'mips'), { code: 'no-usable-binaries', message: /plan9-mips/ });
  const broken = path.join(await scratch(t), 'native');
  await mkdir(path.join(broken, 'bin'), { recursive: true });
  await writeFile(path.join(broken, 'bin', 'postgres'), '\x7fELF of another kind', { mode: 0o755 });
  await t.rejects(startEmbedded({ dataDir: await scratch(t), binariesDir: broken }), {
    code: 'no-usable-binaries',
    message: /does not run on this machine/,
  });
});

t.test('data of another major version is not treated as missing data', async (t) => {
  const dataDir = await scratch(t);
  await mkdir(path.join(dataDir, 'postgres-16'));
  await t.rejects(startEmbedded({ dataDir }), {
    code: 'other-major-version',
    message: /postgres-16.*holds data of PostgreSQL 16/,
  });
  t.same(await readdir(dataDir), ['postgres-16']);
});

t.test('binaries of PostgreSQL 15 work as well', async (t) => {
  const native = '/usr/lib/postgresql/15';
  if (!(await stat(path.join(native, 'bin', 'initdb')).catch(() => undefined))) {
    t.comment('skipped: no PostgreSQL 15 installed where Debian puts it');
    return;
  }
  const dataDir = await scratch(t);
  const server = await startEmbedded({ dataDir, binariesDir: native });
  t.teardown(() => server.stop());
  t.match(await setting(server.connection, 'server_version'), /^15\./);
  t.equal(await setting(server.connection, 'data_checksums'), 'on');
  t.equal((await readFile(path.join(dataDir, 'postgres-15', 'PG_VERSION'), 'utf8')).trim(), '15');
  t.same(await query(server.connection, `select upper('é') as upper, 'Z' < 'a' as sorted`), [
    { upper: 'É', sorted: true },
  ]);
});

t.equal(asRoot, serverUser !== undefined, 'root, and only root, uses another user');
