import t from 'tap';
import {
  createRecent,
  recentMaxBytes,
  recentMaxEvents,
  type Fresh,
} from '../../src/event-store/recent-events.ts';
import { notes } from '../support/append.ts';
import { openCore, openLedger } from '../support/core.ts';

t.test('cached events equal those of the log, also after another process wrote', async (t) => {
  const { place, core } = await openLedger(t);
  const other = await openCore(t, place);
  const { signal } = new AbortController();
  const options = { after: 0, signal, batchMaxEvents: 1_000, patienceMs: 10 };
  const followed = core.log.follow('main', options);
  const seen: unknown[] = [];
  for (let round = 0; round < 12; round += 1) {
    const { log } = round % 3 === 2 ? other : core;
    await Promise.all(
      Array.from({ length: 5 }, (_, n) =>
        log.append('main', notes(`stream ${n}`, null, { texts: [`a ${round}`, `b\n"${n}"`] })),
      ),
    );
    while (seen.length < (round + 1) * 10) {
      const { value } = await followed.next();
      seen.push(...(value ?? []));
    }
  }
  t.strictSame(seen, await core.log.after('main', 0, 1_000));
});

t.test('events of this process are followed without reading them back', async (t) => {
  const { core, owner } = await openLedger(t);
  const { signal } = new AbortController();
  await core.log.append('main', notes('claim', 0));
  const followed = core.log.follow('main', { after: 0, signal, batchMaxEvents: 10, patienceMs: 10 });
  await followed.next();
  await core.log.append('main', notes('claim', 1, { texts: ['one', 'two'] }));
  await owner.begin(async (tx) => {
    await tx`lock table log.events in access exclusive mode`;
    const { value } = await followed.next();
    t.strictSame(
      value?.map(({ position, version }) => [position, version]),
      [
        [2, 2],
        [3, 3],
      ],
    );
  });
});

const fresh = (position: number, bytes = 1): Fresh => ({
  position,
  id: `event ${position}`,
  bytes,
  read: () => ({ position }) as never,
});

t.test('the oldest events are evicted, by count and by bytes', async (t) => {
  const recent = createRecent();
  const count = recentMaxEvents + 500;
  for (let position = 1; position <= count; position += 1) recent.add('main', [fresh(position)]);
  t.notOk(recent.has('main', 500), 'a page over the limit is not cached');
  t.ok(recent.has('main', 501));
  t.ok(recent.has('main', count));
  t.equal(recent.after('main', 499, 10), undefined, 'an incomplete range has to be read');
  t.strictSame(
    recent.after('main', count - 2, 10)?.map((each) => each.position),
    [count - 1, count],
    'up to the last',
  );
  t.equal(recent.after('main', 500, 7)?.length, 7, 'no more than requested');
  recent.add('main', [fresh(count + 1, recentMaxBytes - 10), fresh(count + 2), fresh(count + 3, 20)]);
  t.notOk(recent.has('main', count + 1), 'a large event evicts others');
  t.ok(recent.has('main', count + 2));
});

t.test('after a gap only later events are kept', async (t) => {
  const recent = createRecent();
  recent.add('main', [fresh(1), fresh(2)]);
  recent.add('main', [fresh(4), fresh(5)]);
  t.equal(recent.after('main', 1, 10), undefined, 'no read crosses the gap');
  t.strictSame(
    recent.after('main', 3, 10)?.map((each) => each.position),
    [4, 5],
  );
  t.equal(recent.after('second', 0, 10), undefined);
});
