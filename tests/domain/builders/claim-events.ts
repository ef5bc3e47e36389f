import type { ClaimEvent, ClaimEventOf } from '../../../src/domain/claim/events.ts';
import type { Rating } from '../../../src/domain/claim/values.ts';
import { id } from './people.ts';

type Data<T extends ClaimEvent['type']> = ClaimEventOf<T>['data'];

const event =
  <T extends ClaimEvent['type']>(type: T, usual: Data<T>) =>
  (more: Partial<Data<T>> = {}): ClaimEvent =>
    ({ type, data: { ...usual, ...more } }) as ClaimEvent;

export const wording = 'The council rejected the appeal.';
export const otherWording = 'The council rejected the second appeal.';
const reason = 'Because.';
const evidence = id('evidence', 1);
const challenge = id('challenge', 1);
const verdict = id('verdict', 1);

export const isFalse: Rating = { scale: 'truth', scaleVersion: 1, code: 'false', label: 'False', value: 1 };
export const isTrue: Rating = { scale: 'truth', scaleVersion: 1, code: 'true', label: 'True', value: 5 };
export const isUnverifiable: Rating = {
  scale: 'truth',
  scaleVersion: 1,
  code: 'unverifiable',
  label: 'Unverifiable',
};

/** The nth evidence, as a verdict cites it. */
export const cited = (nth = 1) => ({ evidence: id('evidence', nth), reason: 'It says so.' });

const proposal = { rationale: 'The minutes say so.', reliedOn: [cited()], setAside: [] };

export const recorded = event('claim.recorded', { wording, language: 'en', visibility: 'public' });
export const reworded = event('claim.reworded', { wording: otherWording, language: 'en', reason });
export const classified = event('claim.classified', { topics: ['elections-2000'], reason });
export const declined = event('claim.declined', { reason });
export const reopened = event('claim.reopened', { reason });
export const withdrawn = event('claim.withdrawn', { reason });
export const withheld = event('withholding.placed', {
  withholding: id('withholding', 1),
  part: { kind: 'claim' },
  basis: 'court-order',
});
export const released = event('withholding.released', { withholding: id('withholding', 1), reason });
export const restored = event('claim.restored', { reason });
export const appeared = event('appearance.recorded', {
  appearance: id('appearance', 1),
  claimant: id('claimant', 1),
});
export const evidenceOffered = event('evidence.offered', {
  evidence,
  source: id('source', 1),
  stance: 'refutes',
  finding: 'The minutes of the session.',
});
export const evidenceAccepted = event('evidence.accepted', {
  evidence,
  stance: 'refutes',
  strength: 'strong',
});
export const evidenceDeclined = event('evidence.declined', { evidence, reason });
export const evidenceChallenged = event('evidence.challenged', { evidence, challenge, reason });
export const challengeDismissed = event('evidence.challenge-dismissed', { evidence, challenge, reason });
export const evidenceWithdrawn = event('evidence.withdrawn', {
  evidence,
  stance: 'refutes',
  wasInForce: true,
  reason,
});
export const verdictProposed = event('verdict.proposed', { verdict, rating: isFalse, wording, ...proposal });
export const verdictApproved = event('verdict.approved', { verdict });
export const verdictRated = event('verdict.rated', { verdict, rating: isTrue });
export const ratingsOpened = event('verdict.ratings-opened', { verdict, ratings: [] as never });
export const verdictWithdrawn = event('verdict.withdrawn', { verdict, reason: 'It was checked elsewhere.' });
export const verdictReturned = event('verdict.returned', { verdict, comments: 'Cite the minutes.' });
export const verdictPublished = event('verdict.published', {
  verdict,
  rating: isFalse,
  wording,
  ...proposal,
  proposedBy: [{ kind: 'person', member: id('member', 1), key: id('key', 1), name: 'Ana' }],
  approvedBy: [{ kind: 'person', member: id('member', 2), key: id('key', 2), name: 'Ben' }],
});
export const verdictSuperseded = event('verdict.superseded', {
  verdict,
  by: id('verdict', 2),
  reason: 'new-evidence',
});
export const verdictRetracted = event('verdict.retracted', { verdict, reason: 'our-error' });
export const correctionPublished = event('correction.published', {
  correction: id('correction', 1),
  verdict,
  class: 'substantial',
  reason: 'new-evidence',
  responsible: 'source',
  text: 'A document came to light.',
});
export const matchConfirmed = event('match.confirmed', {
  match: id('match', 1),
  text: 'They watched every last ballot!',
});
export const matchRejected = event('match.rejected', {
  match: id('match', 1),
  text: 'They watched every last ballot!',
});
export const matchWithdrawn = event('match.withdrawn', {
  match: id('match', 1),
  reason: 'It is about another town.',
});
export const noteAdded = event('note.added', { note: id('note', 1), text: 'Ask the archive.' });
