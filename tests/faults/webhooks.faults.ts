import type { ServerResponse } from 'node:http';
import t, { type Test } from 'tap';
import { startCluster } from '../support/cluster.ts';
import { until } from '../support/core.ts';
import { dataDirectory, serveWithKey } from '../support/process.ts';
import { openReceiver, type Receiver, type ReceivedRequest } from '../support/receiver.ts';
import { adminKey, ask } from '../support/service.ts';

const settings = {
  WEBHOOK_PRIVATE_ADDRESSES: 'allow',
  RATE_ADDRESS_REQUESTS_PER_MINUTE: '100000000',
  RATE_KEY_REQUESTS_PER_MINUTE: '100000000',
};

const post = async (url: string, path: string, body: object): Promise<any> => {
  const answer = await ask(url, 'POST', path, { key: adminKey, body });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
  return answer.body;
};

/** Creates webhooks; returns their ids and the position after which the first one gets events. */
const makeWebhooks = async (
  url: string,
  addresses: readonly string[],
  more: object = {},
): Promise<{ ids: string[]; start: number }> => {
  const made: { id: string; after: number }[] = [];
  for (const address of addresses) made.push(await post(url, '/webhooks', { url: address, ...more }));
  return { ids: made.map(({ id }) => id), start: made[0]?.after ?? 0 };
};

const recordClaims = async (url: string, count: number): Promise<void> => {
  const one = () => post(url, '/claims', { wording: 'Water boils.', language: 'en' });
  for (let left = count; left > 0; left -= 8)
    await Promise.all(Array.from({ length: Math.min(8, left) }, one));
};

/** The ids of all public events after a position, from the feed. */
const idsAfter = async (url: string, after: number): Promise<string[]> => {
  const { body } = await ask(url, 'GET', `/events?after=${after}&limit=200`, { key: adminKey });
  const shown = body.items.filter((each: { audience: string }) => each.audience === 'public');
  const ids = shown.map(({ id }: { id: string }) => id) as string[];
  return body.more ? [...ids, ...(await idsAfter(url, body.through as number))] : ids;
};

/** Holds all answers until released. */
const createHold = () => {
  const waiting: ServerResponse[] = [];
  let isOpen = false;
  return {
    waiting: () => waiting.length,
    answer: (_: ReceivedRequest, response: ServerResponse): void => {
      if (isOpen) response.writeHead(204).end();
      else waiting.push(response);
    },
    close: () => void (isOpen = false),
    release: () => {
      isOpen = true;
      for (const response of waiting.splice(0)) response.writeHead(204).end();
    },
  };
};

const goodOnes = 99;
const eventsEach = 5;
const deadTimeoutMs = 30_000;
/** A delivery that waits for the dead address takes nearly as long as the timeout, others a fraction of it. */
const delayMaxMs = deadTimeoutMs / 2;

const p99Of = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.99) - 1] ?? Infinity;

/** The latency from append to delivery of some events at each good endpoint, in milliseconds. */
const measure = async (url: string, receiver: Receiver): Promise<number[]> => {
  const isGood = ({ path }: ReceivedRequest): boolean => path.startsWith('/good/');
  const before = receiver.requests.filter(isGood).length;
  for (let n = 1; n <= eventsEach; n += 1) {
    await post(url, '/sources', { title: 'A report', kind: 'report' });
    await until(
      () => receiver.requests.filter(isGood).length >= before + n * goodOnes,
      'all good ones are told',
    );
  }
  const told = receiver.requests.filter(isGood).slice(before);
  return told.map(({ at, body }) => at - Date.parse(JSON.parse(body).recordedAt));
};

t.test('an address that never answers delays none of 99 others', async (t) => {
  const hold = createHold();
  const receiver = await openReceiver(t, (request, response) =>
    request.path === '/dead' ? hold.answer(request, response) : void response.writeHead(204).end(),
  );
  const { url } = await serveWithKey(t, {
    ...settings,
    DATA_DIR: await dataDirectory(t),
    WEBHOOK_TIMEOUT_MS: String(deadTimeoutMs),
    WEBHOOK_REQUESTS_MAX: '64',
  });
  const good = Array.from({ length: goodOnes }, (_, n) => `${receiver.url}/good/${n}`);
  await makeWebhooks(url, good, { kinds: ['source'] });
  await makeWebhooks(url, [`${receiver.url}/dead`]);
  // More deliveries wait for the dead endpoint, and for longer, than requests may be in flight.
  await recordClaims(url, 80);
  await until(() => hold.waiting() > 0, 'the dead one is asked');
  const took = await measure(url, receiver);
  t.comment(`p99 of ${goodOnes * eventsEach} is ${p99Of(took)} ms`);
  t.ok(Math.max(...took) < delayMaxMs, `the slowest took ${Math.max(...took)} ms`);
  t.ok(hold.waiting() > 0, 'the dead one was asked all the while');
});

/** The number of deliveries of each event at each endpoint. */
const nameOf = ({ path, headers }: ReceivedRequest): string => `${path} ${String(headers['webhook-id'])}`;

const timesReceived = (told: readonly ReceivedRequest[]): Map<string, number> => {
  const times = new Map<string, number>();
  for (const { path, headers } of told) {
    const name = `${path} ${String(headers['webhook-id'])}`;
    times.set(name, (times.get(name) ?? 0) + 1);
  }
  return times;
};

/** Every endpoint got every event and nothing else, and the message id equals the event's id. */
const isAllReceived = (
  t: Test,
  told: readonly ReceivedRequest[],
  paths: readonly string[],
  events: readonly string[],
): void => {
  const expected = paths.flatMap((path) => events.map((id) => `${path} ${id}`));
  t.same([...timesReceived(told).keys()].toSorted(), expected.toSorted(), `${expected.length} deliveries`);
  for (const { headers, body } of told)
    if (JSON.parse(body).id !== headers['webhook-id'])
      t.fail(`${String(headers['webhook-id'])} told ${body}`);
};

t.test('a kill during deliveries loses none, and a repeated delivery has the same id', async (t) => {
  const DATA_DIR = await dataDirectory(t);
  const hold = createHold();
  const receiver = await openReceiver(t, hold.answer);
  const serve = () => serveWithKey(t, { ...settings, DATA_DIR, WEBHOOK_TIMEOUT_MS: '1000' });
  let service = await serve();
  const paths = ['/a', '/b', '/c'];
  const { start } = await makeWebhooks(
    service.url,
    paths.map((path) => receiver.url + path),
  );
  for (let round = 1; round <= 2; round += 1) {
    hold.close();
    const writing = recordClaims(service.url, 200).catch(() => undefined);
    // They arrived and were not answered, so only the receiver knows of them.
    const before = receiver.requests.length;
    await until(() => receiver.requests.length >= before + 12, 'some are told');
    service.kill('SIGKILL');
    await service.ended;
    await writing;
    const interrupted = receiver.requests.slice(before);
    hold.release();
    service = await serve();
    const events = await idsAfter(service.url, start);
    t.comment(`round ${round}: ${events.length} events, ${interrupted.length} deliveries were cut off`);
    await until(() => timesReceived(receiver.requests).size >= paths.length * events.length, 'all is told');
    const isAgain = () =>
      interrupted.every((each) => (timesReceived(receiver.requests).get(nameOf(each)) ?? 0) > 1);
    await until(isAgain, 'what was cut off is told again, under the same id');
    isAllReceived(t, receiver.requests, paths, events);
  }
});

t.test('two processes on one database both deliver, and never the same delivery', async (t) => {
  const cluster = await startCluster(t);
  const each = { ...settings, WEBHOOK_REQUESTS_MAX: '4' };
  const [one, other] = [await cluster.serve(each), await cluster.serve(each)];
  const hold = createHold();
  const receiver = await openReceiver(t, hold.answer);
  const paths = ['/a', '/b', '/c'];
  const { ids, start } = await makeWebhooks(
    one.url,
    paths.map((path) => receiver.url + path),
  );
  await recordClaims(one.url, 20);
  await until(() => hold.waiting() === 8, 'both deliver: no process has more than four under way');
  hold.release();
  for (let n = 0; n < 10; n += 1) await Promise.all([recordClaims(one.url, 10), recordClaims(other.url, 10)]);
  const events = await idsAfter(one.url, start);
  await until(() => timesReceived(receiver.requests).size >= events.length * paths.length, 'all is told');
  await until(async () => {
    const states = await Promise.all(
      ids.map((id) => ask(one.url, 'GET', `/webhooks/${id}/deliveries?state=waiting`, { key: adminKey })),
    );
    return states.every(({ body }) => body.items.length === 0);
  }, 'nothing is left to tell');
  isAllReceived(t, receiver.requests, paths, events);
  t.same(
    [...timesReceived(receiver.requests)].filter(([, times]) => times > 1),
    [],
    'and nothing twice',
  );
});
