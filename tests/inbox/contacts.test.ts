import { randomBytes } from 'node:crypto';
import t from 'tap';
import { createContacts, sealContacts } from '../../src/inbox/contacts.ts';
import { createKeyring } from '../../src/sealing/keyring.ts';
import { openDesk } from '../support/desk.ts';

const newKey = (): string => randomBytes(32).toString('base64');

t.test(
  'an address stays readable when the key that seals is replaced, and opens with no other',
  async (t) => {
    const desk = await openDesk(t);
    await desk.act('admin', '/policy', { policy: { publicIntake: true } });
    const claim = await desk.claim();
    const body = { about: { kind: 'claim' }, text: 'It is not so.' };
    const { body: sent } = await desk.ask('POST', `/claims/${claim}/objections`, { body });
    const { database } = desk.app.core;
    const [old, next] = [newKey(), newKey()];
    const clock = (): string => new Date().toISOString();
    const withKeys = (...keys: [string, ...string[]]) =>
      createContacts({ database, keyring: createKeyring(keys), clock });
    const place = { ledger: 'main', claim, objection: sent.id };
    await withKeys(old).keep(place, 'eva@example.org');
    t.match(await withKeys(old).read(place), { contact: 'eva@example.org' });
    t.equal(await withKeys(next).read(place), undefined);
    await sealContacts(database, createKeyring([next]));
    t.match(
      await withKeys(old).read(place),
      { contact: 'eva@example.org' },
      'what no key opens stays as it is',
    );
    await sealContacts(database, createKeyring([next, old]));
    t.match(await withKeys(next).read(place), { contact: 'eva@example.org' });
    t.equal(await withKeys(old).read(place), undefined);
    const elsewhere = { ...place, objection: `${sent.id.slice(0, -1)}${sent.id.endsWith('0') ? '1' : '0'}` };
    await withKeys(next).keep(elsewhere, 'ben@example.org');
    t.equal(await withKeys(next).read(elsewhere), undefined, 'an objection that is not on record keeps none');
    await withKeys(next).erase(place);
    t.equal(await withKeys(next).read(place), undefined);
    await withKeys(next).eraseDue();
  },
);
