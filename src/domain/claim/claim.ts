import type { Actor } from '../terms/actor.ts';
import type { ClaimEventOf } from './events.ts';
import type { Relation } from './relations/events.ts';
import type { ClaimObjections } from './objections/state.ts';
import type { ClaimReplies } from './replies/state.ts';
import type { Rating, Stance } from './values.ts';

/** What `decide` needs to know of one appearance. */
export interface AppearanceItem {
  readonly state: 'recorded' | 'withdrawn';
  readonly is: Omit<ClaimEventOf<'appearance.recorded'>['data'], 'appearance'>;
}

/** What `decide` needs to know of one piece of evidence. */
export interface EvidenceItem {
  readonly state: 'offered' | 'accepted' | 'challenged' | 'declined' | 'withdrawn';
  readonly stance: Stance;
  readonly source: string;
  /** Every challenge there ever was, so that none can take the id of an earlier one. */
  readonly challenges: readonly string[];
  readonly openChallenges: readonly string[];
}

/** What `decide` needs to know of one verdict. */
export interface VerdictItem {
  readonly state: 'proposed' | 'returned' | 'published' | 'superseded' | 'retracted';
  readonly proposal: ClaimEventOf<'verdict.proposed'>['data'];
  readonly authors: readonly Actor[];
  readonly approvals: readonly Actor[];
  /** Independent ratings that nobody has seen yet. Voided with the approvals, as those that were opened are. */
  readonly sealed?: ClaimEventOf<'verdict.ratings-opened'>['data']['ratings'] | undefined;
  /** How many independent ratings were opened, once they were. */
  readonly opened?: number | undefined;
  /** Until when it is held, where it is. Voided with the approvals by whatever voids those. */
  readonly embargo?: Omit<ClaimEventOf<'verdict.embargoed'>['data'], 'verdict'> | undefined;
}

export interface VerdictInForce {
  readonly verdict: string;
  readonly rating: Rating;
}

/**
 * The claim as `decide` sees it. `evidence`, `verdicts` and `appearances` hold the items at hand: all of them after a whole fold,
 * only those a command needs after a read of the snapshot, so that ten thousand items do not slow the eleventh write.
 */
export interface RecordedClaim extends ClaimObjections, ClaimReplies {
  readonly kind: 'recorded';
  readonly visibility: 'public' | 'desk';
  readonly declined: boolean;
  readonly wording: string;
  readonly language: string;
  readonly subject: Pick<
    ClaimEventOf<'claim.recorded'>['data'],
    'topics' | 'period' | 'places' | 'checkability' | 'riskClass'
  >;
  /** The claim that stands for this one, where they were found to be the same. */
  readonly mergedInto: string | null;
  readonly relations: readonly { readonly relation: Relation; readonly to: string }[];
  /** The member who has taken it on, where one has. */
  readonly assignee?: string | undefined;
  readonly openProposals: readonly string[];
  readonly inForce: VerdictInForce | null;
  readonly evidence: Readonly<Record<string, EvidenceItem>>;
  readonly verdicts: Readonly<Record<string, VerdictItem>>;
  readonly appearances: Readonly<Record<string, AppearanceItem>>;
}

export type Claim = { readonly kind: 'absent' } | RecordedClaim;

export const noClaim: Claim = { kind: 'absent' };

/** Evidence is in force once accepted, and stays so while a challenge to it is open. */
export const isInForce = (item: EvidenceItem): boolean =>
  item.state === 'accepted' || item.state === 'challenged';
