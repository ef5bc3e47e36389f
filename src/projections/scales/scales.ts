import { sql, type SqlBool } from 'kysely';
import { z } from 'zod';
import { scaleRating } from '../../domain/scale/scale.ts';
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

export const scaleRows: RowFold<ScaleRow> = {
  name: 'scales',
  schema: scaleRow,
  revision: 1,
  keysOf: (event) => (event.type === 'scale.defined' ? [event.data.scale] : []),
  change: (row, event) => {
    if (event.type !== 'scale.defined') return row;
    const { scale: id, version, name, ratings } = event.data;
    return { id, version, name, ratings, updatedAt: event.recordedAt };
  },
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

export const listScales = (views: ProjectionDatabase, options: ReadOptions, page: Page) =>
  listRows<ScaleRow>(views, 'scales', options, page, []);
