import type { Core } from '../../app/app.ts';
import { createKysely } from '../../database/kysely.ts';
import { columnsOf, nameOf, valueAt } from '../../formats/csv/columns.ts';
import { recordsOf } from '../../formats/csv/csv.ts';
import { appearances } from '../../projections/appearances/appearances.ts';
import { claimRow, listClaims } from '../../projections/claims/current-status.ts';
import { currentStatus } from '../../projections/claims/claim-fold.ts';
import { claimFilters } from '../../projections/claims/claim-filters.ts';
import { whereOf } from '../../projections/engine/filters.ts';
import type { RowPlace } from '../../projections/engine/read-rows.ts';
import { createVisiblePosition } from '../../projections/engine/progress.ts';
import type { ProjectionTables } from '../../projections/engine/tables.ts';

/** The page size in claims. It bounds the memory that the export needs. */
const pageMaxItems = 500;

/**
 * Exports the claims that the public may see, with the CSV columns of `GET /claims`. All pages read one position, so
 * concurrent appends repeat no claim. The position is reported before the first line.
 */
export async function* claimsAsCsv(
  { database }: Core,
  ledger: string,
  onPosition: (position: number) => void,
): AsyncGenerator<string, void, void> {
  const { position: asOf } = await createVisiblePosition(database, [currentStatus.name, appearances.name])(
    ledger,
  );
  onPosition(asOf);
  const views = createKysely<ProjectionTables>(database);
  const columns = columnsOf(claimRow);
  yield recordsOf([columns.map(nameOf)]);
  const where = whereOf(claimFilters, {}, { ledger, audience: 'public', asOf });
  let after: RowPlace | undefined;
  do {
    const page = await listClaims(
      views,
      { ledger, audience: 'public', asOf },
      { after, limit: pageMaxItems, where },
    );
    // Parsed by the response schema, as over HTTP. It strips fields that readers may not see.
    const items = page.map(({ row }) => claimRow.parse(row));
    yield recordsOf(items.map((item) => columns.map((column) => valueAt(item, column))));
    const last = page.at(-1);
    after = last && { position: last.firstPosition, key: last.key };
  } while (after !== undefined);
}
