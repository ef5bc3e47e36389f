import type { FastifyRequest } from 'fastify';
import type { Principal } from '../../../access/access.ts';
import { Problem } from '../../problems/problem.ts';
import { audienceOf } from '../authenticate.ts';
import { clientOf } from './client-address.ts';

/** The caller that something is held for: the key, or the address where there is no valid key. */
interface Holder {
  readonly kind: 'key' | 'address';
  readonly name: string;
  readonly isOfTheDesk: boolean;
}

export const holderOf = (principal: Principal | undefined, { ip }: Pick<FastifyRequest, 'ip'>): Holder =>
  principal === undefined
    ? { kind: 'address', name: clientOf(ip), isOfTheDesk: false }
    : { kind: 'key', name: principal.key, isOfTheDesk: audienceOf(principal) === 'desk' };

/** Limits of one kind of held thing in this process. */
interface ShareLimits {
  /** What it is, in the plural, for the words of a refusal. */
  readonly what: string;
  /** The most of all callers together. */
  readonly max: number;
  /** The most of one caller. */
  readonly perCallerMax: number;
}

/** The part of every `max` that only the desk may take, so that the public cannot keep the desk from its work. */
const deskPart = 0.1;

/** Seconds after which a caller may try again. Whatever is held may end at any moment. */
const retryAfter = { 'retry-after': '1' };

/** Counts what each caller holds: a bulkhead, by which one caller cannot take what is there for all. */
export interface Shares {
  /**
   * Takes one for a caller and returns a function that gives it back, once. Throws `too-many-at-once` (429) where the
   * caller holds its most, and `overloaded` (503) where all together do.
   */
  take(holder: Holder): () => void;
  /** How many are held by all callers. */
  taken(): number;
}

export const createShares = ({ what, max, perCallerMax }: ShareLimits): Shares => {
  const counts = new Map<string, number>();
  const publicMax = max - Math.floor(max * deskPart);
  let all = 0;
  let ofPublic = 0;
  return {
    taken: () => all,
    take: ({ kind, name, isOfTheDesk }) => {
      const caller = `${kind} ${name}`;
      const count = counts.get(caller) ?? 0;
      if (count >= perCallerMax)
        throw new Problem(
          'too-many-at-once',
          `Your ${kind} has ${perCallerMax} ${what} already. End one of them first.`,
          {},
          retryAfter,
        );
      if (all >= max || (!isOfTheDesk && ofPublic >= publicMax))
        throw new Problem('overloaded', `There are too many ${what} already.`, {}, retryAfter);
      counts.set(caller, count + 1);
      all += 1;
      if (!isOfTheDesk) ofPublic += 1;
      let isTaken = true;
      return () => {
        if (!isTaken) return;
        isTaken = false;
        all -= 1;
        if (!isOfTheDesk) ofPublic -= 1;
        const left = (counts.get(caller) ?? 1) - 1;
        if (left === 0) counts.delete(caller);
        else counts.set(caller, left);
      };
    },
  };
};
