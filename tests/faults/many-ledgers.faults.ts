import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { foundLedger } from '../../src/access/found-ledger.ts';
import { digestOf } from '../../src/access/key.ts';
import { createCore } from '../../src/app/app.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { until } from '../support/core.ts';
import { dataDirectory } from '../support/process.ts';
import { adminKey, settingsWith, startService, type Service } from '../support/service.ts';

/** The number of ledgers. By hand, with what they cost idle: `LEDGERS=1000 npm test -- tests/faults/many-ledgers.faults.ts`. */
const wanted = process.env['LEDGERS'];
const ledgers = Number(wanted ?? '300');
const names = Array.from({ length: ledgers }, (_, number) => `ledger-${number}`);

/** The processor time of the sessions of a server, in milliseconds. */
const serverMs = (server: number): number =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, pid) => {
      try {
        const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
        if (!new RegExp(`\\) \\S ${server} `).test(stat)) return sum;
        const sched = readFileSync(`/proc/${pid}/schedstat`, 'utf8');
        return sum + Number(sched.split(' ')[0]) / 1e6;
      } catch {
        return sum;
      }
    }, 0);

/** What the service and its server cost while nothing is asked of them. */
const idleCost = async (server: number): Promise<string> => {
  await sleep(3_000);
  const [own, its] = [process.cpuUsage(), serverMs(server)];
  await sleep(5_000);
  const used = process.cpuUsage(own);
  const figures = [(used.user + used.system) / 5_000, (serverMs(server) - its) / 5];
  return `idle: ${figures.map((each) => `${each.toFixed(0)} ms`).join(' of the service and ')} of PostgreSQL a second`;
};

const ready = async (service: Service): Promise<boolean> =>
  (await service.ask('GET', '//readyz')).status === 200;

const shows = async (service: Service, ledger: string): Promise<boolean> => {
  const { status, body } = await service.ask('GET', `//v1/ledgers/${ledger}/scales`);
  return status === 200 && body.items.length > 0;
};

t.test(
  `${ledgers} ledgers are back soon after a restart, on a server with its usual limit of locks`,
  async (t) => {
    const server = await startEmbedded({
      dataDir: await dataDirectory(t),
      settings: { max_locks_per_transaction: '64', max_connections: '100' },
    });
    t.teardown(() => server.stop());
    const place = server.connection;
    const core = await createCore(place, settingsWith());
    const key = (ledger: string) => ({
      ...{
        member: newId('member'),
        key: newId('key'),
        name: 'Olga',
        prefix: 'cl_test_0000',
        sha256: digestOf(ledger),
      },
    });
    await Promise.all(names.map((ledger) => foundLedger(core, ledger, key(ledger))));
    t.comment('they were founded');
    await core.close();
    for (const round of ['the first start', 'a restart']) {
      const begun = performance.now();
      const service = await startService(t, { place });
      await until(() => ready(service), 'it is ready');
      t.comment(`${round}: ready after ${Math.round(performance.now() - begun)} ms`);
      for (const ledger of names) await until(() => shows(service, ledger), `${ledger} is shown`);
      t.comment(`${round}: ${ledgers} ledgers were shown after ${Math.round(performance.now() - begun)} ms`);
      const made = await service.ask('POST', '/claims', {
        key: adminKey,
        body: { wording: 'Water boils.', language: 'en' },
      });
      t.equal(made.status, 201, 'writes are taken');
      const isShown = async () =>
        (await service.ask('GET', `/claims/${made.body.id}`, { key: adminKey })).status === 200;
      await until(isShown, 'a write is shown');
      if (wanted !== undefined) t.comment(await idleCost(server.processId));
      const stopping = performance.now();
      await service.stop();
      t.comment(`stopped in ${Math.round(performance.now() - stopping)} ms`);
    }
  },
);
