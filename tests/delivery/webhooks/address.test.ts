import { isIP } from 'node:net';
import t from 'tap';
import { refusalOfAddress } from '../../../src/delivery/webhooks/address.ts';
import { createSend, openLookup } from '../../../src/delivery/webhooks/send.ts';
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

/** IPv6 addresses that embed an IPv4 address, by the form (RFC 4291, 6052, 8215, 3056, 4380, 2765, 5214). */
const embedding: Record<string, (high: string, low: string) => string> = {
  mapped: (high, low) => `::ffff:${high}:${low}`,
  compatible: (high, low) => `::${high}:${low}`,
  translated: (high, low) => `::ffff:0:${high}:${low}`,
  nat64: (high, low) => `64:ff9b::${high}:${low}`,
  'local nat64': (high, low) => `64:ff9b:1::${high}:${low}`,
  '6to4': (high, low) => `2002:${high}:${low}::1`,
  'teredo server': (high, low) => `2001:0:${high}:${low}::1`,
  isatap: (high, low) => `2606:4700::5efe:${high}:${low}`,
  'isatap, universal': (high, low) => `2606:4700::200:5efe:${high}:${low}`,
  'isatap, local link': (high, low) => `fe80::5efe:${high}:${low}`,
  'outside the assigned range': (high, low) => `4000::${high}:${low}`,
};

t.test('an IPv6 address that embeds a private IPv4 address is refused in every form', async (t) => {
  const rules = { allowPrivate: false };
  const strict = createSend({ ...rules, timeoutMs: 300 });
  t.teardown(() => strict.close());
  const signal = new AbortController().signal;
  const hostile = ['127.0.0.1', '10.1.2.3', '172.16.0.1', '192.168.1.1', '169.254.169.254', '0.0.0.0'];
  hostile.push('100.64.0.1', '255.255.255.255', '198.18.0.1');
  for (const [form, embed] of Object.entries(embedding))
    for (const address of hostile) {
      const [one = 0, two = 0, three = 0, four = 0] = address.split('.').map(Number);
      const host = embed((one * 256 + two).toString(16), (three * 256 + four).toString(16));
      for (const written of [host, host.toUpperCase()]) {
        const url = `https://[${written}]/`;
        t.ok(await refusalOfAddress(url, rules), `${form}: ${url} is refused at registration`);
        const { detail } = await strict.post({ url, headers: {}, body: '{}', signal });
        t.match(detail, /an address that is not allowed/, `${form}: ${url} gets no delivery`);
      }
    }
  t.ok(await refusalOfAddress('https://[::127.0.0.1]/', rules), 'with dots');
  for (const open of ['2606:4700::6810:84e5', '2a00:1450::1', '2606:4700::5efe:5db8:d822'])
    t.equal(await refusalOfAddress(`https://[${open}]/`, rules), undefined, `${open} is open`);
});

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

t.test('a name that leads to private addresses as well is refused, in any order', async (t) => {
  const rules = { allowPrivate: false };
  const [open, other, inner] = ['93.184.216.34', '2606:4700::6810:84e5', '10.0.0.1'];
  const refusalOf = (...addresses: string[]) =>
    refusalOfAddress('https://hooks.example.org/', rules, async () =>
      addresses.map((address) => ({ address })),
    );
  t.equal(await refusalOf(open, other), undefined);
  for (const addresses of [[open, inner], [inner, open], [inner], []])
    t.match(await refusalOf(...addresses), /open internet/, addresses.join(' and '));
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
      t.match(
        detail,
        host === 'localhost.' ? /^The (name|connection|host name)/ : /an address that is not allowed/,
        host,
      );
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

t.test('a connection is refused where a name leads to a private address as well, in any order', async (t) => {
  const [open, other, inner] = ['93.184.216.34', '2606:4700::6810:84e5', '10.0.0.1'];
  const connect = (addresses: readonly string[], all: boolean, error: Error | null = null) =>
    new Promise<unknown>((resolve) => {
      const found = addresses.map((address) => ({ address, family: isIP(address) }));
      const look = openLookup((_, options, done) => {
        t.equal(options.all, true, 'all addresses are looked at');
        done(error, found);
      });
      look('hooks.example.org', { all }, (refused, address, family) =>
        resolve(refused?.message ?? (all ? address : [address, family])),
      );
    });
  const both = [
    { address: open, family: 4 },
    { address: other, family: 6 },
  ];
  t.same(await connect([open, other], true), both);
  t.same(await connect([open, other], false), [open, 4], 'the first, where one is asked for');
  for (const addresses of [[open, inner], [inner, open], [inner], []])
    for (const all of [true, false])
      t.match(await connect(addresses, all), /is not allowed as a target/, addresses.join(' and '));
  t.equal(await connect([], true, new Error('there is no such name')), 'there is no such name');
});

t.test(
  'with an allow-list, webhooks lead to its hosts alone, when they are made and at each delivery',
  async (t) => {
    const rules = { allowPrivate: false, hosts: ['hooks.example.org', '*.example.net', '93.184.216.34'] };
    const refusal = /host that this deployment allows/;
    for (const host of [
      'example.org',
      'hooks.example.org.evil.com',
      'evil-hooks.example.org',
      'example.net',
      'evilexample.net',
      'hooks.example.org@evil.com',
      '93.184.216.35',
    ])
      t.ok(await refusalOfAddress(`https://${host}/`, rules), host);
    t.match(await refusalOfAddress('https://evil.com/?hooks.example.org', rules), refusal);
    for (const host of ['hooks.example.org', 'HOOKS.example.org', 'hooks.example.org.', 'a.b.example.net'])
      t.notMatch((await refusalOfAddress(`https://${host}/`, rules)) ?? '', refusal, host);
    t.equal(await refusalOfAddress('https://93.184.216.34:8443/', rules), undefined);

    const receiver = await openReceiver(t);
    const send = createSend({ allowPrivate: true, hosts: ['hooks.example.org'], timeoutMs: 2_000 });
    t.teardown(send.close);
    const sending = { headers: {}, body: '{}', signal: new AbortController().signal, url: receiver.url };
    t.match(await send.post(sending), { status: undefined, detail: refusal }, 'of an earlier list');
    t.equal(receiver.requests.length, 0);
    const desk = await openDesk(t, { settings: { WEBHOOK_HOSTS: 'hooks.example.org' } });
    const answer = await desk.ask('POST', '/webhooks', {
      key: desk.keys.editor,
      body: { url: receiver.url },
    });
    t.match(answer.body, {
      type: '/problems/invalid-fields',
      errors: [{ pointer: '#/url', detail: refusal }],
    });
  },
);
