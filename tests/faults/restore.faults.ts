import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { promisify } from 'node:util';
import t from 'tap';
import { createCore } from '../../src/app/app.ts';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { checkLog } from '../support/append.ts';
import { until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { isWhole } from '../support/examination.ts';
import { dataDirectory } from '../support/process.ts';
import { adminKey, settingsWith, startService, type Service } from '../support/service.ts';

const run = promisify(execFile);

/** The newest PostgreSQL client programs installed by Debian. */
const installed = '/usr/lib/postgresql';
const version = existsSync(installed)
  ? readdirSync(installed)
      .map(Number)
      .filter((each) => existsSync(`${installed}/${each}/bin/pg_dump`))
      .sort((one, other) => other - one)[0]
  : undefined;

const tables = ['log.ledgers', 'log.events', 'log.items', 'log.streams', 'log.commands'];

t.test('a dump restored on a fresh server has the same history, and the ledger continues', async (t) => {
  const first = await startService(t);
  const body = { wording: 'Water boils.', language: 'en' };
  for (let n = 0; n < 30; n += 1)
    await first.ask('POST', '/claims', {
      key: adminKey,
      body,
      headers: { 'idempotency-key': `write-${n}` },
    });
  const { body: claims } = await first.ask('GET', '/claims?limit=1');
  const claim = claims.items[0].id as string;
  const before = await told(first, claim);
  const owner = connectAsOwner(first.place);
  t.teardown(() => owner.end());
  const [{ number }] = (await owner`
    select current_setting('server_version_num')::int / 10000 as number`) as unknown as [{ number: number }];
  const way = version !== undefined && version >= number ? 'pg_dump' : 'copy';
  t.comment(
    way === 'pg_dump'
      ? `by pg_dump ${version}`
      : `by copying the tables: there is no pg_dump here for a server of version ${number}`,
  );
  const server = await startEmbedded({ dataDir: await dataDirectory(t) });
  t.teardown(() => server.stop());
  const place = server.connection;
  if (way === 'pg_dump') await dumpAndRestore(first.place, place);
  else await copyOver(owner, place);
  const fresh = connectAsOwner(place);
  t.teardown(() => fresh.end());
  const lines = (sql: typeof owner) => sql`
    select position::int, stream_id, version::int, event_id, type, recorded_at, actor, data, audience from log.events order by 1`;
  t.same([...(await lines(fresh))], [...(await lines(owner))], 'event for event');
  await checkLog(fresh);
  const second = await startService(t, { place });
  await until(
    async () => (await second.ask('GET', `/claims/${claim}`)).status === 200,
    'the views are made from the log',
  );
  t.strictSame(await told(second, claim), before, 'what it answers is the same, letter for letter');
  const again = await second.ask('POST', '/claims', {
    key: adminKey,
    body,
    headers: { 'idempotency-key': 'write-3' },
  });
  t.equal(again.headers.get('idempotency-replayed'), 'true', 'it remembers what it was asked for');
  const head = await first.app.core.log.head('main');
  const next = await second.ask('POST', '/claims', { key: adminKey, body });
  t.match(next, { status: 201, body: { position: head + 1 } }, 'the next position follows');
  const feed = await second.ask('GET', `/events?after=${head}`, { key: adminKey });
  t.match(feed.body.items, [{ position: head + 1 }], 'and a follower goes on from where it was');
  await until(async () => (await second.ask('GET', `/claims/${next.body.id}`)).status === 200, 'it is shown');
  await isWhole(t, place, 'after the restoring');
});

/** The public answers about a claim, as raw bytes. */
const told = ({ url }: Service, claim: string): Promise<string[]> =>
  Promise.all(
    ['', '/history', '/status', '/events', '/provenance'].map(async (part) => {
      const answer = await fetch(`${url}/v1/ledgers/main/claims/${claim}${part}`);
      return `${answer.status} ${await answer.text()}`;
    }),
  );

const wordsOf = (place: Parameters<typeof connectAsOwner>[0]): string[] => {
  if (typeof place === 'string') return ['-d', place];
  return ['-h', place.host, '-p', String(place.port), '-U', place.user, '-d', place.database];
};

const dumpAndRestore = async (
  from: Parameters<typeof connectAsOwner>[0],
  to: Parameters<typeof connectAsOwner>[0],
): Promise<void> => {
  const bin = `${installed}/${version}/bin`;
  const { stdout } = await run(`${bin}/pg_dump`, ['--no-owner', ...wordsOf(from)], { maxBuffer: 1e9 });
  const psql = run(`${bin}/psql`, ['-q', '-v', 'ON_ERROR_STOP=1', ...wordsOf(to)], { maxBuffer: 1e9 });
  const role = connectAsOwner(to);
  await role`create role claim_ledger_service nologin`.catch(() => undefined);
  await role.end();
  psql.child.stdin?.end(stdout);
  await psql;
};

/** The record is in four tables; projections are rebuilt from them. */
const copyOver = async (
  from: ReturnType<typeof connectAsOwner>,
  to: Parameters<typeof connectAsOwner>[0],
): Promise<void> => {
  const core = await createCore(to, settingsWith());
  await core.log.createLedger('main');
  await core.close();
  const fresh = connectAsOwner(to);
  for (const table of tables.slice(1)) {
    const rows = await from.unsafe(`select to_jsonb(t) as row from ${table} t`);
    for (const { row } of rows)
      await fresh.unsafe(`insert into ${table} select * from jsonb_populate_record(null::${table}, $1)`, [
        row,
      ]);
  }
  await fresh.end();
};
