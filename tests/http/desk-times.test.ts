import t from 'tap';
import { startDesk } from '../support/desk-of-answers.ts';
import { adminKey } from '../support/service.ts';

const kindsOf = (items: any[]): string[] => items.map((each) => each.kind);

t.test('the queue shows what is due, and by when, until it is done', async (t) => {
  const desk = await startDesk(t, { settings: { CLOCK_INTERVAL_MS: '600000' } });
  const { ask, ana, time } = desk;
  const queue = async (query = ''): Promise<any[]> =>
    (await ask('GET', `/desk/queue?limit=50${query}`, { key: ana })).body.items;
  const { claim, evidence, at } = await desk.claimWithEvidence();
  const claimant = await desk.make('/claimants', { kind: 'person', name: 'A speaker' });
  const [soon, later] = [time.inDays(2), time.inDays(5)];
  const reply = await desk.make(`${at}/replies`, { claimant, question: 'Why?', dueAt: later });
  const verdict = await desk.approved(at, evidence);
  t.ok(kindsOf(await queue()).includes('to-publish'));
  await desk.change(`${at}/verdicts/${verdict}/embargo`, { until: soon });
  t.notOk(kindsOf(await queue()).includes('to-publish'), 'an embargoed item waits for its time');
  t.match(await queue('&kind=embargo-ending'), [{ claim, item: verdict, dueAt: soon }]);
  t.match(await queue('&kind=reply-lapsing'), [{ claim, item: reply, dueAt: later }]);
  t.same(kindsOf(await queue(`&dueBy=${soon}`)), ['embargo-ending']);
  const objection = await desk.make(`${at}/objections`, { about: { kind: 'claim' }, text: 'No.' });
  t.match(await queue('&kind=objection-due'), [{ claim, item: objection }]);
  for (const { href } of await queue())
    t.equal((await ask('GET', `/${href}`, { key: ana })).status, 200, href);

  await desk.change(`${at}/verdicts/${verdict}/publish`, {
    releaseEarly: true,
    reason: 'It is out already.',
  });
  await desk.change(`${at}/replies/${reply}/receive`, { text: 'Because.' }, ana);
  await desk.change(`${at}/objections/${objection}/resolve`, { outcome: 'rejected', explanation: 'Yes.' });
  t.same(kindsOf(await queue()), ['late-reply'], 'the verdict was published without it');
});

t.test('a proposal on a claim of high risk waits for as many approvals as publishing needs', async (t) => {
  const desk = await startDesk(t);
  const { ask, ana } = desk;
  const { evidence, at } = await desk.claimWithEvidence({ riskClass: 'high' });
  const verdict = await desk.approved(at, evidence);
  const kinds = async (): Promise<string[]> =>
    kindsOf((await ask('GET', '/desk/queue', { key: ana })).body.items);
  t.same(await kinds(), ['to-approve'], 'two are needed');
  await desk.change(`${at}/verdicts/${verdict}/approve`, {}, adminKey);
  t.same(await kinds(), ['to-publish']);
});
