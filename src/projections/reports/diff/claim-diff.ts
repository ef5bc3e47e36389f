import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { instant } from '../../../domain/terms/dates.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import type { ClaimRow } from '../../claims/current-status.ts';
import { inUse } from '../../engine/generations.ts';
import type { ReadOptions } from '../../engine/read-rows.ts';
import type { ProjectionDatabase } from '../../engine/tables.ts';
import { fieldChange, fieldsChanged } from './fields.ts';
import { wordChange, wordsChanged } from './words.ts';

const compared = z
  .object({
    version: z.int().min(1).describe('The version of the claim.'),
    at: instant.describe('When the version was recorded.'),
  })
  .meta({ id: 'ComparedVersion', description: 'A version of the claim and the time of its recording.' });

export const claimDiff = z
  .object({
    claim: claimId,
    version: z.int().min(1).describe('The later of the two versions; the ETag.'),
    from: compared,
    to: compared,
    wording: z
      .array(wordChange)
      .describe('The wording, by words; a single unchanged run where it is the same.'),
    fields: z.array(fieldChange).describe('The other changes, by field.'),
  })
  .meta({ id: 'ClaimDiff', description: 'The differences between two versions of a claim.' });
export type ClaimDiff = z.output<typeof claimDiff>;

/** Pure: the same two versions always give the same result. */
export const diffOf = (from: ClaimRow, to: ClaimRow): ClaimDiff => ({
  claim: to.id,
  version: to.version,
  from: { version: from.version, at: from.updatedAt },
  to: { version: to.version, at: to.updatedAt },
  wording: wordsChanged(from.wording, to.wording, to.language),
  fields: fieldsChanged(from, to),
});

/**
 * The claim at a version, as the audience saw it; the latest one if the version is undefined. An event outside the
 * audience creates no version for it.
 */
export const readClaimVersion = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  claim: string,
  version: number | undefined,
): Promise<ClaimRow | undefined> => {
  let query = views
    .selectFrom('views.current_status')
    .select(`${audience} as row`)
    .where('ledger_id', '=', ledger)
    .where(inUse(ledger, 'current_status'))
    .where('key', '=', claim)
    .where(audience, 'is not', null)
    .orderBy('valid_from', 'desc')
    .limit(1);
  if (asOf !== undefined) query = query.where('valid_from', '<=', asOf);
  if (version !== undefined)
    query = query.where(sql<SqlBool>`(${sql.ref(audience)} ->> 'version')::bigint = ${version}`);
  return (await query.executeTakeFirst())?.row as ClaimRow | undefined;
};
