import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { offer, strength } from '../../domain/claim/evidence/events.ts';
import { rating } from '../../domain/claim/values.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { instant } from '../../domain/terms/dates.ts';
import { topic } from '../../domain/terms/text.ts';
import { challengeId, claimantId, claimId, evidenceId, sourceId } from '../../domain/terms/ids.ts';
import { isFrom, isMadeBy, isOfClaimAbout } from '../claims/claim-conditions.ts';
import { claimStatus, type ClaimRow } from '../claims/current-status.ts';
import { claimsIn, survivorsOf } from '../claims/survivors.ts';
import { evidenceRow, evidenceRows, type EvidenceRow } from '../evidence/evidence.ts';
import { filter, several, timeFilter, valuesOf } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import {
  fieldIs,
  listRows,
  parentIn,
  type Condition,
  type Listed,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import { partsOf, relationChange } from '../relations/relations.ts';
import { readRemaining } from '../sources/families.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const counterEvidenceRow = z
  .object({
    kind: z
      .enum(['refuting-evidence', 'upheld-challenge', 'contradicting-claim'])
      .describe('The way in which it counters the claim.'),
    claim: claimId.describe('The claim that it counters: the requested one, or a part of it.'),
    version: z.int().min(1).describe('The version of its stream at its last change.'),
    evidence: evidenceId
      .nullable()
      .describe('The refuting evidence, or the supporting evidence that was withdrawn.'),
    isChallenged: z
      .boolean()
      .describe('Whether it is disputed itself. It stays in force until that is settled.'),
    source: sourceId.nullable().describe('The source it was recorded of; null where it has none.'),
    independenceGroup: z
      .string()
      .nullable()
      .describe(
        'The independence group of its source, or of the one that was merged into, which counts once; null where it has none.',
      ),
    finding: offer.finding.nullable().describe('What the source shows; null where it is no evidence.'),
    quote: offer.quote,
    strength: strength
      .nullable()
      .describe('The weight the desk gives it; null where it has none, or it is no evidence.'),
    challenge: challengeId.nullable().describe('The challenge that was upheld.'),
    reason: z
      .string()
      .nullable()
      .describe('Why the challenge was upheld, or why the claims contradict each other.'),
    contradicting: z
      .object({
        claim: claimId,
        wording: z.string().describe('The wording of that claim.'),
        status: claimStatus,
        rating: rating.nullable(),
      })
      .nullable()
      .describe('The claim that contradicts this one, with its verdict.'),
    since: instant.describe('The time since which it is in this state.'),
  })
  .meta({ id: 'CounterEvidence', description: 'One item of counter-evidence in force.' });
export type CounterEvidenceRow = z.output<typeof counterEvidenceRow>;

/** The stored row. The verdict of the other claim and the group of the source are joined on read. */
const storedRow = counterEvidenceRow.omit({ contradicting: true, independenceGroup: true }).extend({
  inForce: z.enum(['yes', 'no']),
  other: claimId.nullable(),
  rest: evidenceRow
    .omit({
      id: true,
      claim: true,
      version: true,
      source: true,
      finding: true,
      quote: true,
      strength: true,
      updatedAt: true,
    })
    .optional()
    .describe('Of evidence what the item does not say under these names or its own, for the next event.'),
});
type FoldRow = z.output<typeof storedRow>;

const pairKey = (of: string, other: string): string => `${of} contradicted-by ${other}`;

/**
 * Folds the supporting and refuting evidence of a claim, and its relations. Supporting evidence counts against the
 * claim after a challenge to it was upheld. A contradiction counts against both claims.
 */
export const counterEvidenceRows: RowFold<FoldRow> = {
  name: 'counter_evidence',
  schema: storedRow,
  revision: 4,
  keysOf: (event) => {
    const change = relationChange(event);
    if (change === undefined) return evidenceRows.keysOf(event);
    const { relation, to } = change.data;
    return relation === 'contradicts' ? [pairKey(event.stream, to), pairKey(to, event.stream)] : [];
  },
  begunBy: 'evidence.offered',
  // Evidence that is only offered, or only supports the claim, is in no list of counter-evidence.
  isStored: (row) => row.inForce === 'yes',
  parentOf: (event, key) =>
    key.split(' contradicted-by ').length === 2 ? (key.split(' ')[0] ?? event.stream) : event.stream,
  change: (row, event, key) =>
    key.startsWith('evidence_') ? ofEvidence(row, event, key) : ofContradiction(row, event, key),
};

const evidenceOf = (row: FoldRow | undefined): EvidenceRow | undefined => {
  if (row?.rest === undefined) return undefined;
  const { rest, claim, version, evidence, source, finding, quote, strength, since } = row;
  if (evidence === null || source === null || finding === null) return undefined;
  return { ...rest, id: evidence, claim, version, source, finding, quote, strength, updatedAt: since };
};

const ofEvidence = (row: FoldRow | undefined, event: RecordedEvent, key: string): FoldRow | undefined => {
  const item = evidenceRows.change(evidenceOf(row), event, key);
  if (item === undefined || item.stance === 'context') return undefined;
  const upheld = item.challenges.find((each) => each.state === 'upheld')?.id;
  const refutes = item.stance === 'refutes';
  const inForce = refutes ? item.state === 'accepted' || item.state === 'challenged' : upheld !== undefined;
  const { id, claim, version, source, finding, quote, strength, updatedAt: since, ...rest } = item;
  return {
    kind: refutes ? 'refuting-evidence' : 'upheld-challenge',
    claim,
    version,
    evidence: id,
    isChallenged: item.state === 'challenged',
    source,
    finding,
    ...(quote === undefined ? {} : { quote }),
    strength,
    challenge: upheld ?? null,
    reason: upheld === undefined ? null : item.reason,
    since,
    inForce: inForce ? 'yes' : 'no',
    other: null,
    rest,
  };
};

const ofContradiction = (
  row: FoldRow | undefined,
  event: RecordedEvent,
  key: string,
): FoldRow | undefined => {
  const change = relationChange(event);
  if (change === undefined) return row;
  const [claim = '', other = ''] = key.split(' contradicted-by ');
  return {
    kind: 'contradicting-claim',
    claim,
    version: change.version,
    evidence: null,
    isChallenged: false,
    source: null,
    finding: null,
    strength: null,
    challenge: null,
    reason: (change.type === 'claim.relation-corrected' ? change.data.note : change.data.reason) ?? null,
    since: change.type === 'claim.relation-corrected' ? (row?.since ?? change.recordedAt) : change.recordedAt,
    inForce: change.type === 'claim.unrelated' ? 'no' : 'yes',
    other,
  };
};

export const counterEvidence = versionedRows(counterEvidenceRows);

/** Filters of the counter-evidence of a whole ledger. */
export const counterEvidenceFilters = [
  filter({
    name: 'source',
    schema: sourceId
      .optional()
      .describe('Only items that come from this source, or from one that was merged into it.'),
    where: (source, options) => isFrom(options, sql.ref(options.audience), [source]),
  }),
  filter({
    name: 'claimant',
    schema: several(claimantId)
      .optional()
      .describe('Only counter-evidence on claims that one of these claimants made; ids separated by commas.'),
    where: (claimants, options) => isMadeBy(options, valuesOf(claimants), 'parent'),
  }),
  filter({
    name: 'topic',
    schema: several(topic)
      .optional()
      .describe('Only counter-evidence on claims about one of these topics, separated by commas.'),
    where: (topics, options) => isOfClaimAbout(options, valuesOf(topics)),
  }),
  filter({
    name: 'since',
    schema: timeFilter('Only items that became counter-evidence at this time (RFC 3339) or later.'),
    where: (time, { audience }): Condition => sql<SqlBool>`${sql.ref(audience)} ->> 'since' >= ${time}`,
  }),
] as const;

/** Some claims and their parts. A part that was merged stands for the claim that replaces it as well. */
const withParts = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claims: readonly string[],
): Promise<string[]> => {
  const parts = await partsOf(views, options, claims);
  const replacing = await survivorsOf(views, options, parts);
  return [...new Set([...claims, ...parts, ...[...replacing.values()].flatMap(claimsIn)])];
};

/** Lists what counts against some claims and their parts, or against any claim of the ledger. */
export const listCounterEvidence = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims?: readonly string[],
): Promise<Listed<CounterEvidenceRow>[]> => {
  const where = [fieldIs(options.audience, ['inForce'], 'yes'), ...(page.where ?? [])];
  const of = claims === undefined ? [] : [parentIn(await withParts(views, options, claims))];
  const found = await listRows<FoldRow>(views, 'counter_evidence', options, { ...page, where }, of);
  const sources = await readRemaining(
    views,
    options,
    found.flatMap(({ row }) => row.source ?? []),
  );
  const others = found.flatMap(({ row }) => row.other ?? []);
  const replacing = await survivorsOf(views, options, others);
  return found.map(({ row, ...place }) => ({
    ...place,
    row: {
      ...row,
      independenceGroup:
        (row.source === null ? undefined : sources.get(row.source)?.independenceGroup) ?? null,
      contradicting: row.other === null ? null : contradictingOf(replacing.get(row.other)),
    },
  }));
};

const contradictingOf = (row: ClaimRow | undefined): CounterEvidenceRow['contradicting'] =>
  row === undefined
    ? null
    : { claim: row.id, wording: row.wording, status: row.status, rating: row.verdict?.rating ?? null };
