import { randomUUID } from 'node:crypto';
import t, { type Test } from 'tap';
import { newId } from '../../src/event-store/new-id.ts';
import { hold, until, untilWaiting } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk, type Desk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { openReceiver } from '../support/receiver.ts';
import { startService, type Answer, type Asked } from '../support/service.ts';

const asEditor =
  (desk: Desk) =>
  (method: string, path: string, asked: Asked = {}) =>
    desk.ask(method, path, { key: desk.keys.editor, ...asked });

interface Act {
  readonly method: string;
  readonly path: string;
  readonly body?: object;
  readonly status: number;
  /** Whether it needs If-Match. */
  readonly changes: boolean;
}

/** A webhook with a delivery, and every act on it, the removal last. */
const everyAct = async (desk: Desk, address: string) => {
  const { id } = await desk.act('editor', '/webhooks', { url: address });
  const at = `/webhooks/${id}`;
  const { href } = await desk.act('editor', `${at}/ping`);
  const event = href.split('/').at(-1) as string;
  const acts: Act[] = [
    { method: 'POST', path: '/webhooks', body: { url: address }, status: 201, changes: false },
    { method: 'PATCH', path: at, body: { description: 'For the news.' }, status: 200, changes: true },
    { method: 'POST', path: `${at}/rotate-secret`, body: {}, status: 200, changes: true },
    { method: 'POST', path: `${at}/ping`, status: 202, changes: false },
    { method: 'POST', path: `${at}/deliveries/${event}/resend`, status: 202, changes: false },
    { method: 'POST', path: `${at}/resend`, body: { after: 0 }, status: 202, changes: false },
    { method: 'POST', path: `${at}/remove`, status: 200, changes: true },
  ];
  return { id: id as string, at, event, acts };
};

const nameOf = ({ method, path }: Act): string => `${method} ${path.replace(/_[0-9a-z]{26}/g, '')}`;
const ifMatch = ({ changes }: Act): Record<string, string> => (changes ? { 'if-match': '*' } : {});
const essence = ({ status, headers, body }: Answer) => ({
  status,
  body,
  kept: ['etag', 'location', 'cache-control'].map((name) => headers.get(name)),
});

/** Everything stored about webhooks once no replay is under way, except the automatic progress of deliveries. */
const everything = async (desk: Desk): Promise<string> => {
  const owner = connectAsOwner(desk.place);
  await until(
    async () => (await owner`select from delivery.webhooks where replay_after is not null`).length === 0,
    'the replays to end',
  );
  const rows = await owner`
    select (select json_agg(to_jsonb(w) - 'last_success_at' - 'is_failing' order by webhook_id)
            from delivery.webhooks w) as webhooks,
           (select json_agg(array[message_id, created_at::text] order by message_id) from delivery.deliveries) as told,
           (select json_agg(a) from delivery.acts a) as acts`;
  await owner.end();
  return JSON.stringify(rows);
};

t.test(
  'every act on webhooks is executed once per key, and a repetition has the same answer with its secret',
  async (t) => {
    const desk = await openDesk(t);
    const receiver = await openReceiver(t);
    const { acts } = await everyAct(desk, receiver.url);
    const editor = asEditor(desk);
    for (const act of acts) {
      const name = nameOf(act);
      const key = randomUUID();
      const send = (more: Record<string, string> = {}, asked: Asked = {}) =>
        editor(act.method, act.path, {
          body: act.body,
          ...asked,
          headers: { ...ifMatch(act), 'idempotency-key': key, ...more },
        });
      const first = await send();
      t.equal(first.status, act.status, `${name}: ${JSON.stringify(first.body)}`);
      t.equal(first.headers.get('idempotency-replayed'), null);
      if ('secret' in first.body) t.match(first.body.secret, /^whsec_/);
      const before = await everything(desk);
      const again = await send({ 'idempotency-key': `"${key}"` });
      t.same(essence(again), essence(first), `${name} is answered alike`);
      t.equal(again.headers.get('idempotency-replayed'), 'true', name);
      isProblem(t, await send({ 'if-match': '"4711"' }), 'key-reused', `${name}: another request`);
      t.equal(await everything(desk), before, `${name}: nothing more was done`);
      t.notMatch(/"acts":(.*)/.exec(before)?.[1], /whsec_/, `${name}: no secret is stored in readable form`);
      const other = await send({}, { key: desk.keys.admin });
      t.equal(
        other.headers.get('idempotency-replayed'),
        null,
        `${name}: the same key of another member is another request`,
      );
    }
    const refused = { body: { url: 'nowhere' }, headers: { 'idempotency-key': 'once' } };
    isProblem(t, await editor('POST', '/webhooks', refused), 'invalid-fields', 'a refusal');
    const good = { ...refused, body: { url: receiver.url } };
    t.equal((await editor('POST', '/webhooks', good)).status, 201, 'does not use up the key');
  },
);

t.test(
  'two processes that get the same request at once create one webhook, and both return it',
  async (t) => {
    const desk = await openDesk(t);
    const second = await startService(t, { place: desk.place });
    const owner = connectAsOwner(desk.place);
    t.teardown(() => owner.end());
    await owner`insert into delivery.checkpoints values ('main', 0) on conflict do nothing`;
    const blocked = await hold(owner, (tx) => tx`select 1 from delivery.checkpoints for update`);
    const asked = {
      key: desk.keys.editor,
      body: { url: 'http://127.0.0.1:9/' },
      headers: { 'idempotency-key': 'once' },
    };
    const one = desk.ask('POST', '/webhooks', asked);
    await untilWaiting(owner, 1);
    const other = second.ask('POST', '/webhooks', asked);
    await untilWaiting(owner, 2);
    isProblem(t, await desk.ask('POST', '/webhooks', asked), 'in-progress', 'repeated meanwhile');
    await blocked.release();
    const [made, replayed] = await Promise.all([one, other]);
    t.equal(made.status, 201);
    t.same(essence(replayed), essence(made));
    t.equal(replayed.headers.get('idempotency-replayed'), 'true');
    const { body } = await asEditor(desk)('GET', '/webhooks');
    t.equal(body.items.length, 1);
  },
);

t.test('every act on webhooks has a dry run, which writes nothing and delivers nothing', async (t) => {
  const desk = await openDesk(t);
  const receiver = await openReceiver(t);
  const { at, id, acts } = await everyAct(desk, receiver.url);
  const editor = asEditor(desk);
  await until(() => receiver.requests.length === 1, 'the first ping is delivered');
  const version = async (): Promise<number> => (await editor('GET', at)).body.version;
  for (const act of acts) {
    const headers = { ...ifMatch(act), 'idempotency-key': randomUUID() };
    const before = await everything(desk);
    const dry = await editor(act.method, `${act.path}?dryRun=true`, { body: act.body, headers });
    t.equal(dry.status, 200, nameOf(act));
    t.match(dry.body, { dryRun: true, events: [] }, nameOf(act));
    t.equal(await everything(desk), before, `${nameOf(act)}: nothing was written`);
    if (act.path.endsWith('/remove')) continue;
    const done = await editor(act.method, act.path, { body: act.body, headers });
    t.equal(done.status, act.status, `${nameOf(act)}: and its key is still unused`);
    t.equal(dry.body.version, act.path === '/webhooks' ? done.body.version : await version(), nameOf(act));
  }
  const unknown = `/webhooks/${newId('webhook')}`;
  for (const act of acts.slice(1)) {
    const path = act.path.replace(at, unknown);
    const asked = { body: act.body, headers: ifMatch(act) };
    isProblem(t, await editor(act.method, `${path}?dryRun=true`, asked), 'not-found', nameOf(act));
  }
  await desk.ask('PATCH', at, {
    key: desk.keys.editor,
    body: { state: 'disabled' },
    headers: { 'if-match': '*' },
  });
  isProblem(t, await editor('POST', `${at}/ping?dryRun=true`), 'wrong-state', 'a ping of a disabled webhook');
  t.equal((await editor('GET', '/webhooks')).body.items.filter((each: any) => each.id === id).length, 1);
});

const hasStrongTag = async (t: Test, desk: Desk, path: string): Promise<string> => {
  const editor = asEditor(desk);
  const read = await editor('GET', path);
  const tag = read.headers.get('etag') ?? '';
  t.match(tag, /^"[0-9a-f-]+"$/);
  for (const value of [tag, `W/${tag}`, '*', `"0", ${tag}`]) {
    const known = await editor('GET', path, { headers: { 'if-none-match': value } });
    t.match(
      { status: known.status, body: known.body, tag: known.headers.get('etag') },
      { status: 304, body: '', tag },
    );
  }
  t.equal((await editor('GET', path, { headers: { 'if-none-match': '"0"' } })).status, 200);
  return tag;
};

t.test(
  'webhooks and deliveries have strong ETags, and only a change of the webhook makes an act stale',
  async (t) => {
    const desk = await openDesk(t);
    const receiver = await openReceiver(t);
    const editor = asEditor(desk);
    const { id } = await desk.act('editor', '/webhooks', { url: receiver.url });
    const at = `/webhooks/${id}`;
    const tag = await hasStrongTag(t, desk, at);
    const { href } = await desk.act('editor', `${at}/ping`);
    const delivery = href.replace('/v1/ledgers/main', '');
    await until(async () => (await editor('GET', delivery)).body.state === 'delivered', 'it is delivered');
    await hasStrongTag(t, desk, delivery);
    const later = await hasStrongTag(t, desk, at);
    t.not(later, tag, 'another state has another tag');
    const acts = (await everyAct(desk, receiver.url)).acts.filter(({ changes }) => changes);
    for (const act of acts) {
      const send = (headers: Record<string, string>) =>
        editor(act.method, act.path, { body: act.body, headers });
      isProblem(t, await send({}), 'version-required', nameOf(act));
      const stale = await send({ 'if-match': '"99", "x"' });
      isProblem(t, stale, 'stale-version', nameOf(act));
      t.equal(typeof stale.body.currentVersion, 'number', 'and returns its version');
    }
    const change = (value: string) =>
      editor('PATCH', at, { body: { topic: 'weather' }, headers: { 'if-match': value } });
    const changed = await change(`"7", ${tag}`);
    t.equal(changed.status, 200, 'the outcome of a delivery meanwhile causes no conflict');
    t.equal(changed.headers.get('etag'), (await editor('GET', at)).headers.get('etag'));
    isProblem(t, await change(later), 'stale-version', 'a change does');
    const ping = await editor('POST', `${at}/ping`, { headers: { 'if-match': tag } });
    isProblem(t, ping, 'stale-version', 'also where If-Match is optional but sent');
  },
);

t.test('the end of an attempt and the removal of its webhook do not deadlock', async (t) => {
  const desk = await openDesk(t);
  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  const answering = Promise.withResolvers<undefined>();
  const receiver = await openReceiver(t, async (_, response) => {
    await answering.promise;
    response.writeHead(204).end();
  });
  const { id } = await desk.act('editor', '/webhooks', { url: receiver.url });
  await desk.act('editor', `/webhooks/${id}/ping`);
  await until(() => receiver.requests.length === 1, 'the attempt is in progress');
  const blocked = await hold(owner, (tx) => tx`select 1 from delivery.deliveries for update`);
  answering.resolve(undefined);
  await untilWaiting(owner, 1);
  const taken = owner`select 1 from delivery.webhooks for update nowait`;
  await t.rejects(taken, { code: '55P03' }, 'whatever waits for a delivery already holds its webhook');
  const removal = desk.ask('POST', `/webhooks/${id}/remove`, {
    key: desk.keys.editor,
    headers: { 'if-match': '*' },
  });
  await untilWaiting(owner, 2);
  await blocked.release();
  t.equal((await removal).status, 200);
  t.equal((await asEditor(desk)('GET', `/webhooks/${id}`)).status, 404);
});
