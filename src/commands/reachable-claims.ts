import type { Claim } from '../domain/claim/claim.ts';
import type { Relation } from '../domain/claim/relations/events.ts';
import { limits } from '../domain/terms/limits.ts';
import { refuse } from '../domain/terms/refusal.ts';
import { Refused } from './outcomes.ts';
import type { Dependencies } from './command-envelope.ts';

/** Streams other than the command's own, each at the version it was judged by. */
export type Required = readonly { stream: string; version: number }[];

/**
 * The transitive closure of one relation from a claim, each claim with the version that was read. The append requires
 * those versions. Without that, two relations recorded at the same time could close a circle. Throws `Refused` beyond
 * `limits.reachableClaimsMax` claims.
 */
export const reachableFrom = async (
  { streamStates }: Dependencies,
  ledger: string,
  from: string,
  relation: Relation | undefined,
): Promise<{ others: Map<string, Claim>; requires: Required }> => {
  const others = new Map<string, Claim>();
  const requires: { stream: string; version: number }[] = [];
  const waiting = [from];
  for (let stream = waiting.pop(); stream !== undefined; stream = waiting.pop()) {
    if (others.has(stream)) continue;
    if (others.size >= limits.reachableClaimsMax)
      throw new Refused(
        refuse(
          'limit-reached',
          `More than ${limits.reachableClaimsMax} claims hang together by this relation.`,
        ),
      );
    const { version, state } = await streamStates.get(ledger, 'claim', stream);
    const claim = state as Claim;
    others.set(stream, claim);
    requires.push({ stream, version });
    if (claim.kind === 'recorded')
      waiting.push(...claim.relations.filter((each) => each.relation === relation).map((each) => each.to));
  }
  return { others, requires };
};

/**
 * The claims that replace a merged one: the one it was merged into, and in a chain all after that. The append requires
 * their versions, since it writes to each of them.
 */
export const survivorsOf = async (
  { streamStates }: Dependencies,
  ledger: string,
  claim: Claim,
): Promise<{ others: Map<string, Claim>; requires: Required }> => {
  const others = new Map<string, Claim>();
  const requires: { stream: string; version: number }[] = [];
  let at = claim.kind === 'recorded' ? claim.mergedInto : null;
  while (at !== null && !others.has(at)) {
    const { version, state } = await streamStates.get(ledger, 'claim', at);
    const other = state as Claim;
    others.set(at, other);
    requires.push({ stream: at, version });
    at = other.kind === 'recorded' ? other.mergedInto : null;
  }
  return { others, requires };
};
