import t from 'tap';
import { system } from '../../../../src/domain/terms/actor.ts';
import {
  approveVerdict,
  declineClaim,
  publishVerdict,
  proposeVerdict,
  withdrawVerdict,
} from '../../builders/claim-commands.ts';
import {
  declined,
  evidenceAccepted,
  evidenceOffered,
  recorded,
  verdictApproved,
  verdictProposed,
  verdictPublished,
  verdictReturned,
  verdictWithdrawn,
} from '../../builders/claim-events.ts';
import { ana, anaWithAnotherKey, ben } from '../../builders/people.ts';
import { given } from '../../given.ts';

const proposed = [recorded(), evidenceOffered(), evidenceAccepted(), verdictProposed()];

t.test('a proposal is withdrawn by its author or an editor, and by no one else', async () => {
  for (const by of [ana, anaWithAnotherKey])
    given(...proposed)
      .when(withdrawVerdict(), { by, role: 'checker' })
      .then(verdictWithdrawn());
  given(...proposed, verdictReturned())
    .when(withdrawVerdict(), { by: ana })
    .then(verdictWithdrawn());
  for (const role of ['editor', 'admin'] as const)
    given(...proposed)
      .when(withdrawVerdict(), { by: ben, role })
      .then(verdictWithdrawn());
  given(...proposed)
    .when(withdrawVerdict(), { by: system })
    .then(verdictWithdrawn());
  for (const role of ['checker', undefined] as const)
    given(...proposed)
      .when(withdrawVerdict(), { by: ben, role })
      .thenRefused('not-author');
});

t.test('a withdrawn proposal is over, and the claim is free for another or to be declined', async () => {
  const withdrawn = [...proposed, verdictApproved(), verdictWithdrawn()];
  for (const command of [withdrawVerdict(), approveVerdict(), publishVerdict(), proposeVerdict()])
    given(...withdrawn)
      .when(command, { by: ben, role: 'editor' })
      .thenRefused('wrong-state', { state: 'withdrawn', allowed: [] });
  given(...withdrawn)
    .when(declineClaim())
    .then(declined());
  given(...proposed, verdictApproved(), verdictPublished())
    .when(withdrawVerdict(), { by: ana })
    .thenRefused('wrong-state', { state: 'published' });
});
