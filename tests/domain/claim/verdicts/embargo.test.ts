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

t.test('it is published before its time only by an explicit choice with a reason for readers', async (t) => {
  const publish = { type: 'publish-verdict', claim, verdict, correction } as const;
  const early = { ...publish, releaseEarly: true, reason: 'It is out already.' } as const;
  t.match(aHeld.when(publish), { refused: 'embargoed', pointer: '#/releaseEarly' });
  t.match(aHeld.when({ ...publish, releaseEarly: true }), {
    refused: 'invalid-combination',
    pointer: '#/reason',
  });
  t.same(aHeld.when(early), [
    publishedAs(verdict, { releasedEarly: { until: later, reason: 'It is out already.' } }),
  ]);
  t.same(aHeld.when(publish, { at: later }), [publishedAs(verdict)], 'its time has come');
  t.match(anApproved.when(early), { refused: 'invalid-combination', pointer: '#/releaseEarly' });
  t.match(anApproved.when({ ...publish, reason: 'It is out already.' }), { pointer: '#/reason' });
});

t.test(
  'it is held until an earlier time only by the same choice, which readers learn of at publication',
  async (t) => {
    const sooner = '2026-11-23T00:00:00.000Z';
    const move = { ...hold, until: sooner };
    const early = { releaseEarly: true, reason: 'It is out already.' } as const;
    const releasedEarly = { until: later, reason: 'It is out already.' };
    t.match(aHeld.when(move), { refused: 'embargoed', pointer: '#/releaseEarly' });
    t.match(aHeld.when({ ...move, releaseEarly: true }), {
      refused: 'invalid-combination',
      pointer: '#/reason',
    });
    t.same(aHeld.when({ ...move, ...early }), [held({ until: sooner, releasedEarly })]);
    t.match(
      anApproved.when({ ...hold, ...early }),
      { refused: 'invalid-combination' },
      'nothing is cut short',
    );
    const moved = aHeld.after(held({ until: sooner, releasedEarly }));
    t.same(moved.when(release, { by: system, at: sooner }), [publishedAs(verdict, { releasedEarly })]);
    t.same(moved.when(hold), [held()], 'held again for the whole time, nothing is cut short');
    const still = { ...move, until: '2026-11-23T06:00:00.000Z' };
    t.same(moved.when(still), [held({ until: still.until, releasedEarly })], 'and otherwise it still is');
  },
);

/** Acts that end an embargo, and are refused unless they say so. */
type Asking = ClaimCommandOf<
  'return-verdict' | 'withdraw-verdict' | 'revise-verdict' | 'revise-claim' | 'withdraw-evidence'
>;

t.test('an act that would keep it from being published at its time asks first', async (t) => {
  const { rationale, reliedOn, setAside } = proposedAs(verdict).data;
  const revised = { verdict, scale: 'truth', rating: 'false', rationale, reliedOn, setAside };
  const acts: Asking[] = [
    { type: 'return-verdict', claim, verdict, comments: 'Wait.' },
    { type: 'withdraw-verdict', claim, verdict, reason: 'Given up.' },
    { type: 'revise-verdict', claim, ...revised },
    { type: 'revise-claim', claim, wording: 'Water boils at 91 °C.', reason: 'Misheard.' },
    { type: 'withdraw-evidence', claim, evidence, reason: 'A forgery.' },
  ];
  for (const act of acts) {
    t.match(aHeld.when(act), { refused: 'embargoed', pointer: '#/endsEmbargo' }, act.type);
    t.notMatch(aHeld.when({ ...act, endsEmbargo: true }), { refused: /./ }, act.type);
    t.notMatch(anApproved.when(act), { refused: /./ }, act.type);
  }
  t.match(
    aHeld.when({ type: 'revise-claim', claim, topics: ['water'], reason: 'It is about water.' }),
    [{ type: 'claim.classified' }],
    'what the claim is about changes no approval',
  );
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
