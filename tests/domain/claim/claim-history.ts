import { firstPolicy, type Policy } from '../../../src/domain/ledger/policy.ts';
import { type Claim, noClaim } from '../../../src/domain/claim/claim.ts';
import type { ClaimCommand } from '../../../src/domain/claim/commands.ts';
import { deciders } from '../../../src/domain/deciders.ts';
import type { ClaimEvent, ClaimEventOf } from '../../../src/domain/claim/events.ts';
import { evolve } from '../../../src/domain/claim/evolve.ts';
import {
  truthScale,
  decide as decideScale,
  evolve as evolveScale,
  noScale,
} from '../../../src/domain/scale/scale.ts';
import { system, type Actor } from '../../../src/domain/terms/actor.ts';
import { isRefusal, type Refusal } from '../../../src/domain/terms/refusal.ts';
import { newId } from '../../../src/event-store/new-id.ts';

const person = (name: string): Actor => ({
  kind: 'person',
  member: newId('member'),
  key: newId('key'),
  name,
});
export const ana = person('Ana');
export const ben = person('Ben');

export const now = '2026-11-22T12:00:00.000Z';
export const before = '2026-11-22T11:00:00.000Z';
export const later = '2026-11-23T12:00:00.000Z';

const defined = decideScale(truthScale, noScale);
if (isRefusal(defined)) throw new Error(defined.detail);
const scale = defined.reduce((state, event) => evolveScale(state, event), noScale);

interface Moment {
  readonly by?: Actor;
  readonly at?: string;
  readonly policy?: Partial<Policy>;
}

/** A claim with what happened to it: asked what a command leads to, and what the claim is after it. */
export class ClaimHistory {
  readonly claim: Claim;
  constructor(claim: Claim = noClaim) {
    this.claim = claim;
  }
  after(...events: readonly (ClaimEvent | [ClaimEvent, Actor])[]): ClaimHistory {
    return new ClaimHistory(
      events.reduce<Claim>(
        (claim, happened) =>
          Array.isArray(happened) ? evolve(claim, ...happened) : evolve(claim, happened, ana),
        this.claim,
      ),
    );
  }
  when(command: ClaimCommand, { by = ana, at = now, policy = {} }: Moment = {}): ClaimEvent[] | Refusal {
    return deciders.claim.decide(command, this.claim, {
      by,
      at,
      policy: { ...firstPolicy, ...policy },
      scale,
    });
  }
}

/** The code of a refusal, or the types of what happened. */
export const outcomeOf = (decision: ClaimEvent[] | Refusal): string =>
  isRefusal(decision) ? decision.refused : decision.map((event) => event.type).join(' ');

export const claim = newId('claim');
export const verdict = newId('verdict');
export const evidence = newId('evidence');

export const recorded: ClaimEventOf<'claim.recorded'> = {
  type: 'claim.recorded',
  data: { wording: 'Water boils at 90 °C.', language: 'en', visibility: 'public' },
};
export const rating = { scale: 'truth', scaleVersion: 1, code: 'false', label: 'False', value: 1 };

export const proposedAs = (id: string, code = 'false'): ClaimEventOf<'verdict.proposed'> => ({
  type: 'verdict.proposed',
  data: {
    verdict: id,
    rating: { ...rating, code },
    wording: recorded.data.wording,
    rationale: 'It boils at 100 °C.',
    reliedOn: [{ evidence, reason: 'A handbook.' }],
    setAside: [],
  },
});
const evidenceInForce: readonly ClaimEvent[] = [
  {
    type: 'evidence.offered',
    data: { evidence, source: newId('source'), stance: 'refutes', finding: 'It boils at 100 °C.' },
  },
  { type: 'evidence.accepted', data: { evidence, stance: 'refutes', strength: 'strong' } },
];
export const approvedAs = (id: string): [ClaimEvent, Actor] => [
  { type: 'verdict.approved', data: { verdict: id } },
  ben,
];
export const publishedAs = (id: string, more = {}): ClaimEventOf<'verdict.published'> => {
  const { wording, rationale, reliedOn, setAside } = proposedAs(id).data;
  return {
    type: 'verdict.published',
    data: {
      verdict: id,
      rating,
      wording,
      rationale,
      reliedOn,
      setAside,
      proposedBy: [ana],
      approvedBy: [ben],
      ...more,
    },
  };
};

export const aClaim = new ClaimHistory().after(recorded, ...evidenceInForce);
export const anApproved = aClaim.after(proposedAs(verdict), approvedAs(verdict));
export const aChecked = anApproved.after(publishedAs(verdict));
export { system };
