import t from 'tap';
import { createScheduler, type SchedulerOptions } from '../../../src/background/system/scheduler.ts';
import type { DeadlineRow } from '../../../src/projections/deadlines/deadlines.ts';
import { until } from '../../support/core.ts';
import { connectAsOwner } from '../../support/database.ts';
import { startDesk } from '../../support/desk-of-answers.ts';
import { startService } from '../../support/service.ts';

/** The service's own scheduler runs once, at its start, so that the test alone controls the runs. */
const settings = { CLOCK_INTERVAL_MS: '600000', PROJECTION_LEASE_MS: '4000' };
const quiet = { onRefused: () => undefined, onTrouble: () => undefined, intervalMs: 1, leaseMs: 4_000 };

const ownerOfLease = async (desk: Awaited<ReturnType<typeof startDesk>>): Promise<string> => {
  const sql = connectAsOwner(desk.place);
  const [lease] = await sql<{ owner: string }[]>`select owner from views.leases where ledger_id = 'main'`;
  await sql.end();
  return lease!.owner;
};

/** A desk with a verdict whose embargo is over, and the dependencies of the lease holder. */
const overdue = async (t: Parameters<typeof startDesk>[0]) => {
  const desk = await startDesk(t, { settings });
  const { at, evidence } = await desk.claimWithEvidence();
  const id = await desk.approved(at, evidence);
  const verdict = `${at}/verdicts/${id}`;
  await desk.change(`${verdict}/embargo`, { until: desk.time.inDays(1) });
  desk.time.forward(2);
  const means: SchedulerOptions = {
    ...desk.app.core,
    ...quiet,
    clock: desk.time.clock,
    owner: await ownerOfLease(desk),
  };
  const published = async (): Promise<number> =>
    (await desk.events(desk.ana)).filter((event) => event.type === 'verdict.published').length;
  return { desk, at, evidence, id, verdict, means, published };
};

t.test('two schedulers that run at once execute a due act once', async (t) => {
  const { desk, means, published } = await overdue(t);
  // A barrier: no act starts before both schedulers have read what is due.
  let arrived = 0;
  let open = (): void => undefined;
  const both = new Promise<void>((resolve) => (open = resolve));
  const handle: SchedulerOptions['handle'] = async (...wish) => {
    arrived += 1;
    if (arrived === 2) open();
    await both;
    return desk.app.core.handle(...wish);
  };
  const rounds = [createScheduler({ ...means, handle }), createScheduler({ ...means, handle })];
  await Promise.all(rounds.map((each) => each.runDue('main')));
  t.equal(arrived, 2);
  t.equal(await published(), 1);
});

t.test('a scheduler that dies right after an act does not cause its repetition', async (t) => {
  const { desk, means, published } = await overdue(t);
  const receipts: boolean[] = [];
  const handle: SchedulerOptions['handle'] = async (...wish) => {
    // Executed twice with one id, as by a process that restarts while the views are still behind.
    for (const _ of ['before the crash', 'after it'])
      receipts.push((await desk.app.core.handle(...wish)).replayed);
    throw new Error('killed here');
  };
  await t.rejects(createScheduler({ ...means, handle }).runDue('main'), /killed here/);
  t.same(receipts, [false, true]);
  t.equal(await published(), 1);
});

t.test(
  'a second service on the same database does not schedule while the first holds the lease',
  async (t) => {
    const { desk, published } = await overdue(t);
    const other = await startService(t, { place: desk.place, settings, clock: desk.time.clock });
    await other.app.tick();
    t.equal(await published(), 0);
    await desk.stop();
    // It takes over the lease once the first has released it, and then finds what is due.
    await until(async () => {
      await other.app.tick();
      return (await other.ask('GET', '/events?limit=200')).body.items.at(-1).type === 'verdict.published';
    }, 'the other publishes it');
    const events = (await other.ask('GET', '/events?limit=200')).body.items as { type: string }[];
    t.equal(events.filter((event) => event.type === 'verdict.published').length, 1);
  },
);

t.test('a refused release is reported once, and stays overdue until a member acts', async (t) => {
  const { desk, at, evidence, id, verdict, means, published } = await overdue(t);
  await desk.change(`${at}/evidence/${evidence}/withdraw`, { reason: 'A forgery.', endsEmbargo: true });
  const refused: [DeadlineRow, string][] = [];
  const clock = createScheduler({
    ...means,
    onRefused: (deadline, refusal) => refused.push([deadline, refusal.refused]),
  });
  await clock.runDue('main');
  await clock.runDue('main');
  t.match(refused, [[{ id, kind: 'embargo' }, 'evidence-not-in-force']]);
  t.equal(refused.length, 1);
  t.equal(await published(), 0);
  const dueBy = encodeURIComponent(desk.time.inDays(0));
  const overdueNow = await desk.ask('GET', `/deadlines?dueBy=${dueBy}`, { key: desk.ana });
  t.match(overdueNow.body.items, [{ id, state: 'open' }]);
  await desk.change(`${verdict}/return`, { comments: 'Find better evidence.', endsEmbargo: true });
  t.same((await desk.ask('GET', '/deadlines', { key: desk.ana })).body.items, [], 'a member has acted');
});

t.test('one act that always fails delays no other', async (t) => {
  const { desk, id, means, published } = await overdue(t);
  const { at, evidence } = await desk.claimWithEvidence();
  const second = await desk.approved(at, evidence);
  await desk.change(`${at}/verdicts/${second}/embargo`, { until: desk.time.inDays(1) });
  desk.time.forward(2);
  const handle: SchedulerOptions['handle'] = async (ledger, wish) => {
    if ('verdict' in wish.command && wish.command.verdict === id) throw new Error('broken');
    return desk.app.core.handle(ledger, wish);
  };
  const clock = createScheduler({ ...means, handle });
  await t.rejects(clock.runDue('main'), /broken/);
  await clock.runDue('main');
  t.equal(await published(), 1);
});

t.test('it continues after an error, and stops on an abort', async (t) => {
  const { means } = await overdue(t);
  const stopping = new AbortController();
  const troubles: unknown[] = [];
  const database = {
    ...means.database,
    run: async () => {
      if (troubles.length === 2) stopping.abort();
      throw new Error('gone');
    },
  };
  const onTrouble = (error: unknown): void => void troubles.push(error);
  await createScheduler({ ...means, database, onTrouble }).run('main', stopping.signal);
  t.equal(troubles.length, 2, 'a failure during the stop is not reported');
});
