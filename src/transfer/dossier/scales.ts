import { isDeepStrictEqual } from 'node:util';
import { scaleStream } from '../../domain/deciders.ts';
import type { ScaleEvent } from '../../domain/scale/scale.ts';
import type { Log } from '../../event-store/log.ts';

type Defined = Pick<ScaleEvent['data'], 'name' | 'ratings'>;
/** Looks up the versions of a scale in the ledger, oldest first; empty if it has no such scale. */
export type VersionsOf = (scale: string) => Promise<readonly Defined[]>;

/** Looks the versions up in a log. */
export const versionsIn =
  (log: Log, ledger: string): VersionsOf =>
  async (scale) =>
    (await log.stream(ledger, scaleStream(scale), 0)).flatMap((each) =>
      each.type === 'scale.defined' ? [each.data] : [],
    );

const isSame = (one: Defined, other: Defined): boolean =>
  one.name === other.name && isDeepStrictEqual(one.ratings, other.ratings);

/**
 * Compares the scales of a dossier with those of the ledger. A different scale of the same name is neither redefined
 * nor used. Redefining it would change the meaning of later verdicts; using it would change the imported ones.
 */
export const createScales = (versionsOf: VersionsOf) => {
  const there = new Map<string, Defined[]>();
  const before = new Map<string, Defined>();
  const others = new Set<string>();
  return {
    /** Whether the scale must be defined (`new`), is the same here (`there`) or differs (`other`). */
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
