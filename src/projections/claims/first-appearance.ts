import { sql } from 'kysely';
import { inUse } from '../engine/generations.ts';
import type { ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

interface FirstAppearance {
  readonly id: string;
  readonly claimant: string;
  readonly date: string;
}

/**
 * The first recorded appearance of each claim. It is computed on read and not stored with the claim. Any appearance may
 * be corrected or withdrawn, and then another one is the first. An index makes this a few look-ups per claim.
 *
 * Dates have the precision of a year, a month or a day. As with periods, two dates are compared at the lower of both
 * precisions. So `2000`, `2000-05` and `2000-05-28` are equal, and the one recorded first wins. That gives up to three
 * candidates: the least date, then twice the least among its refinements.
 */
export const firstAppearances = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  claims: readonly string[],
): Promise<Map<string, { firstAppearance: FirstAppearance }>> => {
  if (claims.length === 0) return new Map();
  // Both audiences see the same dates, because an appearance has the audience of its claim. One index serves both.
  const date = sql`(a.desk ->> 'date') collate "C"`;
  const dated = (claim: ReturnType<typeof sql>, further: ReturnType<typeof sql>) => sql`
    select a.key, a.first_position, ${date} as date, a.desk ->> 'claimant' as claimant from views.appearances a
    where a.ledger_id = ${ledger} and ${inUse(ledger, 'appearances', 'a')} and a.parent = ${claim} and ${sql.ref(`a.${audience}`)} is not null
      and a.desk ->> 'state' = 'recorded' and a.desk ->> 'date' is not null and ${further}
      and ${asOf === undefined ? sql`a.valid_to is null` : sql`a.valid_from <= ${asOf} and (a.valid_to is null or a.valid_to > ${asOf})`}
    order by ${date}, a.first_position limit 1`;
  const found = await sql<{ claim: string; id: string; claimant: string; date: string }>`
    select c.claim, f.key as id, f.claimant, f.date
    from unnest(${[...claims]}::text[]) as c(claim)
    cross join lateral (
      with recursive candidate as (
        (${dated(sql`c.claim`, sql`true`)})
        union all
        select more_exact.* from candidate
        cross join lateral (
          ${dated(sql`c.claim`, sql`${date} > candidate.date || '-' and ${date} < candidate.date || '.'`)}
        ) as more_exact
      )
      select * from candidate order by first_position limit 1
    ) as f`.execute(views);
  return new Map(
    found.rows.map(({ claim, id, claimant, date }) => [claim, { firstAppearance: { id, claimant, date } }]),
  );
};
