import { z } from 'zod';
import { assignee } from '../../domain/claim/assignment/assignment.ts';
import { visibility, claimLanguage, rating, wording } from '../../domain/claim/values.ts';
import { checkability, places, riskClass, topics } from '../../domain/claim/recording/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant, partialDate, period } from '../../domain/terms/dates.ts';
import {
  appearanceId,
  claimantId,
  claimId,
  evidenceId,
  objectionId,
  verdictId,
} from '../../domain/terms/ids.ts';
import { firstAppearances } from './first-appearance.ts';
import { readRow, type ReadOptions, listRows, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const claimStatus = z
  .enum(['unchecked', 'in-review', 'checked', 'contested', 'retracted', 'declined', 'merged'])
  .meta({
    id: 'ClaimStatus',
    description: 'The status of the claim. To have no verdict is a normal state.',
  });

const count = z.int().min(0);

export const claimRow = z
  .object({
    id: claimId,
    version: z.int().min(1).describe('The version of the claim; its ETag.'),
    status: claimStatus,
    wording,
    language: claimLanguage,
    topics,
    period: period.optional(),
    places,
    checkability,
    riskClass,
    visibility,
    verdict: z
      .object({ id: verdictId, rating, publishedAt: instant.describe('When it was published.') })
      .nullable()
      .describe('The verdict in force, or null.'),
    needsReview: z.boolean().describe('Whether the basis of the verdict in force has changed since.'),
    evidenceInForce: z
      .object({
        supports: count.describe('Those that support it.'),
        refutes: count.describe('Those that refute it.'),
        context: count.describe('Those that speak neither for nor against it.'),
      })
      .describe('How many pieces of accepted evidence there are, by stance toward the claim as worded.'),
    appearances: count.describe('The number of recorded occasions on which the claim was made.'),
    firstAppearance: z
      .object({
        id: appearanceId,
        claimant: claimantId,
        date: partialDate.describe('Its date, as precisely as known.'),
      })
      .nullable()
      .describe('The earliest dated occasion on record; of indistinguishable dates the one recorded first.'),
    mergedInto: claimId.nullable().describe('The claim that replaces this one, where the two were merged.'),
    declinedBecause: z.string().nullable().describe('Why the desk will not check it, where it declined.'),
    assignee: assignee.optional().describe('The assignee. Only the desk sees them.'),
    recordedAt: instant.describe('When it was recorded.'),
    recordedBy: actor,
    updatedAt: instant.describe('When it last changed.'),
  })
  .meta({
    id: 'Claim',
    description:
      'The current state of a claim: wording, status, rating in force, and the evidence for and against.',
  });
export type ClaimRow = z.output<typeof claimRow>;

/** The stored row: the public fields, and the fields that only the fold needs. */
export const storedRow = claimRow.extend({
  openProposals: z.array(verdictId),
  reliedOn: z.array(evidenceId),
  wasRetracted: z.boolean(),
  openObjections: z.array(objectionId),
});
export type StatusRow = z.output<typeof storedRow>;

export const readClaim = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claim: string,
): Promise<ClaimRow | undefined> => {
  const row = await readRow<ClaimRow>(views, 'current_status', options, claim);
  return row && { ...row, ...(await firstAppearances(views, options, [claim])).get(claim) };
};

/** Claims with their first appearance. The page has the conditions of `claimFilters`. */
export const listClaims = async (views: ProjectionDatabase, options: ReadOptions, page: Page) => {
  const listed = await listRows<ClaimRow>(views, 'current_status', options, page, []);
  const firsts = await firstAppearances(
    views,
    options,
    listed.map(({ row }) => row.id),
  );
  return listed.map(({ row, ...place }) => ({ ...place, row: { ...row, ...firsts.get(row.id) } }));
};
