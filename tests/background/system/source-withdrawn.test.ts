import { setTimeout as sleep } from 'node:timers/promises';
import t from 'tap';
import { connectAsOwner } from '../../support/database.ts';
import { openDesk } from '../../support/desk-of-two.ts';
import { startService } from '../../support/service.ts';

/** Waits for an automatic result, with a time limit. */
const eventually = async (ask: () => Promise<boolean>): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await ask()) return true;
    await sleep(50);
  }
  return false;
};

t.test('withdrawing a source', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const stateOf = async (claim: string, evidence: string): Promise<string> =>
    (await ask('GET', `/claims/${claim}/evidence/${evidence}`)).body.state as string;
  const statusOf = async (claim: string): Promise<any> => (await ask('GET', `/claims/${claim}/status`)).body;
  const withdraw = async (source: string): Promise<void> => {
    const done = await desk.act(`/sources/${source}/withdraw`, { body: { reason: 'It was made up.' } });
    if (done.status !== 200) throw new Error(JSON.stringify(done.body));
  };

  t.test('challenges its evidence on every claim and flags the verdicts that rely on it', async (t) => {
    const [source, other] = [await desk.source(), await desk.source({ title: 'Another book' })];
    const [relying, unrelated] = [await desk.claim(), await desk.claim()];
    const evidence = await desk.accepted(relying, source);
    const kept = await desk.accepted(unrelated, other);
    const beside = await desk.accepted(unrelated, source);
    await desk.publish(relying, evidence);
    await desk.publish(unrelated, kept);
    await withdraw(source);
    t.ok(await eventually(async () => (await statusOf(relying)).needsReview as boolean), 'it is flagged');
    t.equal((await statusOf(relying)).status, 'contested');
    t.ok(await eventually(async () => (await stateOf(unrelated, beside)) === 'challenged'));
    t.equal(await stateOf(unrelated, kept), 'accepted');
    t.equal((await statusOf(unrelated)).status, 'checked', 'a verdict that did not rely on it is unchanged');
    const { items } = (await ask('GET', `/claims/${relying}/history`)).body;
    t.match(
      items.at(-1).what,
      /^The ledger challenged the evidence from “A handbook”, since its source was withdrawn/,
    );
  });

  t.test('challenges evidence from it that is accepted afterwards', async (t) => {
    const [source, claim] = [await desk.source(), await desk.claim()];
    await withdraw(source);
    const evidence = await desk.accepted(claim, source);
    t.ok(await eventually(async () => (await stateOf(claim, evidence)) === 'challenged'));
  });

  t.test('is a cause that only the ledger itself can name', async (t) => {
    const claim = await desk.claim();
    const evidence = await desk.accepted(claim, await desk.source());
    const { status, body } = await desk.act(`/claims/${claim}/evidence/${evidence}/challenge`, {
      body: { reason: 'It was withdrawn.', cause: 'source-withdrawn' },
    });
    t.equal(status, 422);
    t.match(body.errors, [{ pointer: '#/cause' }]);
  });

  t.test('is handled once, even after a crash that lost the checkpoint', async (t) => {
    const [source, claim] = [await desk.source(), await desk.claim()];
    const evidence = await desk.accepted(claim, source);
    await withdraw(source);
    t.ok(await eventually(async () => (await stateOf(claim, evidence)) === 'challenged'));
    const dismissed = (await ask('GET', `/claims/${claim}/evidence/${evidence}`)).body.challenges[0].id;
    await desk.act(`/claims/${claim}/evidence/${evidence}/challenges/${dismissed as string}/dismiss`, {
      body: { reason: 'A second copy exists elsewhere.' },
    });
    await service.stop();
    const owner = connectAsOwner(service.place);
    await owner`update views.checkpoints set position = 0 where view like 'reaction:%'`;
    const again = await startService(t, { place: service.place });
    const caughtUp = async (): Promise<boolean> => {
      const [row] = await owner`
        select c.position = (select max(position) from log.events) as done
        from views.checkpoints c where c.view like 'reaction:%'`;
      return row?.['done'] === true;
    };
    t.ok(await eventually(caughtUp));
    await owner.end();
    const { body } = await again.ask('GET', `/claims/${claim}/evidence/${evidence}`);
    t.match(body, { state: 'accepted', challenges: [{ state: 'dismissed' }] });
    t.equal(body.challenges.length, 1);
  });
});
