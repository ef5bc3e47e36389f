import t from 'tap';
import type { ClaimCommandOf } from '../../../../src/domain/claim/commands.ts';
import type { ClaimEvent } from '../../../../src/domain/claim/events.ts';
import { firstPolicy } from '../../../../src/domain/ledger/policy.ts';
import { system } from '../../../../src/domain/terms/actor.ts';
import { isRefusal } from '../../../../src/domain/terms/refusal.ts';
import { newId } from '../../../../src/event-store/new-id.ts';
import {
  aChecked,
  aClaim,
  ana,
  anApproved,
  before,
  claim,
  evidence,
  later,
  now,
  outcomeOf,
  publishedAs,
  verdict,
} from '../claim-history.ts';

const publish: ClaimCommandOf<'publish-verdict'> = {
  type: 'publish-verdict',
  claim,
  verdict,
  correction: newId('correction'),
};
const recheck: ClaimCommandOf<'recheck-verdict'> = {
  type: 'recheck-verdict',
  claim,
  verdict,
  reason: 'The handbook is in a new edition, which says the same.',
};
const report: ClaimCommandOf<'report-recheck-due'> = { type: 'report-recheck-due', claim, verdict };
const due: ClaimEvent = { type: 'verdict.recheck-due', data: { verdict } };
const dated = anApproved.after(publishedAs(verdict, { recheckBy: later }));

const { wording, rationale, reliedOn, setAside, rating } = publishedAs(verdict).data;
const publishedProposal = { verdict, wording, rationale, reliedOn, setAside, rating };

const recheckByOf = (decision: ReturnType<typeof aClaim.when>): unknown => {
  if (isRefusal(decision)) throw new Error(decision.detail);
  const data = decision.at(-1)?.data;
  return data !== undefined && 'recheckBy' in data ? data.recheckBy : undefined;
};

t.test(
  'a verdict is checked again when its authors say, or as the policy says for the risk class',
  async (t) => {
    const policy = { recheckDays: { standard: 10, high: 1 } };
    const high = aClaim.after({ type: 'claim.classified', data: { riskClass: 'high', reason: 'Harm.' } });
    const proposal = (recheckBy?: string | null): ClaimEvent => ({
      type: 'verdict.proposed',
      data: { ...publishedProposal, ...(recheckBy === undefined ? {} : { recheckBy }) },
    });
    const approved: [ClaimEvent, typeof ana] = [
      { type: 'verdict.approved', data: { verdict } },
      { ...ana, member: newId('member') } as typeof ana,
    ];
    const published = (history: typeof aClaim, recheckBy?: string | null) =>
      recheckByOf(
        history
          .after(proposal(recheckBy), approved)
          .when(publish, { policy: { ...policy, approvalsNeededAtHighRisk: 1 } }),
      );
    t.equal(published(aClaim), '2026-12-02T12:00:00.000Z');
    t.equal(published(high), later);
    t.equal(published(high, before), before, 'what the authors say comes first');
    t.equal(published(high, null), undefined, 'null is never');
    t.equal(recheckByOf(anApproved.when(publish)), undefined, 'by default there is no such time');
    t.same(firstPolicy.recheckDays, { standard: null, high: null });
  },
);

t.test('the ledger says once that a verdict is due, and not before', async (t) => {
  t.same(dated.when(report, { by: system, at: later }), [due]);
  t.equal(outcomeOf(dated.when(report, { by: system, at: now })), 'too-early');
  t.equal(outcomeOf(dated.after(due).when(report, { by: system, at: later })), 'wrong-state');
  t.equal(outcomeOf(aChecked.when(report, { by: system, at: later })), 'wrong-state', 'it has no such time');
  t.equal(outcomeOf(anApproved.when(report, { by: system, at: later })), 'wrong-state');
  t.equal(outcomeOf(dated.when(report, { at: later })), 'invalid-combination', 'only the ledger says so');
  const merged: ClaimEvent = { type: 'claim.merged', data: { into: newId('claim'), reason: 'The same.' } };
  t.same(dated.after(merged).when(report, { by: system, at: later }), [due], 'a merge does not cancel it');
});

t.test(
  'a verdict in force is checked again, as often as the desk likes, and has its next time then',
  async (t) => {
    const checked = dated.after(due).when({ ...recheck, recheckBy: later });
    t.same(checked, [
      { type: 'verdict.rechecked', data: { verdict, reason: recheck.reason, recheckBy: later } },
    ]);
    if (isRefusal(checked)) return;
    const again = dated.after(due, ...checked);
    t.same(again.when(report, { by: system, at: later }), [due], 'it becomes due again');
    t.equal(outcomeOf(again.when(recheck)), 'verdict.rechecked');
    t.equal(outcomeOf(anApproved.when(recheck)), 'wrong-state');
    const retracted: ClaimEvent = { type: 'verdict.retracted', data: { verdict, reason: 'our-error' } };
    t.equal(outcomeOf(dated.after(retracted).when(recheck)), 'wrong-state');
  },
);

t.test('a verdict does not stand where its evidence or its wording does not', async (t) => {
  const withdrawn: ClaimEvent = {
    type: 'evidence.withdrawn',
    data: { evidence, stance: 'refutes', wasInForce: true, reason: 'It is of another year.' },
  };
  t.equal(outcomeOf(dated.after(withdrawn).when(recheck)), 'evidence-not-in-force');
  const reworded: ClaimEvent = {
    type: 'claim.reworded',
    data: { wording: 'Water boils at 80 °C.', language: 'en', reason: 'Misheard.' },
  };
  t.equal(outcomeOf(dated.after(reworded).when(recheck)), 'claim-reworded');
});

t.test('a verdict that is checked again includes the replies as they are then', async (t) => {
  const reply = newId('reply');
  const claimant = newId('claimant');
  const question = 'Where?';
  const history = dated.after(
    { type: 'reply.requested', data: { reply, claimant, question, dueAt: later } },
    { type: 'reply.received', data: { reply, text: 'Here.' } },
  );
  t.match(history.when(recheck), [
    { data: { replies: [{ reply, claimant, question, state: 'received', text: 'Here.' }] } },
  ]);
});
