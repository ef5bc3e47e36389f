import t from 'tap';
import { system } from '../../../../src/domain/terms/actor.ts';
import { approveVerdict, publishVerdict } from '../../builders/claim-commands.ts';
import {
  cited,
  evidenceAccepted,
  evidenceOffered,
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
import { ana, anaByAnotherName, anaWithAnotherKey, ben, carla, robot } from '../../builders/people.ts';
import { by, given } from '../../given.ts';

const accepted = [recorded(), evidenceOffered(), evidenceAccepted()];
const proposed = [...accepted, verdictProposed()];
const approved = [...proposed, verdictApproved()];

t.test('another person approves, with a comment if they like', async () => {
  given(...proposed)
    .when(approveVerdict(), { by: ben })
    .then(verdictApproved());
  const comment = 'I checked the minutes.';
  given(...proposed)
    .when(approveVerdict({ comment }), { by: ben })
    .then(verdictApproved({ comment }));
});

t.test('an author never approves their own verdict, whichever key or name they use', async () => {
  for (const author of [ana, anaWithAnotherKey, anaByAnotherName])
    given(...proposed)
      .when(approveVerdict(), { by: author })
      .thenRefused('own-verdict');
});

t.test('the first author of a proposal and everyone who revised it are its authors', async () => {
  const revised = [...proposed, by(ben, verdictProposed({ rationale: 'Better.' }))];
  given(...revised)
    .when(approveVerdict(), { by: ben })
    .thenRefused('own-verdict');
  given(...revised)
    .when(approveVerdict(), { by: ana })
    .thenRefused('own-verdict');
  given(...revised)
    .when(approveVerdict(), { by: carla })
    .then(verdictApproved());
});

t.test('an author stays an author after the proposal was returned', async () => {
  given(...proposed, by(ben, verdictReturned()), by(carla, verdictProposed()))
    .when(approveVerdict(), { by: ana })
    .thenRefused('own-verdict');
});

t.test('a member cannot approve twice, with any key', async () => {
  given(...approved)
    .when(approveVerdict(), { by: ben })
    .thenRefused('already-approved');
  given(...proposed, by(ana, verdictProposed()), by(ben, verdictApproved()))
    .when(approveVerdict(), { by: { ...ben, key: 'key_00000000000000000000000077' } as typeof ben })
    .thenRefused('already-approved');
  given(...approved)
    .when(approveVerdict(), { by: carla })
    .then(verdictApproved());
});

t.test('only a person approves: no program, and not the ledger itself', async () => {
  for (const machine of [robot, system])
    given(...proposed)
      .when(approveVerdict(), { by: machine })
      .thenRefused('machine-approval');
});

t.test('only an open proposal is approved', async () => {
  const published = [...approved, verdictPublished()];
  given(...accepted)
    .when(approveVerdict(), { by: ben })
    .thenRefused('unknown-verdict');
  given(...proposed, verdictReturned())
    .when(approveVerdict(), { by: ben })
    .thenRefused('wrong-state', { state: 'returned', allowed: ['revise', 'withdraw'] });
  given(...published)
    .when(approveVerdict(), { by: carla })
    .thenRefused('wrong-state', { state: 'published' });
  given(...published, verdictSuperseded())
    .when(approveVerdict(), { by: carla })
    .thenRefused('wrong-state', { state: 'superseded' });
  given(...published, verdictRetracted())
    .when(approveVerdict(), { by: carla })
    .thenRefused('wrong-state', { state: 'retracted' });
});

t.test('an approval is for the proposed wording only', async () => {
  given(...proposed, reworded())
    .when(approveVerdict(), { by: ben })
    .thenRefused('claim-reworded', { allowed: ['revise', 'return'] });
  given(...proposed, reworded({ wording, language: 'es' }))
    .when(approveVerdict(), { by: ben })
    .then(verdictApproved());
});

t.test('any edit after approval voids it, and so does returning the proposal', async () => {
  given(...approved, verdictProposed({ reliedOn: [cited()] }))
    .when(publishVerdict())
    .thenRefused('approvals-missing');
  given(...approved, verdictReturned(), verdictProposed())
    .when(publishVerdict())
    .thenRefused('approvals-missing');
  given(...approved, verdictProposed())
    .when(approveVerdict(), { by: ben })
    .then(verdictApproved());
});

t.test('an author who revises repeatedly is named once, and so is the ledger itself', async () => {
  const again = [by(anaWithAnotherKey, verdictProposed()), by(system, verdictProposed())];
  given(...proposed, ...again, ...again, by(ben, verdictApproved()))
    .when(publishVerdict())
    .then(verdictPublished({ proposedBy: [ana, system] }));
});
