import { isDeepStrictEqual } from 'node:util';
import { scaleStream } from '../../domain/deciders.ts';
import type { ScaleEvent } from '../../domain/scale/scale.ts';
import type { Log } from '../../event-store/log.ts';

type Defined = Pick<ScaleEvent['data'], 'name' | 'ratings'>;
/** The versions of a scale that a ledger has, the oldest first; none where it has no such scale. */
export type VersionsOf = (scale: string) => Promise<readonly Defined[]>;

export const versionsIn =
  (log: Log, ledger: string): VersionsOf =>
  async (scale) =>
    (await log.stream(ledger, scaleStream(scale), 0)).flatMap((each) =>
      each.type === 'scale.defined' ? [each.data] : [],
    );

const isSame = (one: Defined, other: Defined): boolean =>
  one.name === other.name && isDeepStrictEqual(one.ratings, other.ratings);

/**
 * Judges the scales of a dossier against those of the ledger. A scale of the same name that means something else must
 * neither be defined anew, which would be a decision about every later verdict here, nor be taken for the other one.
 */
export const createScales = (versionsOf: VersionsOf) => {
  const there = new Map<string, Defined[]>();
  const before = new Map<string, Defined>();
  const others = new Set<string>();
  return {
    /** Whether the scale is to be defined so, is there already, or is another one here. */
    judge: async (event: ScaleEvent): Promise<'new' | 'there' | 'other'> => {
      const { scale, ...defined } = event.data;
      const versions = there.get(scale) ?? [...(await versionsOf(scale))];
      there.set(scale, versions);
      const last = versions.at(-1);
      const earlier = before.get(scale);
      before.set(scale, defined);
      if (versions.some((each) => isSame(each, defined))) return 'there';
      if (last === undefined || (earlier !== undefined && isSame(last, earlier))) {
        versions.push(defined);
        return 'new';
      }
      others.add(scale);
      return 'other';
    },
    isOther: (scale: string): boolean => others.has(scale),
  };
};
export type Scales = ReturnType<typeof createScales>;
