import t from 'tap';
import { cached } from '../../src/access/tokens.ts';

const start = Date.parse('2026-11-22T12:00:00.000Z');
const second = 1_000;

t.test(
  'a token in steady use is verified again each minute, and ends when its issuer gives it up',
  async (t) => {
    let [now, verified, isValid] = [start, 0, true];
    const holderOf = cached(
      async () => {
        verified += 1;
        return isValid ? { sub: 'ana', exp: start / second + 3_600 } : undefined;
      },
      () => new Date(now).toISOString(),
    );
    for (; now < start + 600 * second; now += 10 * second) t.ok(await holderOf('token'));
    t.equal(verified, 10, 'ten times in ten minutes');
    isValid = false;
    now += 50 * second;
    for (let asked = 0; asked < 12; asked += 1, now += 10 * second) await holderOf('token');
    t.equal(await holderOf('token'), undefined);

    isValid = true;
    t.ok(await holderOf('token'), 'an invalid answer is not cached');
    const before = verified;
    now -= 5 * second;
    await holderOf('token');
    t.equal(verified, before + 1, 'a clock that was set back prolongs nothing');
  },
);

t.test('a cached token ends at its expiry', async (t) => {
  let now = start;
  const holderOf = cached(
    async () => ({ sub: 'ana', exp: start / second + 30 }),
    () => new Date(now).toISOString(),
  );
  t.ok(await holderOf('token'));
  now += 30 * second;
  t.equal(await holderOf('token'), undefined);
});
