import type { RefusalCode } from '../../domain/terms/refusal.ts';
import type { Explanation } from './explanation.ts';

const lookUp = (thing: string): string =>
  `Check the id, and that the ${thing} belongs to what the address names.`;

/** Problems that are refusals of the record. The compiler checks that none is left out. */
export const refusalExplanations: Record<RefusalCode, Explanation> = {
  'already-recorded': {
    when: 'What is to be recorded is on record already.',
    remedy: 'Read what is there; change it by an act of its own where it has to change.',
  },
  'unknown-claim': {
    when: 'The ledger has no such claim, or none that you may see.',
    remedy: lookUp('claim'),
  },
  'unknown-source': { when: 'The ledger has no such source.', remedy: lookUp('source') },
  'unknown-claimant': { when: 'The ledger has no such claimant.', remedy: lookUp('claimant') },
  'unknown-member': {
    when: 'The ledger has no such member, or not any more.',
    remedy: 'List the members.',
  },
  'unknown-key': { when: 'No such key is in use, or not any more.', remedy: 'List the keys.' },
  'unknown-evidence': { when: 'The claim has no such evidence.', remedy: lookUp('evidence') },
  'unknown-appearance': { when: 'The claim has no such appearance.', remedy: lookUp('appearance') },
  'unknown-verdict': { when: 'The claim has no such verdict.', remedy: lookUp('verdict') },
  'unknown-objection': { when: 'The claim has no such objection.', remedy: lookUp('objection') },
  'unknown-reply': { when: 'No such reply was asked for on the claim.', remedy: lookUp('reply') },
  'unknown-reference': {
    when: 'The body speaks of something that is not on record in this ledger. `errors` says where.',
    remedy: 'Record it first, or correct its id.',
  },
  'nothing-changes': {
    when: 'It is so already, so nothing would be recorded.',
    remedy: 'Nothing is to be done.',
  },
  'wrong-state': {
    when: 'The thing is in a state in which this cannot be done. `state` says which, `allowed` what can be done there.',
    remedy: 'Read it again and do what its state allows.',
  },
  'own-verdict': {
    when: 'Someone who wrote the verdict wants to approve it. An author never approves their own verdict.',
    remedy: 'Another member has to approve it.',
  },
  'already-rated': {
    when: 'The person who asks has rated this proposal independently before, with whichever key.',
    remedy: 'Nothing is left to do. A revised proposal can be rated anew.',
  },
  'already-approved': {
    when: 'This member has approved the verdict already; it counts once.',
    remedy: 'Another member has to approve it where more approvals are needed.',
  },
  'machine-approval': {
    when: 'A program wants to approve a verdict. Only people approve.',
    remedy: 'A person has to approve it.',
  },
  'combination-required': {
    when: 'The claim has parts, and the verdict does not say how their ratings combine.',
    remedy: 'Say it in the proposal.',
  },
  'approvals-missing': {
    when: 'The verdict has fewer approvals than the policy of the ledger asks for.',
    remedy: 'Have it approved by more people.',
  },
  'policy-not-met': {
    when: 'The policy of the ledger asks for more before something is published or put in force; `detail` names every rule that is not met.',
    remedy: 'Do what is missing, or record an exception with its reason where the rule allows one.',
  },
  'claim-reworded': {
    when: 'The claim says something else than when the verdict was proposed.',
    remedy: 'Revise the proposal for the new wording; it then needs its approvals anew.',
  },
  'evidence-not-in-force': {
    when: 'The verdict relies on evidence that was not accepted, or was withdrawn since.',
    remedy: 'Rely on evidence in force.',
  },
  'unknown-scale': { when: 'The ledger has no such rating scale.', remedy: 'List the scales.' },
  'unknown-rating': { when: 'The scale has no such rating.', remedy: 'Read the scale.' },
  'correction-required': {
    when: 'Something published would change, and no correction says so.',
    remedy: 'Give the correction: its cause, who was responsible, and its text.',
  },
  'correction-without-change': {
    when: 'A correction is given where nothing published changes.',
    remedy: 'Leave the correction out.',
  },
  'correction-class': {
    when: 'The correction is of a lower class than the change: a changed rating is always substantial.',
    remedy: 'Give the class that `detail` names.',
  },
  'limit-reached': {
    when: 'The thing holds as many as it can of what would be added.',
    remedy: 'Bring what is open to its end first.',
  },
  'relation-cycle': {
    when: 'Following the relation from claim to claim would lead back to this one.',
    remedy: 'Relate other claims, or the other way round.',
  },
  'time-past': { when: 'The time given lies in the past.', remedy: 'Give a time to come.' },
  'too-early': { when: 'The time at which this happens has not come yet.', remedy: 'Wait for it.' },
  'last-admin': {
    when: 'The ledger would be left without an admin.',
    remedy: 'Make another member an admin first.',
  },
  'duplicate-reference': {
    when: 'The same thing is cited twice in one body.',
    remedy: 'Cite it once.',
  },
  'quote-not-found': {
    when: 'The quoted words do not stand in the captured text of the source. `nearest` shows what comes nearest.',
    remedy: 'Quote exactly, with enough before and after to make it the only such place.',
  },
  'invalid-combination': {
    when: 'Two fields of the body contradict each other; `detail` says how.',
    remedy: 'Correct one of them.',
  },
};
