import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import t from 'tap';
import { createOrder } from '../../src/transfer/import/order.ts';

const streams = ['one', 'two', 'three'];
const some = fc.subarray(streams);
const works = fc.array(
  fc.record({ writes: some, reads: some, fails: fc.boolean(), ticks: fc.integer({ min: 0, max: 4 }) }),
  { maxLength: 30 },
);

t.test('a writer of a stream runs alone on that stream, and all run in order of arrival', async (t) => {
  const inOrder = fc.asyncProperty(works, async (all) => {
    const order = createOrder();
    const writing = new Map<string, number>();
    const reading = new Map<string, number>();
    const begun = new Map<string, number[]>();
    let isRight = true;
    const move = (counts: Map<string, number>, names: readonly string[], by: number): void => {
      for (const name of names) counts.set(name, (counts.get(name) ?? 0) + by);
    };
    const results = all.map(({ writes, reads, fails, ticks }, index) =>
      order.run({ writes, reads: reads.filter((each) => !writes.includes(each)) }, async () => {
        const others = reads.filter((each) => !writes.includes(each));
        if (writes.some((each) => (writing.get(each) ?? 0) + (reading.get(each) ?? 0) > 0)) isRight = false;
        if (others.some((each) => (writing.get(each) ?? 0) > 0)) isRight = false;
        for (const each of writes) {
          const before = begun.get(each) ?? [];
          if (before.some((earlier) => earlier > index)) isRight = false;
          begun.set(each, [...before, index]);
        }
        move(writing, writes, 1);
        move(reading, others, 1);
        for (let tick = 0; tick < ticks; tick += 1) await sleep(0);
        move(writing, writes, -1);
        move(reading, others, -1);
        if (fails) throw new Error('it failed');
      }),
    );
    await Promise.allSettled(results);
    return isRight;
  });
  await t.resolves(fc.assert(inOrder, { numRuns: 60 }));
});

t.test('tasks of different streams run in parallel', async (t) => {
  const order = createOrder();
  const met = Promise.withResolvers<string>();
  const first = order.run({ writes: ['one'], reads: ['three'] }, () => met.promise);
  const second = order.run({ writes: ['two'], reads: ['three'] }, async () =>
    met.resolve('the other has begun'),
  );
  await second;
  t.equal(await first, 'the other has begun');
});

t.test('`before` waits for all earlier tasks and none later, and says whether there were any', async (t) => {
  const order = createOrder();
  const held = Promise.withResolvers<undefined>();
  const ends: string[] = [];
  const first = order.run({ writes: ['one'], reads: [] }, () => held.promise.then(() => ends.push('first')));
  const second = order.run({ writes: ['two'], reads: [] }, async (before) => {
    const waited = before();
    held.resolve(undefined);
    t.equal(await waited, true);
    ends.push('second');
    t.equal(await before(), false);
  });
  await Promise.all([first, second]);
  t.strictSame(ends, ['first', 'second']);
});
