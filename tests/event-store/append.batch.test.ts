import type postgres from 'postgres';
import t from 'tap';
import type { Sql } from '../../src/database/connect.ts';
import { appendBatch } from '../../src/event-store/append/append.ts';
import { appended, checkLog, notes } from '../support/append.ts';
import { openCore, openLedger } from '../support/core.ts';

/** The transaction that wrote each event; it reveals which ones shared a batch. */
const transactions = async (owner: postgres.Sql): Promise<Map<number, string>> => {
  const rows = await owner<{ position: number; xmin: string }[]>`
    select position::int, xmin::text from log.events where ledger_id = 'main'`;
  return new Map(rows.map((row) => [row.position, row.xmin]));
};

const id = (name: string, fingerprint = 'one', receipt: unknown = { kept: name }) => ({
  command: { id: name, fingerprint, receipt },
});

t.test('a conflict does not fail its batch', async (t) => {
  const { core, owner } = await openLedger(t);
  await core.log.append('main', notes('second', 0));
  const [first, second, third] = await Promise.all([
    core.log.append('main', notes('first', 0)),
    core.log.append('main', notes('second', 0)),
    core.log.append('main', notes('third', 0)),
  ]);
  t.match(second, { outcome: 'conflict', version: 1, unseen: [{ version: 1 }] });
  t.same([appended(first).lastPosition, appended(third).lastPosition], [2, 3]);
  const by = await transactions(owner);
  t.equal(by.get(2), by.get(3), 'they went in one batch');
  await checkLog(owner);
});

t.test(
  'a repeated command is a duplicate of the first, and another one under its id is refused',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const first = appended(await core.log.append('main', notes('claim', 0, id('c'))));
    const other = await openCore(t, place);
    for (const { log } of [core, other]) {
      t.same(await log.append('main', notes('claim', 0, id('c'))), {
        outcome: 'duplicate',
        stream: 'claim',
        version: 1,
        lastPosition: 1,
        public: { position: 0, version: 0 },
        recordedAt: first.recordedAt,
        receipt: { kept: 'c' },
      });
      t.match(await log.append('main', notes('other', 0, id('c', 'two'))), { outcome: 'reused' });
    }
    t.equal((await checkLog(owner)).length, 1);
    t.match(await core.log.command('main', 'c'), {
      fingerprint: 'one',
      stream: 'claim',
      receipt: { kept: 'c' },
    });
    t.equal(await core.log.command('main', 'd'), undefined);
  },
);

t.test('one command id twice at once, on two streams, is executed once', async (t) => {
  const { core, owner } = await openLedger(t);
  const outcomes = await Promise.all([
    core.log.append('main', notes('one', 0, id('c'))),
    core.log.append('main', notes('two', 0, id('c'))),
    core.log.append('main', notes('three', 0, id('c', 'two'))),
    core.log.append('main', notes('four', 0)),
  ]);
  t.same(
    outcomes.map((each) => each.outcome),
    ['appended', 'duplicate', 'reused', 'appended'],
  );
  t.same(
    (await checkLog(owner)).map((each) => each.stream_id),
    ['one', 'four'],
  );
});

t.test('a second command of a stream waits for the next batch, in order', async (t) => {
  const { core, owner } = await openLedger(t);
  const outcomes = (
    await Promise.all([
      core.log.append('main', notes('one', 0)),
      core.log.append('main', notes('one', 1)),
      core.log.append('main', notes('two', 0)),
    ])
  ).map(appended);
  t.same(
    outcomes.map((each) => [each.version, each.lastPosition]),
    [
      [1, 1],
      [2, 3],
      [1, 2],
    ],
  );
  const by = await transactions(owner);
  t.equal(by.get(1), by.get(2));
  t.not(by.get(1), by.get(3));
  await checkLog(owner);
});

t.test('a command that the database rejects does not fail its batch', async (t) => {
  const { core, owner } = await openLedger(t);
  const works = [
    core.log.append('main', notes('before', 0)),
    core.log.append('main', notes('poison', 0, { texts: ['a\u0000b'] })),
    core.log.append('main', notes('after', 0)),
  ];
  const [before, poison, after] = await Promise.allSettled(works);
  t.match(before, { status: 'fulfilled', value: { outcome: 'appended' } });
  t.match(poison, { status: 'rejected', reason: { code: '22P05' } });
  t.match(after, { status: 'fulfilled', value: { outcome: 'appended' } });
  t.same(
    (await checkLog(owner)).map((each) => each.stream_id),
    ['before', 'after'],
  );
  appended(await core.log.append('main', notes('poison', 0)));
});

t.test('recorded times never decrease, even if the clock does', async (t) => {
  const { core, owner } = await openLedger(t);
  await core.log.append('main', notes('one', 0));
  // The clock was an hour ahead when this event was written, and was corrected later.
  await owner`
    insert into log.events select ledger_id, 2, 'two', 1, 'event_ahead', type, schema_version, item_id, audience,
      recorded_at + interval '1 hour', actor, data, 0, 0 from log.events where position = 1`;
  await owner`
    insert into log.streams select ledger_id, 'two', 1, 2, 2, state, state_version from log.streams`;
  const ahead = (await core.log.after('main', 1, 1))[0]!.recordedAt;
  const next = appended(await core.log.append('main', notes('three', 0, id('c'))));
  t.equal(next.recordedAt, ahead);
  t.equal((await core.log.after('main', 2, 1))[0]!.recordedAt, ahead);
  t.equal((await core.log.command('main', 'c'))?.recordedAt, ahead);
  await checkLog(owner);
});

t.test('a transaction that could not see what the previous lock holder committed is refused', async (t) => {
  const { owner } = await openLedger(t);
  for (const level of ['repeatable read', 'serializable'])
    await t.rejects(
      owner.begin(`isolation level ${level}`, (tx) =>
        appendBatch(tx as unknown as Sql, 'main', [notes('claim', null)]),
      ),
      { code: '25000', message: /READ COMMITTED/ },
      level,
    );
});

t.test('an unknown ledger is named in the error', async (t) => {
  const { core } = await openLedger(t);
  await t.rejects(core.log.append('nowhere', notes('claim', 0)), { code: 'P0002', message: /nowhere/ });
  await t.rejects(core.log.createLedger('Not A Name'), { code: '23514' });
});

t.test('two ledgers are independent', async (t) => {
  const { core, owner, place } = await openLedger(t);
  t.equal(await core.log.createLedger('other'), true);
  t.equal(await core.log.createLedger('other'), false, 'a second creation changes nothing');
  const outcomes = await Promise.all(
    ['main', 'other', 'main'].map((ledger, n) =>
      core.log.append(ledger, notes(n < 2 ? 'claim' : 'claim 2', 0, id(`c${n % 2}${n > 1 ? 'x' : ''}`))),
    ),
  );
  t.same(
    outcomes.map((each) => appended(each).lastPosition),
    [1, 1, 2],
  );
  const [main, other] = await Promise.all(['main', 'other'].map((ledger) => checkLog(owner, ledger)));
  t.same([main?.length, other?.length], [2, 1]);
  t.equal(await core.log.command('other', 'c0'), undefined, 'a command id belongs to one ledger');
  t.same(await core.log.ledgers(), ['main', 'other']);
  const { holdHead } = await import('../support/core.ts');
  const held = await holdHead(owner, 'main');
  const elsewhere = await openCore(t, place);
  appended(await elsewhere.log.append('other', notes('claim', 1)));
  await held.release();
});
