import t from 'tap';
import { connectAsOwner } from '../support/database.ts';
import { hold, isPending, until } from '../support/core.ts';
import { adminKey, startService } from '../support/service.ts';

const claim = { wording: 'Water boils at 90 °C.', language: 'en' };
const soon = { PROJECTION_LEASE_MS: '1500', SHOWN_PATIENCE_MS: '20000' };

t.test('a write is answered once every read shows it, and not before', async (t) => {
  const service = await startService(t, { settings: soon });
  const owner = connectAsOwner(service.place);
  t.teardown(() => owner.end());
  // Its views have started, so there are checkpoints to lock.
  await service.ask('POST', '/claims', { key: adminKey, body: claim });
  const held = await hold(owner, (tx) => tx`select 1 from views.checkpoints for update`);
  const write = service.ask('POST', '/claims', { key: adminKey, body: claim });
  t.ok(await isPending(write, 500), 'it waits for the views');
  t.equal(
    (await owner`select 1 from log.streams where stream_id like 'claim_%'`).length,
    2,
    'and is durable',
  );
  await held.release();
  const { status, body } = await write;
  t.match({ status, body }, { status: 201, body: { shown: true } });
  t.equal((await service.ask('GET', `/claims/${body.id}`)).status, 200);
});

t.test('a write that is not shown in time is answered all the same, and says so', async (t) => {
  const service = await startService(t, { settings: { ...soon, SHOWN_PATIENCE_MS: '200' } });
  const owner = connectAsOwner(service.place);
  t.teardown(() => owner.end());
  // Its views have started once they show a claim, so there are checkpoints to lock.
  const { body: first } = await service.ask('POST', '/claims', { key: adminKey, body: claim });
  await until(async () => (await service.ask('GET', `/claims/${first.id}`)).status === 200, 'it is shown');
  const held = await hold(owner, (tx) => tx`select 1 from views.checkpoints for update`);
  const { status, body } = await service.ask('POST', '/claims', { key: adminKey, body: claim });
  t.match({ status, body }, { status: 201, body: { shown: false, version: 1 } });
  const late = await service.ask('GET', `/claims/${body.id}?atLeast=${body.public.position}`);
  t.match(
    [late.status, late.headers.get('retry-after')],
    [503, '1'],
    'a read that must see it is refused for now',
  );
  await held.release();
  for (let tries = 0; tries < 50; tries += 1) {
    const read = await service.ask('GET', `/claims/${body.id}?atLeast=${body.public.position}`);
    if (read.status === 200) return;
  }
  t.fail('it was never shown');
});

t.test('of two processes on one database one projects, and both serve the writes of either', async (t) => {
  // Long enough that a stalled machine loses no lease.
  const settings = { ...soon, PROJECTION_LEASE_MS: '60000' };
  const a = await startService(t, { settings });
  const b = await startService(t, { place: a.place, settings });
  const owner = connectAsOwner(a.place);
  t.teardown(() => owner.end());
  for (const [one, other] of [
    [a, b],
    [b, a],
  ] as const) {
    const written = await one.ask('POST', '/claims', { key: adminKey, body: claim });
    t.match(written, { status: 201, body: { shown: true } });
    const read = await other.ask('GET', `/claims/${written.body.id}?atLeast=${written.body.public.position}`);
    t.match(read, { status: 200, body: { id: written.body.id, version: 1 } });
    t.equal((await one.ask('GET', `/claims/${written.body.id}`)).status, 200);
  }
  const [lease] = await owner`select count(*)::int as count, max(epoch)::int as epoch from views.leases`;
  t.same(lease, { count: 1, epoch: 1 }, 'the lease never changed its owner');
  await a.stop();
  const written = await b.ask('POST', '/claims', { key: adminKey, body: claim });
  t.match(written, { status: 201, body: { shown: true } }, 'the other continues when one stops');
});
