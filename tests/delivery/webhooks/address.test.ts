import t from 'tap';
import { refusalOfAddress } from '../../../src/delivery/webhooks/address.ts';
import { createSend } from '../../../src/delivery/webhooks/send.ts';
import { openDesk } from '../../support/desk.ts';
import { openReceiver } from '../../support/receiver.ts';

/** Notations of forbidden addresses. Each is tried with https and http. */
const inside = [
  '127.0.0.1',
  '127.1',
  '2130706433',
  '0x7f.0.0.1',
  '0177.0.0.1',
  'localhost',
  'localhost.',
  '[::1]',
  '[::ffff:127.0.0.1]',
  '[::ffff:7f00:1]',
  '0.0.0.0',
  '[::]',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '169.254.169.254',
  '[fe80::1]',
  '[fd00:ec2::254]',
  '[64:ff9b::7f00:1]',
  '224.0.0.1',
  '255.255.255.255',
];

t.test('private addresses are refused when a webhook is created', async (t) => {
  const rules = { allowPrivate: false };
  for (const host of inside) t.ok(await refusalOfAddress(`https://${host}/`, rules), host);
  t.ok(await refusalOfAddress('http://93.184.216.34/', rules), 'plain HTTP');
  t.ok(await refusalOfAddress('https://ana:secret@93.184.216.34/', rules), 'a password');
  t.equal(await refusalOfAddress('https://93.184.216.34/', rules), undefined);
  t.equal(await refusalOfAddress('https://[2606:4700::6810:84e5]/', rules), undefined);
  t.equal(await refusalOfAddress('http://127.0.0.1/', { allowPrivate: true }), undefined);
  const desk = await openDesk(t, { settings: { WEBHOOK_PRIVATE_ADDRESSES: 'refuse' } });
  const body = { url: 'https://169.254.169.254/latest/meta-data' };
  const answer = await desk.ask('POST', '/webhooks', { key: desk.keys.editor, body });
  t.match(answer.body, { type: '/problems/invalid-fields', errors: [{ pointer: '#/url' }] });
});

t.test(
  'the address is checked at each delivery, because a name may resolve differently by then',
  async (t) => {
    const receiver = await openReceiver(t);
    const port = new URL(receiver.url).port;
    const strict = createSend({ allowPrivate: false, timeoutMs: 2_000 });
    const lax = createSend({ allowPrivate: true, timeoutMs: 2_000 });
    t.teardown(() => {
      strict.close();
      lax.close();
    });
    const sending = { headers: {}, body: '{}', signal: new AbortController().signal };
    for (const host of inside) {
      const { status, detail } = await strict.post({ ...sending, url: `https://${host}:${port}/` });
      t.equal(status, undefined, host);
      // Some resolvers do not know the last name at all.
      t.match(detail, host === 'localhost.' ? /^The (name|connection)/ : /nothing is sent to/, host);
    }
    t.match(await strict.post({ ...sending, url: receiver.url }), { detail: /https/ });
    t.equal(receiver.requests.length, 0);
    t.equal(
      (await lax.post({ ...sending, url: receiver.url })).status,
      204,
      'without the guard it would arrive',
    );
  },
);
