import t from 'tap';
import { judgeMatch, withdrawMatch } from '../../builders/claim-commands.ts';
import { matchConfirmed, matchRejected, matchWithdrawn, recorded } from '../../builders/claim-events.ts';
import { id } from '../../builders/people.ts';
import { given } from '../../given.ts';

t.test('a person confirms or rejects that a text says what the claim says, once for each id', async () => {
  given(recorded()).when(judgeMatch()).then(matchConfirmed());
  given(recorded())
    .when(judgeMatch({ outcome: 'rejected' }))
    .then(matchRejected());
  given(recorded(), matchConfirmed()).when(judgeMatch()).thenRefused('already-recorded');
  given(recorded(), matchConfirmed(), matchWithdrawn()).when(judgeMatch()).thenRefused('already-recorded');
});

t.test('a match is withdrawn once', async () => {
  given(recorded(), matchConfirmed()).when(withdrawMatch()).then(matchWithdrawn());
  given(recorded(), matchRejected()).when(withdrawMatch()).then(matchWithdrawn());
  given(recorded(), matchConfirmed(), matchWithdrawn()).when(withdrawMatch()).thenRefused('wrong-state');
  given(recorded(), matchConfirmed())
    .when(withdrawMatch({ match: id('match', 2) }))
    .thenRefused('unknown-match');
  given(recorded()).when(withdrawMatch()).thenRefused('unknown-match');
});
