import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { inUse } from '../generations.ts';
import type { Views } from '../tables.ts';

/** What an account is of: everything the public was shown at a position, and of that what happened since a time. */
export interface Asked {
  readonly views: Views;
  readonly ledger: string;
  /** RFC 3339 in UTC with milliseconds, as the ledger writes it; undefined from the beginning. */
  readonly from: string | undefined;
  readonly through: number;
  /** The address of the list of claims that meet some filters, as the list was shown at that position. */
  readonly claimsAt: (filters: Readonly<Record<string, string>>) => string;
}

type Table = 'current_status' | 'verdicts' | 'evidence' | 'sources';

/** The rows of a view as the public was shown them. */
export const shownRows = (name: Table, { ledger, through }: Asked): RawBuilder<unknown> => sql`
  (select key, parent, public as row from ${sql.table(`views.${name}`)}
   where ledger_id = ${ledger} and ${inUse(ledger, name)} and public is not null
     and held_from <= ${through} and (held_to is null or held_to > ${through}))`;

/** A moment in a row is not before the account begins. Moments are written in one form, so that text tells. */
export const isSince = (moment: RawBuilder<unknown>, { from }: Asked): RawBuilder<SqlBool> =>
  from === undefined ? sql`${moment} is not null` : sql`${moment} collate "C" >= ${from}`;
