import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import { inUse } from '../../engine/generations.ts';
import type { ReadOptions } from '../../engine/read-rows.ts';
import type { ProjectionDatabase } from '../../engine/tables.ts';

/** The period of a report: what happened since a time, as the public saw it at a position. */
export interface AccountQuery {
  readonly views: ProjectionDatabase;
  readonly ledger: string;
  /** RFC 3339 in UTC with milliseconds, as the ledger writes it; undefined from the beginning. */
  readonly from: string | undefined;
  /** The position in the log at which the period ends. */
  readonly at: number;
  /** The same position as the caller counts. */
  readonly through: number;
  /** The address of the list of counted items: filtered, in the period, as of the report's position. */
  readonly listAt: (list: AccountedList, filters: Readonly<Record<string, string>>) => string;
}

export type AccountedList = 'claims' | 'verdicts' | 'corrections' | 'objections';

/** A count with the query that lists its items, so that anyone can verify it. */
export const counted = z.object({
  count: z.int().min(0).describe('The number of items.'),
  items: z.string().describe('The address of the list that was counted, as of then.'),
});

/** The public's read options at the end of the period. */
export const lookOf = ({ ledger, at }: AccountQuery): ReadOptions => ({
  ledger,
  audience: 'public',
  asOf: at,
});

type AccountedTable = 'current_status' | 'verdicts' | 'corrections' | 'objections';

/** The rows of a table as the public saw them at the end of the period. */
export const shownRows = (name: AccountedTable, { ledger, at }: AccountQuery): RawBuilder<unknown> => sql`
  (select key, parent, public as row from ${sql.table(`views.${name}`)}
   where ledger_id = ${ledger} and ${inUse(ledger, name)} and public is not null
     and valid_from <= ${at} and (valid_to is null or valid_to > ${at}))`;

/** The time is not before the period. All times have the same format, so they compare as text. */
export const isSince = (moment: RawBuilder<unknown>, { from }: AccountQuery): RawBuilder<SqlBool> =>
  from === undefined ? sql`${moment} is not null` : sql`${moment} collate "C" >= ${from}`;
