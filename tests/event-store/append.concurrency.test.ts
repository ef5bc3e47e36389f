import t from 'tap';
import { appended, checkLog, notes } from '../support/append.ts';
import { holdHead, openCore, openLedger, untilWaiting } from '../support/core.ts';

t.test('64 concurrent writers in two processes leave no gap in positions and versions', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const other = await openCore(t, place);
  const held = await holdHead(owner);
  const works = Array.from({ length: 64 }, (_, n) =>
    (n % 2 === 0 ? core : other).log.append(
      'main',
      notes(`stream ${n % 5}`, null, { texts: Array.from({ length: 1 + (n % 3) }, () => `of ${n}`) }),
    ),
  );
  await untilWaiting(owner, 2);
  await held.release();
  const outcomes = (await Promise.all(works)).map(appended);
  const events = await checkLog(owner);
  t.equal(events.length, 127);
  t.equal(new Set(outcomes.map((each) => each.lastPosition)).size, 64, 'each got a position of its own');
  const byPosition = new Map(events.map((each) => [each.position, each]));
  for (const [n, { lastPosition, version }] of outcomes.entries())
    t.match(byPosition.get(lastPosition), { stream_id: `stream ${n % 5}`, version }, `writer ${n}`);
});

t.test('of two creators of one stream one wins, and the other gets the unseen events', async (t) => {
  const { place, core, owner } = await openLedger(t);
  const other = await openCore(t, place);
  const held = await holdHead(owner);
  const works = [core, other].map(({ log }, n) =>
    log.append('main', notes('claim', 0, { texts: [`first of ${n}`, `second of ${n}`] })),
  );
  await untilWaiting(owner, 2);
  await held.release();
  const outcomes = await Promise.all(works);
  t.same(outcomes.map((each) => each.outcome).sort(), ['appended', 'conflict']);
  const winner = outcomes.findIndex((each) => each.outcome === 'appended');
  t.match(outcomes[1 - winner], {
    version: 2,
    unseen: [
      { version: 1, position: 1, stream: 'claim', data: { text: `first of ${winner}` } },
      { version: 2, position: 2, data: { text: `second of ${winner}` } },
    ],
  });
  t.equal((await checkLog(owner)).length, 2);
});

t.test(
  'of many with the same expected version exactly one wins, and the others get the unseen events',
  async (t) => {
    const { place, core, owner } = await openLedger(t);
    const processes = [core, await openCore(t, place), await openCore(t, place)];
    await core.log.append('main', notes('claim', 0));
    const held = await holdHead(owner);
    const works = Array.from({ length: 30 }, (_, n) =>
      processes[n % 3]!.log.append('main', notes('claim', 1)),
    );
    await untilWaiting(owner, 3);
    await held.release();
    const outcomes = await Promise.all(works);
    const won = outcomes.filter((each) => each.outcome === 'appended');
    t.equal(won.length, 1);
    for (const each of outcomes)
      if (each.outcome === 'conflict')
        t.same([each.version, each.unseen.map(({ version }) => version)], [2, [2]]);
    t.equal((await checkLog(owner)).length, 2);
  },
);

t.test('a conflict returns at most 100 unseen events, oldest first', async (t) => {
  const { core } = await openLedger(t);
  await core.log.append(
    'main',
    notes('claim', 0, { texts: Array.from({ length: 130 }, (_, n) => `note ${n}`) }),
  );
  const outcome = await core.log.append('main', notes('claim', 10));
  t.match(outcome, { outcome: 'conflict', version: 130 });
  if (outcome.outcome === 'conflict')
    t.same(
      [outcome.unseen.length, outcome.unseen[0]?.version, outcome.unseen.at(-1)?.version],
      [100, 11, 110],
    );
});

t.test('a long transaction elsewhere on the server delays neither writers nor readers', async (t) => {
  const { place, core } = await openLedger(t);
  const { owner: elsewhere } = await openLedger(t);
  const { connectAsOwner } = await import('../support/database.ts');
  const same = connectAsOwner(place);
  t.teardown(() => same.end());
  const long = await elsewhere.reserve();
  await long`begin isolation level repeatable read`;
  await long`select pg_current_xact_id()`;
  const here = await same.reserve();
  await here`begin isolation level repeatable read`;
  await here`select count(*) from log.events`;
  appended(await core.log.append('main', notes('claim', 0)));
  t.equal((await core.log.after('main', 0, 10)).length, 1);
  for (const each of [long, here]) {
    await each`rollback`;
    each.release();
  }
});
