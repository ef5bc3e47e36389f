import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { inUse } from '../engine/generations.ts';
import { readRows, wasValidAt, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import type { ClaimRow } from './current-status.ts';

/** The ids of a claim and of the claims merged into it. Its items are the items of all of them. */
export const claimsIn = ({ id, mergedFrom }: Pick<ClaimRow, 'id' | 'mergedFrom'>): string[] => [
  id,
  ...mergedFrom.map((each) => each.claim),
];

/**
 * A query for the claims that replace one which meets a condition, as the audience saw it at that position. Few claims
 * replace others and an index finds them, so it asks the condition of each replaced claim.
 */
export const replacing = (
  { ledger, audience, asOf }: ReadOptions,
  met: (claim: RawBuilder<string>) => RawBuilder<SqlBool>,
): RawBuilder<unknown> => sql`
  select survivor.key from views.current_status survivor
  cross join lateral jsonb_array_elements(survivor.${sql.ref(audience)} -> 'mergedFrom') replaced
  where survivor.ledger_id = ${ledger} and ${inUse(ledger, 'current_status', 'survivor')}
    and ${wasValidAt('survivor', asOf)} and jsonb_array_length(survivor.desk -> 'mergedFrom') > 0
    and ${met(sql`(replaced ->> 'claim')`)}`;

/** The claims that stand for some claims at that position: each itself, or the last of a chain of merges. */
export const survivorsOf = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claims: readonly string[],
): Promise<Map<string, ClaimRow>> => {
  const rows = new Map<string, ClaimRow>();
  let asked = [...new Set(claims)];
  while (asked.length > 0) {
    const read = await readRows<ClaimRow>(views, 'current_status', options, asked);
    for (const [id, row] of read) rows.set(id, row);
    asked = [...read.values()].flatMap(({ mergedInto }) =>
      mergedInto === null || rows.has(mergedInto) ? [] : [mergedInto],
    );
  }
  const last = (row: ClaimRow): ClaimRow => {
    const next = row.mergedInto === null ? undefined : rows.get(row.mergedInto);
    return next === undefined ? row : last(next);
  };
  return new Map(
    claims.flatMap((claim) => {
      const row = rows.get(claim);
      return row === undefined ? [] : [[claim, last(row)] as const];
    }),
  );
};
