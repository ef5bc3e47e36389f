import t from 'tap';
import {
  addNote,
  declineClaim,
  notice,
  offerEvidence,
  recordAppearance,
  recordClaim,
  reopenClaim,
  restoreClaim,
  reviseClaim,
  rewordClaim,
  withdrawClaim,
} from '../../builders/claim-commands.ts';
import {
  appeared,
  classified,
  correctionPublished,
  declined,
  noteAdded,
  otherWording,
  recorded,
  reopened,
  restored,
  reworded,
  verdictProposed,
  verdictPublished,
  verdictRetracted,
  verdictReturned,
  withdrawn,
  wording,
} from '../../builders/claim-events.ts';
import { id } from '../../builders/people.ts';
import { given } from '../../given.ts';

t.test('a claim goes on record once', async () => {
  given().when(recordClaim()).then(recorded());
  given(recorded()).when(recordClaim()).thenRefused('already-recorded');
});

t.test('a claim is public unless it is said to be for the desk', async () => {
  given()
    .when(recordClaim({ visibility: 'desk' }))
    .then(recorded({ visibility: 'desk' }));
});

t.test('a claim is recorded with what it is about', async () => {
  const about = {
    topics: ['elections-2000'],
    period: { from: '2000-04', until: '2000-05-28' },
    places: ['Peru'],
    checkability: 'checkable',
  } as const;
  const subject = { ...about, topics: [...about.topics], places: [...about.places] };
  given().when(recordClaim(subject)).then(recorded(subject));
});

t.test('nothing but recording can happen to a claim that is not on record', async () => {
  for (const command of [reviseClaim(), declineClaim(), reopenClaim(), recordAppearance(), addNote()])
    given().when(command).thenRefused('unknown-claim');
});

t.test('other words are a rewording, with the reason', async () => {
  given(recorded()).when(rewordClaim()).then(reworded());
  given(recorded())
    .when(reviseClaim({ language: 'es' }))
    .then(reworded({ wording, language: 'es' }));
});

t.test('another subject is a classification and states all of the subject anew', async () => {
  given(recorded({ places: ['Peru'] }))
    .when(reviseClaim({ topics: ['elections-2000'] }))
    .then(classified({ places: ['Peru'] }));
});

t.test('null takes a field of the subject away and leaves the others', async () => {
  const { data } = classified({ places: ['Peru'] });
  given(recorded(), { type: 'claim.classified', data } as ReturnType<typeof classified>)
    .when(reviseClaim({ topics: null }))
    .then({ type: 'claim.classified', data: { places: ['Peru'], reason: 'Because.' } });
});

t.test('one revision may be both, the words first', async () => {
  given(recorded())
    .when(reviseClaim({ wording: otherWording, topics: ['elections-2000'] }))
    .then(reworded(), classified());
});

t.test('put in other words under a verdict in force, its readers are told, and then alone', async () => {
  const checked = [recorded(), verdictProposed(), verdictPublished()];
  const correction = id('correction', 1);
  given(...checked)
    .when(rewordClaim({ correction, notice }))
    .then(reworded(), correctionPublished({ wording: { before: wording, after: otherWording } }));
  given(...checked)
    .when(rewordClaim({ correction }))
    .thenRefused('correction-required', { pointer: '#/notice', state: 'checked' });
  given(...checked)
    .when(rewordClaim({ notice }))
    .thenRefused('invalid-combination', { pointer: '#/correction' });
  given(...checked)
    .when(reviseClaim({ topics: ['elections-2000'], correction, notice }))
    .thenRefused('correction-without-change', { pointer: '#/notice' });
  for (const without of [[recorded()], [...checked, verdictRetracted()]])
    given(...without)
      .when(rewordClaim({ correction, notice }))
      .thenRefused('correction-without-change', { pointer: '#/notice' });
});

t.test('a revision that changes nothing is refused, so that no event says nothing', async () => {
  given(recorded()).when(reviseClaim()).thenRefused('nothing-changes');
  given(recorded())
    .when(reviseClaim({ wording, language: 'en', topics: null }))
    .thenRefused('nothing-changes');
  given(recorded(), reworded(), classified())
    .when(reviseClaim({ wording: otherWording, topics: ['elections-2000'] }))
    .thenRefused('nothing-changes');
});

t.test('an open claim may be declined, and once', async () => {
  given(recorded()).when(declineClaim()).then(declined());
  given(recorded(), declined())
    .when(declineClaim())
    .thenRefused('wrong-state', { state: 'declined', allowed: ['reopen'] });
});

t.test('a claim with a verdict in force is not declined; once it is retracted, it may be', async () => {
  given(recorded(), verdictProposed(), verdictPublished())
    .when(declineClaim())
    .thenRefused('wrong-state', { state: 'checked', allowed: ['retract'] });
  given(recorded(), verdictProposed(), verdictPublished(), verdictRetracted())
    .when(declineClaim())
    .then(declined());
});

t.test('a claim with an open proposal is not declined, nor one whose proposal was returned', async () => {
  given(recorded(), verdictProposed())
    .when(declineClaim())
    .thenRefused('wrong-state', { state: 'in-review' });
  given(recorded(), verdictProposed(), verdictReturned())
    .when(declineClaim())
    .thenRefused('wrong-state', { state: 'in-review' });
});

t.test(
  'a claim recorded by mistake is withdrawn, and nothing is added to it until it is restored',
  async () => {
    given(recorded()).when(withdrawClaim()).then(withdrawn());
    given(recorded(), verdictProposed(), verdictPublished())
      .when(withdrawClaim())
      .thenRefused('wrong-state', { state: 'checked', allowed: ['retract'] });
    given(recorded(), verdictProposed())
      .when(withdrawClaim())
      .thenRefused('wrong-state', { state: 'in-review' });
    for (const command of [
      withdrawClaim(),
      offerEvidence(),
      recordAppearance(),
      declineClaim(),
      rewordClaim(),
    ])
      given(recorded(), withdrawn())
        .when(command)
        .thenRefused('wrong-state', { state: 'withdrawn', allowed: ['restore'] });
    given(recorded(), withdrawn()).when(addNote()).then(noteAdded());
    given(recorded(), withdrawn()).when(restoreClaim()).then(restored());
    given(recorded()).when(restoreClaim()).thenRefused('wrong-state', { state: 'open' });
  },
);

t.test('only a declined claim is reopened, and evidence may be brought again', async () => {
  given(recorded(), declined()).when(reopenClaim()).then(reopened());
  given(recorded()).when(reopenClaim()).thenRefused('wrong-state', { state: 'open' });
  given(recorded(), declined(), reopened()).when(reopenClaim()).thenRefused('wrong-state');
  given(recorded(), declined(), reopened())
    .when(offerEvidence())
    .then({ type: 'evidence.offered', data: offerData() });
});

const offerData = () => ({
  evidence: id('evidence', 1),
  source: id('source', 1),
  stance: 'refutes' as const,
  finding: 'The minutes of the session.',
});

t.test('an appearance goes on record once; the next one has an id of its own', async () => {
  given(recorded()).when(recordAppearance()).then(appeared());
  given(recorded(), appeared()).when(recordAppearance()).thenRefused('already-recorded');
  const second = { appearance: id('appearance', 2) };
  given(recorded(), appeared()).when(recordAppearance(second)).then(appeared(second));
});

t.test('a declined claim may still be seen to appear', async () => {
  given(recorded(), declined()).when(recordAppearance()).then(appeared());
});

t.test('a note may be added to any claim on record', async () => {
  given(recorded()).when(addNote()).then(noteAdded());
  given(recorded(), declined()).when(addNote()).then(noteAdded());
});
