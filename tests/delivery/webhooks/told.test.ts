import { Webhook } from 'standardwebhooks';
import t, { type Test } from 'tap';
import { z } from 'zod';
import { openDesk, type Desk } from '../../support/desk.ts';
import { until } from '../../support/core.ts';
import { isProblem } from '../../support/problem.ts';
import { openReceiver, type ReceivedRequest } from '../../support/receiver.ts';

const make = async (desk: Desk, body: object, role: 'editor' | 'admin' = 'editor') =>
  desk.act(role, '/webhooks', body);

const readWebhook = async ({ ask, keys }: Desk, id: string) =>
  (await ask('GET', `/webhooks/${id}`, { key: keys.editor })).body;

const settled = (t: Test, desk: Desk, id: string, event: string) =>
  until(async () => {
    const { body } = await desk.ask('GET', `/webhooks/${id}/deliveries/${event}`, { key: desk.keys.editor });
    t.equal(body.event, event);
    return body.state !== 'waiting' && body.log.length > 0;
  }, 'it is settled');

/** Whether a request matches the document's description for receivers. */
const createFits = async ({
  ask,
}: Desk): Promise<(name: 'event' | 'ping', request: ReceivedRequest) => boolean> => {
  const { body: document } = await ask('GET', '//openapi.json');
  const schemaOf = (name: string): z.ZodType => {
    const { schema } = document.webhooks[name].post.requestBody.content['application/json'];
    const whole = JSON.stringify({ ...schema, $defs: document.components.schemas });
    const moved = whole.replaceAll('#/components/schemas/', '#/$defs/');
    return z.fromJSONSchema(JSON.parse(moved) as Parameters<typeof z.fromJSONSchema>[0]);
  };
  const schemas = { event: schemaOf('event'), ping: schemaOf('ping') };
  return (name, { headers, body }) =>
    document.webhooks[name].post.parameters.every((each: any) => each.name in headers) &&
    schemas[name].safeParse(JSON.parse(body)).success;
};

t.test(
  'each event is delivered once, signed and in the format of the feed, to the webhooks it matches',
  async (t) => {
    const desk = await openDesk(t);
    const receiver = await openReceiver(t);
    await desk.claim();
    const all = await make(desk, { url: `${receiver.url}/all` });
    const verdicts = await make(desk, { url: `${receiver.url}/verdicts`, types: ['verdict.published'] });
    const ofDesk = await make(desk, { url: `${receiver.url}/desk`, audience: 'desk' }, 'admin');
    const weather = await make(desk, { url: `${receiver.url}/weather`, topic: 'weather', kinds: ['claim'] });
    const from = all.after;
    const claim = await desk.claim({ topics: ['weather'] });
    const hidden = await desk.claim({ visibility: 'desk' });
    await desk.act('checker', `/claims/${hidden}/notes`, { text: 'zinnober' });
    await desk.verdict(claim, [await desk.evidence(claim)]);
    await desk.claim();
    const { body: seen } = await desk.ask('GET', `/events?after=${from}`, { key: desk.keys.checker });
    const feed = { items: seen.items.filter(({ audience }: any) => audience === 'public') };
    const idsOf = (items: any[]): string[] => items.map(({ id }) => id).toSorted();
    await until(() => receiver.idsAt('/desk').length >= seen.items.length, 'all is told');
    await until(() => receiver.idsAt('/all').length >= feed.items.length, 'all is told');
    t.same(receiver.idsAt('/all').toSorted(), idsOf(feed.items), 'each once, and nothing of the desk');
    t.same(receiver.idsAt('/desk').toSorted(), idsOf(seen.items), 'the desk’s, and nothing of the admins');
    const published = feed.items.filter(({ type }: any) => type === 'verdict.published');
    await until(() => receiver.idsAt('/verdicts').length >= published.length, 'the verdict is told');
    t.same(receiver.idsAt('/verdicts'), idsOf(published));
    const ofClaim = feed.items.filter(({ stream }: any) => stream === claim);
    await until(() => receiver.idsAt('/weather').length >= ofClaim.length, 'the claim is told');
    t.same(receiver.idsAt('/weather').toSorted(), idsOf(ofClaim));
    const secrets: Record<string, string> = {
      '/all': all.secret,
      '/verdicts': verdicts.secret,
      '/desk': ofDesk.secret,
      '/weather': weather.secret,
    };
    for (const { path, body, headers } of receiver.requests) {
      const said: any = new Webhook(secrets[path]!).verify(body, headers as Record<string, string>);
      const { previous: _, ...event } = seen.items.find(({ id }: any) => id === said.id);
      const { public: numbers, ...shown } = event;
      const { items: read } = (await desk.ask('GET', '/events?after=0&limit=200')).body;
      const { actor, data } = read.find(({ id }: any) => id === said.id) ?? event;
      const expected = path === '/desk' ? event : { ...shown, ...numbers, actor, data };
      t.same(said, { ...expected, timestamp: event.recordedAt }, 'with the numbers of its readers');
      t.equal(headers['content-type'], 'application/json');
    }
    const fits = await createFits(desk);
    t.ok(
      receiver.requests.every((each) => fits('event', each)),
      'each as the document says',
    );
    await desk.act('editor', `/webhooks/${verdicts.id}/ping`);
    await until(() => receiver.requests.at(-1)!.body.includes('webhook.ping'), 'a ping is told');
    t.ok(fits('ping', receiver.requests.at(-1)!) && !fits('event', receiver.requests.at(-1)!));
    t.notMatch(
      JSON.stringify((await desk.ask('GET', '/webhooks', { key: desk.keys.editor })).body),
      /whsec_/,
    );
  },
);

t.test(
  'a failed attempt is retried under the same id by the schedule, and all attempts are recorded',
  async (t) => {
    let time = Date.now();
    const desk = await openDesk(t, { clock: () => new Date(time).toISOString() });
    const receiver = await openReceiver(
      t,
      (_, response) => void response.writeHead(500).end(`no ${'x'.repeat(5_000)}`),
    );
    const { id } = await make(desk, { url: `${receiver.url}/` });
    const { href } = await desk.act('editor', `/webhooks/${id}/ping`);
    const event = href.split('/').at(-1);
    const look = async () => (await desk.ask('GET', `//${href.slice(1)}`, { key: desk.keys.editor })).body;
    const waits: number[] = [];
    for (let n = 1; n <= 10; n += 1) {
      await until(async () => (await look()).log.length === n, `attempt ${n}`);
      const { nextAt, state } = await look();
      if (nextAt === null) t.equal(state, 'failed');
      else {
        waits.push(Date.parse(nextAt) - time);
        time = Date.parse(nextAt);
      }
    }
    const hours = waits.reduce((sum, each) => sum + each, 0) / 3_600_000;
    t.equal(waits.length, 9);
    t.ok(hours >= 75 && hours < 84, `${hours} hours`);
    t.same(new Set(receiver.idsAt('/')), new Set([event]));
    t.equal(new Set(receiver.requests.map(({ headers }) => headers['webhook-timestamp'])).size, 10);
    const { log, attempts } = await look();
    t.equal(attempts, 10);
    for (const each of log) {
      t.equal(each.status, 500);
      t.match(each.detail, /^no x+$/);
      t.equal(each.detail.length, 1_000, 'the answer is kept in part');
    }
    t.match(
      await readWebhook(desk, id),
      { state: 'disabled', disabledBecause: 'failing' },
      'nothing was taken in that time',
    );
    isProblem(
      t,
      await desk.ask('POST', `/webhooks/${id}/ping`, { key: desk.keys.editor }),
      'wrong-state',
      'a ping',
    );
  },
);

t.test('410 disables, redirects are not followed, and Retry-After is respected', async (t) => {
  const desk = await openDesk(t);
  const receiver = await openReceiver(t, ({ path }, response) => {
    if (path === '/gone') response.writeHead(410).end();
    else if (path === '/moved') response.writeHead(302, { location: `${receiver.url}/elsewhere` }).end();
    else response.writeHead(429, { 'retry-after': '3600' }).end();
  });
  const told: Record<string, { id: string; event: string }> = {};
  for (const path of ['/gone', '/moved', '/busy']) {
    const { id } = await make(desk, { url: receiver.url + path });
    const { href } = await desk.act('editor', `/webhooks/${id}/ping`);
    told[path] = { id, event: href.split('/').at(-1) };
  }
  await settled(t, desk, told['/gone']!.id, told['/gone']!.event);
  t.match(await readWebhook(desk, told['/gone']!.id), { state: 'disabled', disabledBecause: 'gone' });
  await until(
    () => receiver.idsAt('/busy').length === 1 && receiver.idsAt('/moved').length >= 1,
    'both were asked',
  );
  await until(
    async () => (await readWebhook(desk, told['/busy']!.id)).pausedUntil !== null,
    'it is left alone',
  );
  const { pausedUntil } = await readWebhook(desk, told['/busy']!.id);
  t.ok(Date.parse(pausedUntil) > Date.now() + 3_500_000);
  await desk.act('editor', `/webhooks/${told['/busy']!.id}/ping`);
  await desk.claim();
  const { log } = (
    await desk.ask('GET', `/webhooks/${told['/moved']!.id}/deliveries/${told['/moved']!.event}`, {
      key: desk.keys.editor,
    })
  ).body;
  t.equal(log.at(-1).status, 302);
  t.equal(receiver.idsAt('/elsewhere').length, 0);
  t.equal(receiver.idsAt('/busy').length, 1, 'nothing else is sent there meanwhile');
});

t.test('delivers a resend that is requested while an attempt is in flight', async (t) => {
  const desk = await openDesk(t);
  const answered = Promise.withResolvers<undefined>();
  const receiver = await openReceiver(t, async (_, response) => {
    if (receiver.requests.length === 1) await answered.promise;
    response.writeHead(204).end();
  });
  const { id } = await make(desk, { url: `${receiver.url}/` });
  await desk.act('editor', `/webhooks/${id}/ping`);
  await until(() => receiver.requests.length === 1, 'it is sent, and not yet answered');
  const [event] = receiver.idsAt('/');
  await desk.act('editor', `/webhooks/${id}/deliveries/${event}/resend`);
  answered.resolve(undefined);
  await until(() => receiver.requests.length === 2, 'it is sent again', 20_000);
  t.same(receiver.idsAt('/'), [event, event]);
});

t.test('one delivery, or all since a position, are repeated under the same ids', async (t) => {
  const desk = await openDesk(t);
  const receiver = await openReceiver(t);
  const start = await desk.head();
  for (let n = 0; n < 3; n += 1) await desk.claim();
  const { id } = await make(desk, { url: `${receiver.url}/` });
  const claim = await desk.claim();
  await until(() => receiver.requests.length === 1, 'the last is told');
  const [event] = receiver.idsAt('/');
  await desk.act('editor', `/webhooks/${id}/deliveries/${event}/resend`);
  await until(() => receiver.requests.length === 2, 'it is told again');
  t.same(receiver.idsAt('/'), [event, event]);
  await desk.act('editor', `/webhooks/${id}/resend`, { after: start });
  await until(() => receiver.requests.length >= 6, 'all four are told again');
  const { body: feed } = await desk.ask('GET', `/events?after=${start}`, { key: desk.keys.checker });
  t.same(receiver.idsAt('/').slice(2).toSorted(), feed.items.map((each: any) => each.id).toSorted());
  t.equal(feed.items.at(-1).stream, claim);
  const { body: page } = await desk.ask('GET', `/webhooks/${id}/deliveries?limit=3`, {
    key: desk.keys.editor,
  });
  const { body: rest } = await desk.ask('GET', `/webhooks/${id}/deliveries?limit=3&cursor=${page.next}`, {
    key: desk.keys.editor,
  });
  t.equal(new Set([...page.items, ...rest.items].map((each: any) => each.event)).size, 4);
  t.equal(rest.next, null);
  isProblem(
    t,
    await desk.ask('POST', `/webhooks/${id}/resend`, { key: desk.keys.editor, body: { after: 99_999 } }),
    'not-recorded-yet',
    'what is not there',
  );
});
