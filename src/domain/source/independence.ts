import { addressKey } from './address-key.ts';

interface Described {
  readonly independenceGroup?: string | undefined;
  readonly url?: string | undefined;
}

/**
 * What sources share that makes them one: their independence group, or the canonical form of their address. Two spellings
 * of one address are one document.
 */
export const marksOf = ({ independenceGroup, url }: Described): string[] => [
  ...(independenceGroup === undefined ? [] : [`group ${independenceGroup}`]),
  ...(url === undefined ? [] : [`address ${addressKey(url) ?? url}`]),
];

/**
 * The number of independent sources. Sources that share a mark count once, also if they share it through a third one.
 * Each source is given by its marks, and has at least one.
 */
export const countApart = (all: readonly (readonly string[])[]): number => {
  const leaderOf = new Map<string, string>();
  const last = (mark: string): string => {
    let at = mark;
    for (let next = leaderOf.get(at); next !== undefined && next !== at; next = leaderOf.get(at)) at = next;
    leaderOf.set(mark, at);
    return at;
  };
  for (const [first, ...others] of all)
    if (first !== undefined) for (const other of others) leaderOf.set(last(other), last(first));
  return new Set(all.flatMap(([first]) => (first === undefined ? [] : [last(first)]))).size;
};
