import t from 'tap';
import { firstPolicy } from '../../../../src/domain/ledger/policy.ts';
import {
  acceptEvidence,
  challengeEvidence,
  declineEvidence,
  dismissChallenge,
  offerEvidence,
  withdrawEvidence,
} from '../../builders/claim-commands.ts';
import {
  challengeDismissed,
  declined,
  evidenceAccepted,
  evidenceChallenged,
  evidenceDeclined,
  evidenceOffered,
  evidenceWithdrawn,
  recorded,
} from '../../builders/claim-events.ts';
import { id } from '../../builders/people.ts';
import { given, type EventByActor } from '../../given.ts';

const offered = [recorded(), evidenceOffered()];
const accepted = [...offered, evidenceAccepted()];
const challenged = [...accepted, evidenceChallenged()];
const refusedInTheEnd = [...offered, evidenceDeclined()];
const withdrawn = [...accepted, evidenceWithdrawn()];
const second = { challenge: id('challenge', 2) };

t.test('evidence is offered once, on a claim that is on record', async () => {
  given(recorded()).when(offerEvidence()).then(evidenceOffered());
  given(...offered)
    .when(offerEvidence())
    .thenRefused('already-recorded');
  given().when(offerEvidence()).thenRefused('unknown-claim');
});

t.test('no evidence is taken up on a claim the desk declined to check', async () => {
  given(recorded(), declined())
    .when(offerEvidence())
    .thenRefused('wrong-state', { state: 'declined', allowed: ['reopen'] });
});

t.test('what is done with evidence needs evidence of this claim', async () => {
  const commands = [
    acceptEvidence(),
    declineEvidence(),
    challengeEvidence(),
    dismissChallenge(),
    withdrawEvidence(),
  ];
  for (const command of commands) given(recorded()).when(command).thenRefused('unknown-evidence');
});

t.test('offered evidence is accepted in the stance in which it was offered', async () => {
  given(...offered)
    .when(acceptEvidence())
    .then(evidenceAccepted());
  given(recorded(), evidenceOffered({ stance: 'context' }))
    .when(acceptEvidence({ strength: 'weak', reason: 'Second-hand.' }))
    .then(evidenceAccepted({ stance: 'context', strength: 'weak', reason: 'Second-hand.' }));
});

t.test('if the policy requires it, the strength of evidence needs a reason', async () => {
  const policy = { ...firstPolicy, strengthReasons: true };
  given(...offered)
    .when(acceptEvidence(), { policy })
    .thenRefused('policy-not-met', { pointer: '#/reason' });
  given(...offered)
    .when(acceptEvidence({ reason: 'Signed minutes.' }), { policy })
    .then(evidenceAccepted({ reason: 'Signed minutes.' }));
  given(...accepted)
    .when(acceptEvidence(), { policy })
    .thenRefused('wrong-state');
});

t.test('offered evidence may be declined', async () => {
  given(...offered)
    .when(declineEvidence())
    .then(evidenceDeclined());
});

t.test('evidence is accepted or declined only while it is offered', async () => {
  const settled: Record<string, readonly (EventByActor | ReturnType<typeof recorded>)[]> = {
    accepted,
    challenged,
    declined: refusedInTheEnd,
    withdrawn,
  };
  for (const [state, before] of Object.entries(settled)) {
    given(...before)
      .when(acceptEvidence())
      .thenRefused('wrong-state', { state });
    given(...before)
      .when(declineEvidence())
      .thenRefused('wrong-state', { state });
  }
});

t.test('only evidence in force can be challenged', async () => {
  given(...accepted)
    .when(challengeEvidence())
    .then(evidenceChallenged());
  given(...offered)
    .when(challengeEvidence())
    .thenRefused('wrong-state', { state: 'offered', allowed: ['accept', 'decline', 'withdraw'] });
  given(...refusedInTheEnd)
    .when(challengeEvidence())
    .thenRefused('wrong-state', { state: 'declined', allowed: [] });
  given(...withdrawn)
    .when(challengeEvidence())
    .thenRefused('wrong-state', { state: 'withdrawn', allowed: [] });
});

t.test(
  'a challenge says what is wrong with the evidence, and cites other evidence that shows it',
  async () => {
    const shown = { disputes: 'finding' as const, citing: [id('evidence', 2)] };
    given(...accepted, evidenceOffered({ evidence: id('evidence', 2) }))
      .when(challengeEvidence(shown))
      .then(evidenceChallenged(shown));
    given(...accepted)
      .when(challengeEvidence(shown))
      .thenRefused('unknown-reference', { pointer: '#/citing/0' });
    given(...accepted)
      .when(challengeEvidence({ citing: [id('evidence', 1)] }))
      .thenRefused('unknown-reference', { pointer: '#/citing/0' });
  },
);

t.test('a challenge to the stance names the other stance', async () => {
  const instead = { disputes: 'stance', stance: 'context' } as const;
  given(...accepted)
    .when(challengeEvidence(instead))
    .then(evidenceChallenged(instead));
  for (const unfit of [{ disputes: 'stance' }, { stance: 'context' }, { ...instead, stance: 'refutes' }])
    given(...accepted)
      .when(challengeEvidence(unfit as object))
      .thenRefused('invalid-combination', { pointer: '#/stance' });
});

t.test('several challenges may be open at once, each under an id of its own', async () => {
  given(...challenged)
    .when(challengeEvidence(second))
    .then(evidenceChallenged(second));
  given(...challenged)
    .when(challengeEvidence())
    .thenRefused('already-recorded');
});

t.test('a challenge keeps its id after it was dismissed, so no later one can pass for it', async () => {
  given(...challenged, challengeDismissed())
    .when(challengeEvidence())
    .thenRefused('already-recorded');
});

t.test('only an open challenge can be dismissed', async () => {
  given(...challenged)
    .when(dismissChallenge())
    .then(challengeDismissed());
  given(...accepted)
    .when(dismissChallenge())
    .thenRefused('wrong-state', { state: 'accepted' });
  given(...challenged, challengeDismissed())
    .when(dismissChallenge())
    .thenRefused('wrong-state', { state: 'accepted' });
  given(...challenged)
    .when(dismissChallenge(second))
    .thenRefused('wrong-state', { state: 'challenged' });
});

t.test('evidence stays challenged until the last challenge is dismissed', async () => {
  const both = [...challenged, evidenceChallenged(second)];
  given(...both, challengeDismissed())
    .when(acceptEvidence())
    .thenRefused('wrong-state', { state: 'challenged' });
  given(...both, challengeDismissed(), challengeDismissed(second))
    .when(acceptEvidence())
    .thenRefused('wrong-state', { state: 'accepted' });
});

t.test('a withdrawal says whether the evidence had been in force', async () => {
  given(...offered)
    .when(withdrawEvidence())
    .then(evidenceWithdrawn({ wasInForce: false }));
  given(...accepted)
    .when(withdrawEvidence())
    .then(evidenceWithdrawn());
  given(...challenged)
    .when(withdrawEvidence())
    .then(evidenceWithdrawn());
});

t.test('a withdrawal upholds only a challenge that is open', async () => {
  const upholds = id('challenge', 1);
  given(...challenged)
    .when(withdrawEvidence({ upholds }))
    .then(evidenceWithdrawn({ upholds }));
  given(...accepted)
    .when(withdrawEvidence({ upholds }))
    .thenRefused('wrong-state', { state: 'accepted' });
  given(...challenged, challengeDismissed())
    .when(withdrawEvidence({ upholds }))
    .thenRefused('wrong-state', { state: 'accepted' });
});

t.test('evidence is withdrawn once, and not after it was declined', async () => {
  given(...withdrawn)
    .when(withdrawEvidence())
    .thenRefused('wrong-state', { state: 'withdrawn' });
  given(...refusedInTheEnd)
    .when(withdrawEvidence())
    .thenRefused('wrong-state', { state: 'declined' });
});

t.test('a withdrawal closes the challenges with it', async () => {
  given(...challenged, evidenceWithdrawn())
    .when(dismissChallenge())
    .thenRefused('wrong-state', { state: 'withdrawn' });
});

t.test('one piece of evidence says nothing of another', async () => {
  const other = { evidence: id('evidence', 2) };
  given(...withdrawn, evidenceOffered(other))
    .when(acceptEvidence(other))
    .then(evidenceAccepted(other));
});
