import t from 'tap';
import { coalesce } from '../../src/database/coalesce.ts';

/** Look-ups that end on demand, and return their number. */
const arranged = (atOnce?: number) => {
  const looks: { name: string; end: () => void; fail: () => void }[] = [];
  const look = coalesce((name) => {
    const { promise, resolve, reject } = Promise.withResolvers<string>();
    const number = looks.length;
    looks.push({ name, end: () => resolve(`${name} ${number}`), fail: () => reject(new Error('away')) });
    return promise;
  }, atOnce);
  return { looks, look };
};

const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

t.test('with two at once the second starts beside the first, and the third when either ends', async (t) => {
  const { looks, look } = arranged(2);
  const first = look('main');
  await turn();
  const second = look('main');
  await turn();
  t.equal(looks.length, 2, 'the second does not wait for the first');
  const third = look('main');
  const fourth = look('main');
  await turn();
  t.equal(looks.length, 2, 'the third waits');
  looks[1]?.end();
  t.equal(await second, 'main 1', 'an answer does not wait for the look before it');
  await turn();
  t.equal(looks.length, 3, 'the third begins when one of the two is over');
  looks[2]?.end();
  t.strictSame(
    await Promise.all([third, fourth]),
    ['main 2', 'main 2'],
    'all waiting callers share one query',
  );
  looks[0]?.end();
  t.equal(await first, 'main 0');
});

t.test('a call after the start of a look-up never gets its result', async (t) => {
  for (const atOnce of [1, 2]) {
    const { looks, look } = arranged(atOnce);
    const first = look('main');
    await turn();
    const later = look('main');
    looks[0]?.end();
    t.equal(await first, 'main 0');
    await turn();
    looks[1]?.end();
    t.equal(await later, 'main 1', `with ${atOnce} at once`);
  }
});

t.test('a failed look-up fails the callers that share it, and frees its slot', async (t) => {
  const { looks, look } = arranged(2);
  const failing = [look('main')];
  await turn();
  failing.push(look('main'));
  await turn();
  const later = look('main');
  for (const { fail } of looks) fail();
  for (const each of failing) await t.rejects(each, /away/);
  await turn();
  const last = look('main');
  await turn();
  t.equal(looks.length, 4, 'two more are under way at once');
  looks[2]?.end();
  looks[3]?.end();
  t.strictSame(await Promise.all([later, last]), ['main 2', 'main 3']);
});

t.test('look-ups of different names do not wait for one another', async (t) => {
  const { looks, look } = arranged();
  const both = [look('main'), look('second')];
  await turn();
  t.strictSame(
    looks.map(({ name }) => name),
    ['main', 'second'],
  );
  for (const { end } of looks) end();
  t.strictSame(await Promise.all(both), ['main 0', 'second 1']);
});
