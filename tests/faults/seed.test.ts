import { readFile } from 'node:fs/promises';
import path from 'node:path';
import t from 'tap';
import { until } from '../support/core.ts';
import { dataDirectory, runMain, serve } from '../support/process.ts';
import { ask } from '../support/service.ts';

t.test('a seed is loaded once, alone and beside a running service', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const first = await runMain(['seed'], { DATA_DIR });
  t.equal(first.code, 0, first.stderr);
  const [, added] = /^(\d+) commands executed, 0 were on record already/m.exec(first.stdout) ?? [];
  t.ok(Number(added) > 100, first.stdout);
  t.match(first.stdout, /first admin key was created/);
  const service = await serve(t, { DATA_DIR });
  const second = await runMain(['seed'], { DATA_DIR });
  t.match(second, { code: 0, stdout: `0 commands executed, ${added} were on record already.\n` });
  const key = (await readFile(path.join(DATA_DIR, 'admin-key'), 'utf8')).trim();
  t.equal((await ask(service.url, 'GET', '/keys', { key })).status, 200);
  await until(async () => (await ask(service.url, 'GET', '//readyz')).status === 200, 'it is ready');
  await until(
    async () => (await ask(service.url, 'GET', '/claims')).body.items.length > 5,
    'the claims are shown',
    20_000,
  );
  t.match(await runMain(['rebuild'], { DATA_DIR }), { code: 0 });
  await until(
    async () => (await ask(service.url, 'GET', '/claims')).body.items.length > 5,
    'and again after a rebuild',
    20_000,
  );
  const issued = await runMain(['keys', 'issue', '--name', 'Ana', '--role', 'checker'], { DATA_DIR });
  t.equal(issued.code, 0, issued.stderr);
  const mine = issued.stdout.trim();
  const asked = () =>
    ask(service.url, 'POST', '/claims', { key: mine, body: { wording: 'Water.', language: 'en' } });
  await until(
    async () => (await asked()).status === 201,
    'a key from the shell works in the running service',
    3_000,
  );
  const { body } = await ask(service.url, 'GET', '/keys', { key });
  const { id } = body.items.find((each: { prefix: string }) => mine.startsWith(each.prefix));
  t.match(await runMain(['keys', 'revoke', id, '--reason', 'Lost.'], { DATA_DIR }), { code: 0 });
  await until(
    async () => (await asked()).status === 401,
    'and no longer than a moment after it was revoked',
    3_000,
  );
});

t.test('a seed and a writing service do not block each other', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const service = await serve(t, { DATA_DIR });
  const key = (await readFile(path.join(DATA_DIR, 'admin-key'), 'utf8')).trim();
  const seeding = runMain(['seed'], { DATA_DIR });
  const over = new AbortController();
  void seeding.then(() => over.abort());
  let writes = 0;
  while (!over.signal.aborted && writes < 2_000) {
    const { status } = await ask(service.url, 'POST', '/claims', {
      key,
      body: { wording: 'Water.', language: 'en' },
    });
    t.equal(status, 201);
    writes += 1;
  }
  t.match(await seeding, { code: 0, stdout: /^\d+ commands executed, 0 were on record already\.$/m });
});
