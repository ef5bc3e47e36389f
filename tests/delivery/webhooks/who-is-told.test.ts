import t from 'tap';
import { messageOf } from '../../../src/delivery/webhooks/message.ts';
import { filterOfWebhook } from '../../../src/delivery/webhooks/webhook.ts';
import { until } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { openDesk, type Desk } from '../../support/desk.ts';
import { openReceiver } from '../../support/receiver.ts';
import { startService } from '../../support/service.ts';

const make = async (desk: Desk, url: string): Promise<{ id: string; after: number }> =>
  desk.act('editor', '/webhooks', { url });
const read = async (desk: Desk, id: string) =>
  (await desk.ask('GET', `/webhooks/${id}`, { key: desk.keys.editor })).body;

t.test(
  'a webhook for the public gets no body of an event of the desk, and one for the desk does',
  async (t) => {
    const desk = await openDesk(t);
    const claim = await desk.claim();
    const { position } = await desk.act('checker', `/claims/${claim}/notes`, { text: 'zinnober' });
    const { log } = desk.app.core;
    const told = (audience: 'public' | 'desk', at: number) =>
      messageOf(
        log,
        'main',
        { webhook_id: 'webhook_1', message_id: 'event_1', position: at, audience } as Parameters<
          typeof messageOf
        >[2],
        '2026-01-01T00:00:00.000Z',
      );
    t.equal(await told('public', position), undefined);
    t.match(await told('desk', position), 'zinnober');
    t.match(await told('public', position - 1), claim);
  },
);

t.test('a webhook is told of nothing from before it was made, though an earlier one still is', async (t) => {
  const desk = await openDesk(t);
  const receiver = await openReceiver(t);
  const first = await make(desk, `${receiver.url}/first`);
  const claims: string[] = [];
  for (let n = 0; n < 3; n += 1) claims.push(await desk.claim());
  const second = await make(desk, `${receiver.url}/second`);
  t.ok(second.after >= first.after + 3);
  claims.push(await desk.claim());
  await until(
    () => receiver.idsAt('/first').length === 4 && receiver.idsAt('/second').length === 1,
    'all is told',
  );
  await desk.stop();
  // As if the fan-out had come no further than the first webhook's start.
  const owner = connectAsOwner(desk.place);
  await owner`delete from delivery.deliveries`;
  await owner`update delivery.checkpoints set position = ${first.after}, event_id = null`;
  await owner.end();
  await startService(t, { place: desk.place });
  await until(() => receiver.idsAt('/first').length === 8, 'the first is told again');
  await until(() => receiver.idsAt('/second').length >= 2, 'the second too');
  t.equal(receiver.idsAt('/second').length, 2, 'of the last claim alone');
});

t.test(
  'a webhook that is enabled again is told of nothing that happened while it was disabled',
  async (t) => {
    const desk = await openDesk(t);
    const receiver = await openReceiver(t);
    const first = await make(desk, `${receiver.url}/first`);
    const second = await make(desk, `${receiver.url}/second`);
    const setState = (state: string) =>
      desk.ask('PATCH', `/webhooks/${second.id}`, {
        key: desk.keys.editor,
        body: { state },
        headers: { 'if-match': '*', 'content-type': 'application/merge-patch+json' },
      });
    t.equal((await setState('disabled')).status, 200);
    await desk.claim();
    t.equal((await setState('enabled')).status, 200);
    const enabled = await read(desk, second.id);
    t.ok(enabled.after > second.after, 'it begins anew');
    const last = await desk.claim();
    await until(() => receiver.idsAt('/first').length === 2, 'the first is told of both');
    await until(() => receiver.idsAt('/second').length >= 1, 'the second is told');
    await desk.stop();
    // As if the fan-out had come no further than the first webhook's start.
    const owner = connectAsOwner(desk.place);
    await owner`delete from delivery.deliveries`;
    await owner`update delivery.checkpoints set position = ${first.after}, event_id = null`;
    await owner.end();
    await startService(t, { place: desk.place });
    await until(() => receiver.idsAt('/first').length === 4, 'the first is told of both again');
    await until(() => receiver.idsAt('/second').length >= 2, 'the second too');
    const told = receiver.requests.filter(({ path }) => path === '/second');
    t.same(
      told.map(({ body }) => JSON.parse(body).stream),
      [last, last],
      'of the last claim alone',
    );
  },
);

t.test('a webhook for the public waits for no event of the desk', async (t) => {
  const row = { types: null, kinds: null, claim: null, topic: null };
  t.strictSame(filterOfWebhook({ ...row, audience: 'public' }).audiences, ['public']);
  t.strictSame(filterOfWebhook({ ...row, audience: 'desk' }).audiences, ['public', 'desk']);
});

t.test('one event that a webhook cannot take does not disable it while it takes others', async (t) => {
  let time = Date.now();
  const desk = await openDesk(t, { clock: () => new Date(time).toISOString() });
  const receiver = await openReceiver(t, ({ body }, response) => {
    response.writeHead(body.includes('poison') ? 500 : 204).end();
  });
  const { id } = await make(desk, `${receiver.url}/`);
  await desk.claim({ wording: 'A poison.' });
  await until(() => receiver.requests.length === 1, 'it is sent');
  const event = receiver.idsAt('/')[0] ?? '';
  const look = async () =>
    (await desk.ask('GET', `/webhooks/${id}/deliveries/${event}`, { key: desk.keys.editor })).body;
  for (let n = 1; n <= 10; n += 1) {
    await until(async () => (await look()).log.length === n, `attempt ${n}`);
    if (n === 5) {
      await desk.claim({ wording: 'It is so.' });
      await until(async () => (await read(desk, id)).lastSuccessAt !== null, 'another event is taken');
    }
    const { nextAt } = await look();
    if (nextAt !== null) time = Date.parse(nextAt);
  }
  await until(async () => (await look()).state === 'failed', 'it is given up');
  t.match(await read(desk, id), { state: 'enabled', disabledBecause: null });
});
