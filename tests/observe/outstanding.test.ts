import t from 'tap';
import { until } from '../support/core.ts';
import { connectAsOwner } from '../support/database.ts';
import { openDesk } from '../support/desk.ts';
import { movedClock } from '../support/moved-clock.ts';
import { openReceiver } from '../support/receiver.ts';
import { addressOfMetrics, readMetrics } from './metrics.ts';

t.test('pending work is shown: dead letters, overdue deadlines, webhooks', async (t) => {
  const time = movedClock();
  const desk = await openDesk(t, { settings: { METRICS_PORT: '0' }, clock: time.clock });
  const { app, act } = desk;
  const address = await addressOfMetrics(app);
  const statuses: Record<string, number> = { '/good': 204, '/gone': 410, '/bad': 500 };
  const receiver = await openReceiver(t, ({ path }, response) => {
    response.writeHead(statuses[path] ?? 404).end();
  });
  const ledger = async (name: string, labels = ''): Promise<number | undefined> =>
    (await readMetrics(address)).get(`claim_ledger_${name}{ledger="main"${labels}}`);
  const attempts = async (outcome: string): Promise<number | undefined> =>
    (await readMetrics(address)).get(`claim_ledger_webhook_attempts_total{outcome="${outcome}"}`);

  for (const name of ['dead_letters', 'webhook_deliveries_waiting', 'webhooks_disabled'])
    t.equal(await ledger(name), 0, `nothing yet: ${name}`);
  for (const outcome of ['delivered', 'retry', 'given-up', 'gone', 'withheld'])
    t.equal(await attempts(outcome), 0, `nothing yet: ${outcome}`);

  for (const path of Object.keys(statuses)) {
    // Filtered to a kind that does not occur, so it gets only test deliveries.
    const { id } = await act('editor', '/webhooks', {
      url: `${receiver.url}${path}`,
      types: ['scale.defined'],
    });
    await act('editor', `/webhooks/${id}/ping`);
  }
  for (const outcome of ['delivered', 'retry', 'gone'])
    await until(async () => ((await attempts(outcome)) ?? 0) >= 1, `one is counted as ${outcome}`);
  t.equal(await ledger('webhook_deliveries_waiting'), 1, 'the one that is tried again');
  t.equal(await ledger('webhooks_disabled'), 1, 'the one that is gone');

  const claim = await desk.claim();
  await desk.verdict(claim, [await desk.evidence(claim)]);
  await act('reader', `/claims/${claim}/objections`, { about: { kind: 'claim' }, text: 'It is not so.' });
  t.equal(await ledger('deadlines_overdue', ',kind="objection"'), 0, 'it is not due yet');
  time.forward(365);
  t.equal(await ledger('deadlines_overdue', ',kind="objection"'), 1);
  t.equal(await ledger('deadlines_overdue', ',kind="reply"'), 0);

  const owner = connectAsOwner(desk.place);
  t.teardown(() => owner.end());
  await owner`
    insert into views.dead_letters (ledger_id, view, generation, position, stream_id, error)
    values ('main', 'history', 0, 1, ${claim}, 'It was too much.'), ('main', 'history', 0, 2, ${claim}, null),
           ('main', 'history', 7, 3, ${claim}, 'Of a generation that is not in use.')`;
  t.equal(await ledger('dead_letters'), 2);
});
