import type { Audience } from '../terms/audience.ts';
import type { Claim } from './claim.ts';
import type { ClaimEvent } from './events.ts';
import { isOfPublishedReply } from './replies/evolve.ts';

/** All that happens to a claim of the desk is the desk's; what becomes of a reply that readers know of is everyone's. */
export const audienceOn = (claim: Claim, usual: Audience, event?: ClaimEvent): Audience => {
  if (claim.kind !== 'recorded') return usual;
  if (claim.visibility === 'desk') return usual === 'public' ? 'desk' : usual;
  return event !== undefined && isOfPublishedReply(claim, event) ? 'public' : usual;
};
