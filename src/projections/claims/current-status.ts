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
    description: 'Where the claim stands. A claim without a verdict is a normal state.',
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
    needsReview: z.boolean().describe('Something the verdict in force rests on has changed since.'),
    evidenceInForce: z
      .object({
        supports: count.describe('Those that support it.'),
        refutes: count.describe('Those that refute it.'),
        context: count.describe('Those that speak neither for nor against it.'),
      })
      .describe('How many pieces of accepted evidence there are, by stance toward the claim as worded.'),
    appearances: count.describe('On how many occasions the claim was made, as far as is on record.'),
    firstAppearance: z
      .object({
        id: appearanceId,
        claimant: claimantId,
        date: partialDate.describe('The date of it, as exactly as it is known.'),
      })
      .nullable()
      .describe(
        'The earliest dated occasion on record. Of dates that cannot be told apart, the one recorded first.',
      ),
    mergedInto: claimId
      .nullable()
      .describe('The claim that stands for this one, where they were found to be the same.'),
    declinedBecause: z.string().nullable().describe('Why the desk will not check it, where it declined.'),
    assignee: assignee.optional().describe('Who has taken it on. Only the desk sees it.'),
    recordedAt: instant.describe('When it was put on record.'),
    recordedBy: actor,
    updatedAt: instant.describe('When it last changed.'),
  })
  .meta({
    id: 'Claim',
    description:
      'A claim as it stands: what it says, its status, the rating in force, what speaks for and against.',
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
