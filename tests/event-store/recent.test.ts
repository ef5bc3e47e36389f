import t from 'tap';
import { notes } from '../support/append.ts';
import { openCore, openLedger } from '../support/core.ts';

t.test(
  'what follows from memory is what is read from the log, also after another process wrote',
  async (t) => {
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
  },
);

t.test('what this process appended is followed without reading it back', async (t) => {
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
