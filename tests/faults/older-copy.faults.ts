import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import t from 'tap';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { until } from '../support/core.ts';
import { isWhole } from '../support/examination.ts';
import { dataDirectory } from '../support/process.ts';
import { adminKey, startService, type Service } from '../support/service.ts';

const run = promisify(execFile);

/** A write that is tried again while the server is away. */
const record = async (service: Service, wording: string) => {
  const body = { wording, language: 'en' };
  let made = await service.ask('POST', '/claims', { key: adminKey, body });
  await until(async () => {
    if (made.status !== 503) return true;
    made = await service.ask('POST', '/claims', { key: adminKey, body });
    return false;
  }, 'the write is answered');
  return made;
};

const statusOf = async (service: Service, id: string): Promise<number> =>
  (await service.ask('GET', `/claims/${id}`)).status;

const isReady = async (service: Service): Promise<boolean> =>
  (await service.ask('GET', '//readyz')).status === 200;

t.test('an older copy of the data directory is put back under a running service', async (t) => {
  const dataDir = await dataDirectory(t);
  let server = await startEmbedded({ dataDir });
  t.teardown(() => server.stop());
  const place = server.connection;
  const service = await startService(t, { place });
  const kept = await record(service, 'Kept.');
  await until(async () => (await statusOf(service, kept.body.id)) === 200, 'it is shown');
  const [live, copy] = [path.join(dataDir, 'postgres-18'), path.join(dataDir, 'copy')];
  await server.stop();
  await run('cp', ['-a', live, copy]);
  server = await startEmbedded({ dataDir });
  const lost = [];
  for (const wording of ['Lost.', 'Lost as well.', 'Lost in the end.'])
    lost.push(await record(service, wording));
  const last = lost.at(-1)!.body.position as number;
  for (const { body } of lost)
    await until(async () => (await statusOf(service, body.id)) === 200, 'it was shown');
  const { body: page } = await service.ask('GET', '/events?after=0&limit=200', { key: adminKey });
  await server.stop();
  await run('rm', ['-rf', live]);
  await run('mv', [copy, live]);
  server = await startEmbedded({ dataDir });
  const next = await record(service, 'New.');
  t.match(next, { status: 201, body: { position: last - 2 } }, 'the position is given anew');
  await until(() => isReady(service), 'it is ready', 30_000);
  await until(async () => (await statusOf(service, next.body.id)) === 200, 'the next write is shown');
  for (const { body } of lost) t.equal(await statusOf(service, body.id), 404, 'what is gone is not shown');
  t.equal(await statusOf(service, kept.body.id), 200);
  const { body: ready } = await service.ask('GET', '//readyz', { key: adminKey });
  t.match(ready.losses, [{ ledger: 'main', since: String }], 'the loss is said');
  t.equal((await service.ask('GET', `/events?after=${page.cursor}`, { key: adminKey })).status, 409);
  await isWhole(t, place, 'after the restoring');
  await service.stop();
  const second = await startService(t, { place });
  await until(() => isReady(second), 'a restarted service is ready', 30_000);
  t.equal(await statusOf(second, lost[0]!.body.id), 404);
  t.equal(await statusOf(second, next.body.id), 200);
  t.equal((await second.ask('GET', `/events?after=${page.cursor}`, { key: adminKey })).status, 409);
});
