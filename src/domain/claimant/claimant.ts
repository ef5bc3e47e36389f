import type { ClaimantEventOf } from './events.ts';

/** The claimant as `decide` sees it. */
export interface RegisteredClaimant {
  readonly kind: 'registered';
  readonly description: Omit<ClaimantEventOf<'claimant.registered'>['data'], 'claimant'>;
  readonly mergedInto: string | null;
}

export type Claimant = { readonly kind: 'absent' } | RegisteredClaimant;

export const noClaimant: Claimant = { kind: 'absent' };
