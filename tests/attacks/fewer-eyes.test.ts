import t from 'tap';
import { openDesk, type Desk } from '../support/desk.ts';
import { isProblem } from '../support/problem.ts';
import { keyFor } from '../support/service.ts';

const any = { 'if-match': '*' };

/** A claim of high risk with a proposal that one person approved. Two have to. */
const approvedOnce = async (desk: Desk): Promise<{ claim: string; verdict: string; publish: () => any }> => {
  const claim = await desk.claim({ riskClass: 'high' });
  const verdict = await desk.proposal(claim, [await desk.evidence(claim)]);
  const path = `/claims/${claim}/verdicts/${verdict}`;
  await desk.act('editor', `${path}/approve`);
  const publish = () => desk.ask('POST', `${path}/publish`, { key: desk.keys.editor, headers: any });
  return { claim, verdict, publish };
};

const setPolicy = (desk: Desk, policy: object) => desk.act('admin', '/policy', { policy });
const revise = (desk: Desk, claim: string, body: object) =>
  desk.ask('PATCH', `/claims/${claim}`, {
    key: desk.keys.checker,
    headers: { ...any, 'content-type': 'application/merge-patch+json' },
    body: { ...body, reason: 'Less harm.' },
  });

t.test(
  'an author wanted fewer people to look, and lowered the risk class after the first approval',
  async (t) => {
    const desk = await openDesk(t);
    const { claim, verdict, publish } = await approvedOnce(desk);
    isProblem(t, await publish(), 'approvals-missing', 'two are needed');
    t.equal((await revise(desk, claim, { riskClass: 'standard' })).status, 200);
    const refused = await publish();
    isProblem(t, refused, 'approvals-missing', 'two are needed as before');
    t.match(refused.body.detail, /1 of 2 approvals. 1 would do/, 'and the answer says what helps');

    const path = `/claims/${claim}/verdicts/${verdict}`;
    const other = await keyFor(desk, 'checker', { name: 'Other checker' });
    await desk.ask('POST', `${path}/approve`, { key: other, headers: any });
    t.equal((await publish()).status, 200, 'with the second approval it is published');
  },
);

t.test(
  'an admin wanted fewer people to look, and lowered the policy between approval and publication',
  async (t) => {
    const desk = await openDesk(t);
    const { claim, verdict, publish } = await approvedOnce(desk);
    await setPolicy(desk, { approvalsNeeded: 0, approvalsNeededAtHighRisk: 0 });
    isProblem(t, await publish(), 'approvals-missing', 'the proposal is held to the policy it began with');
    const until = new Date(Date.now() + 3_600_000).toISOString();
    const embargo = { key: desk.keys.editor, headers: any, body: { until } };
    const path = `/claims/${claim}/verdicts/${verdict}`;
    isProblem(
      t,
      await desk.ask('POST', `${path}/embargo`, embargo),
      'approvals-missing',
      'also under embargo',
    );

    const { body } = await desk.ask('GET', path, { key: desk.keys.editor });
    const { scale, code } = body.rating;
    const { rationale, reliedOn, setAside } = body;
    const revised = { scale, rating: code, rationale, reliedOn, setAside };
    await desk.act('checker', `${path}/revise`, revised);
    t.equal((await publish()).status, 200, 'a revision begins under the policy of now');
  },
);
