import t from 'tap';
import { createIntake } from '../../../src/http/middleware/rate-limit/intake.ts';
import { clientOf } from '../../../src/http/middleware/rate-limit/client-address.ts';

const limits = { burstMaxRequests: 3, requestsPerHour: 60, addressesMax: 2 };

t.test('an address may send a burst, and then one request per minute', async (t) => {
  let now = Date.parse('2026-11-22T00:00:00.000Z');
  const { take } = createIntake(limits, () => new Date(now).toISOString());
  t.same(
    Array.from({ length: 4 }, () => take('192.0.2.1')),
    [undefined, undefined, undefined, 60],
  );
  t.equal(take('192.0.2.2'), undefined, 'another address has its own bucket');
  now += 30_000;
  t.equal(take('192.0.2.1'), 30);
  now += 30_000;
  t.equal(take('192.0.2.1'), undefined);
  t.equal(take('192.0.2.1'), 60);
  now += 86_400_000;
  t.equal(Array.from({ length: 9 }, () => take('192.0.2.1')).filter((each) => each === undefined).length, 3);
});

t.test('a clock that is set back adds no tokens', async (t) => {
  let now = Date.parse('2026-11-22T00:00:00.000Z');
  const { take } = createIntake({ ...limits, burstMaxRequests: 1 }, () => new Date(now).toISOString());
  take('192.0.2.1');
  now -= 3_600_000;
  t.equal(take('192.0.2.1'), 60);
});

t.test('the number of remembered addresses is bounded', async (t) => {
  const { take } = createIntake({ ...limits, burstMaxRequests: 1 }, () => '2026-11-22T00:00:00.000Z');
  for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) take(address);
  t.equal(take('192.0.2.1'), undefined, 'the one used longest ago is evicted');
  t.equal(take('192.0.2.3'), 60);
});

t.test('addresses of one IPv6 network are one source, in any notation', async (t) => {
  for (const [address, source] of [
    ['192.0.2.1', '192.0.2.1'],
    ['::ffff:192.0.2.1', '192.0.2.1'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:0db8:0001:0002::1', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['::1', '0:0:0:0'],
    ['fe80::1%eth0', 'fe80:0:0:0'],
  ] as const)
    t.equal(clientOf(address), source, address);
});
