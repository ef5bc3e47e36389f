import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import t, { type Test } from 'tap';
import { connectAsOwner, emptyDatabase } from '../support/database.ts';
import { startProxy } from '../support/proxy.ts';
import { dataDirectory, serveWithKey, startMain } from '../support/process.ts';
import { adminKey, ask } from '../support/service.ts';

const text = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8');
/** The advice of SECURITY.md, with a login of the test. */
const advised = (login: string): string =>
  (/^## Behind a pooler[\s\S]*?^```sql\n([\s\S]*?)^```$/m.exec(text)?.[1] ?? '').replaceAll(
    'ledger_app',
    login,
  );

/** A login that may set the service's role, and nothing else. */
const openLogin = async (t: Test) => {
  const place = await emptyDatabase(t);
  const proxy = await startProxy(t, place);
  const admin = connectAsOwner(place);
  await admin.unsafe(`do $$ begin create role claim_ledger_service nologin;
    exception when duplicate_object or unique_violation then null; end $$`);
  const login = `pooled_${randomBytes(6).toString('hex')}`;
  // With the tester's password, if the server requires one.
  const { password } = new URL(proxy.url);
  await admin.unsafe(
    `create role ${login} login password '${password}'; grant claim_ledger_service to ${login}`,
  );
  t.teardown(async () => {
    await admin.unsafe(`drop owned by ${login}; drop role ${login}`);
    await admin.end();
  });
  const environment = {
    DATABASE_URL: Object.assign(new URL(proxy.url), { username: login }).href,
    MIGRATE_DATABASE_URL: proxy.url,
    DATABASE_POOLER: 'transaction',
    DATA_DIR: await dataDirectory(t),
    // The processes of one database share the key.
    SEALING_KEYS: Buffer.alloc(32, 'a key of the tests').toString('base64'),
    ADMIN_KEY: adminKey,
    LOG_LEVEL: 'error',
    PORT: '0',
  };
  return { admin, login, environment };
};

t.test('behind a pooler a login without role and limit is refused with instructions', async (t) => {
  const { admin, login, environment } = await openLogin(t);
  const refused = async () => startMain(['serve'], environment).ended;
  const first = await refused();
  t.equal(first.code, 78, first.stderr);
  const told = [...first.stderr.matchAll(/^ {2}(alter role .*;)$/gm)].map(([, line = '']) => line);
  t.strictSame(told, [
    `alter role ${login} set role = claim_ledger_service;`,
    `alter role ${login} set statement_timeout = 15000;`,
  ]);
  t.equal(told.join('\n'), advised(login).trim(), 'which is what SECURITY.md says');
  await admin.unsafe(told[0]!);
  await admin.unsafe(`alter role ${login} set statement_timeout = 15001`);
  const second = await refused();
  t.equal(second.code, 78);
  t.notMatch(second.stderr, 'set role', 'and only of what is missing');
  await admin.unsafe(told[1]!);
  const service = await serveWithKey(t, environment);
  const body = { wording: 'Water boils.', language: 'en' };
  t.match(await ask(service.url, 'POST', '/claims', { key: adminKey, body }), {
    status: 201,
    body: { shown: true },
  });
});

t.test('behind a pooler no session state is set on a connection', async (t) => {
  const { admin, login, environment } = await openLogin(t);
  await admin.unsafe(advised(login));
  // A session setting is visible as such; a setting of the login is not. Prepared statements belong to the session.
  await admin.unsafe(`create table public.seen (what text);
    create function public.look() returns trigger language plpgsql security definer as $$ begin
      insert into public.seen select name from pg_settings where source = 'client' and name in ('role', 'statement_timeout');
      insert into public.seen select statement from pg_prepared_statements;
      return null; end $$;`);
  const service = await serveWithKey(t, environment);
  await admin.unsafe(
    'create trigger look after insert on log.events for each statement execute function public.look()',
  );
  const body = { wording: 'Water boils.', language: 'en' };
  t.equal((await ask(service.url, 'POST', '/claims', { key: adminKey, body })).status, 201);
  t.strictSame([...(await admin`select what from public.seen`)], []);
  const plain = await serveWithKey(t, {
    ...environment,
    DATABASE_POOLER: 'none',
    DATA_DIR: await dataDirectory(t),
  });
  t.equal((await ask(plain.url, 'POST', '/claims', { key: adminKey, body })).status, 201);
  const seen = (await admin<{ what: string }[]>`select what from public.seen`).map(({ what }) => what);
  t.ok(seen.includes('statement_timeout'), 'without a pooler there is a limit of the session');
  t.match(seen.join(), 'from log.append(', 'and statements are prepared');
});
