import type { ClaimCommand, ClaimCommandOf } from '../../../src/domain/claim/commands.ts';
import { cited, otherWording, wording } from './claim-events.ts';
import { id } from './people.ts';

type Usual<T extends ClaimCommand['type']> = Omit<ClaimCommandOf<T>, 'type' | 'claim'>;

const command =
  <T extends ClaimCommand['type']>(type: T, usual: Usual<T>) =>
  (more: Partial<Usual<T>> = {}): ClaimCommand =>
    ({ type, claim: id('claim', 1), ...usual, ...more }) as unknown as ClaimCommand;

const reason = 'Because.';
const evidence = id('evidence', 1);
const challenge = id('challenge', 1);
const verdict = id('verdict', 1);

/** A notice for readers, as it goes with a change to something published. */
export const notice = {
  reason: 'new-evidence',
  class: 'substantial',
  responsible: 'source',
  text: 'A document came to light.',
} as const;

export const recordClaim = command('record-claim', { wording, language: 'en' });
export const reviseClaim = command('revise-claim', { reason });
export const rewordClaim = command('revise-claim', { wording: otherWording, reason });
export const rateVerdict = command('rate-verdict', { verdict, rating: 'true' });
export const openRatings = command('open-ratings', { verdict });
export const declineClaim = command('decline-claim', { reason });
export const reopenClaim = command('reopen-claim', { reason });
export const withdrawClaim = command('withdraw-claim', { reason });
export const placeWithholding = command('place-withholding', {
  withholding: id('withholding', 1),
  part: { kind: 'claim' },
  basis: 'court-order',
});
export const releaseWithholding = command('release-withholding', {
  withholding: id('withholding', 1),
  reason,
});
export const endWithholding = command('end-withholding', { withholding: id('withholding', 1) });
export const restoreClaim = command('restore-claim', { reason });
export const recordAppearance = command('record-appearance', {
  appearance: id('appearance', 1),
  claimant: id('claimant', 1),
});
export const offerEvidence = command('offer-evidence', {
  evidence,
  source: id('source', 1),
  stance: 'refutes',
  finding: 'The minutes of the session.',
});
export const acceptEvidence = command('accept-evidence', { evidence, strength: 'strong' });
export const declineEvidence = command('decline-evidence', { evidence, reason });
export const challengeEvidence = command('challenge-evidence', { evidence, challenge, reason });
export const dismissChallenge = command('dismiss-challenge', { evidence, challenge, reason });
export const withdrawEvidence = command('withdraw-evidence', { evidence, reason });
export const proposeVerdict = command('propose-verdict', {
  verdict,
  scale: 'truth',
  rating: 'false',
  rationale: 'The minutes say so.',
  reliedOn: [cited()],
  setAside: [],
});
export const approveVerdict = command('approve-verdict', { verdict });
export const withdrawVerdict = command('withdraw-verdict', { verdict, reason: 'It was checked elsewhere.' });
export const returnVerdict = command('return-verdict', { verdict, comments: 'Cite the minutes.' });
export const publishVerdict = command('publish-verdict', { verdict, correction: id('correction', 1) });
export const retractVerdict = command('retract-verdict', {
  verdict,
  correction: id('correction', 1),
  reason: 'our-error',
  responsible: 'checker',
  text: 'We mistook the date.',
});
export const recheckVerdict = command('recheck-verdict', { verdict, reason: 'The minutes still say so.' });
export const reportRecheckDue = command('report-recheck-due', { verdict });
export const correctNote = command('correct-note', {
  note: id('note', 1),
  text: 'Ask the archive of the mission.',
  reason: 'The wrong archive.',
});
export const withdrawNote = command('withdraw-note', { note: id('note', 1), reason: 'It was answered.' });
export const judgeMatch = command('judge-match', {
  match: id('match', 1),
  outcome: 'confirmed',
  text: 'They watched every last ballot!',
});
export const withdrawMatch = command('withdraw-match', {
  match: id('match', 1),
  reason: 'It is about another town.',
});
export const addNote = command('add-note', { note: id('note', 1), text: 'Ask the archive.' });
