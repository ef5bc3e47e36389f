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
 * The first occasion on which each claim was made, as far as is on record. It is looked up and not kept with the claim:
 * any occasion may be corrected or withdrawn, and then another one is the first, of however many there are. An index leads
 * to it in a few steps.
 *
 * Dates may be known to the year, the month or the day. As when a period is checked, of two dates only what both say is
 * compared; so `2000`, `2000-05` and `2000-05-28` are not before each other, and the one recorded first stays the first.
 * That is why there are up to three candidates: the least date, and twice the least of those that say it more exactly.
 */
export const firstAppearances = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  claims: readonly string[],
): Promise<Map<string, { firstAppearance: FirstAppearance }>> => {
  if (claims.length === 0) return new Map();
  // Desk and public see the same dates: an occasion is as public as its claim. So one index serves both.
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
