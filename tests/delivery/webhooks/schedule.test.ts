import { randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { Webhook } from 'standardwebhooks';
import t from 'tap';
import { outcomeOf, retryDelaysMs } from '../../../src/delivery/webhooks/schedule.ts';
import {
  makeSecret,
  rotated,
  secretsAt,
  signedHeaders,
} from '../../../src/delivery/webhooks/signing/sign.ts';

const now = Date.parse('2026-01-01T00:00:00.000Z');
const afterAttempt = (attempts: number, status?: number, retryAfter?: string, chance = 0) =>
  outcomeOf({ status, retryAfter }, attempts, now, chance);

t.test('ten attempts in 75 hours and a half, each with jitter, and then no more', async (t) => {
  const hours = retryDelaysMs.reduce((sum, each) => sum + each, 0) / 3_600_000;
  t.equal(retryDelaysMs.length, 9);
  t.equal(hours.toFixed(3), '75.585', '75:35:05, as the standard has it');
  for (const [index, delay] of retryDelaysMs.entries()) {
    t.match(afterAttempt(index + 1, 500), { kind: 'retry', at: now + delay });
    const { at } = afterAttempt(index + 1, undefined, undefined, 0.999) as { at: number };
    t.ok(at > now + delay && at < now + delay * 1.1);
  }
  t.same(afterAttempt(10, 500), { kind: 'given-up' });
});

t.test('the outcome of each status', async (t) => {
  for (const status of [200, 201, 204, 299]) t.same(afterAttempt(1, status), { kind: 'delivered' });
  for (const status of [undefined, 100, 199, 301, 302, 307, 308, 400, 404, 422, 500, 503])
    t.equal(afterAttempt(1, status).kind, 'retry', `${String(status)} is a failure`);
  t.same(afterAttempt(1, 410), { kind: 'gone' });
  t.match(afterAttempt(1, 429, '60'), { at: now + 60_000, pauseUntil: now + 60_000 });
  t.match(afterAttempt(3, 503, '60'), { at: now + 30 * 60_000 }, 'never sooner than by the schedule');
  t.match(afterAttempt(1, 503, new Date(now + 90_000).toUTCString()), { at: now + 90_000 }, 'or a date');
  t.match(afterAttempt(1, 429, '999999999'), { at: now + 86_400_000 }, 'within bounds');
  for (const nonsense of ['soon', '-5', '1.5'])
    t.match(afterAttempt(1, 429, nonsense), { kind: 'retry', at: now + 5_000 }, nonsense);
  t.match(afterAttempt(1, 500, '60'), { at: now + 5_000, pauseUntil: undefined }, 'where it makes sense');
});

t.test(
  'the reference library of Standard Webhooks verifies our signatures, and rejects any change',
  async (t) => {
    const secret = makeSecret();
    t.match(secret, /^whsec_/);
    const bytes = Buffer.from(secret.slice(6), 'base64').length;
    t.ok(bytes >= 24 && bytes <= 64, 'as long as the standard asks');
    const ids = fc.stringMatching(/^event_[a-z0-9]{26}$/);
    fc.assert(
      fc.property(ids, fc.jsonValue(), (id, value) => {
        const body = JSON.stringify(value);
        const headers = signedHeaders([secret], id, Date.now(), body);
        new Webhook(secret).verify(body, headers, { jsonParse: false });
        const isRefused = (text: string, given: Record<string, string>, key = secret): boolean => {
          try {
            new Webhook(key).verify(text, given, { jsonParse: false });
            return false;
          } catch {
            return true;
          }
        };
        return (
          isRefused(`${body} `, headers) &&
          isRefused(body, { ...headers, 'webhook-id': `${id}0` }) &&
          isRefused(body, headers, makeSecret()) &&
          isRefused(body, signedHeaders([secret], id, Date.now() - 600_000, body))
        );
      }),
      { numRuns: 100 },
    );
    const long = `whsec_${randomBytes(64).toString('base64')}`;
    new Webhook(long).verify('{}', signedHeaders([long], 'event_1', Date.now(), '{}'));
  },
);

t.test('both secrets sign during the overlap, and the new one alone afterwards', async (t) => {
  const [old, fresh] = [makeSecret(), makeSecret()];
  const at = (hours: number): string => new Date(now + hours * 3_600_000).toISOString();
  const newest = (secret: string) => ({ secret, until: null as string | null });
  const signing = (secrets: readonly ReturnType<typeof newest>[], time: string): string[] =>
    secretsAt(secrets, time).map(({ secret }) => secret);
  const both = rotated([newest(old)], newest(fresh), at(0), at(24));
  t.same(signing(both, at(0)), [fresh, old]);
  t.same(signing(both, at(23.9)), [fresh, old]);
  t.same(signing(both, at(24)), [fresh]);
  const signature = signedHeaders(signing(both, at(1)), 'event_1', Date.now(), '{}');
  t.equal(signature['webhook-signature']?.split(' ').length, 2);
  for (const secret of [old, fresh]) new Webhook(secret).verify('{}', signature);
  const third = makeSecret();
  t.same(signing(rotated(both, newest(third), at(2), at(26)), at(3)), [third, fresh, old]);
  t.same(signing(rotated(both, newest(third), at(30), at(31)), at(30)), [third, fresh]);
  const twice = rotated(both, newest(third), at(2), at(26));
  t.same(signing(twice, at(24)), [third, fresh], 'a second rotation does not prolong the first');
  t.same(signing(twice, at(26)), [third]);
});
