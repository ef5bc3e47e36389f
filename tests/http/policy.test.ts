import t from 'tap';
import { openDesk } from '../support/story.ts';
import { adminKey, keyFor, startService } from '../support/service.ts';

const anyVersion = { 'if-match': '*' };

t.test('rule 6: publishing obeys the policy, and a refusal names every unmet rule', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const policy = { independentSourcesNeeded: 2, bothSides: true, archivedSources: true };
  t.equal(
    (await ask('POST', '/policy', { key: adminKey, body: { policy }, headers: anyVersion })).status,
    200,
  );
  const claim = await desk.claim('It is policy.');
  const source = await desk.source('One source');
  const evidence = await desk.evidence(claim, 'supports', { source });
  const verdict = await desk.proposal(claim, 'true', [evidence]);
  await desk.approve(claim, verdict);
  const refused = await desk.publish(claim, verdict);
  t.match(refused.body, { status: 409, type: '/problems/policy-not-met' });
  t.match(refused.body.detail, /1 of 2 independent.*refutes.*No copy/);

  const second = await desk.evidence(claim, 'supports');
  const exceptions = [{ rule: 'archived-sources', reason: 'They are on paper.' }];
  const better = await desk.proposal(claim, 'true', [evidence, second], {
    noneFound: ['refutes'],
    exceptions,
  });
  await desk.approve(claim, better);
  const published = await desk.publish(claim, better);
  t.equal(published.status, 200, JSON.stringify(published.body));
  t.match((await ask('GET', `/claims/${claim}/verdicts/${better}`)).body, {
    noneFound: ['refutes'],
    exceptions,
  });
});

t.test('rule 6: a claim of high risk needs the approvals that the policy sets for it', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  const third = await keyFor(service, 'checker', { name: 'Cleo' });
  const claim = await desk.claim('It could do harm.', { riskClass: 'high' });
  const verdict = await desk.proposal(claim, 'false', [await desk.evidence(claim, 'refutes')]);
  await desk.approve(claim, verdict);
  t.match((await desk.publish(claim, verdict)).body, {
    type: '/problems/approvals-missing',
    detail: 'It has 1 of 2 approvals.',
  });
  await ask('POST', `/claims/${claim}/verdicts/${verdict}/approve`, { key: third, headers: anyVersion });
  t.equal((await desk.publish(claim, verdict)).status, 200);
});

t.test('a claim without a visibility of its own has the default of the policy', async (t) => {
  const service = await startService(t);
  const { ask } = service;
  const desk = await openDesk(service);
  await ask('POST', '/policy', {
    key: adminKey,
    body: { policy: { claimVisibility: 'desk' } },
    headers: anyVersion,
  });
  const [usual, open] = [
    await desk.claim('For the desk.'),
    await desk.claim('For all.', { visibility: 'public' }),
  ];
  t.equal((await ask('GET', `/claims/${usual}`)).status, 404);
  t.equal((await ask('GET', `/claims/${usual}`, { key: desk.checker })).status, 200);
  t.equal((await ask('GET', `/claims/${open}`)).status, 200);
});
