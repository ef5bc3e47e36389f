import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { z } from 'zod';
import { inUse } from '../../engine/generations.ts';
import type { ReadOptions } from '../../engine/read-rows.ts';
import type { ProjectionDatabase } from '../../engine/tables.ts';

/** What an account is of: everything the public was shown at a position, and of that what happened since a time. */
export interface AccountQuery {
  readonly views: ProjectionDatabase;
  readonly ledger: string;
  /** RFC 3339 in UTC with milliseconds, as the ledger writes it; undefined from the beginning. */
  readonly from: string | undefined;
  readonly through: number;
  /** The address of a list of what meets some filters and is of the period, as it was shown at that position. */
  readonly listAt: (list: AccountedList, filters: Readonly<Record<string, string>>) => string;
}

export type AccountedList = 'claims' | 'verdicts' | 'corrections' | 'objections';

/** A number is given with the query that lists its items, so that anyone can count them. */
export const counted = z.object({
  count: z.int().min(0).describe('The number of items.'),
  items: z.string().describe('The address of the list that was counted, as of then.'),
});

/** What the public was shown at the end of the account. */
export const lookOf = ({ ledger, through }: AccountQuery): ReadOptions => ({
  ledger,
  audience: 'public',
  asOf: through,
});

type AccountedTable = 'current_status' | 'verdicts' | 'corrections' | 'objections';

/** The rows of a view as the public was shown them. */
export const shownRows = (
  name: AccountedTable,
  { ledger, through }: AccountQuery,
): RawBuilder<unknown> => sql`
  (select key, parent, public as row from ${sql.table(`views.${name}`)}
   where ledger_id = ${ledger} and ${inUse(ledger, name)} and public is not null
     and valid_from <= ${through} and (valid_to is null or valid_to > ${through}))`;

/** A moment in a row is not before the account begins. Moments are written in one form, so that text tells. */
export const isSince = (moment: RawBuilder<unknown>, { from }: AccountQuery): RawBuilder<SqlBool> =>
  from === undefined ? sql`${moment} is not null` : sql`${moment} collate "C" >= ${from}`;
