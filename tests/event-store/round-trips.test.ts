import postgres from 'postgres';
import t from 'tap';
import type { Sql } from '../../src/database/connect.ts';
import { appendBatch, type Append } from '../../src/event-store/append/append.ts';
import { appended, checkLog, notes } from '../support/append.ts';
import { openLedger } from '../support/core.ts';

t.test('an append of many commands is one statement in one transaction, so one round trip', async (t) => {
  const { place, owner } = await openLedger(t);
  const asked: string[] = [];
  const options = { max: 1, debug: (_: number, query: string) => void asked.push(query) };
  const sql = typeof place === 'string' ? postgres(place, options) : postgres({ ...place, ...options });
  t.teardown(() => sql.end());
  const batch = (of: number) => Array.from({ length: 50 }, (_, n) => notes(`${of} of ${n}`, 0));
  // The first query also reads the types of the server.
  await appendBatch(sql as unknown as Sql, 'main', batch(1));
  asked.length = 0;
  const outcomes = await appendBatch(sql as unknown as Sql, 'main', batch(2));
  t.equal(asked.length, 1, asked.join('\n'));
  t.equal(outcomes.map(appended).length, 50);
  const [row] = await owner<{ count: number }[]>`
    select count(distinct xmin::text)::int as count from log.events where position > 50`;
  t.equal(row?.count, 1);
  await checkLog(owner);
});

t.test('parallel appends to one stream without an expected version all succeed', async (t) => {
  const { core, owner } = await openLedger(t);
  const works = Array.from({ length: 20 }, () => core.log.append('main', notes('claim', null)));
  const versions = (await Promise.all(works)).map((each) => appended(each).version);
  t.same(
    versions.toSorted((one, other) => one - other),
    Array.from({ length: 20 }, (_, n) => n + 1),
  );
  await checkLog(owner);
});

t.test('events that refer to items are found for many items at once, in order per item', async (t) => {
  const { core } = await openLedger(t);
  const about = (stream: string, item: string) => {
    const append = notes(stream, null);
    return core.log.append('main', { ...append, events: append.events.map((each) => ({ ...each, item })) });
  };
  await about('one', 'whole');
  await about('whole', 'whole');
  await about('two', 'other');
  await about('three', 'whole');
  const found = await Promise.all(
    ['whole', 'other', 'nothing'].map((item) => core.log.pointingTo('main', item)),
  );
  t.strictSame(
    found.map((events) => events.map(({ stream, position }) => [stream, position])),
    [
      [
        ['one', 1],
        ['three', 4],
      ],
      [['two', 3]],
      [],
    ],
  );
});

t.test('required streams are looked up by key, however many streams there are', async (t) => {
  const { core, place } = await openLedger(t);
  const sql = typeof place === 'string' ? postgres(place, { max: 1 }) : postgres({ ...place, max: 1 });
  t.teardown(() => sql.end());
  const judgedBy = (stream: string, other: string, version: number): Append => ({
    ...notes(stream, 0),
    requires: [{ stream: other, version }],
  });
  const append = (batch: Append[]) =>
    sql.begin(async (tx) => {
      const outcomes = await appendBatch(tx as unknown as Sql, 'main', batch);
      const [row] = await tx<{ read: number }[]>`
        select (idx_tup_fetch + seq_tup_read)::int as read from pg_stat_xact_all_tables
        where schemaname = 'log' and relname = 'streams'`;
      return { outcomes: outcomes.map((each) => each.outcome), read: row?.read ?? 0 };
    });
  // The plan is cached while the ledger is small.
  await append([judgedBy('first', 'nothing', 0)]);
  await core.log.append('main', notes('second', 0));
  for (let nth = 0; nth < 20; nth += 1)
    await append(Array.from({ length: 100 }, (_, n) => notes(`of ${nth} ${n}`, 0)));
  const { outcomes, read } = await append([
    judgedBy('one', 'second', 1),
    judgedBy('two', 'second', 2),
    judgedBy('three', 'nothing', 0),
    judgedBy('four', 'nothing', 1),
  ]);
  t.strictSame(outcomes, ['appended', 'conflict', 'appended', 'conflict']);
  t.ok(read < 50, `${read} streams were read for eight that were named`);
});
