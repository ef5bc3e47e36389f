import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { until } from '../support/core.ts';
import { freshDatabase } from '../support/database.ts';
import { audience, startIssuer } from '../support/issuer.ts';
import { openReceiver } from '../support/receiver.ts';
import { adminKey, keyFor, linkedMember, startService } from '../support/service.ts';

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

t.test(
  'what one process grants counts in another at once, however recently that one has looked',
  async (t) => {
    const issuer = await startIssuer(t);
    const place = await freshDatabase(t);
    const settings = { OIDC_ISSUER: issuer.url, OIDC_AUDIENCE: audience };
    const one = await startService(t, { place, settings });
    const other = await startService(t, { place, settings });
    const receiver = await openReceiver(t);
    const look = () => other.ask('GET', '/me', { key: `${adminKey}x` });
    for (let nth = 0; nth < 10; nth += 1) {
      const account = { issuer: issuer.url, subject: `person-${nth}`, role: 'admin' };
      await look();
      const member = await linkedMember(one, account);
      const token = await issuer.sign({ sub: account.subject, roles: ['admin'] });
      t.equal(
        (await other.ask('GET', '/me', { key: token })).status,
        200,
        'a token of an account just linked',
      );
      await look();
      const { key } = (await one.ask('POST', '/keys', { key: adminKey, body: { member } })).body;
      t.equal((await other.ask('GET', '/me', { key })).status, 200, 'a key just issued');
      const hook = { url: `${receiver.url}/${nth}`, audience: 'public' };
      t.equal((await one.ask('POST', '/webhooks', { key, body: hook })).status, 201);
    }
    // Each process reads the webhooks and the rights of their keys once a second.
    await sleep(2_000);
    const { items } = (await one.ask('GET', '/webhooks', { key: adminKey })).body;
    t.equal(items.length, 10);
    t.strictSame(
      items.filter(({ state }: { state: string }) => state !== 'enabled'),
      [],
      'no webhook of a key just issued is disabled',
    );
  },
);
