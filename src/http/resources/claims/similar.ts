import type { z } from 'zod';
import type { recordClaim } from '../../../domain/claim/recording/commands.ts';
import { similar, similarClaims } from '../../../projections/findable/claim-matches.ts';
import { createBuckets, type Buckets } from '../../middleware/rate-limit/token-buckets.ts';
import type { Besides } from '../../operations/command-route.ts';
import type { Services } from '../../services.ts';

/**
 * Load shedding: a look-up costs several times as much as recording a claim. So a process makes a few in a second, and
 * answers beyond them go without. Acts and dry runs are counted apart, since who asks for a dry run asks for this.
 */
const lookUps = { most: 20, perHour: 5 * 3_600, keptMax: 2 };

const bucketsOf = new WeakMap<Services, Buckets>();

const mayLookUp = (services: Services, isDryRun: boolean): boolean => {
  let buckets = bucketsOf.get(services);
  if (buckets === undefined)
    bucketsOf.set(services, (buckets = createBuckets(lookUps, () => performance.now())));
  return buckets.take(isDryRun ? 'dry runs' : 'acts').waitSeconds === undefined;
};

/** What recording a claim tells besides: the claims on record that may say the same. */
export const similarToRecorded: Besides<z.output<typeof recordClaim>> = {
  fields: { similar },
  find: async ({ services, options, command: { wording }, made }) =>
    mayLookUp(services, made === undefined)
      ? { similar: await similarClaims(services.views, options, wording, made) }
      : {},
};
