import {
  citable,
  hasOpenProposal,
  isInForce,
  type Act,
  type Claim,
  type Evidence,
  type Verdict,
} from './model.ts';

/** Why the record refuses an act: the last segment of the problem's type. */
export type Refused = string;
export type Next = Claim | Refused;

const openProposalsMax = 10;

const happened = (claim: Claim, change: Partial<Claim>, events = 1, isPublic = true): Claim => {
  const version = claim.version + events;
  return { ...claim, ...change, version, publicVersion: claim.publicVersion + (isPublic ? events : 0) };
};

const replaced = <T>(all: readonly T[], index: number, change: Partial<T>): T[] =>
  all.map((each, at) => (at === index ? { ...each, ...change } : each));

/** The result of an act, or its refusal. Items are named by their index, which must exist. */
export const next = (claim: Claim, act: Act): Next => {
  switch (act.act) {
    case 'reword':
      if (act.wording === claim.wording) return 'nothing-changes';
      if (claim.inForce === null && act.notice) return 'correction-without-change';
      if (claim.inForce !== null && !act.notice) return 'correction-required';
      return happened(
        claim,
        { wording: act.wording, needsReview: claim.inForce !== null },
        claim.inForce === null ? 1 : 2,
      );
    case 'decline':
      if (claim.declined || claim.inForce !== null || hasOpenProposal(claim)) return 'wrong-state';
      return happened(claim, { declined: true });
    case 'reopen':
      return claim.declined ? happened(claim, { declined: false }) : 'wrong-state';
    case 'offer': {
      if (claim.declined) return 'wrong-state';
      const offered: Evidence = { stance: act.stance, state: 'offered', challenges: [] };
      return happened(claim, { evidence: [...claim.evidence, offered] });
    }
    case 'accept':
    case 'refuse':
    case 'challenge':
    case 'dismiss':
    case 'withdraw':
      return nextOfEvidence(claim, act.act, act.evidence);
    case 'object':
      if (claim.visibility === 'desk') return 'unknown-claim';
      return happened(claim, { objections: [...claim.objections, true] });
    case 'answer':
      if (claim.objections[act.objection] !== true) return 'wrong-state';
      return happened(claim, {
        objections: claim.objections.map((open, at) => (at === act.objection ? false : open)),
      });
    default:
      return nextOfVerdict(claim, act);
  }
};

const nextOfEvidence = (
  claim: Claim,
  act: 'accept' | 'refuse' | 'challenge' | 'dismiss' | 'withdraw',
  index: number,
): Next => {
  const item = claim.evidence[index];
  if (item === undefined) return 'unknown-evidence';
  const change = changeOfEvidence(item, act);
  if (change === undefined) return 'wrong-state';
  const relied = claim.inForce === null ? [] : (claim.verdicts[claim.inForce]?.reliedOn ?? []);
  const needsReview = claim.needsReview || (act === 'withdraw' && relied.includes(index));
  return happened(claim, { evidence: replaced(claim.evidence, index, change), needsReview });
};

const changeOfEvidence = (item: Evidence, act: string): Partial<Evidence> | undefined => {
  const { state, challenges } = item;
  if (act === 'accept') return state === 'offered' ? { state: 'accepted' } : undefined;
  if (act === 'refuse') return state === 'offered' ? { state: 'declined' } : undefined;
  if (act === 'challenge')
    return isInForce(item) ? { state: 'challenged', challenges: [...challenges, true] } : undefined;
  if (act === 'withdraw')
    return state === 'declined' || state === 'withdrawn'
      ? undefined
      : { state: 'withdrawn', challenges: challenges.map(() => false) };
  // The first open one is dismissed.
  const first = challenges.indexOf(true);
  if (first < 0) return undefined;
  const left = challenges.map((open, at) => open && at !== first);
  return { challenges: left, state: left.includes(true) ? 'challenged' : 'accepted' };
};

type OfVerdict = Extract<Act, { act: 'propose' | 'approve' | 'return' | 'retract' | 'revise' | 'publish' }>;

const nextOfVerdict = (claim: Claim, act: OfVerdict): Next => {
  if (act.act === 'propose') {
    if (claim.declined) return 'wrong-state';
    const open = claim.verdicts.filter(({ state }) => state === 'proposed' || state === 'returned');
    if (open.length >= openProposalsMax) return 'limit-reached';
    return proposed(claim, act, claim.verdicts.length, []);
  }
  const item = claim.verdicts[act.verdict];
  if (item === undefined) return 'unknown-verdict';
  const change = (to: Partial<Verdict>) => ({ verdicts: replaced(claim.verdicts, act.verdict, to) });
  switch (act.act) {
    case 'revise':
      if (item.state !== 'proposed' && item.state !== 'returned') return 'wrong-state';
      return proposed(claim, act, act.verdict, item.authors);
    case 'approve':
      if (item.state !== 'proposed') return 'wrong-state';
      if (item.wording !== claim.wording) return 'claim-reworded';
      if (item.authors.includes(act.by)) return 'own-verdict';
      if (item.approvals.includes(act.by)) return 'already-approved';
      return happened(claim, change({ approvals: [...item.approvals, act.by] }), 1, false);
    case 'return':
      if (item.state !== 'proposed') return 'wrong-state';
      return happened(claim, change({ state: 'returned', approvals: [] }), 1, false);
    case 'publish':
      return published(claim, act.verdict, item, act.notice);
    case 'retract':
      if (item.state !== 'published') return 'wrong-state';
      return happened(
        claim,
        { ...change({ state: 'retracted' }), inForce: null, needsReview: false, wasRetracted: true },
        2,
      );
    default:
      return act satisfies never;
  }
};

const proposed = (
  claim: Claim,
  { rating, by }: Extract<Act, { act: 'propose' | 'revise' }>,
  index: number,
  authors: Verdict['authors'],
): Next => {
  const reliedOn = citable(claim, rating);
  if (rating === 'false' && reliedOn.length === 0) return 'invalid-combination';
  const verdict: Verdict = {
    state: 'proposed',
    rating,
    wording: claim.wording,
    reliedOn,
    authors: [...new Set([...authors, by])],
    approvals: [],
  };
  const verdicts = [...claim.verdicts];
  verdicts[index] = verdict;
  return happened(claim, { verdicts }, 1, false);
};

const published = (claim: Claim, index: number, item: Verdict, notice: boolean): Next => {
  if (item.state !== 'proposed') return 'wrong-state';
  if (item.wording !== claim.wording) return 'claim-reworded';
  if (item.approvals.length < 1) return 'approvals-missing';
  const isUp = (evidence: number): boolean => isInForce(claim.evidence[evidence]!);
  if (!item.reliedOn.every(isUp)) return 'evidence-not-in-force';
  if (claim.inForce === null && notice) return 'correction-without-change';
  if (claim.inForce !== null && !notice) return 'correction-required';
  const gone =
    claim.inForce === null
      ? claim.verdicts
      : replaced(claim.verdicts, claim.inForce, { state: 'superseded' });
  const verdicts = replaced(gone, index, { state: 'published' });
  const change = { verdicts, inForce: index, needsReview: false };
  return happened(claim, change, claim.inForce === null ? 1 : 3);
};
