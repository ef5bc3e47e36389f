import t from 'tap';
import { digestOf, makeKey } from '../../../src/access/key.ts';
import { withoutSecrets } from '../../../src/http/middleware/request-log.ts';
import { freshDatabase } from '../../support/database.ts';
import { serveWithKey } from '../../support/process.ts';
import { until } from '../../support/core.ts';
import { startProxy } from '../../support/proxy.ts';
import { adminKey, ask } from '../../support/service.ts';

const wording = 'Water boils at ninety degrees.';
const body = { wording, language: 'en' };

t.test('no secret is logged by a busy service, even at the most verbose level', async (t) => {
  const proxy = await startProxy(t, await freshDatabase(t));
  // A server that asks for no password accepts any.
  const password = new URL(proxy.url).password || 'a-password-of-the-database';
  const DATABASE_URL = Object.assign(new URL(proxy.url), { password }).href;
  const service = await serveWithKey(t, { DATABASE_URL, LOG_LEVEL: 'trace' });
  const { url } = service;
  const member = { name: 'Cora', kind: 'person', role: 'checker' };
  const { body: cora } = await ask(url, 'POST', '/members', { key: adminKey, body: member });
  const issued = await ask(url, 'POST', '/keys', { key: adminKey, body: { member: cora.id } });
  const key = issued.body.key as string;
  const wrong = makeKey();
  const idempotency = 'an-idempotency-key-of-cora';
  const headers = { 'idempotency-key': idempotency };
  const first = await ask(url, 'POST', '/claims', { key, body, headers });
  t.equal(first.status, 201);
  await ask(url, 'POST', '/claims', { key, body: { ...body, wording: 'Another.' }, headers });
  await ask(url, 'POST', '/claims', { key: wrong, body });
  await ask(url, 'GET', `/claims?access_token=${wrong}&limit=1`);
  await ask(url, 'GET', `/keys/${wrong}`, { key: adminKey });
  await ask(url, 'GET', `//nowhere/${key}`);
  await ask(url, 'POST', '/claims', { key, body: `{"key":"${wrong}` });
  await ask(url, 'POST', `/keys/${issued.body.id}/revoke`, { key: adminKey, body: { reason: 'Lost.' } });
  await proxy.down();
  t.equal((await ask(url, 'GET', '/claims')).status, 503);
  await ask(url, 'POST', '/claims', { key: adminKey, body, headers });
  await proxy.up();
  await until(async () => (await ask(url, 'GET', '/claims')).status === 200, 'it is back');
  service.kill('SIGTERM');
  const { stdout, stderr } = await service.ended;
  const said = stdout + stderr;
  const secrets = { adminKey, key, wrong, idempotency, password, digest: digestOf(key), wording };
  for (const [name, secret] of Object.entries(secrets)) t.notOk(said.includes(secret), name);

  const lines = stdout.split('\n').filter((line) => line.startsWith('{'));
  const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  const id = first.headers.get('x-request-id');
  const own = entries.filter(({ reqId }) => reqId === id);
  t.match(own, [{ msg: 'answered', method: 'POST', path: '/v1/ledgers/main/claims', status: 201 }]);
  t.equal(own.length, 1, 'one line per request, with its id');
  t.ok(
    entries.some(({ msg, err }) => msg === 'database-unavailable' && err !== undefined),
    'it has the error',
  );
});

t.test('secrets in unexpected places are redacted from the log', async (t) => {
  const key = makeKey();
  t.notMatch(withoutSecrets(`GET /keys/${key} and ${key}`), key.slice(8));
  t.equal(withoutSecrets('at postgres://ana:word@host:5432/db'), 'at postgres://…@host:5432/db');
  t.notMatch(withoutSecrets('Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln'), /c2ln/);
});

t.test('an invalid database URL is not repeated', async (t) => {
  const { runMain } = await import('../../support/process.ts');
  for (const DATABASE_URL of [
    'postgres://ana:secret-word@127.0.0.1:1/db',
    'postgres://ana:secret-word@a b:x/db',
  ]) {
    const { code, stderr, stdout } = await runMain(['migrate'], { DATABASE_URL });
    t.not(code, 0);
    t.notMatch(stderr + stdout, /secret-word/, DATABASE_URL);
  }
});
