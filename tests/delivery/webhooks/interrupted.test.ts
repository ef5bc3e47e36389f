import { randomBytes } from 'node:crypto';
import t from 'tap';
import { until } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { openDesk } from '../../support/desk.ts';
import { goBack } from '../../support/go-back.ts';
import { openReceiver } from '../../support/receiver.ts';
import { sealingKey, startService } from '../../support/service.ts';

t.test('after the log went back, a webhook is told of the event that has the lost position', async (t) => {
  const desk = await openDesk(t);
  const receiver = await openReceiver(t);
  await desk.claim();
  const { id } = await desk.act('editor', '/webhooks', { url: receiver.url });
  await desk.claim();
  await until(() => receiver.requests.length === 1, 'it is told of the claim that is lost');
  const head = await desk.head();
  await desk.stop();
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  await goBack(owner, head - 1);
  const second = await startService(t, { place: desk.place });
  // Nothing delivered is left in the log, so webhooks go on after what is there when this is noticed.
  await until(async () => {
    const [row] = await owner<{ position: string }[]>`select position from delivery.checkpoints`;
    return Number(row?.position) === head - 1;
  }, 'it is noticed');
  const made = await second.ask('POST', '/claims', {
    key: desk.keys.checker,
    body: { wording: 'Recorded anew.', language: 'en' },
  });
  t.match(made, { status: 201, body: { position: head } }, JSON.stringify(made.body));
  await until(() => receiver.requests.length === 2, 'it is told of the new one');
  t.match(JSON.parse(receiver.requests[1]!.body), { stream: made.body.id });
  t.not(receiver.idsAt('/')[0], receiver.idsAt('/')[1]);
  t.match(await second.ask('GET', `/webhooks/${id}`, { key: desk.keys.editor }), {
    body: { state: 'enabled' },
  });
});

t.test('a webhook whose key is revoked is disabled at the next event', async (t) => {
  const desk = await openDesk(t);
  const receiver = await openReceiver(t);
  const { body: member } = await desk.ask('POST', '/members', {
    key: desk.keys.admin,
    body: { name: 'Eva', kind: 'person', role: 'editor' },
  });
  const { body: issued } = await desk.ask('POST', '/keys', {
    key: desk.keys.admin,
    body: { member: member.id },
  });
  const made = await desk.ask('POST', '/webhooks', { key: issued.key, body: { url: receiver.url } });
  t.equal(made.status, 201, JSON.stringify(made.body));
  await desk.act('admin', `/keys/${issued.id}/revoke`, { reason: 'It was lost.' });
  await desk.claim();
  const read = async () =>
    (await desk.ask('GET', `/webhooks/${made.body.id}`, { key: desk.keys.admin })).body;
  await until(async () => (await read()).state === 'disabled', 'it is disabled');
  t.match(await read(), { disabledBecause: 'rights-ended' });
  t.equal(receiver.requests.length, 0, 'and told of nothing');
});

t.test('a delivery that a stop interrupts is made again by the next service, with a new key', async (t) => {
  const desk = await openDesk(t);
  const receiver = await openReceiver(t, ({ headers }, response) => {
    // The first attempt gets no answer.
    if (receiver.idsAt('/').filter((id) => id === headers['webhook-id']).length > 1)
      response.writeHead(204).end();
  });
  const asked = {
    key: desk.keys.editor,
    body: { url: receiver.url },
    headers: { 'idempotency-key': 'the-webhook' },
  };
  const { id } = (await desk.ask('POST', '/webhooks', asked)).body;
  t.equal((await desk.ask('POST', '/webhooks', asked)).body.id, id, 'one key, one webhook');
  await desk.claim();
  await until(() => receiver.requests.length === 1, 'it is asked');
  await desk.stop();
  const SEALING_KEYS = `${randomBytes(32).toString('base64')},${sealingKey}`;
  const second = await startService(t, { place: desk.place, settings: { SEALING_KEYS } });
  await until(() => receiver.requests.length === 2, 'it is asked again');
  const read = async () =>
    (await second.ask('GET', `/webhooks/${id}/deliveries?state=waiting`, { key: desk.keys.editor })).body;
  await until(async () => (await read()).items.length === 0, 'it is delivered');
});
