import t from 'tap';
import { firstPolicy } from '../../../../src/domain/ledger/policy.ts';
import { notice, publishVerdict, retractVerdict } from '../../builders/claim-commands.ts';
import {
  challengeDismissed,
  cited,
  correctionPublished,
  evidenceAccepted,
  evidenceChallenged,
  evidenceOffered,
  evidenceWithdrawn,
  isFalse,
  isTrue,
  isUnverifiable,
  otherWording,
  recorded,
  reworded,
  verdictApproved,
  verdictProposed,
  verdictPublished,
  verdictRetracted,
  verdictReturned,
  verdictSuperseded,
  wording,
} from '../../builders/claim-events.ts';
import { ana, ben, carla, id } from '../../builders/people.ts';
import { by, given } from '../../given.ts';

const accepted = [recorded(), evidenceOffered(), evidenceAccepted()];
const approved = [...accepted, verdictProposed(), verdictApproved()];
const checked = [...approved, verdictPublished()];
const second = { verdict: id('verdict', 2) };
const publishSecond = (more: Parameters<typeof publishVerdict>[0] = {}) =>
  publishVerdict({ ...second, notice, ...more });
const secondReady = [...checked, verdictProposed({ ...second, rating: isTrue }), verdictApproved(second)];
const sameAgain = [...checked, verdictProposed(second), verdictApproved(second)];
const superseded = verdictSuperseded({ by: second.verdict });
/** What the public notice says has changed. */
const changed = (after: typeof isTrue) => ({ before: isFalse, after, by: second.verdict });
const secondPublished = verdictPublished({ ...second, supersedes: id('verdict', 1) });

t.test('an approved verdict goes into force and names who proposed and who approved it', async () => {
  given(...approved)
    .when(publishVerdict())
    .then(verdictPublished());
  given(...accepted, verdictProposed(), by(ben, verdictProposed()), by(carla, verdictApproved()))
    .when(publishVerdict())
    .then(verdictPublished({ proposedBy: [ana, ben], approvedBy: [carla] }));
});

t.test('it takes as many approvals as the policy says, none of them counted twice', async () => {
  given(...accepted, verdictProposed())
    .when(publishVerdict())
    .thenRefused('approvals-missing', { state: 'proposed' });
  const two = { policy: { ...firstPolicy, approvalsNeeded: 2 } };
  given(...approved)
    .when(publishVerdict(), two)
    .thenRefused('approvals-missing');
  given(...approved, verdictApproved())
    .when(publishVerdict(), two)
    .thenRefused('approvals-missing');
  given(...approved, by(carla, verdictApproved()))
    .when(publishVerdict(), two)
    .then(verdictPublished({ approvedBy: [ben, carla] }));
  given(...accepted, verdictProposed())
    .when(publishVerdict(), { policy: { ...firstPolicy, approvalsNeeded: 0 } })
    .then(verdictPublished({ approvedBy: [] }));
});

t.test('the policy of the day of publication decides', async () => {
  given(...approved)
    .when(publishVerdict(), { policy: { ...firstPolicy, approvalsNeeded: 3 } })
    .thenRefused('approvals-missing');
});

t.test('only an open proposal is published', async () => {
  given(...accepted)
    .when(publishVerdict())
    .thenRefused('unknown-verdict');
  given(...approved, verdictReturned())
    .when(publishVerdict())
    .thenRefused('wrong-state', { state: 'returned' });
  given(...checked)
    .when(publishVerdict({ notice }))
    .thenRefused('wrong-state', { state: 'published' });
});

t.test('nothing is published for other words than were approved', async () => {
  given(...approved, reworded())
    .when(publishVerdict())
    .thenRefused('claim-reworded');
  given(...approved, reworded(), verdictProposed({ wording: otherWording }), verdictApproved())
    .when(publishVerdict())
    .then(verdictPublished({ wording: otherWording }));
  given(...approved, reworded(), reworded({ wording }))
    .when(publishVerdict())
    .then(verdictPublished());
});

t.test('evidence it relies on must still be in force on the day', async () => {
  given(...approved, evidenceWithdrawn())
    .when(publishVerdict())
    .thenRefused('evidence-not-in-force');
  given(...approved, evidenceChallenged())
    .when(publishVerdict())
    .then(verdictPublished());
  given(...approved, evidenceChallenged(), challengeDismissed())
    .when(publishVerdict())
    .then(verdictPublished());
});

t.test('evidence that was set aside may be withdrawn meanwhile, but not all that is cited', async () => {
  const aside = { rating: isUnverifiable, reliedOn: [], setAside: [cited(), cited(2)] };
  const both = [...accepted, evidenceOffered({ evidence: id('evidence', 2) })];
  const held = [...both, verdictProposed(aside), verdictApproved(), evidenceWithdrawn()];
  given(...held)
    .when(publishVerdict())
    .then(verdictPublished(aside));
  given(...held, evidenceWithdrawn({ evidence: id('evidence', 2), wasInForce: false }))
    .when(publishVerdict())
    .thenRefused('evidence-not-in-force');
});

t.test('the rating must be on the scale on the day', async () => {
  given(...approved)
    .when(publishVerdict(), { scale: undefined })
    .thenRefused('unknown-scale');
  const ratings = [
    { code: 'yes', label: 'Yes' },
    { code: 'no', label: 'No' },
  ];
  given(...approved)
    .when(publishVerdict(), { scale: { kind: 'defined', scale: 'truth', version: 2, name: 'T', ratings } })
    .thenRefused('unknown-rating');
});

t.test('a rating that was given a number meanwhile rests on evidence, or is not published', async () => {
  const onNothing = { rating: isUnverifiable, reliedOn: [] };
  const ratings = [
    { code: 'unverifiable', label: 'Unverifiable', value: 3 },
    { code: 'false', label: 'False', value: 1 },
  ];
  given(recorded(), verdictProposed(onNothing), verdictApproved())
    .when(publishVerdict(), { scale: { kind: 'defined', scale: 'truth', version: 2, name: 'T', ratings } })
    .thenRefused('invalid-combination');
  given(recorded(), verdictProposed(onNothing), verdictApproved())
    .when(publishVerdict())
    .then(verdictPublished(onNothing));
});

t.test('a first verdict corrects nothing, so it carries no notice', async () => {
  given(...approved)
    .when(publishVerdict({ notice }))
    .thenRefused('correction-without-change', { pointer: '#/notice' });
});

t.test('a verdict in force is superseded with a reason and a public correction, in that order', async () => {
  given(...secondReady)
    .when(publishSecond())
    .then(superseded, correctionPublished(changed(isTrue)), {
      ...secondPublished,
      data: rated(),
    } as typeof secondPublished);
});

const rated = () => ({ ...secondPublished.data, rating: isTrue });

t.test('no verdict in force is replaced without a notice', async () => {
  given(...secondReady)
    .when(publishVerdict(second))
    .thenRefused('correction-required', { pointer: '#/notice', state: 'checked' });
});

t.test('a changed rating is always a substantial correction; the same rating need not be', async () => {
  for (const kind of ['minor', 'update'] as const) {
    given(...secondReady)
      .when(publishSecond({ notice: { ...notice, class: kind } }))
      .thenRefused('correction-class', { pointer: '#/notice/class' });
    given(...sameAgain)
      .when(publishSecond({ notice: { ...notice, class: kind } }))
      .then(superseded, correctionPublished({ class: kind, ...changed(isFalse) }), secondPublished);
  }
});

t.test('the same code on another scale is another rating', async () => {
  const onOther = { ...second, rating: { scale: 'other', scaleVersion: 1, code: 'false', label: 'False' } };
  const scale = {
    kind: 'defined' as const,
    scale: 'other',
    version: 1,
    name: 'Other',
    ratings: [
      { code: 'false', label: 'False' },
      { code: 'true', label: 'True' },
    ],
  };
  given(...checked, verdictProposed(onOther), verdictApproved(second))
    .when(publishSecond({ notice: { ...notice, class: 'minor' } }), { scale })
    .thenRefused('correction-class');
});

t.test('the verdict in force is retracted with a reason and a substantial correction', async () => {
  const text = 'We mistook the date.';
  given(...checked)
    .when(retractVerdict())
    .then(
      verdictRetracted(),
      correctionPublished({ reason: 'our-error', responsible: 'checker', text, before: isFalse }),
    );
});

t.test('only the verdict in force is retracted', async () => {
  given(...accepted)
    .when(retractVerdict())
    .thenRefused('unknown-verdict');
  given(...approved)
    .when(retractVerdict())
    .thenRefused('wrong-state', { state: 'proposed' });
  given(...checked, verdictRetracted())
    .when(retractVerdict())
    .thenRefused('wrong-state', { state: 'retracted' });
  given(...secondReady, superseded, secondPublished)
    .when(retractVerdict())
    .thenRefused('wrong-state', { state: 'superseded', allowed: [] });
});

t.test('after a retraction none is in force: the next verdict supersedes nothing', async () => {
  given(...sameAgain, verdictRetracted())
    .when(publishVerdict(second))
    .then(verdictPublished(second));
});
