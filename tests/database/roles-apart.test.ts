import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import t, { type Test } from 'tap';
import { startEmbedded } from '@claim-ledger/embedded-postgres';
import { until } from '../support/core.ts';
import { connectAsOwner, emptyDatabase } from '../support/database.ts';
import { startProxy } from '../support/proxy.ts';
import { dataDirectory, runMain } from '../support/process.ts';
import { adminKey, startService } from '../support/service.ts';

const body = { wording: 'Water boils.', language: 'en' };

/** A database that its owner, not a superuser, migrates, and a login that owns nothing. */
const openApart = async (t: Test) => {
  const place = await emptyDatabase(t);
  const proxy = await startProxy(t, place);
  const admin = connectAsOwner(place);
  // The role belongs to the whole server, and its creator could not be dropped before it.
  await admin.unsafe(`do $$ begin create role claim_ledger_service nologin;
    exception when duplicate_object or unique_violation then null; end $$`);
  const name = randomBytes(6).toString('hex');
  const [owner, login] = [`owner_${name}`, `login_${name}`];
  // With the tester's password, if the server requires one.
  const { password, pathname } = new URL(proxy.url);
  await admin.unsafe(`create role ${owner} login password '${password}'`);
  await admin.unsafe(`create role ${login} login password '${password}'`);
  const database = pathname.slice(1);
  await admin.unsafe(`alter database ${database} owner to ${owner}`);
  await admin.unsafe(`alter schema public owner to ${owner}`);
  t.teardown(async () => {
    await admin.unsafe(`reassign owned by ${owner} to current_user; drop owned by ${owner}, ${login}`);
    await admin.unsafe(`drop role ${owner}, ${login}`);
    await admin.end();
  });
  const as = (user: string): string => Object.assign(new URL(proxy.url), { username: user }).href;
  return { admin, owner, login, ownerUrl: as(owner), loginUrl: as(login) };
};

t.test('the service runs with a login that cannot change the log, and migrations with another', async (t) => {
  const { admin, login, ownerUrl, loginUrl } = await openApart(t);
  const made = await runMain(['migrate'], { DATABASE_URL: loginUrl, MIGRATE_DATABASE_URL: ownerUrl });
  t.equal(made.code, 0, made.stderr);
  await admin.unsafe(`grant claim_ledger_service to ${login}`);
  const { ask, app } = await startService(t, { place: loginUrl });
  const claim = await ask('POST', '/claims', { key: adminKey, body });
  t.equal(claim.status, 201, 'it records');
  await until(async () => (await ask('GET', `/claims/${claim.body.id}`)).status === 200, 'it projects');
  t.equal((await runMain(['migrate'], { DATABASE_URL: loginUrl, MIGRATE_DATABASE_URL: ownerUrl })).code, 0);
  // As the login itself, without the service's role: it has no further rights to return to.
  const thief = connectAsOwner(loginUrl);
  t.teardown(() => thief.end());
  for (const each of [
    `update log.events set type = 'other'`,
    'delete from log.events',
    'truncate log.events',
    'alter table log.events disable trigger all',
    'drop table log.events',
    'create table log.own ()',
    'create table public.own ()',
  ])
    await t.rejects(thief.unsafe(each), { code: '42501' }, each);
  await app.stop();
});

t.test('a login that may not migrate says so if migrations are missing', async (t) => {
  const { loginUrl } = await openApart(t);
  const { code, stderr } = await runMain(['keys', 'list'], { DATABASE_URL: loginUrl });
  t.equal(code, 78, stderr);
  t.match(stderr, /MIGRATE_DATABASE_URL/);
  t.notMatch(stderr, /^\s+at /m, 'no stack');
});

t.test(
  'the setup of docker-compose.yml serves without the owner: fresh server, logins, migrate, serve',
  async (t) => {
    const server = await startEmbedded({ dataDir: await dataDirectory(t) });
    t.teardown(() => server.stop());
    const owner = connectAsOwner(server.connection);
    const script = readFileSync(new URL('../../docker/logins.sh', import.meta.url), 'utf8');
    const [, statements = ''] = /<<'SQL'\n([\s\S]*?)^SQL$/m.exec(script) ?? [];
    // psql replaces its variable by a literal.
    await owner.unsafe(statements.replace(":'password'", `'it''s a password'`));
    await owner.end();
    const proxy = await startProxy(t, server.connection);
    const loginUrl = Object.assign(new URL(proxy.url), { username: 'ledger_app' }).href;
    const settings = { DATABASE_URL: loginUrl, MIGRATE_DATABASE_URL: proxy.url };
    t.match(await runMain(['migrate'], settings), { code: 0 });
    const { ask, app } = await startService(t, { place: loginUrl });
    t.match(await ask('POST', '/claims', { key: adminKey, body }), { status: 201, body: { shown: true } });
    await app.stop();
  },
);
