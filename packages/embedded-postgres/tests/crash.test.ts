import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { runningServer, startEmbedded } from '../src/start.ts';
import {
  bystander,
  childrenOf,
  eventually,
  isAlive,
  killAll,
  onlyOnLinux,
  parentOf,
  query,
  scratch,
  startService,
  startedService,
  temporarySockets,
} from './fixture.ts';

t.test('kill -9 of the whole server loses no committed data', onlyOnLinux, async (t) => {
  const dataDir = await scratch(t);
  const first = await startEmbedded({ dataDir });
  await query(first.connection, 'create table kept (n int)');
  for (let n = 0; n < 20; n++) await query(first.connection, `insert into kept values (${n})`);
  const killed = killAll(first.processId);
  await first.exited;
  t.notOk(isAlive(first.processId), 'exited has resolved after the server');
  t.ok(killed.length > 3, 'its children were killed too');

  const second = await startEmbedded({ dataDir });
  t.teardown(() => second.stop());
  t.same(await query(second.connection, 'select count(*)::int as n from kept'), [{ n: 20 }]);
});

t.test('after kill -9 of the postmaster alone, a start waits for its children', onlyOnLinux, async (t) => {
  const dataDir = await scratch(t);
  const first = await startEmbedded({ dataDir });
  await query(first.connection, 'create table kept (n int); insert into kept values (1)');
  const busy = query(first.connection, 'select pg_sleep(60)').catch(() => undefined);
  process.kill(first.processId, 'SIGKILL');
  const second = await startEmbedded({ dataDir });
  t.teardown(() => second.stop());
  t.same(await query(second.connection, 'select n from kept'), [{ n: 1 }]);
  await busy;
});

t.test(
  'a stale pid file whose pid belongs to another process does not block a start',
  onlyOnLinux,
  async (t) => {
    const dataDir = await scratch(t);
    const first = await startEmbedded({ dataDir });
    killAll(first.processId);
    await first.exited;
    const innocent = bystander(t);
    for (const file of ['postgres-18/postmaster.pid', 'socket/.s.PGSQL.5432.lock']) {
      const found = path.join(dataDir, file);
      const text = await readFile(found, 'utf8');
      await writeFile(found, text.replace(String(first.processId), String(innocent)));
    }
    const second = await startEmbedded({ dataDir });
    t.teardown(() => second.stop());
    t.same(await query(second.connection, 'select 1 as one'), [{ one: 1 }]);
    t.ok(isAlive(innocent), 'and that process was not signalled');
  },
);

t.test('the server does not outlive a service that is killed', async (t) => {
  const dataDir = path.join(await scratch(t), 'long-'.repeat(24));
  const others = temporarySockets();
  const service = await startedService(t, dataDir);
  t.ok(isAlive(service.processId));
  service.process.kill('SIGKILL');
  t.ok(await eventually(() => !isAlive(service.processId), 5_000), 'the guard has stopped it');
  t.ok(
    await eventually(() => temporarySockets().every((name) => others.includes(name)), 2_000),
    'no folder is left',
  );
});

t.test('a restart right after kill -9 of the service waits until its server has stopped', async (t) => {
  const dataDir = await scratch(t);
  const service = await startedService(t, dataDir);
  await query(service.connection, 'create table kept (n int); insert into kept values (1)');
  service.process.kill('SIGKILL');
  // The signal is delivered before the process ends, and until then it holds the directory.
  await once(service.process, 'exit');
  const second = await startEmbedded({ dataDir });
  t.teardown(() => second.stop());
  t.same(await query(second.connection, 'select n from kept'), [{ n: 1 }]);
});

t.test('without its guard the server is stopped by the service', onlyOnLinux, async (t) => {
  const server = await startEmbedded({ dataDir: await scratch(t) });
  process.kill(parentOf(server.processId)!, 'SIGKILL');
  await server.exited;
  t.notOk(isAlive(server.processId));
});

t.test(
  'a server that lost its service and its guard is taken over by the next start',
  onlyOnLinux,
  async (t) => {
    const dataDir = await scratch(t);
    const service = await startedService(t, dataDir);
    service.process.kill('SIGSTOP'); // so that it cannot react to the loss of the guard
    const guard = parentOf(service.processId)!;
    const guards = [guard, ...childrenOf(guard).filter((pid) => pid !== service.processId)];
    for (const pid of guards) process.kill(pid, 'SIGKILL');
    service.process.kill('SIGKILL');
    await once(service.process, 'exit');
    t.ok(isAlive(service.processId), 'no process has stopped it');
    const second = await startEmbedded({ dataDir });
    t.teardown(() => second.stop());
    t.not(second.processId, service.processId);
    t.notOk(isAlive(service.processId));
  },
);

t.test(
  "a signal to the service's process group leaves the server up until the service has drained",
  async (t) => {
    const service = await startedService(t, await scratch(t));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      const received = once(service.process, 'message');
      process.kill(-service.process.pid!, signal);
      t.same((await received)[0], signal);
      t.same(await query(service.connection, 'select 1 as one'), [{ one: 1 }], `it answers after ${signal}`);
    }
  },
);

t.test('a second service is refused at once, and does not disturb the first', async (t) => {
  const dataDir = await scratch(t);
  const first = await startedService(t, dataDir);
  const before = Date.now();
  const second = await startService(t, dataDir);
  t.ok(Date.now() - before < 3_000, 'at once');
  t.match(second.said, { refused: `${dataDir} is in use by process ${first.process.pid} ` });
  await t.rejects(startEmbedded({ dataDir }), {
    code: 'data-directory-in-use',
    message: `server is process ${first.processId}`,
  });
  t.same(await runningServer({ dataDir }), first.connection, 'its server can be shared instead');
  t.same(await query(first.connection, 'select 1 as one'), [{ one: 1 }]);
});

t.test('of two concurrent first starts, one gets the directory and the other a clear refusal', async (t) => {
  const dataDir = path.join(await scratch(t), 'data');
  const both = await Promise.all([startService(t, dataDir), startService(t, dataDir)]);
  const refused = both.flatMap(({ said }) => ('refused' in said ? [said.refused] : []));
  const started = both.flatMap(({ said }) => ('refused' in said ? [] : [said]));
  t.equal(started.length, 1);
  t.match(refused, [/is in use by process \d+/]);
  t.same(await query(started[0]!.connection, 'select 1 as one'), [{ one: 1 }]);
});

t.test('a service that ends without stopping its server leaves nothing behind', onlyOnLinux, async (t) => {
  const service = await startedService(t, await scratch(t));
  const guard = parentOf(service.processId)!;
  const family = [guard, ...childrenOf(guard), ...childrenOf(service.processId)];
  service.process.kill('SIGKILL');
  t.ok(await eventually(() => !family.some(isAlive), 5_000));
});
