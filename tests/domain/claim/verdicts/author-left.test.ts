import t from 'tap';
import type { ClaimEvent } from '../../../../src/domain/claim/events.ts';
import { system } from '../../../../src/domain/terms/actor.ts';
import * as events from '../../builders/claim-events.ts';
import { id } from '../../builders/people.ts';
import { given } from '../../given.ts';

const claim = id('claim', 1);
const verdict = id('verdict', 1);
const open = [
  events.recorded(),
  events.evidenceOffered(),
  events.evidenceAccepted(),
  events.verdictProposed(),
  events.verdictApproved(),
];
const merged: ClaimEvent = { type: 'claim.merged', data: { into: id('claim', 2), reason: 'The same.' } };

t.test('only the ledger itself flags a proposal whose author left', async () => {
  const flag = { type: 'report-author-left', claim, verdict, member: id('member', 1) } as const;
  const flagged: ClaimEvent = {
    type: 'verdict.author-left',
    data: { verdict, author: { member: id('member', 1), name: 'Ana' } },
  };
  given(...open)
    .when(flag, { by: system })
    .then(flagged);
  given(...open, merged)
    .when(flag, { by: system })
    .then(flagged);
  given(...open)
    .when(flag)
    .thenRefused('invalid-combination');
  given(...open)
    .when({ ...flag, member: id('member', 9) }, { by: system })
    .thenRefused('unknown-reference', { pointer: '#/member' });
  given(...open, events.verdictPublished())
    .when(flag, { by: system })
    .thenRefused('wrong-state');
});
