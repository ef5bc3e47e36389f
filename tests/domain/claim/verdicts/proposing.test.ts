import t from 'tap';
import { limits } from '../../../../src/domain/terms/limits.ts';
import { proposeVerdict, returnVerdict } from '../../builders/claim-commands.ts';
import {
  challengeDismissed,
  cited,
  declined,
  evidenceAccepted,
  evidenceChallenged,
  evidenceDeclined,
  evidenceOffered,
  evidenceWithdrawn,
  isUnverifiable,
  otherWording,
  recorded,
  reworded,
  verdictProposed,
  verdictPublished,
  verdictRetracted,
  verdictReturned,
  verdictSuperseded,
} from '../../builders/claim-events.ts';
import { ben, id } from '../../builders/people.ts';
import { given } from '../../given.ts';

const offered = [recorded(), evidenceOffered()];
const accepted = [...offered, evidenceAccepted()];
const proposed = [...accepted, verdictProposed()];
const onNothing = { rating: 'unverifiable', reliedOn: [], setAside: [] };

t.test('a verdict is proposed on evidence in force, for the words the claim has now', async () => {
  given(...accepted)
    .when(proposeVerdict())
    .then(verdictProposed());
  given(...accepted, reworded())
    .when(proposeVerdict())
    .then(verdictProposed({ wording: otherWording }));
});

t.test('a verdict keeps its rating as the scale has it then: version, label and number', async () => {
  const scale = {
    kind: 'defined' as const,
    scale: 'truth',
    version: 7,
    name: 'Truth',
    ratings: [
      { code: 'false', label: 'Wrong', value: 1 },
      { code: 'unverifiable', label: 'Open' },
    ],
  };
  given(...accepted)
    .when(proposeVerdict(), { scale })
    .then(
      verdictProposed({
        rating: { scale: 'truth', scaleVersion: 7, code: 'false', label: 'Wrong', value: 1 },
      }),
    );
});

t.test('challenged evidence is still in force', async () => {
  given(...accepted, evidenceChallenged())
    .when(proposeVerdict())
    .then(verdictProposed());
  given(...accepted, evidenceChallenged(), challengeDismissed())
    .when(proposeVerdict())
    .then(verdictProposed());
});

t.test('no verdict rests on evidence that is not in force', async () => {
  const pointer = '#/reliedOn/0/evidence';
  given(...offered)
    .when(proposeVerdict())
    .thenRefused('evidence-not-in-force', { pointer, state: 'offered' });
  given(...offered, evidenceDeclined())
    .when(proposeVerdict())
    .thenRefused('evidence-not-in-force', { pointer, state: 'declined' });
  given(...accepted, evidenceWithdrawn())
    .when(proposeVerdict())
    .thenRefused('evidence-not-in-force', { pointer, state: 'withdrawn' });
});

t.test('what was considered and set aside may be anything that was ever brought', async () => {
  for (const before of [offered, accepted, [...offered, evidenceDeclined()]])
    given(...before)
      .when(proposeVerdict({ ...onNothing, setAside: [cited()] }))
      .then(verdictProposed({ rating: isUnverifiable, reliedOn: [], setAside: [cited()] }));
});

t.test('a verdict cites only evidence of its own claim, and says where it does not', async () => {
  given(...accepted)
    .when(proposeVerdict({ reliedOn: [cited(), cited(2)] }))
    .thenRefused('unknown-reference', { pointer: '#/reliedOn/1/evidence' });
  given(...accepted)
    .when(proposeVerdict({ setAside: [cited(2)] }))
    .thenRefused('unknown-reference', { pointer: '#/setAside/0/evidence' });
});

t.test('evidence is cited once: nothing is both relied on and set aside', async () => {
  given(...accepted)
    .when(proposeVerdict({ reliedOn: [cited(), cited()] }))
    .thenRefused('duplicate-reference', { pointer: '#/reliedOn/1/evidence' });
  given(...accepted)
    .when(proposeVerdict({ setAside: [cited()] }))
    .thenRefused('duplicate-reference', { pointer: '#/setAside/0/evidence' });
});

t.test('a rating with a number rests on evidence; one without may rest on none', async () => {
  given(recorded())
    .when(proposeVerdict({ reliedOn: [] }))
    .thenRefused('invalid-combination', { pointer: '#/reliedOn' });
  given(recorded())
    .when(proposeVerdict(onNothing))
    .then(verdictProposed({ rating: isUnverifiable, reliedOn: [] }));
});

t.test('a rating is one of a scale that this ledger has', async () => {
  given(...accepted)
    .when(proposeVerdict(), { scale: undefined })
    .thenRefused('unknown-scale', { pointer: '#/scale' });
  given(...accepted)
    .when(proposeVerdict(), { scale: { kind: 'absent' } })
    .thenRefused('unknown-scale', { pointer: '#/scale' });
  given(...accepted)
    .when(proposeVerdict({ rating: 'half-false' }))
    .thenRefused('unknown-rating', { pointer: '#/rating' });
});

t.test('no verdict is proposed on a claim the desk declined to check', async () => {
  given(...accepted, declined())
    .when(proposeVerdict())
    .thenRefused('wrong-state', { state: 'declined', allowed: ['reopen'] });
});

t.test('any checker can revise an open proposal', async () => {
  const better = { rationale: 'The minutes and the decree say so.' };
  given(...proposed)
    .when(proposeVerdict(better), { by: ben })
    .then(verdictProposed(better));
  given(...proposed, verdictReturned())
    .when(proposeVerdict(better))
    .then(verdictProposed(better));
});

t.test('what was once published is not revised; a new verdict takes its place', async () => {
  const published = [...proposed, verdictPublished()];
  given(...published)
    .when(proposeVerdict())
    .thenRefused('wrong-state', { state: 'published', allowed: ['recheck', 'retract'] });
  given(...published, verdictSuperseded())
    .when(proposeVerdict())
    .thenRefused('wrong-state', { state: 'superseded', allowed: [] });
  given(...published, verdictRetracted())
    .when(proposeVerdict())
    .thenRefused('wrong-state', { state: 'retracted', allowed: [] });
  const second = { verdict: id('verdict', 2) };
  given(...published)
    .when(proposeVerdict(second))
    .then(verdictProposed(second));
});

t.test('open proposals are bounded; revising one of them is always possible', async () => {
  const many = Array.from({ length: limits.openProposalsMaxItems }, (_, nth) =>
    verdictProposed({ verdict: id('verdict', nth + 1) }),
  );
  given(...accepted, ...many.slice(1))
    .when(proposeVerdict())
    .then(verdictProposed());
  given(...accepted, ...many)
    .when(proposeVerdict({ verdict: id('verdict', 99) }))
    .thenRefused('limit-reached');
  given(...accepted, ...many)
    .when(proposeVerdict())
    .then(verdictProposed());
  given(...accepted, ...many, verdictPublished())
    .when(proposeVerdict({ verdict: id('verdict', 99) }))
    .then(verdictProposed({ verdict: id('verdict', 99) }));
});

t.test('a proposal is returned while it is open, and once', async () => {
  given(...proposed)
    .when(returnVerdict(), { by: ben })
    .then(verdictReturned());
  given(...proposed, verdictReturned())
    .when(returnVerdict())
    .thenRefused('wrong-state', { state: 'returned', allowed: ['revise', 'withdraw'] });
  given(...proposed, verdictPublished())
    .when(returnVerdict())
    .thenRefused('wrong-state', { state: 'published' });
  given(...accepted)
    .when(returnVerdict())
    .thenRefused('unknown-verdict');
});
