import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';

const question = 'Where did you measure?';
const kindsOf = (items: any[]): string[] => items.map((each) => each.kind);

t.test('every read of a verdict has its replies as published and as they are now', async (t) => {
  const desk = await startDesk(t, { settings: { CLOCK_INTERVAL_MS: '600000' } });
  const { ask, ana: key, ben } = desk;
  const { claim, at, evidence } = await desk.claimWithEvidence();
  const claimant = await desk.make('/claimants', { kind: 'person', name: 'Mr. Kettle' });
  const dueAt = desk.time.inDays(2);
  const reply = await desk.make(`${at}/replies`, { claimant, question, dueAt });
  const verdict = await desk.published(at, evidence);
  const asked = [{ reply, claimant, question, state: 'asked' }];
  const reads = async () => ({
    one: (await ask('GET', `${at}/verdicts/${verdict}`)).body,
    list: (await ask('GET', `${at}/verdicts`)).body.items[0],
    ledger: (await ask('GET', '/verdicts')).body.items[0],
    expanded: (await ask('GET', '/claims?expand=verdict')).body.items.find((each: any) => each.id === claim)
      .expanded.verdict,
    desk: (await ask('GET', `${at}/verdicts/${verdict}`, { key })).body,
  });
  const before = await reads();
  for (const [name, read] of Object.entries(before)) {
    t.same(read.repliesAsPublished, asked, name);
    t.match(read.replies, [{ ...asked[0], answeredAt: null, toConsider: false }], name);
  }
  const { etag } = before.ledger;
  const asOf = (await ask('GET', '/events?limit=200')).body.items.at(-1).position;
  await desk.change(`${at}/replies/${reply}/receive`, { text: 'On a mountain.' });
  for (const [name, read] of Object.entries(await reads())) {
    t.same(read.repliesAsPublished, asked, `${name}: what was published stays`);
    t.match(
      read.replies,
      [{ ...asked[0], state: 'received', text: 'On a mountain.', toConsider: true }],
      `${name}: what is so now`,
    );
  }
  t.not((await reads()).ledger.etag, etag, 'the tag is another');
  t.match((await ask('GET', `${at}/verdicts/${verdict}?asOf=${asOf}`)).body.replies, [{ state: 'asked' }]);

  const queue = async (): Promise<any[]> => (await ask('GET', '/desk/queue', { key })).body.items;
  t.match(await queue(), [{ kind: 'late-reply', item: reply, claim }], 'the desk has to consider it');
  const reason = 'He measured elsewhere, which changes nothing.';
  await desk.change(`${at}/verdicts/${verdict}/recheck`, { reason }, ben);
  t.same(await queue(), [], 'the verdict stands beside it');
  t.match((await ask('GET', `${at}/verdicts/${verdict}`)).body, {
    repliesAsPublished: asked,
    replies: [{ state: 'received', toConsider: false }],
    rechecked: { reason },
  });
});

t.test('a reply that comes after its time waits for the desk until a verdict is published', async (t) => {
  const desk = await startDesk(t, { settings: { CLOCK_INTERVAL_MS: '600000' } });
  const { ask, ana: key } = desk;
  const { at, evidence } = await desk.claimWithEvidence();
  const claimant = await desk.make('/claimants', { kind: 'person', name: 'Mr. Kettle' });
  const reply = await desk.make(`${at}/replies`, { claimant, question, dueAt: desk.time.inDays(2) });
  desk.time.forward(3);
  await desk.tick();
  await desk.change(`${at}/replies/${reply}/receive`, { text: 'On a mountain.' });
  const late = async (): Promise<any[]> =>
    (await ask('GET', '/desk/queue?kind=late-reply', { key })).body.items;
  t.match(await late(), [{ item: reply }]);
  await desk.published(at, evidence);
  t.same(await late(), []);
});

t.test(
  'a verdict becomes due to be checked again at its time, once, and says so in every read',
  async (t) => {
    const desk = await startDesk(t, { settings: { CLOCK_INTERVAL_MS: '600000' } });
    const { ask, ana: key, ben, time } = desk;
    await desk.setPolicy({ recheckDays: { standard: 30, high: 7 } });
    const { claim, at, evidence } = await desk.claimWithEvidence();
    const verdict = await desk.published(at, evidence);
    const read = async () => (await ask('GET', `${at}/verdicts/${verdict}`)).body;
    const { recheckBy } = await read();
    const page = async (): Promise<string> => (await fetch(`${desk.url}/main/claims/${claim}`)).text();
    t.match(await page(), /To be checked again by/);
    t.match(await read(), { isRecheckDue: false, rechecked: null });
    t.match((await ask('GET', '/deadlines?kind=recheck', { key })).body.items, [
      { id: verdict, claim, dueAt: recheckBy, state: 'open' },
    ]);
    await desk.tick();
    t.equal((await read()).isRecheckDue, false, 'it is not due yet');
    time.forward(31);
    await desk.tick();
    await desk.tick();
    t.match(await read(), { state: 'published', isRecheckDue: true, recheckBy });
    t.match(await page(), /It was to be checked again by/);
    t.equal((await desk.events()).filter((event) => event.type === 'verdict.recheck-due').length, 1);
    t.match((await ask('GET', '/desk/queue', { key })).body.items, [
      { kind: 'recheck-due', item: verdict, dueAt: recheckBy },
    ]);
    t.match((await ask('GET', `${at}/history`)).body.items.at(-1), {
      what: 'The ledger found that the verdict “False” is due to be checked again.',
    });
    const next = time.inDays(5);
    await desk.change(`${at}/verdicts/${verdict}/recheck`, { reason: 'Nothing new.', recheckBy: next }, ben);
    t.match(await read(), { isRecheckDue: false, recheckBy: next, rechecked: { reason: 'Nothing new.' } });
    t.match((await ask('GET', `${at}/history`)).body.items.at(-1), {
      what: `An editor checked the verdict “False” again and found that it stands, to be checked again by ${next.slice(0, 10)} because “Nothing new”.`,
    });
    t.same(kindsOf((await ask('GET', '/desk/queue', { key })).body.items), []);
    time.forward(6);
    await desk.tick();
    t.equal((await read()).isRecheckDue, true, 'it becomes due again');
    await desk.change(`${at}/verdicts/${verdict}/retract`, {
      reason: 'our-error',
      responsible: 'checker',
      text: 'We erred.',
    });
    t.match(await read(), { isRecheckDue: false, recheckBy: null });
    t.same((await ask('GET', '/deadlines?kind=recheck', { key })).body.items, []);
  },
);
