import t from 'tap';
import { until } from '../support/core.ts';
import { freshDatabase } from '../support/database.ts';
import { adminKey, keyFor, startService } from '../support/service.ts';

const body = { wording: 'Water is wet.', language: 'en' };

t.test(
  'a key issued by another process works at once, and stops when it is revoked or its member leaves',
  async (t) => {
    const place = await freshDatabase(t);
    const one = await startService(t, { place });
    const other = await startService(t, { place });
    const before = await one.ask('GET', '/members', { key: adminKey });
    t.equal(before.body.items.length, 1, 'the first process knows the ledger now');

    const keys = [await keyFor(other, 'contributor'), await keyFor(other, 'checker')] as const;
    const inOne = async (key: string) => (await one.ask('POST', '/claims', { key, body })).status;
    for (const key of keys) t.equal(await inOne(key), 201);

    const { items } = (await other.ask('GET', '/keys', { key: adminKey })).body;
    const issued = keys.map((key) => items.find(({ prefix }: { prefix: string }) => key.startsWith(prefix)));
    for (const path of [`/keys/${issued[0].id}/revoke`, `/members/${issued[1].member}/remove`]) {
      const asked = { key: adminKey, body: { reason: 'It was lost.' }, headers: { 'if-match': '*' } };
      const done = await other.ask('POST', path, asked);
      t.equal(done.status, 200, JSON.stringify(done.body));
    }
    // The first process refreshes once a second.
    for (const key of keys) await until(async () => (await inOne(key)) === 401, 'it opens nothing any more');
    t.equal(await inOne(adminKey), 201, 'and others go on');
  },
);
