import type { z } from 'zod';
import type { recordClaim } from '../../../domain/claim/recording/commands.ts';
import { similar, similarClaims } from '../../../projections/findable/claim-matches.ts';
import { sameAddress } from '../../../projections/sources/source-filters.ts';
import { createBuckets, type Buckets } from '../../middleware/rate-limit/token-buckets.ts';
import type { Besides } from '../../operations/command-route.ts';
import type { Services } from '../../services.ts';
import { sourcesAlike } from './recorded-with.ts';

/**
 * Load shedding: a look-up costs several times as much as recording a claim. So a process makes a few in a second, and
 * answers beyond them go without. Acts and dry runs are counted apart, since who asks for a dry run asks for this. Each
 * member has a part of them, so that one who records a thousand claims leaves some for the others.
 */
const lookUps = { most: 40, perHour: 5 * 3_600, keptMax: 2 };
const lookUpsOfMember = { most: 20, perHour: 3_600, keptMax: 10_000 };

interface LookUps {
  readonly ofAll: Buckets;
  readonly ofMembers: Buckets;
}

const lookUpsOf = new WeakMap<Services, LookUps>();

/** Whether a look-up may be made for this member now. Who is refused takes nothing from the others. */
export const mayLookUp = ({ ofAll, ofMembers }: LookUps, member: string, isDryRun: boolean): boolean => {
  const kind = isDryRun ? 'dry runs' : 'acts';
  return (
    ofMembers.take(`${kind} ${member}`).waitSeconds === undefined &&
    ofAll.take(kind).waitSeconds === undefined
  );
};

export const createLookUps = (nowMs: () => number): LookUps => ({
  ofAll: createBuckets(lookUps, nowMs),
  ofMembers: createBuckets(lookUpsOfMember, nowMs),
});

const knownLookUps = (services: Services): LookUps => {
  const known = lookUpsOf.get(services) ?? createLookUps(() => performance.now());
  lookUpsOf.set(services, known);
  return known;
};

/** What recording a claim tells besides: the claims on record that may say the same, and the sources of an address. */
export const alikeOnRecord: Besides<z.output<typeof recordClaim>> = {
  fields: { similar, sameAddress },
  find: async (asked) => {
    const { services, options, member, command, made: except } = asked;
    if (!mayLookUp(knownLookUps(services), member, except === undefined)) return {};
    const wanted = { wording: command.wording, except, counter: services.wordCounter };
    const claims = await similarClaims(services.views, options, wanted);
    return { similar: claims, ...(await sourcesAlike(asked)) };
  },
};
