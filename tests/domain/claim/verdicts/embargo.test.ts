import t from 'tap';
import type { ClaimCommandOf } from '../../../../src/domain/claim/commands.ts';
import type { ClaimEvent } from '../../../../src/domain/claim/events.ts';
import { newId } from '../../../../src/event-store/new-id.ts';
import {
  aChecked,
  aClaim,
  ana,
  anApproved,
  approvedAs,
  before,
  ben,
  claim,
  evidence,
  later,
  now,
  outcomeOf,
  proposedAs,
  publishedAs,
  recorded,
  system,
  ClaimHistory,
  verdict,
} from '../claim-history.ts';

const correction = newId('correction');
const hold: ClaimCommandOf<'embargo-verdict'> = {
  type: 'embargo-verdict',
  claim,
  verdict,
  until: later,
  correction,
};
const release: ClaimCommandOf<'release-verdict'> = { type: 'release-verdict', claim, verdict };
const held = (more = {}): ClaimEvent => ({
  type: 'verdict.embargoed',
  data: { verdict, until: later, correction, ...more },
});
const aHeld = anApproved.after(held());
const due = { by: system, at: later };
const notice = {
  reason: 'new-evidence',
  class: 'substantial',
  responsible: 'checker',
  text: 'A better handbook.',
} as const;

t.test('an approved verdict is held until a time to come', async (t) => {
  t.same(anApproved.when(hold), [held()]);
  t.equal(outcomeOf(anApproved.when({ ...hold, until: before })), 'time-past');
  t.equal(outcomeOf(anApproved.when({ ...hold, until: now })), 'time-past');
});

t.test('what could not be published cannot be held either', async (t) => {
  t.equal(outcomeOf(aClaim.when(hold)), 'unknown-verdict');
  t.equal(outcomeOf(aClaim.after(proposedAs(verdict)).when(hold)), 'approvals-missing');
  t.equal(outcomeOf(aChecked.when(hold)), 'wrong-state');
  t.equal(outcomeOf(anApproved.when({ ...hold, notice })), 'correction-without-change');
});

t.test('held again, it is held until the other time', async (t) => {
  const until = '2026-12-24T00:00:00.000Z';
  const happened = aHeld.after(held({ until }));
  t.equal(outcomeOf(aHeld.when({ ...hold, until })), 'verdict.embargoed');
  t.equal(outcomeOf(happened.when(release, due)), 'too-early');
  t.equal(outcomeOf(happened.when(release, { by: system, at: until })), 'verdict.published');
});

t.test('at its time, and not before, the ledger publishes it as it was approved', async (t) => {
  t.equal(outcomeOf(aHeld.when(release, { by: system, at: now })), 'too-early');
  t.same(aHeld.when(release, due), [publishedAs(verdict)]);
  t.match(aHeld.when(release, due), [{ data: { proposedBy: [ana], approvedBy: [ben] } }]);
  t.equal(outcomeOf(anApproved.when(release, due)), 'wrong-state');
  t.equal(outcomeOf(aHeld.after(publishedAs(verdict)).when(release, due)), 'wrong-state');
  t.equal(outcomeOf(new ClaimHistory().after(recorded).when(release, due)), 'unknown-verdict');
});

t.test('publishing it before its time releases it early', async (t) => {
  const publish = { type: 'publish-verdict', claim, verdict, correction } as const;
  t.equal(outcomeOf(aHeld.when(publish)), 'verdict.published');
});

t.test(
  'a release is refused where publishing would be: evidence withdrawn, or the claim reworded',
  async (t) => {
    const withdrawn = aHeld.after({
      type: 'evidence.withdrawn',
      data: { evidence, stance: 'refutes', wasInForce: true, reason: 'A forgery.' },
    });
    t.equal(outcomeOf(withdrawn.when(release, due)), 'evidence-not-in-force');
    const reworded = aHeld.after({
      type: 'claim.reworded',
      data: { wording: 'Water boils at 91 °C.', language: 'en', reason: 'It was misheard.' },
    });
    t.equal(outcomeOf(reworded.when(release, due)), 'claim-reworded');
  },
);

t.test('whatever voids the approvals ends the embargo', async (t) => {
  t.equal(outcomeOf(aHeld.after(proposedAs(verdict)).when(release, due)), 'wrong-state');
  const returned = aHeld.after({ type: 'verdict.returned', data: { verdict, comments: 'No.' } });
  t.equal(outcomeOf(returned.when(release, due)), 'wrong-state');
  const again = returned.after(proposedAs(verdict), approvedAs(verdict));
  t.equal(outcomeOf(again.when(release, due)), 'wrong-state');
});

t.test('the notice for readers is given with the embargo, and published with the verdict', async (t) => {
  const second = newId('verdict');
  const happened = aChecked.after(proposedAs(second, 'true'), approvedAs(second));
  const again = { ...hold, verdict: second };
  t.equal(outcomeOf(happened.when(again)), 'correction-required');
  t.match(happened.when({ ...again, notice }), [{ type: 'verdict.embargoed', data: { notice } }]);
  const toldHeld = happened.after(held({ verdict: second, notice }));
  t.match(toldHeld.when({ ...release, verdict: second }, due), [
    { type: 'verdict.superseded', data: { verdict, by: second } },
    { type: 'correction.published', data: { correction, text: notice.text } },
    { type: 'verdict.published', data: { verdict: second } },
  ]);
  t.match(
    toldHeld.when({ ...again, until: '2026-12-24T00:00:00.000Z' }),
    [{ type: 'verdict.embargoed', data: { notice } }],
    'moving the time keeps the notice',
  );
  const retracted = toldHeld.after({ type: 'verdict.retracted', data: { verdict, reason: 'our-error' } });
  t.equal(
    outcomeOf(retracted.when({ ...release, verdict: second }, due)),
    'verdict.published',
    'where nothing is in force any more there is nothing to correct',
  );
});
