/** A minimal model of the record: the acts of an editor on one claim, and what readers see. */
export type Act =
  | { readonly act: 'reword'; readonly wording: string; readonly notice: boolean }
  | { readonly act: 'decline' }
  | { readonly act: 'reopen' }
  | { readonly act: 'offer'; readonly stance: Stance }
  | { readonly act: 'accept' | 'refuse' | 'challenge' | 'dismiss' | 'withdraw'; readonly evidence: number }
  | { readonly act: 'propose'; readonly rating: Rating; readonly by: Person }
  | { readonly act: 'approve'; readonly verdict: number; readonly by: Person }
  | { readonly act: 'return' | 'retract'; readonly verdict: number }
  | { readonly act: 'revise'; readonly verdict: number; readonly rating: Rating; readonly by: Person }
  | { readonly act: 'publish'; readonly verdict: number; readonly notice: boolean }
  | { readonly act: 'object' }
  | { readonly act: 'answer'; readonly objection: number };

export type Stance = 'supports' | 'refutes' | 'context';
export type Person = 'ana' | 'ben';
/** One has a number and needs evidence, the other has none and needs none. */
export type Rating = 'false' | 'unsupported';

export interface Evidence {
  readonly stance: Stance;
  readonly state: 'offered' | 'accepted' | 'challenged' | 'declined' | 'withdrawn';
  /** Challenges in order; true while open. */
  readonly challenges: readonly boolean[];
}

export interface Verdict {
  readonly state: 'proposed' | 'returned' | 'published' | 'superseded' | 'retracted';
  readonly rating: Rating;
  readonly wording: string;
  readonly reliedOn: readonly number[];
  readonly authors: readonly Person[];
  readonly approvals: readonly Person[];
}

export interface Claim {
  readonly visibility: 'public' | 'desk';
  readonly wording: string;
  readonly declined: boolean;
  readonly evidence: readonly Evidence[];
  readonly verdicts: readonly Verdict[];
  /** True while open. */
  readonly objections: readonly boolean[];
  readonly inForce: number | null;
  readonly needsReview: boolean;
  readonly wasRetracted: boolean;
  readonly version: number;
  readonly publicVersion: number;
}

export const newClaim = (wording: string, visibility: Claim['visibility']): Claim => ({
  visibility,
  wording,
  declined: false,
  evidence: [],
  verdicts: [],
  objections: [],
  inForce: null,
  needsReview: false,
  wasRetracted: false,
  version: 1,
  publicVersion: 1,
});

export const isInForce = ({ state }: Evidence): boolean => state === 'accepted' || state === 'challenged';

/** All accepted evidence. A proposal of the model relies on it if its rating has a number. */
export const citable = ({ evidence }: Claim, rating: Rating): number[] =>
  rating === 'unsupported' ? [] : evidence.flatMap((each, index) => (isInForce(each) ? [index] : []));

/** What an audience sees of it; undefined if nothing. */
export const shown = (claim: Claim, audience: 'public' | 'desk') => {
  if (audience === 'public' && claim.visibility === 'desk') return undefined;
  const { wording, needsReview, inForce, verdicts, evidence } = claim;
  const count = (stance: Stance): number =>
    evidence.filter((each) => each.stance === stance && isInForce(each)).length;
  return {
    status: statusOf(claim, audience),
    wording,
    needsReview,
    rating: inForce === null ? null : (verdicts[inForce]?.rating ?? null),
    evidenceInForce: { supports: count('supports'), refutes: count('refutes'), context: count('context') },
    version: audience === 'desk' ? claim.version : claim.publicVersion,
  };
};

const statusOf = (claim: Claim, audience: 'public' | 'desk'): string => {
  if (claim.declined) return 'declined';
  if (claim.inForce !== null)
    return claim.needsReview || claim.objections.some((open) => open) ? 'contested' : 'checked';
  if (audience === 'desk' && hasOpenProposal(claim)) return 'in-review';
  return claim.wasRetracted ? 'retracted' : 'unchecked';
};

export const hasOpenProposal = ({ verdicts }: Claim): boolean =>
  verdicts.some(({ state }) => state === 'proposed' || state === 'returned');
