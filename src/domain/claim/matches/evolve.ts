import type { RecordedClaim } from '../claim.ts';
import type { MatchEvent } from './events.ts';

export const evolveMatch = (claim: RecordedClaim, { type, data }: MatchEvent): RecordedClaim => {
  const state = type === 'match.withdrawn' ? 'withdrawn' : 'judged';
  return { ...claim, matches: { ...claim.matches, [data.match]: { state } } };
};
