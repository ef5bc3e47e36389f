import assert from 'node:assert/strict';
import fc from 'fast-check';
import t from 'tap';
import { anyAct, anyActOrMerge } from '../support/random-acts.ts';
import { openDesk, perform } from '../support/random-history.ts';
import { foundLedger, startService, type Asking } from '../support/service.ts';

const dates = ['1999', '2000', '2000-05', '2000-05-28', '2000-06', '2001-12-31'] as const;

const whole = async ({ ask }: Asking, path: string): Promise<any[]> => {
  const items: any[] = [];
  for (let cursor = ''; ;) {
    const { status, body } = await ask('GET', `${path}${path.includes('?') ? '&' : '?'}limit=3${cursor}`);
    assert.equal(status, 200, JSON.stringify(body));
    items.push(...body.items);
    if (body.next === null) return items;
    cursor = `&cursor=${body.next}`;
  }
};

/**
 * A date stands for every day it may mean. A period runs from the first day of its start to the last day of its end.
 */
const mayMeet = (date: string, { from, until }: { from?: string; until?: string } = {}): boolean => {
  if (from === undefined && until === undefined) return false;
  const first = (known: string): string => known.padEnd(10, '-00');
  const last = (known: string): string => known.padEnd(10, '-99');
  return (
    (from === undefined || first(from) <= last(date)) && (until === undefined || first(date) <= last(until))
  );
};

/** Everything that an account counts, at any depth. Every count has its list. */
const countsIn = (account: unknown): { count: number; items: string }[] => {
  if (typeof account !== 'object' || account === null) return [];
  if ('count' in account) {
    assert.equal(typeof (account as { items?: unknown }).items, 'string', JSON.stringify(account));
    return [account as { count: number; items: string }];
  }
  return Object.values(account).flatMap(countsIn);
};

/** What the service shows the public now. */
const shown = async (service: Asking) => ({
  account: (await service.ask('GET', '/accountability')).body,
  byDate: await Promise.all(dates.map((date) => whole(service, `/claims?validOn=${date}`))),
});

t.test('an account of a past time never changes: counts and lists stay the same', async (t) => {
  const started = await startService(t);
  await fc.assert(
    fc.asyncProperty(fc.array(anyAct, { minLength: 6, maxLength: 14 }), async (acts) => {
      const service = await foundLedger(started);
      const desk = await openDesk(service);
      const moments: Awaited<ReturnType<typeof shown>>[] = [];
      for (const act of acts) {
        await perform(desk, act);
        moments.push(await shown(service));
      }
      for (const { account, byDate } of moments) {
        const { status, body } = await service.ask('GET', `/accountability?periodUntil=${account.through}`);
        assert.equal(status, 200);
        assert.deepEqual(body, account);
        for (const [index, date] of dates.entries())
          assert.deepEqual(
            await whole(service, `/claims?validOn=${date}&asOf=${account.through}`),
            byDate[index],
          );
      }
    }),
    { numRuns: 4 },
  );
});

t.test('every count equals the length of its list, and every list has a count', async (t) => {
  const started = await startService(t);
  await fc.assert(
    fc.asyncProperty(
      fc.array(anyActOrMerge, { minLength: 6, maxLength: 16 }),
      fc.nat(),
      async (acts, cut) => {
        const service = await foundLedger(started);
        const desk = await openDesk(service);
        let from = '';
        for (const [index, act] of acts.entries()) {
          if (index === cut % acts.length) from = `?periodFrom=${new Date().toISOString()}`;
          await perform(desk, act);
        }
        for (const query of ['', from]) {
          const { body: account } = await service.ask('GET', `/accountability${query}`);
          const { claims } = account;
          const numbers = countsIn(account);
          assert.ok(numbers.length >= 12, 'every count names its list');
          for (const { count, items } of numbers)
            assert.equal((await whole(service, `/${items}`)).length, count, items);
          const sum = (claims.byStatus as { count: number }[]).reduce((total, { count }) => total + count, 0);
          assert.equal(sum, claims.recorded.count);
        }
        const all = await whole(service, '/claims');
        for (const date of dates)
          assert.deepEqual(
            await whole(service, `/claims?validOn=${date}`),
            all.filter(({ period }) => mayMeet(date, period)),
            date,
          );
      },
    ),
    { numRuns: 5 },
  );
});
