import t from 'tap';
import { batchLookups } from '../../src/database/batched-lookup.ts';

/** A look-up that ends on demand, and returns how often each name was requested by then. */
const arranged = () => {
  const looks: { group: string; names: readonly string[]; end: () => void; fail: () => void }[] = [];
  const look = batchLookups((group, names) => {
    const { promise, resolve, reject } = Promise.withResolvers<Map<string, string>>();
    const number = looks.length;
    const found = names.filter((name) => name !== 'nothing').map((name) => [name, `${name} ${number}`]);
    looks.push({
      group,
      names,
      end: () => resolve(new Map(found as [string, string][])),
      fail: () => reject(new Error('away')),
    });
    return promise;
  });
  return { looks, look };
};

const turn = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

t.test('concurrent callers share one look-up, and each gets its own result', async (t) => {
  const { looks, look } = arranged();
  const answers = Promise.all(['one', 'other', 'one', 'nothing'].map((name) => look('main', name)));
  const elsewhere = look('second', 'one');
  await turn();
  t.match(looks, [
    { group: 'main', names: ['one', 'other', 'nothing'] },
    { group: 'second', names: ['one'] },
  ]);
  for (const { end } of looks) end();
  t.strictSame(await answers, ['one 0', 'other 0', 'one 0', undefined]);
  t.equal(await elsewhere, 'one 1');
});

t.test('a call during a look-up is answered by a later one', async (t) => {
  const { looks, look } = arranged();
  const first = look('main', 'one');
  await turn();
  const second = look('main', 'one');
  const third = look('main', 'other');
  await turn();
  t.equal(looks.length, 1, 'the next one waits');
  looks[0]?.fail();
  await t.rejects(first, /away/);
  await turn();
  t.strictSame(looks[1]?.names, ['one', 'other'], 'a failed lookup does not delay the next batch');
  looks[1]?.end();
  t.strictSame(await Promise.all([second, third]), ['one 1', 'other 1']);
});
