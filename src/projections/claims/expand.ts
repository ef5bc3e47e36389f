import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { claimantRow, type ClaimantRow } from '../claimants/claimants.ts';
import { evidenceRow, inForceStates, type EvidenceRow } from '../evidence/evidence.ts';
import { fieldIn, listRows, parentIn, readRows, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import { readRemaining } from '../sources/families.ts';
import { sourceRow } from '../sources/sources.ts';
import { readVerdicts, verdictRow } from '../verdicts/verdicts.ts';
import type { ClaimRow } from './current-status.ts';

/** How many pieces of evidence of all claims of a page are shown, the oldest first. */
const EVIDENCE_MAX = 1_000;

export const expandPath = z.enum(['verdict', 'evidence', 'evidence.source', 'firstAppearance.claimant']);

export const expanded = z
  .object({
    verdict: verdictRow.nullable().describe('The verdict in force in full, or null.').optional(),
    evidence: z
      .array(
        z.object({
          ...evidenceRow.shape,
          from: sourceRow
            .nullable()
            .describe('The source in full. Where it was merged, the one under which it is read.')
            .optional(),
        }),
      )
      .describe(
        `The evidence in force, the oldest first. All claims of a page together show ${EVIDENCE_MAX} pieces at most.`,
      )
      .optional(),
    firstClaimant: claimantRow
      .nullable()
      .describe('The claimant of the first appearance in full, or null.')
      .optional(),
  })
  .meta({ id: 'ExpandedClaim', description: 'What `expand` asks for.' });
export type Expanded = z.output<typeof expanded>;

const distinct = (ids: readonly (string | null | undefined)[]): string[] => [
  ...new Set(ids.filter((id) => typeof id === 'string')),
];

const evidenceOf = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claims: readonly string[],
): Promise<EvidenceRow[]> => {
  if (claims.length === 0) return [];
  const inForce = fieldIn(options.audience, 'state', inForceStates);
  const page = { limit: EVIDENCE_MAX };
  return (
    await listRows<EvidenceRow>(views, 'evidence', options, page, [
      parentIn(claims),
      sql<SqlBool>`${inForce}`,
    ])
  ).map(({ row }) => row);
};

/** Reads what belongs to the claims of a page: one statement for each kind, however many claims. */
export const expandClaims = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  paths: readonly string[],
  claims: readonly ClaimRow[],
): Promise<Map<string, Expanded>> => {
  const asks = (path: z.output<typeof expandPath>) => paths.includes(path);
  const withSource = asks('evidence.source');
  const withEvidence = withSource || asks('evidence');
  const [verdicts, claimants, evidence] = await Promise.all([
    asks('verdict')
      ? readVerdicts(views, options, distinct(claims.map(({ verdict }) => verdict?.id)))
      : undefined,
    asks('firstAppearance.claimant')
      ? readRows<ClaimantRow>(
          views,
          'claimants',
          options,
          distinct(claims.map(({ firstAppearance }) => firstAppearance?.claimant)),
        )
      : undefined,
    withEvidence
      ? evidenceOf(
          views,
          options,
          claims.map(({ id }) => id),
        )
      : undefined,
  ]);
  const sources = withSource
    ? await readRemaining(views, options, distinct((evidence ?? []).map(({ source }) => source)))
    : undefined;
  return new Map(
    claims.map((claim) => [
      claim.id,
      {
        ...(verdicts && { verdict: verdicts.get(claim.verdict?.id ?? '') ?? null }),
        ...(claimants && { firstClaimant: claimants.get(claim.firstAppearance?.claimant ?? '') ?? null }),
        ...(evidence && {
          evidence: evidence
            .filter((each) => each.claim === claim.id)
            .map((each) => ({ ...each, ...(sources && { from: sources.get(each.source) ?? null }) })),
        }),
      },
    ]),
  );
};
