import t from 'tap';
import type { ClaimCommandOf } from '../../../../src/domain/claim/commands.ts';
import type { ClaimEvent } from '../../../../src/domain/claim/events.ts';
import type { Member } from '../../../../src/domain/ledger/ledger.ts';
import { declined, recorded } from '../../builders/claim-events.ts';
import { id, person } from '../../builders/people.ts';
import { given } from '../../given.ts';

const [ana, ben, rea] = [id('member', 1), id('member', 2), id('member', 3)];
const members: Record<string, Member> = {
  [ana]: { name: 'Ana', kind: 'person', role: 'checker' },
  [ben]: { name: 'Ben', kind: 'person', role: 'editor' },
  [rea]: { name: 'Rea', kind: 'person', role: 'reader' },
};
const assign = (member: string | null, more: { reason?: string } = {}): ClaimCommandOf<'assign-claim'> => ({
  type: 'assign-claim',
  claim: id('claim', 1),
  member,
  ...more,
});
const assigned = (member: string | null, more: { reason?: string } = {}): ClaimEvent => ({
  type: 'claim.assigned',
  data: { assignee: member === null ? null : { member, name: members[member]!.name }, ...more },
});

t.test('a claim is assigned to at most one member of the desk', async () => {
  given(recorded()).when(assign(ana), { members }).then(assigned(ana));
  given(recorded(), assigned(ana)).when(assign(ben), { members }).then(assigned(ben));
  const reason = { reason: 'She is on leave.' };
  given(recorded(), assigned(ana)).when(assign(null, reason), { members }).then(assigned(null, reason));
  given(recorded(), declined()).when(assign(ana), { members }).then(assigned(ana));
});

t.test('an assignment that changes nothing is refused', async () => {
  given(recorded(), assigned(ana)).when(assign(ana), { members }).thenRefused('nothing-changes');
  given(recorded()).when(assign(null), { members }).thenRefused('nothing-changes');
  given(recorded(), assigned(ana), assigned(null))
    .when(assign(null), { members })
    .thenRefused('nothing-changes');
});

t.test('only members of the desk take claims on', async () => {
  given(recorded())
    .when(assign(rea), { members })
    .thenRefused('invalid-combination', { pointer: '#/member' });
  given(recorded())
    .when(assign(id('member', 4)), { members })
    .thenRefused('unknown-reference', { pointer: '#/member' });
  given(recorded()).when(assign(ben)).thenRefused('unknown-reference');
});

t.test('who came by a token is in no list, and takes a claim on, but is given none', async () => {
  const aidan = person('person', 4, 'Aidan');
  const taken = { assignee: { member: id('member', 4), name: 'Aidan' } };
  given(recorded())
    .when(assign(id('member', 4)), { members, by: aidan })
    .then({ type: 'claim.assigned', data: taken });
  given(recorded())
    .when(assign(id('member', 5)), { members, by: aidan })
    .thenRefused('unknown-reference');
});
