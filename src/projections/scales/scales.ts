import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { isEventOf, type RecordedEvent } from '../../domain/events.ts';
import { scaleEvents, scaleRating } from '../../domain/scale/scale.ts';
import { instant } from '../../domain/terms/dates.ts';
import { scaleId } from '../../domain/terms/ids.ts';
import { versionedRows, type RowFold } from '../engine/versioned-rows.ts';
import { inUse } from '../engine/generations.ts';
import { listRows, readRow, type ReadOptions, type Page } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

export const scaleRow = z
  .object({
    id: scaleId,
    version: z
      .int()
      .min(1)
      .describe('The version of the scale; verdicts keep the one under which they were given.'),
    name: z.string().describe('The name of the scale.'),
    ratings: z.array(scaleRating).describe('The ratings of the scale.'),
    updatedAt: instant.describe('When this version was defined.'),
  })
  .meta({ id: 'Scale', description: 'A named, versioned rating scale.' });
export type ScaleRow = z.output<typeof scaleRow>;

const isOfScale = isEventOf(scaleEvents);

export const scaleRows: RowFold<ScaleRow> = {
  name: 'scales',
  schema: scaleRow,
  revision: 2,
  keysOf: (event) => (isOfScale(event) ? [event.data.scale] : []),
  change: (row, event) => (isOfScale(event) ? defined(event) : row),
};

const defined = ({ data, recordedAt }: Extract<RecordedEvent, { type: 'scale.defined' }>): ScaleRow => {
  const { scale: id, version, name, ratings } = data;
  return { id, version, name, ratings, updatedAt: recordedAt };
};

export const scales = versionedRows(scaleRows);

export const readScale = (
  views: ProjectionDatabase,
  options: ReadOptions,
  id: string,
): Promise<ScaleRow | undefined> => readRow<ScaleRow>(views, 'scales', options, id);

/** A version of a scale, current or replaced. A verdict keeps the version that it was rated on. */
export const readScaleVersion = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  id: string,
  version: number,
): Promise<ScaleRow | undefined> => {
  const found = await views
    .selectFrom('views.scales')
    .select(`${audience} as row`)
    .where('ledger_id', '=', ledger)
    .where(inUse(ledger, 'scales'))
    .where('key', '=', id)
    .where(sql<SqlBool>`(${sql.ref(audience)} ->> 'version')::bigint = ${version}`)
    .where('valid_from', '<=', asOf ?? Number.MAX_SAFE_INTEGER)
    .executeTakeFirst();
  return found?.row as ScaleRow | undefined;
};

/** The ids of all scales of a ledger. */
export const scalesKnown = async (
  views: ProjectionDatabase,
  { ledger, audience }: ReadOptions,
): Promise<string[]> => {
  const { rows } = await sql<{ scale: string }>`
    select distinct key as scale from views.scales
    where ledger_id = ${ledger} and ${inUse(ledger, 'scales')} and ${sql.ref(audience)} is not null
    order by key`.execute(views);
  return rows.map(({ scale }) => scale);
};

/** The codes of all ratings that a scale of the ledger has or had: verdicts keep the version they were given under. */
export const ratingsKnown = async (
  views: ProjectionDatabase,
  { ledger, audience }: ReadOptions,
): Promise<string[]> => {
  const { rows } = await sql<{ code: string }>`
    select distinct rating ->> 'code' as code
    from views.scales cross join lateral jsonb_array_elements(${sql.ref(audience)} -> 'ratings') rating
    where ledger_id = ${ledger} and ${inUse(ledger, 'scales')} order by code`.execute(views);
  return rows.map(({ code }) => code);
};

export const listScales = (views: ProjectionDatabase, options: ReadOptions, page: Page) =>
  listRows<ScaleRow>(views, 'scales', options, page, []);
