import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { correctionEvents } from '../../domain/claim/verdicts/events.ts';
import {
  changeReason,
  publishedCorrectionClass,
  rating,
  responsible,
  wording,
} from '../../domain/claim/values.ts';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { actor } from '../../domain/terms/actor.ts';
import { instant } from '../../domain/terms/dates.ts';
import { appearanceId, claimId, correctionId, verdictId } from '../../domain/terms/ids.ts';
import { filter, timeFilter } from '../engine/filters.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import {
  fieldIs,
  listRows,
  parentIn,
  readRow,
  type Condition,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const correctionRow = z
  .object({
    id: correctionId,
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim when the correction was published.'),
    verdict: verdictId.describe('The verdict that was changed. It stays readable.'),
    class: publishedCorrectionClass,
    reason: changeReason,
    responsible,
    text: z.string().describe('What changed and why, for readers.'),
    changed: z
      .object({
        rating: z.boolean().describe('Whether the correction changed the rating in force, or removed it.'),
        before: rating.nullable().describe('The rating that was in force before.'),
        after: rating
          .nullable()
          .describe('The rating in force afterwards; null where the verdict was retracted.'),
        supersededBy: verdictId.nullable().describe('The verdict that superseded it; null where none did.'),
        appearance: appearanceId
          .nullable()
          .describe('The appearance that was corrected or withdrawn under the verdict; null where none was.'),
        wording: z
          .object({ before: wording, after: wording })
          .nullable()
          .describe('The wording of the claim before and after; null where it is unchanged.'),
        mergedInto: claimId
          .nullable()
          .describe('The claim that the claim of the verdict was merged into; null where it was not.'),
        unmergedFrom: claimId
          .nullable()
          .describe('The claim that replaced it until a merge was undone; null where none was.'),
      })
      .describe('What changed.'),
    publishedAt: instant.describe('When the notice was published.'),
    publishedBy: actor,
  })
  .meta({ id: 'PublishedCorrection', description: 'A public notice about a change to something published.' });
export type CorrectionRow = z.output<typeof correctionRow>;

const isOfCorrection = isEventOf(correctionEvents);

export const correctionRows: RowFold<CorrectionRow> = {
  name: 'corrections',
  schema: correctionRow,
  revision: 2,
  keysOf: (event) => (isOfCorrection(event) ? [event.data.correction] : []),
  change: (row, event) => (isOfCorrection(event) ? published(event) : row),
};

const published = (event: Extract<RecordedEvent, { type: 'correction.published' }>): CorrectionRow => {
  const { correction: id, before = null, after = null, by: supersededBy = null, ...said } = event.data;
  const {
    appearance = null,
    wording = null,
    into: mergedInto = null,
    from: unmergedFrom = null,
    ...data
  } = said;
  const isSame = before?.scale === after?.scale && before?.code === after?.code;
  return {
    id,
    claim: event.stream,
    version: event.version,
    ...data,
    changed: {
      rating: appearance === null && !isSame,
      before,
      after,
      supersededBy,
      appearance,
      wording,
      mergedInto,
      unmergedFrom,
    },
    publishedAt: event.recordedAt,
    publishedBy: event.actor,
  };
};

export const corrections = versionedRows(correctionRows);

export const readCorrection = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<CorrectionRow | undefined> => readRow<CorrectionRow>(views, 'corrections', options, id);

/** Filters of the corrections of a ledger and of a claim. */
export const correctionFilters = [
  filter({
    name: 'correctionClass',
    schema: publishedCorrectionClass.optional().describe('Only corrections of this class.'),
    where: (wanted, { audience }) => fieldIs(audience, ['class'], wanted),
  }),
  filter({
    name: 'reason',
    schema: changeReason.optional().describe('Only corrections for this reason.'),
    where: (reason, { audience }) => fieldIs(audience, ['reason'], reason),
  }),
  filter({
    name: 'since',
    schema: timeFilter('Only corrections published at this time (RFC 3339) or later.'),
    // All times of the ledger have the same format, so they compare as text.
    where: (time, { audience }): Condition => sql<SqlBool>`${sql.ref(audience)} ->> 'publishedAt' >= ${time}`,
  }),
] as const;

/** Lists the corrections of some claims, or of the whole ledger. */
export const listCorrections = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  claims?: readonly string[],
) =>
  listRows<CorrectionRow>(
    views,
    'corrections',
    options,
    page,
    claims === undefined ? [] : [parentIn(claims)],
  );
