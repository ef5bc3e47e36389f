import { sql } from 'kysely';
import { z } from 'zod';
import { counted, isSince, shownRows, type AccountQuery } from './asked.ts';

const hours = z.number().min(0).nullable();

export const timeToFirstVerdict = z
  .object({
    claims: counted.describe('Claims whose first verdict was published in the period, by that verdict.'),
    medianHours: hours.describe('The median wait; null where there are none.'),
    p90Hours: hours.describe('The 90th percentile of the wait; null where there are none.'),
  })
  .meta({
    id: 'TimeToFirstVerdict',
    description: 'How long claims waited from their recording to their first published verdict.',
  });
export type TimeToFirstVerdict = z.output<typeof timeToFirstVerdict>;

const rounded = (value: number | null): number | null =>
  value === null ? null : Math.round(value * 100) / 100;

/** A first verdict counts even if it was superseded or retracted later. */
export const readTimeToFirstVerdict = async (asked: AccountQuery): Promise<TimeToFirstVerdict> => {
  const { rows } = await sql<{ claims: number; median: number | null; p90: number | null }>`
    with first as (
      select parent, min(row ->> 'publishedAt' collate "C") as at
      from ${shownRows('verdicts', asked)} verdict group by parent
    ), waited as (
      select extract(epoch from first.at::timestamptz - (claim.row ->> 'recordedAt')::timestamptz)::float8 / 3600 as hours
      from first join ${shownRows('current_status', asked)} claim on claim.key = first.parent
      where ${isSince(sql`first.at`, asked)}
    )
    select count(*) as claims,
      percentile_cont(0.5) within group (order by hours) as median,
      percentile_cont(0.9) within group (order by hours) as p90
    from waited`.execute(asked.views);
  const [{ claims, median, p90 } = { claims: 0, median: null, p90: null }] = rows;
  const items = asked.listAt('verdicts', { state: 'any', first: 'true' });
  return { claims: { count: claims, items }, medianHours: rounded(median), p90Hours: rounded(p90) };
};
