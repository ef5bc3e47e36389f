import t from 'tap';
import { holdHead, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';

t.test('when two editors merge two claimants into each other at once, one is refused', async (t) => {
  const desk = await openDesk(t);
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const make = async (name: string): Promise<string> =>
    (await desk.act('checker', '/claimants', { kind: 'person', name })).id as string;
  const [one, other] = [await make('Eva'), await make('Eva Luna')];
  const merge = (from: string, into: string) =>
    desk.ask('POST', `/claimants/${from}/merge`, {
      key: desk.keys.editor,
      body: { into, reason: 'One person.' },
      headers: { 'if-match': '*' },
    });
  // Both are decided while the head is locked, so each sees the other unmerged.
  const held = await holdHead(owner);
  const note = desk.source();
  await untilWaiting(owner, 1);
  const both = Promise.all([merge(one, other), merge(other, one)]);
  await until(() => desk.app.core.log.waiting('main') === 2, 'both are judged and wait');
  await held.release();
  const statuses = (await both).map(({ status }) => status).sort();
  await note;
  t.same(statuses, [200, 409]);
});
