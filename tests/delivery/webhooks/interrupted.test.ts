import { randomBytes } from 'node:crypto';
import t from 'tap';
import { recorded } from '../../support/commands.ts';
import { openCore, until } from '../../support/core.ts';
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

t.test('after the log went back, webhooks are told of what was recorded before it was noticed', async (t) => {
  const desk = await openDesk(t);
  const receiver = await openReceiver(t);
  await desk.claim();
  const before = await desk.head();
  await desk.act('editor', '/webhooks', { url: `${receiver.url}/first` });
  await desk.claim();
  await until(() => receiver.requests.length === 1, 'it is told of the claim that is lost');
  await desk.act('editor', '/webhooks', { url: `${receiver.url}/second` });
  await desk.stop();
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  await goBack(owner, before);
  // Another process, which does not tell webhooks, records on: more than there was, so that no position is missing.
  const core = await openCore(t, desk.place);
  const anew: string[] = [];
  for (let count = 0; count < 3; count += 1) anew.push(await recorded(core, `Recorded anew, ${count}.`));
  const second = await startService(t, { place: desk.place });
  const toldAt = (path: string): string[] =>
    receiver.requests
      .filter((each) => each.path === path)
      .map(({ body }) => (JSON.parse(body) as { stream: string }).stream);
  await until(
    () => toldAt('/first').length >= 1 + 3 && toldAt('/second').length >= 3,
    'both are told of all three',
  );
  await second.ask('POST', '/claims', {
    key: desk.keys.checker,
    body: { wording: 'The last one.', language: 'en' },
  });
  await until(() => toldAt('/first').length >= 5 && toldAt('/second').length >= 4, 'and of the next');
  t.same(new Set(toldAt('/first').slice(1, 4)), new Set(anew), 'and of nothing from before');
  t.same(new Set(toldAt('/second').slice(0, 3)), new Set(anew));
  t.equal(receiver.requests.length, 5 + 4, 'each once');
});

t.test(
  'after the log went back, webhooks go on after the last event that they were told and that stands',
  async (t) => {
    const desk = await openDesk(t);
    const receiver = await openReceiver(t);
    await desk.act('editor', '/webhooks', { url: receiver.url });
    const kept = await desk.claim();
    // Deliveries are sent side by side.
    await until(() => receiver.requests.length === 1, 'it is told of the first');
    const head = await desk.head();
    const lost = await desk.claim();
    await until(() => receiver.requests.length === 2, 'and of the second');
    await desk.stop();
    const owner = connectAsOwner(desk.place);
    t.teardown(() => owner.end());
    await goBack(owner, head);
    const core = await openCore(t, desk.place);
    const anew = await recorded(core, 'Recorded anew.');
    await startService(t, { place: desk.place });
    await until(() => receiver.requests.length >= 3, 'it is told of the one recorded anew');
    const told = receiver.requests.map(({ body }) => (JSON.parse(body) as { stream: string }).stream);
    t.same(told, [kept, lost, anew], 'and not again of the one that stands');
  },
);

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
