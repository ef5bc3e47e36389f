import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { freshDatabase } from '../support/database.ts';
import { adminKey, keyFor, startService } from '../support/service.ts';

t.test(
  'a key that another process issues works at once, and one that it revokes stops within a second',
  async (t) => {
    const place = await freshDatabase(t);
    const one = await startService(t, { place });
    const other = await startService(t, { place });
    const before = await one.ask('GET', '/members', { key: adminKey });
    t.equal(before.body.items.length, 1, 'the first process knows the ledger now');

    const key = await keyFor(other, 'contributor');
    const body = { wording: 'Water is wet.', language: 'en' };
    t.equal((await one.ask('POST', '/claims', { key, body })).status, 201);

    const { items } = (await other.ask('GET', '/keys', { key: adminKey })).body;
    const issued = items.find((each: { prefix: string }) => key.startsWith(each.prefix));
    const revoked = await other.ask('POST', `/keys/${issued.id}/revoke`, {
      key: adminKey,
      body: { reason: 'It was lost.' },
      headers: { 'if-match': '*' },
    });
    t.equal(revoked.status, 200, JSON.stringify(revoked.body));
    await sleep(1_050);
    t.equal((await one.ask('POST', '/claims', { key, body })).status, 401);
  },
);
