import { sql } from 'kysely';
import { edtfSpan } from '../../domain/terms/edtf.ts';
import { inUse } from '../engine/generations.ts';
import type { ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

interface FirstAppearance {
  readonly id: string;
  readonly claimant: string;
  readonly date: string;
}

/** The first appearance of one claim, and its place in the order of recording. */
export interface PlacedFirst {
  readonly firstAppearance: FirstAppearance;
  readonly position: number;
}

/** The first appearance of several claims that were merged: of overlapping dates the one recorded first. */
export const earliest = (
  firsts: readonly PlacedFirst[],
): Pick<PlacedFirst, 'firstAppearance'> | Record<string, never> => {
  const spans = firsts.map((each) => ({ each, ...edtfSpan(each.firstAppearance.date) }));
  const end = spans.map(({ last }) => last).toSorted()[0] ?? '';
  const least = spans
    .filter(({ first }) => first <= end)
    .map(({ each }) => each)
    .toSorted((one, other) => one.position - other.position)[0];
  return least === undefined ? {} : { firstAppearance: least.firstAppearance };
};

/**
 * The first recorded appearance of each claim. It is computed on read and not stored with the claim. Any appearance may
 * be corrected or withdrawn, and then another one is the first. An index makes this a few look-ups per claim.
 *
 * One date is before another if it ends before the other begins. So an occasion may be the first if its date begins no
 * later than the one that ends first, and of those the one recorded first is taken. `2000`, `2000-05` and `2000-05-28`
 * overlap.
 */
export const firstAppearances = async (
  views: ProjectionDatabase,
  { ledger, audience, asOf }: ReadOptions,
  claims: readonly string[],
): Promise<Map<string, PlacedFirst>> => {
  if (claims.length === 0) return new Map();
  // Both audiences see the same dates, because an appearance has the audience of its claim. One index serves both.
  const [first, last] = [sql`(a.desk ->> 'dateFirst') collate "C"`, sql`(a.desk ->> 'dateLast') collate "C"`];
  const dated = sql`from views.appearances a
    where a.ledger_id = ${ledger} and ${inUse(ledger, 'appearances', 'a')} and a.parent = c.claim and ${sql.ref(`a.${audience}`)} is not null
      and a.desk ->> 'state' = 'recorded' and a.desk ->> 'dateLast' is not null
      and ${asOf === undefined ? sql`a.valid_to is null` : sql`a.valid_from <= ${asOf} and (a.valid_to is null or a.valid_to > ${asOf})`}`;
  const found = await sql<{ claim: string; id: string; claimant: string; date: string; position: number }>`
    select c.claim, f.key as id, f.claimant, f.date, f.first_position as position
    from unnest(${[...claims]}::text[]) as c(claim)
    cross join lateral (select ${last} as day ${dated} order by ${last} limit 1) as earliest
    cross join lateral (
      select a.key, a.first_position, a.desk ->> 'date' as date, a.desk ->> 'claimant' as claimant
      ${dated} and ${first} <= earliest.day order by a.first_position limit 1
    ) as f`.execute(views);
  return new Map(
    found.rows.map(({ claim, id, claimant, date, position }) => [
      claim,
      { firstAppearance: { id, claimant, date }, position },
    ]),
  );
};
