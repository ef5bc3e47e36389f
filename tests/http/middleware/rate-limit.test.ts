import { IncomingMessage } from 'node:http';
import { Socket } from 'node:net';
import t, { type Test } from 'tap';
import { clientAddress } from '../../../src/http/middleware/rate-limit/client-address.ts';
import { adminKey, keyFor, startService, type Answer } from '../../support/service.ts';
import { readSettings } from '../../../src/settings/settings.ts';
import { createRates } from '../../../src/http/middleware/rate-limit/rate-limit.ts';
import { openDesk } from '../../support/desk.ts';
import { isProblem } from '../../support/problem.ts';

/** So slow to refill that even on a busy machine no token returns during the test. */
const settings = {
  RATE_KEY_REQUESTS_PER_MINUTE: '6',
  RATE_ADDRESS_REQUESTS_PER_MINUTE: '3',
  TRUST_PROXY: '127.0.0.1',
};

const leftOf = ({ headers }: Answer): number =>
  Number(/;r=([0-9]+);t=[0-9]+$/.exec(headers.get('ratelimit') ?? '')?.[1] ?? NaN);

const isHeldBack = (t: Test, answer: Answer, kind: 'key' | 'address', name: string): void => {
  isProblem(t, answer, 'rate-limited', name);
  t.match(answer.headers.get('retry-after'), /^[1-9][0-9]*$/, name);
  t.match(answer.headers.get('ratelimit'), new RegExp(`^"${kind}";r=0;t=[1-9][0-9]*$`), name);
};

t.test('each address and each key has a rate limit of its own, and RateLimit names the rest', async (t) => {
  const service = await startService(t, { settings });
  const { ask } = service;
  const from = (address: string) => ({ 'x-forwarded-for': address });
  const read = (address: string, key?: string) => ask('GET', '/policy', { key, headers: from(address) });

  const first = await read('192.0.2.1');
  t.equal(first.headers.get('ratelimit-policy'), '"address";q=3;w=60');
  t.match(first.headers.get('ratelimit'), /^"address";r=2;t=[0-9]+$/);
  isProblem(t, await read('192.0.2.1', 'a-key-that-an-attacker-guesses'), 'unauthenticated', 'a guessed key');
  t.equal(leftOf(await ask('GET', '//v1/ledgers/nowhere/policy', { headers: from('192.0.2.1') })), 0);
  isHeldBack(t, await read('192.0.2.1'), 'address', 'the fourth');
  isHeldBack(t, await read('192.0.2.1', 'another-key-that-is-guessed'), 'address', 'a guess too many');
  t.equal((await read('192.0.2.2')).status, 200, 'another address has its own limit');
  t.equal(
    (await read('6.6.6.6, 192.0.2.1')).status,
    429,
    'entries before those of the proxy are not trusted',
  );

  const answer = await read('192.0.2.1', adminKey);
  t.equal(answer.status, 200, 'a request with a valid key does not count for its address');
  t.equal(answer.headers.get('ratelimit-policy'), '"key";q=6;w=60');
  const key = await keyFor(service, 'reader');
  t.equal(leftOf(await read('192.0.2.3', key)), 5, 'each key counts separately');
  for (let left = leftOf(await read('192.0.2.4', adminKey)); left > 0; left -= 1)
    await ask('GET', '/me', { key: adminKey });
  isHeldBack(t, await read('192.0.2.5', adminKey), 'key', 'wherever it comes from');
  isHeldBack(t, await ask('GET', '//v1/ledgers', { key: adminKey }), 'key', 'and wherever it goes');
  for (const probe of ['//livez', '//readyz', '//healthz'])
    for (let times = 0; times < 5; times += 1) {
      const { status, headers } = await ask('GET', probe, { headers: from('192.0.2.1') });
      t.not(status, 429, `${probe} is never limited`);
      t.equal(headers.get('ratelimit'), null);
    }
});

t.test('a cached answer counts like any other', async (t) => {
  const desk = await openDesk(t, { settings: { ...settings, RATE_KEY_REQUESTS_PER_MINUTE: '100' } });
  const path = `/claims/${await desk.claim()}`;
  const from = (address: string) => desk.ask('GET', path, { headers: { 'x-forwarded-for': address } });
  for (const left of [2, 1, 0]) {
    const answer = await from('192.0.2.1');
    t.equal(answer.headers.get('ratelimit-policy'), '"address";q=3;w=60');
    t.equal(leftOf(answer), left);
  }
  isHeldBack(t, await from('192.0.2.1'), 'address', 'the fourth');
  t.equal((await from('192.0.2.2')).status, 200);
});

t.test('without a trusted proxy no client can choose its own address', async (t) => {
  const { ask } = await startService(t, { settings: { ...settings, TRUST_PROXY: '' } });
  const read = (each: number) => ask('GET', '/policy', { headers: { 'x-forwarded-for': `192.0.2.${each}` } });
  for (const each of [1, 2, 3]) t.equal((await read(each)).status, 200);
  t.equal((await read(4)).status, 429);
});

t.test('tokens return evenly within a minute, up to the limit', async (t) => {
  let now = 0;
  const limits = { keyRequestsPerMinute: 60, addressRequestsPerMinute: 2, callersMax: 100 };
  const { take } = createRates(limits, () => now);
  for (let left = 59; left >= 0; left -= 1)
    t.same(take('key', 'one'), { left, fullInSeconds: 60 - left, waitSeconds: undefined });
  t.same(take('key', 'one'), { left: 0, fullInSeconds: 60, waitSeconds: 1 });
  now += 2_000;
  t.same(take('key', 'one'), { left: 1, fullInSeconds: 59, waitSeconds: undefined });
  now += 3_600_000;
  t.equal(take('key', 'one').left, 59);
  t.equal(take('address', 'one').left, 1, 'a key and an address of the same name are separate');
});

t.test('trusted proxies are a number, or addresses and networks', async (t) => {
  for (const good of ['', '1', '127.0.0.1', '10.0.0.0/8,::1,fd00::/8'])
    t.equal(readSettings({ TRUST_PROXY: good }).TRUST_PROXY, good);
  for (const bad of ['true', '0', '10.0.0.0/33', '10.0.0.1,', 'proxy.example.org', '*'])
    t.throws(() => readSettings({ TRUST_PROXY: bad }), { message: /TRUST_PROXY/ }, bad);
});

t.test('as many proxies are trusted as the setting says, and no address before theirs', async (t) => {
  const socket = Object.defineProperty(new Socket(), 'remoteAddress', { value: '10.0.0.1' });
  const request = new IncomingMessage(socket);
  request.headers['x-forwarded-for'] = '203.0.113.1, 203.0.113.2, 203.0.113.3';
  const of = (setting: string): string => clientAddress(setting)(request);
  t.equal(of(''), '10.0.0.1');
  t.equal(of('1'), '203.0.113.3');
  t.equal(of('2'), '203.0.113.2');
  t.equal(of('3'), '203.0.113.1');
});
