import type postgres from 'postgres';
import t from 'tap';
import type { DomainEvent } from '../../src/domain/events.ts';
import { appendBatch, type Append } from '../../src/event-store/append/append.ts';
import { newId } from '../../src/event-store/new-id.ts';
import { appended, checkLog, notes } from '../support/append.ts';
import { holdHead, openCore, openLedger, untilWaiting } from '../support/core.ts';

/** An append of notes with these ids. */
const noted = (stream: string, expected: number, ids: readonly string[]): Append => {
  const { events, ...rest } = notes(stream, expected, { texts: ids });
  return {
    ...rest,
    events: events.map((each, index) => ({
      ...each,
      event: { type: 'note.added', data: { note: ids[index], text: 'a note' } } as DomainEvent,
    })),
  };
};

const itemsIn = async (owner: postgres.Sql) =>
  (
    await owner<{ item: string; stream: string; position: number }[]>`
      select item_id as item, stream_id as stream, position::int from log.items order by position, item_id`
  ).map(({ item, stream, position }) => [item, stream, position]);

t.test(
  'an item belongs to the stream that named it first, and a conflict is refused alone in its batch',
  async (t) => {
    const { core, owner } = await openLedger(t);
    const [one, two, three] = [newId('note'), newId('note'), newId('note')];
    appended(await core.log.append('main', noted('first', 0, [one])));
    const outcomes = await Promise.all([
      core.log.append('main', noted('second', 0, [two])),
      core.log.append('main', noted('third', 0, [newId('note'), one])),
      core.log.append('main', noted('first', 1, [three])),
    ]);
    t.match(outcomes, [{ outcome: 'appended' }, { outcome: 'taken', item: one }, { outcome: 'appended' }]);
    const transactions = await owner`select distinct xmin::text from log.events where position > 1`;
    t.equal(transactions.length, 1, 'they were in one batch');
    t.same(await itemsIn(owner), [
      [one, 'first', 1],
      [two, 'second', 2],
      [three, 'first', 3],
    ]);
    t.equal(await core.log.taken('main', 'first', [one, three]), undefined);
    t.equal(await core.log.taken('main', 'second', [two, three]), three);
    await checkLog(owner);
  },
);

t.test(
  'of two streams that name one new item at once, in one process or two, exactly one gets it',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const other = await openCore(t, place);
    for (const [one, two] of [
      [core, core],
      [core, other],
    ] as const) {
      const item = newId('note');
      const held = await holdHead(owner);
      const both = [
        one.log.append('main', noted(newId('claim'), 0, [item])),
        two.log.append('main', noted(newId('claim'), 0, [item])),
      ];
      await untilWaiting(owner, one === two ? 1 : 2);
      await held.release();
      const outcomes = (await Promise.all(both)).map(({ outcome }) => outcome);
      t.same(outcomes.toSorted(), ['appended', 'taken']);
    }
    await checkLog(owner);
  },
);

t.test('a refused append reserves nothing', async (t) => {
  const { core, owner } = await openLedger(t);
  const [mine, item] = [newId('note'), newId('note')];
  const again = { ...noted('first', 0, [mine]), command: { id: 'c', fingerprint: 'f', receipt: null } };
  appended(await core.log.append('main', again));
  t.match(await core.log.append('main', again), { outcome: 'duplicate' }, 'the same command again');
  t.match(await core.log.append('main', noted('first', 0, [item])), { outcome: 'conflict' });
  const reused = { id: 'c', fingerprint: 'another', receipt: null };
  t.match(await core.log.append('main', { ...noted('second', 0, [item]), command: reused }), {
    outcome: 'reused',
  });
  t.same(await itemsIn(owner), [[mine, 'first', 1]]);
  appended(await core.log.append('main', noted('third', 0, [item])));
});

t.test('a known item of the stream is not written again, and costs no query', async (t) => {
  const { core, owner } = await openLedger(t);
  const item = newId('note');
  appended(await core.log.append('main', noted('first', 0, [item])));
  const before = await owner`select xmin::text, ctid::text from log.items`;
  appended(await core.log.append('main', noted('first', 1, [item])));
  appended(await core.log.append('main', { ...noted('first', 2, [item]), holds: (id) => id === item }));
  t.strictSame(await owner`select xmin::text, ctid::text from log.items`, before);
});

t.test(
  'a batch that names one new item in two streams is rolled back, and each command is retried alone',
  async (t) => {
    const { core, owner } = await openLedger(t);
    const item = newId('note');
    const batch = [noted('first', 0, [item]), noted('second', 0, [item])];
    await t.rejects(
      core.database.run((sql) => appendBatch(sql, 'main', batch)),
      { code: '23505' },
    );
    t.same(await itemsIn(owner), []);
    t.equal((await checkLog(owner)).length, 0);
  },
);
