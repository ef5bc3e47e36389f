import { z } from 'zod';
import { claimId } from '../../../domain/terms/ids.ts';
import { claimDiff, diffOf, readClaimVersion } from '../../../projections/reports/diff/claim-diff.ts';
import type { ReadOptions } from '../../../projections/engine/read-rows.ts';
import { Problem } from '../../problems/problem.ts';
import { byVersion, read } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import { requireClaim } from '../../operations/of-claim.ts';

const version = z
  .string()
  .regex(/^[1-9][0-9]{0,15}$/, 'must be a version of the claim')
  .meta({ maxLength: 16 });

const versionOf = async (
  { views }: Services,
  options: ReadOptions,
  claim: string,
  asked: string | undefined,
) => {
  const version = asked === undefined ? undefined : Number(asked);
  const row = await readClaimVersion(views, options, claim, version);
  if (row === undefined)
    throw new Problem('not-found', `The claim has no version ${asked ?? ''}, or not for you to see.`);
  return row;
};

export const claimDiffs = read({
  path: '/claims/:claim/diff',
  operationId: 'readClaimDiff',
  cache: 'past',
  cost: 'page',
  tag: 'history',
  summary: 'Compare two versions of a claim',
  description:
    'The changes of a claim between two versions: the wording by words, all else by fields. Versions are those of reads and history. A version that only the desk sees does not exist for the public. Two versions can be compared in either direction.',
  params: { claim: claimId },
  query: {
    fromVersion: version.meta({ description: 'The version to compare from.', example: '1' }),
    toVersion: version.optional().meta({ description: 'The version to compare to; by default the latest.' }),
  },
  answer: claimDiff,
  problems: ['unknown-claim'],
  etag: byVersion,
  find: async ({ services, options, params: { claim }, query: { fromVersion, toVersion } }) => {
    await requireClaim(services, options, claim);
    return diffOf(
      await versionOf(services, options, claim, fromVersion),
      await versionOf(services, options, claim, toVersion),
    );
  },
});
