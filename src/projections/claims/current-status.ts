import { z } from 'zod';
import { assignee } from '../../domain/claim/assignment/assignment.ts';
import { visibility, claimLanguage, rating, wording } from '../../domain/claim/values.ts';
import {
  checkability,
  otherWordings,
  places,
  riskClass,
  topics,
} from '../../domain/claim/recording/events.ts';
import { mergedClaim } from '../../domain/claim/relations/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant, period } from '../../domain/terms/dates.ts';
import { edtfDate } from '../../domain/terms/edtf.ts';
import {
  appearanceId,
  claimantId,
  claimId,
  evidenceId,
  objectionId,
  verdictId,
} from '../../domain/terms/ids.ts';
import { earliest, firstAppearances } from './first-appearance.ts';
import { readRow, readRows, type ReadOptions, listRows, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const claimStatus = z
  .enum(['unchecked', 'in-review', 'checked', 'contested', 'retracted', 'declined', 'withdrawn', 'merged'])
  .meta({
    id: 'ClaimStatus',
    description:
      'The status of the claim. To have no verdict is a normal state. A withdrawn claim was recorded by mistake.',
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
    otherWordings,
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
      .describe(
        'How many pieces of accepted evidence there are, by stance toward the claim as worded. Those of merged claims are included.',
      ),
    appearances: count.describe(
      'The number of recorded occasions on which the claim was made. Those of merged claims are included.',
    ),
    firstAppearance: z
      .object({
        id: appearanceId,
        claimant: claimantId,
        date: edtfDate,
      })
      .nullable()
      .describe('The earliest dated occasion on record; of indistinguishable dates the one recorded first.'),
    mergedInto: claimId.nullable().describe('The claim that replaces this one, where the two were merged.'),
    staysPublished: z
      .boolean()
      .describe('Whether the verdict of a merged claim stays published, which takes an explicit choice.'),
    mergedFrom: z
      .array(
        z
          .object({ ...mergedClaim, since: instant.describe('When this claim began to replace it.') })
          .meta({ id: 'MergedFrom', description: 'A claim that this one replaces.' }),
      )
      .describe('The claims that were merged into this one, those of merged claims included.'),
    translates: z
      .array(claimId)
      .describe(
        'The claims that this one translates, by the relation `translates`. Each is rated by itself: a rating of theirs is none of this claim.',
      ),
    declinedBecause: z.string().nullable().describe('Why the desk will not check it, where it declined.'),
    withdrawnBecause: z
      .string()
      .nullable()
      .describe('Why it was withdrawn, where it was recorded by mistake.'),
    assignee: assignee.optional().describe('The assignee. Only the desk sees them.'),
    recordedAt: instant.describe('When it was recorded.'),
    recordedBy: actor,
    updatedAt: instant.describe('When it was last modified.'),
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

/** A claim, and the versions of the claims that were merged into it. */
export interface WholeClaim {
  readonly row: ClaimRow;
  /** The version of the claim and of each merged claim. An act on an item requires the version of its own claim. */
  readonly versions: ReadonlyMap<string, number>;
}

/** Claims as readers see them: counts and the first appearance include the claims merged into each. */
const withMerged = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  rows: readonly ClaimRow[],
): Promise<WholeClaim[]> => {
  const mergedInto = rows.flatMap((row) => row.mergedFrom.map((each) => each.claim));
  const [merged, firsts] = await Promise.all([
    readRows<ClaimRow>(views, 'current_status', options, mergedInto),
    firstAppearances(views, options, [...rows.map((row) => row.id), ...mergedInto]),
  ]);
  return rows.map((row) => {
    const parts = [row, ...row.mergedFrom.flatMap((each) => merged.get(each.claim) ?? [])];
    const versions = new Map(parts.map((part) => [part.id, part.version]));
    const first = earliest(parts.flatMap((part) => firsts.get(part.id) ?? []));
    if (parts.length === 1) return { row: { ...row, ...first }, versions };
    const sum = (count: (part: ClaimRow) => number): number =>
      parts.reduce((total, part) => total + count(part), 0);
    const evidenceInForce = {
      supports: sum((part) => part.evidenceInForce.supports),
      refutes: sum((part) => part.evidenceInForce.refutes),
      context: sum((part) => part.evidenceInForce.context),
    };
    const appearances = sum((part) => part.appearances);
    return { row: { ...row, evidenceInForce, appearances, ...first }, versions };
  });
};

export const readWholeClaim = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claim: string,
): Promise<WholeClaim | undefined> => {
  const row = await readRow<ClaimRow>(views, 'current_status', options, claim);
  return row && (await withMerged(views, options, [row]))[0];
};

export const readClaim = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claim: string,
): Promise<ClaimRow | undefined> => (await readWholeClaim(views, options, claim))?.row;

/** Claims with their first appearance. The page has the conditions of `claimFilters`. */
export const listClaims = async (views: ProjectionDatabase, options: ReadOptions, page: Page) => {
  const listed = await listRows<ClaimRow>(views, 'current_status', options, page, []);
  const whole = await withMerged(
    views,
    options,
    listed.map(({ row }) => row),
  );
  return listed.map((place, index) => ({ ...place, row: whole[index]?.row ?? place.row }));
};
