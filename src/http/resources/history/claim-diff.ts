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
  tag: 'history',
  summary: 'Compare two versions of a claim',
  description:
    'How a claim changed between two of its versions: the wording word by word, everything else field by field. Versions are those that reads and history give; a version that only the desk sees is none to the public. Two versions may be compared in either direction.',
  params: { claim: claimId },
  query: {
    from: version.meta({ description: 'The version to compare from.', example: '1' }),
    to: version.optional().meta({ description: 'The version to compare to; usually the latest.' }),
  },
  answer: claimDiff,
  problems: ['unknown-claim'],
  etag: byVersion,
  find: async ({ services, options, params: { claim }, query: { from, to } }) => {
    await requireClaim(services, options, claim);
    return diffOf(
      await versionOf(services, options, claim, from),
      await versionOf(services, options, claim, to),
    );
  },
});
