import type { Explanation } from './problem.ts';
import type { RefusalCode } from '../../domain/terms/refusal.ts';

const lookUp = (thing: string): string =>
  `Check the id, and that the ${thing} belongs to what the address names.`;

/** Explanations of the refusals by domain rules. The compiler checks that none is missing. */
export const refusalExplanations: Record<RefusalCode, Explanation> = {
  'already-recorded': {
    when: 'This is on record already.',
    remedy: 'Read the existing record. To change it, use the act for that change.',
  },
  'id-taken': {
    when: 'The id of what is to be recorded, or to be changed, belongs to something else in this ledger.',
    remedy:
      'Make an id of your own; in an import write an alias. To act on what is there, name what it belongs to.',
  },
  'unknown-claim': {
    when: 'The ledger has no such claim, or none that you may see.',
    remedy: lookUp('claim'),
  },
  'unknown-source': { when: 'The ledger has no such source.', remedy: lookUp('source') },
  'unknown-claimant': { when: 'The ledger has no such claimant.', remedy: lookUp('claimant') },
  'unknown-member': {
    when: 'The ledger has no such member, or the member has left.',
    remedy: 'List the members.',
  },
  'unknown-key': { when: 'No such key is in use, or it was revoked.', remedy: 'List the keys.' },
  'unknown-evidence': { when: 'The claim has no such evidence.', remedy: lookUp('evidence') },
  'unknown-appearance': { when: 'The claim has no such appearance.', remedy: lookUp('appearance') },
  'unknown-verdict': { when: 'The claim has no such verdict.', remedy: lookUp('verdict') },
  'unknown-match': { when: 'The claim has no such match.', remedy: lookUp('match') },
  'unknown-objection': { when: 'The claim has no such objection.', remedy: lookUp('objection') },
  'unknown-reply': { when: 'No such reply was asked for on the claim.', remedy: lookUp('reply') },
  'unknown-item': {
    when: 'There is no such office, note, capture or relation here, or it was withdrawn.',
    remedy: lookUp('item'),
  },
  'unknown-reference': {
    when: 'The body names something that is not on record in this ledger. `errors` says where.',
    remedy: 'Record it first, or correct its id.',
  },
  'nothing-changes': {
    when: 'The record is in this state already, so the act would record nothing.',
    remedy: 'Nothing needs to be done.',
  },
  'wrong-state': {
    when: 'The thing is in a state that does not allow this act. `state` names the state, `allowed` the acts that it allows.',
    remedy: 'Read it again and choose an act that its state allows.',
  },
  'own-verdict': {
    when: 'The request comes from an author of the verdict. An author never approves their own verdict.',
    remedy: 'Another member has to approve it.',
  },
  'not-author': {
    when: 'The request comes from someone who is neither an author of the proposal nor an editor.',
    remedy: 'Ask an author or an editor, or return the proposal with comments.',
  },
  'already-rated': {
    when: 'This person has rated the proposal independently before, with this or another key.',
    remedy: 'Nothing needs to be done. A revised proposal can be rated again.',
  },
  'already-approved': {
    when: 'This member has approved the verdict already. An approval counts once.',
    remedy: 'If more approvals are needed, another member has to approve it.',
  },
  'machine-approval': {
    when: 'The request comes from a program. Only people approve.',
    remedy: 'A person has to approve it.',
  },
  'machine-rating': {
    when: 'The request comes from a program. Only ratings of people are independent ratings.',
    remedy: 'A person has to rate it. What a program finds can be offered as evidence or noted.',
  },
  'combination-required': {
    when: 'The claim has parts, and the verdict does not say how their ratings combine.',
    remedy: 'Name the combination in the proposal.',
  },
  'approvals-missing': {
    when: 'The verdict has fewer approvals than the policy of the ledger requires.',
    remedy: 'More people have to approve it.',
  },
  'policy-not-met': {
    when: 'The policy of the ledger does not allow this publication or this evidence in force yet. `detail` names every rule that is not met.',
    remedy: 'Meet the rules, or record an exception with its reason if the rule allows one.',
  },
  'claim-reworded': {
    when: 'The claim’s wording has changed since the verdict was proposed.',
    remedy: 'Revise the proposal for the new wording. It then needs new approvals.',
  },
  'evidence-not-in-force': {
    when: 'The verdict relies on evidence that was not accepted, or that was withdrawn since.',
    remedy: 'Rely on evidence that is in force.',
  },
  'unknown-scale': { when: 'The ledger has no such rating scale.', remedy: 'List the scales.' },
  'unknown-rating': { when: 'The scale has no such rating.', remedy: 'Read the scale.' },
  'correction-required': {
    when: 'Something published would change, and the request has no correction.',
    remedy: 'Add the correction: its cause, who was responsible, and its text.',
  },
  'correction-without-change': {
    when: 'The request has a correction, and nothing published changes.',
    remedy: 'Remove the correction.',
  },
  'correction-class': {
    when: 'The correction is of a lower class than the change: a changed rating is always substantial.',
    remedy: 'Use the class that `detail` names.',
  },
  'limit-reached': {
    when: 'The act would exceed the number that the thing may hold.',
    remedy: 'Finish or close what is open first.',
  },
  'relation-cycle': {
    when: 'Following the relation from claim to claim would lead back to this one.',
    remedy: 'Relate other claims, or the other way round.',
  },
  'time-past': { when: 'The given time is in the past.', remedy: 'Give a time in the future.' },
  'too-early': { when: 'The time of this act has not come yet.', remedy: 'Wait until then.' },
  embargoed: {
    when: 'The verdict is under an embargo, and the act would publish it earlier or keep it from being published at its time. `detail` says until when it is held.',
    remedy:
      'Wait, or say that you mean it: `releaseEarly` with a reason to publish, `endsEmbargo` for other acts.',
  },
  'last-admin': {
    when: 'The ledger would be left without an admin.',
    remedy: 'Make another member an admin first.',
  },
  'duplicate-reference': {
    when: 'The same thing is cited twice in one body.',
    remedy: 'Cite it once.',
  },
  'quote-not-found': {
    when: 'The captured text of the source does not contain the quoted words. `nearest` shows the nearest passage.',
    remedy: 'Quote exactly, with enough text before and after to make the passage unique.',
  },
  'impossible-date': {
    when: 'The date of an occasion lies after the moment of recording, with a day of tolerance for time zones, or in the year 0000.',
    remedy: 'Correct the date, or leave it out where it is not known.',
  },
  'invalid-combination': {
    when: 'Two fields of the body contradict each other; `detail` says how.',
    remedy: 'Correct one of them.',
  },
};
