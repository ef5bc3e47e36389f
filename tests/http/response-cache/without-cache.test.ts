import t from 'tap';
import { hold, isPending } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { openDesk } from '../../support/desk.ts';
import { cacheResponses } from '../../support/service.ts';

// The tests of these files run again in this process, on services without a response cache and its fast path.
cacheResponses(false);

t.test('without the response cache every answer is read from the views, and is the same', async (t) => {
  const desk = await openDesk(t);
  const claim = await desk.claim();
  const first = await desk.ask('GET', `/claims/${claim}`);
  t.equal(first.status, 200);
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const held = await hold(owner, (tx) => tx`lock table views.current_status in access exclusive mode`);
  const again = desk.ask('GET', `/claims/${claim}`);
  t.ok(await isPending(again), 'it waits for the view');
  await held.release();
  t.same((await again).body, first.body);
});

await import('../claim-life.test.ts');
await import('../operations/as-of.test.ts');
await import('../operations/preconditions.test.ts');
