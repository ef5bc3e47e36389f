import t from 'tap';
import { createIntake } from '../../../src/http/middleware/rate-limit/intake.ts';
import { clientOf } from '../../../src/http/middleware/rate-limit/client-address.ts';

const limits = { burstMaxRequests: 3, requestsPerHour: 60, claimRequestsPerDay: 100, addressesMax: 2 };
const claim = 'claim_1';

t.test('an address may send a burst, and then one request per minute', async (t) => {
  let now = Date.parse('2026-11-22T00:00:00.000Z');
  const { take } = createIntake(limits, () => new Date(now).toISOString());
  t.same(
    Array.from({ length: 4 }, () => take('192.0.2.1', claim)),
    [undefined, undefined, undefined, 60],
  );
  t.equal(take('192.0.2.2', claim), undefined, 'another address has its own bucket');
  now += 30_000;
  t.equal(take('192.0.2.1', claim), 30);
  now += 30_000;
  t.equal(take('192.0.2.1', claim), undefined);
  t.equal(take('192.0.2.1', claim), 60);
  now += 86_400_000;
  t.equal(
    Array.from({ length: 9 }, () => take('192.0.2.1', claim)).filter((each) => each === undefined).length,
    3,
  );
});

t.test('one address cannot fill the open objections of one claim, however long it takes', async (t) => {
  let now = Date.parse('2026-11-22T00:00:00.000Z');
  const { take } = createIntake({ ...limits, claimRequestsPerDay: 4 }, () => new Date(now).toISOString());
  let admitted = 0;
  for (let hour = 0; hour < 48; hour += 1, now += 3_600_000)
    if (take('192.0.2.1', claim) === undefined) admitted += 1;
  t.equal(admitted, 11, 'four at once, and four a day');
  t.equal(take('192.0.2.1', 'claim_2'), undefined, 'another claim has room');
});

t.test('a clock that is set back adds no tokens', async (t) => {
  let now = Date.parse('2026-11-22T00:00:00.000Z');
  const { take } = createIntake({ ...limits, burstMaxRequests: 1 }, () => new Date(now).toISOString());
  take('192.0.2.1', claim);
  now -= 3_600_000;
  t.equal(take('192.0.2.1', claim), 60);
});

t.test('the number of remembered addresses is bounded', async (t) => {
  const { take } = createIntake({ ...limits, burstMaxRequests: 1 }, () => '2026-11-22T00:00:00.000Z');
  for (const address of ['192.0.2.1', '192.0.2.2', '192.0.2.3']) take(address, claim);
  t.equal(take('192.0.2.1', claim), undefined, 'the one used longest ago is evicted');
  t.equal(take('192.0.2.3', claim), 60);
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
