import type { Claim } from '../domain/claim/claim.ts';
import type { Relation } from '../domain/claim/relations/events.ts';
import { limits } from '../domain/terms/limits.ts';
import { refuse } from '../domain/terms/refusal.ts';
import { Refused } from './outcomes.ts';
import type { Dependencies } from './command-envelope.ts';

/** Streams beside the command's own, each at the version it was judged by. */
export type Required = readonly { stream: string; version: number }[];

/**
 * A claim and all that can be reached from it by one relation, each with the version it was seen at. The command that
 * asks is written only if none of them has moved on, so two relations cannot close a circle between them at once.
 */
export const reachableFrom = async (
  { known }: Dependencies,
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
    const { version, state } = await known.get(ledger, 'claim', stream);
    const claim = state as Claim;
    others.set(stream, claim);
    requires.push({ stream, version });
    if (claim.kind === 'recorded')
      waiting.push(...claim.relations.filter((each) => each.relation === relation).map((each) => each.to));
  }
  return { others, requires };
};
