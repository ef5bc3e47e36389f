import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Webhook } from 'standardwebhooks';
import t from 'tap';
import { connectAsOwner, freshDatabase } from '../../support/database.ts';
import { until } from '../../support/core.ts';
import { dataDirectory, serve } from '../../support/process.ts';
import { startProxy } from '../../support/proxy.ts';
import { openReceiver } from '../../support/receiver.ts';
import { adminKey, ask, startService, type Service } from '../../support/service.ts';
import { runMain } from '../../support/process.ts';
import { createKeyring } from '../../../src/sealing/keyring.ts';
import { seal, unseal } from '../../../src/sealing/seal.ts';

const newKey = (): string => randomBytes(32).toString('base64');

const madeBy = async ({ ask }: Service, url: string): Promise<{ id: string; secret: string }> =>
  (await ask('POST', '/webhooks', { key: adminKey, body: { url } })).body;

/** Pings a webhook, and verifies the delivery with its secret. */
const isSigned = async (
  { ask }: Service,
  receiver: Awaited<ReturnType<typeof openReceiver>>,
  { id, secret }: { id: string; secret: string },
): Promise<void> => {
  const before = receiver.requests.length;
  await ask('POST', `/webhooks/${id}/ping`, { key: adminKey });
  await until(() => receiver.requests.length > before, 'the ping arrives');
  const request = receiver.requests.at(-1)!;
  new Webhook(secret).verify(request.body, request.headers as Record<string, string>);
};

const storedKeys = async (place: Service['place']): Promise<string[]> => {
  const owner = connectAsOwner(place);
  const rows = await owner<{ key: string }[]>`
    select s->>'key' as key from delivery.webhooks, jsonb_array_elements(secrets) s order by 1`;
  await owner.end();
  return rows.map(({ key }) => key);
};

t.test('a sealed secret opens for its own place alone, and not once it was changed', async (t) => {
  const place = { key: randomBytes(32), context: 'main/webhook_1', purpose: 'a test' };
  const sealed = seal('the secret', place);
  t.equal(unseal(sealed, place), 'the secret');
  t.not(seal('the secret', place), sealed, 'each nonce is new');
  for (const other of [{ context: 'main/webhook_2' }, { purpose: 'another' }, { key: randomBytes(32) }])
    t.throws(() => unseal(sealed, { ...place, ...other }));
  const bytes = Buffer.from(sealed, 'base64url');
  for (let at = 0; at < bytes.length; at += 1) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    t.throws(() => unseal(changed.toString('base64url'), place), `byte ${at}`);
  }
  t.throws(() => unseal(bytes.subarray(0, 20).toString('base64url'), place), 'a shorter tag');
});

t.test('a start seals the secrets that an earlier version stored in plain text', async (t) => {
  const receiver = await openReceiver(t);
  const first = await startService(t);
  const hook = await madeBy(first, receiver.url);
  await first.stop();
  const owner = connectAsOwner(first.place);
  await owner`
    update delivery.webhooks set secrets = ${owner.json([{ secret: hook.secret, until: null }])}`;
  await owner.end();
  const next = await startService(t, { place: first.place });
  t.match(await storedKeys(first.place), [/^[0-9a-f]{16}$/]);
  await isSigned(next, receiver, hook);
});

t.test('the key is rotated: a start with a new key and the old one seals all with the new', async (t) => {
  const receiver = await openReceiver(t);
  const [old, fresh] = [newKey(), newKey()];
  const first = await startService(t, { settings: { SEALING_KEYS: old } });
  const hook = await madeBy(first, receiver.url);
  t.same(await storedKeys(first.place), [createKeyring([old]).current]);
  await first.stop();
  const { place } = first;
  const both = await startService(t, { place, settings: { SEALING_KEYS: `${fresh},${old}` } });
  t.same(await storedKeys(place), [createKeyring([fresh]).current]);
  await isSigned(both, receiver, hook);
  await both.stop();
  const later = await startService(t, { place, settings: { SEALING_KEYS: fresh } });
  await isSigned(later, receiver, hook);
});

t.test('a process with another key does not start, and says what to do', async (t) => {
  const place = await freshDatabase(t);
  const { url: DATABASE_URL } = await startProxy(t, place);
  const first = await startService(t, { place, settings: { SEALING_KEYS: newKey() } });
  await first.stop();
  const other = { DATABASE_URL, SEALING_KEYS: newKey(), PORT: '0', DATA_DIR: await dataDirectory(t) };
  const { code, stderr } = await runMain(['serve'], other, { killAfterMs: 60_000 });
  t.equal(code, 78, stderr);
  t.match(stderr, /sealed with the key [0-9a-f]{16}.*SEALING_KEYS.*docs\/runbook\.md/);
  t.notMatch(stderr, /^\s+at /m, 'no stack');
  t.notMatch(stderr, other.SEALING_KEYS);
});

t.test('after a lost key a rotated secret signs again', async (t) => {
  const receiver = await openReceiver(t);
  const first = await startService(t, { settings: { SEALING_KEYS: newKey() } });
  const hook = await madeBy(first, receiver.url);
  await first.stop();
  const owner = connectAsOwner(first.place);
  await owner`delete from delivery.sealing_key`;
  await owner.end();
  const next = await startService(t, { place: first.place, settings: { SEALING_KEYS: newKey() } });
  const rotated = await next.ask('POST', `/webhooks/${hook.id}/rotate-secret`, {
    key: adminKey,
    body: { overlapHours: 1 },
    headers: { 'if-match': '*' },
  });
  await isSigned(next, receiver, { ...hook, secret: rotated.body.secret });
});

t.test('without a setting the first start makes a key beside the data, for the service alone', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const file = path.join(DATA_DIR, 'sealing-key');
  const first = await serve(t, { DATA_DIR, ADMIN_KEY: adminKey });
  t.equal(Buffer.from(await readFile(file, 'utf8'), 'base64').length, 32);
  t.equal((await stat(file)).mode & 0o777, 0o600);
  const body = { url: 'https://hooks.example.org/' };
  t.equal((await ask(first.url, 'POST', '/webhooks', { key: adminKey, body })).status, 422, 'no such host');
  first.kill('SIGTERM');
  t.equal((await first.ended).code, 0);
  const again = await serve(t, { DATA_DIR, ADMIN_KEY: adminKey });
  t.ok(again.url, 'the next start has the same key');
});

t.test('keys that are no 32 bytes in base64 are refused by name', async (t) => {
  const folder = await mkdtemp(path.join(tmpdir(), 'claim-ledger-keys-'));
  t.teardown(() => rm(folder, { recursive: true, force: true }));
  for (const SEALING_KEYS of ['short', `${newKey()},`, 'ä'.repeat(43), randomBytes(16).toString('base64')]) {
    const { code, stderr } = await runMain(
      ['serve'],
      { SEALING_KEYS, DATA_DIR: path.join(folder, 'data') },
      { killAfterMs: 60_000 },
    );
    t.equal(code, 78);
    t.match(stderr, /^ {2}`SEALING_KEYS` must be empty, or keys of 32 bytes.*, not the given text\.$/m);
    t.notOk(stderr.includes(SEALING_KEYS), 'and not repeated');
  }
});
