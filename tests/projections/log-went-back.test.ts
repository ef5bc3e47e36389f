import t, { type Test } from 'tap';
import { examined, isWhole } from '../support/examination.ts';
import { until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { goBack } from '../support/go-back.ts';
import { adminKey, startService, type Service } from '../support/service.ts';

const record = (service: Service, wording: string) =>
  service.ask('POST', '/claims', { key: adminKey, body: { wording, language: 'en' } });

/** A service with three claims, of which the last two are about to be lost. */
const begin = async (t: Test) => {
  const service = await startService(t);
  const owner = connectAsOwner(service.place);
  t.teardown(() => owner.end());
  const kept = await record(service, 'Kept.');
  const changed = await service.ask('POST', `/claims/${kept.body.id}/evidence`, {
    key: adminKey,
    body: { source: await sourceOf(service), stance: 'refutes', finding: 'It does not.' },
  });
  const lost = [await record(service, 'Lost.'), await record(service, 'Lost as well.')];
  return { service, owner, kept, changed, lost, last: lost[1]!.body.position as number };
};

const sourceOf = async (service: Service): Promise<string> => {
  const made = await service.ask('POST', '/sources', {
    key: adminKey,
    body: { title: 'A book', kind: 'reference' },
  });
  return made.body.id as string;
};

const statusOf = async (service: Service, id: string): Promise<number> =>
  (await service.ask('GET', `/claims/${id}`)).status;

t.test('a running service notices that its log went back, hides what is gone, and rebuilds it', async (t) => {
  const { service, owner, kept, lost, last } = await begin(t);
  for (const { body } of [kept, ...lost]) await statusOf(service, body.id);
  const { body: page } = await service.ask('GET', `/events?after=0&limit=200`, { key: adminKey });
  t.match(page.cursor, new RegExp(`^${last}\\.event_`), 'the cursor names the event');
  const seen = await service.ask('GET', `/events?after=${page.cursor}`, { key: adminKey });
  t.match(seen, { status: 200, body: { items: [] } });
  const stream = await fetch(`${service.url}/v1/ledgers/main/events`, {
    headers: { accept: 'text/event-stream' },
  });
  await goBack(owner, last - 2);
  await until(
    async () => (await statusOf(service, lost[0]!.body.id)) === 404,
    'what is gone is not shown',
    20_000,
  );
  t.equal(await statusOf(service, lost[1]!.body.id), 404);
  t.equal(await statusOf(service, kept.body.id), 200);
  await stream.text();
  t.pass('streams are ended');
  await until(async () => (await service.ask('GET', '//readyz')).status === 200, 'it is ready again', 20_000);
  const ready = await service.ask('GET', '//readyz', { key: adminKey });
  t.match(ready.body.losses, [{ ledger: 'main', positions: 2, since: String, noticedAt: String }]);
  t.same(
    (await service.ask('GET', '//readyz')).body,
    { status: 'ok', notices: ['log-went-back'] },
    'a stranger learns neither a name nor a number',
  );
  const gone = await service.ask('GET', `/events?after=${page.cursor}`, { key: adminKey });
  t.match(gone, {
    status: 409,
    body: { type: '/problems/log-went-back', detail: /Discard what you hold after it/ },
  });
  const next = await record(service, 'New.');
  t.match(next, { status: 201, body: { position: last - 1, shown: true } }, 'the position is given anew');
  t.equal(await statusOf(service, next.body.id), 200);
  const again = await record(service, 'Newer.');
  t.match(again, { status: 201, body: { position: last, shown: true } });
  const other = await service.ask('GET', `/events?after=${page.cursor}`, { key: adminKey });
  t.equal(other.status, 409, 'another event has the position now');
  const resumed = await service.ask('GET', '/events', {
    key: adminKey,
    headers: { accept: 'text/event-stream', 'last-event-id': page.cursor },
  });
  t.equal(resumed.status, 409);
  t.equal((await service.ask('GET', `/events?after=${last - 2}`, { key: adminKey })).status, 200);
  await isWhole(t, service.place, 'after the loss');
});

t.test('a service that starts over a log that went back rebuilds its views', async (t) => {
  const { service, owner, kept, lost, last } = await begin(t);
  await service.stop();
  await goBack(owner, last - 2);
  const second = await startService(t, { place: service.place });
  t.not(await statusOf(second, lost[0]!.body.id), 200, 'nothing that is gone is shown, not even at first');
  await until(async () => (await second.ask('GET', '//readyz')).status === 200, 'it is ready', 20_000);
  t.equal(await statusOf(second, kept.body.id), 200, 'it is shown again');
  t.equal(await statusOf(second, lost[0]!.body.id), 404);
  const ready = await second.ask('GET', '//readyz', { key: adminKey });
  t.match(ready.body.losses, [{ ledger: 'main', positions: 2 }]);
  const next = await record(second, 'New.');
  t.match(next, { status: 201, body: { position: last - 1, shown: true } });
  await isWhole(t, second.place, 'after the loss');
});

t.test('views are rebuilt where other events have taken the positions of those that are gone', async (t) => {
  const { service, owner, lost, last } = await begin(t);
  await service.stop();
  await goBack(owner, last - 2);
  await owner`
    insert into log.events select ledger_id, ${last - 2} + n, 'claim_other' || n, 1, 'event_other' || n, type, schema_version,
      item_id, audience, recorded_at, actor, data, public_position + n, 1 from log.events, generate_series(1, 5) as n
    where ledger_id = 'main' and type = 'claim.recorded' limit 5`;
  const second = await startService(t, { place: service.place });
  await until(
    async () => (await statusOf(second, lost[0]!.body.id)) === 404,
    'what is gone is not shown',
    20_000,
  );
  await until(async () => (await second.ask('GET', '//readyz')).status === 200, 'it is ready', 20_000);
  t.match((await second.ask('GET', '//readyz', { key: adminKey })).body.losses, [
    { ledger: 'main', positions: 1 },
  ]);
});

t.test('doctor ends and says that the views stand on events that are gone', async (t) => {
  const { service, owner, last } = await begin(t);
  await service.stop();
  await goBack(owner, last - 2);
  const found = await examined(service.place);
  t.match(
    found.filter((each) => each.check === 'checkpoints'),
    [{ state: 'broken', found: new RegExp(`${last}.*ends at ${last - 2}`) }],
  );
});
