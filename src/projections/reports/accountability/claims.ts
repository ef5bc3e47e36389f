import { sql } from 'kysely';
import { z } from 'zod';
import { claimStatus } from '../../claims/current-status.ts';
import { counted, isSince, shownRows, type AccountQuery } from './asked.ts';

export const claimsAccount = z
  .object({
    recorded: counted.describe('Claims recorded in the period.'),
    byStatus: z
      .array(counted.extend({ status: claimStatus }))
      .describe('The same claims by their status at the end of the period.'),
    byRating: z
      .array(counted.extend({ rating: z.string().describe('The code of the rating.') }))
      .describe(
        'The same claims by the rating in force at the end of the period; those without one are omitted.',
      ),
  })
  .meta({ id: 'ClaimsAccount', description: 'The claims of a period.' });
export type ClaimsAccount = z.output<typeof claimsAccount>;

interface ClaimGroup {
  readonly status: ClaimsAccount['byStatus'][number]['status'];
  readonly rating: string | null;
  readonly count: number;
}

const sumBy = <K>(groups: readonly ClaimGroup[], keyOf: (group: ClaimGroup) => K): [K, number][] => {
  const sums = new Map<K, number>();
  for (const group of groups) sums.set(keyOf(group), (sums.get(keyOf(group)) ?? 0) + group.count);
  return [...sums];
};

export const readClaimsAccount = async (asked: AccountQuery): Promise<ClaimsAccount> => {
  const { rows } = await sql<ClaimGroup>`
    select claim.row ->> 'status' as status, claim.row #>> '{verdict,rating,code}' as rating, count(*) as count
    from ${shownRows('current_status', asked)} claim
    where ${isSince(sql`claim.row ->> 'recordedAt'`, asked)}
    group by 1, 2 order by 1, 2`.execute(asked.views);
  return {
    recorded: {
      count: rows.reduce((sum, group) => sum + group.count, 0),
      items: asked.listAt('claims', { status: 'any' }),
    },
    byStatus: sumBy(rows, ({ status }) => status).map(([status, count]) => ({
      status,
      count,
      items: asked.listAt('claims', { status }),
    })),
    byRating: sumBy(rows, ({ rating }) => rating).flatMap(([rating, count]) =>
      rating === null ? [] : [{ rating, count, items: asked.listAt('claims', { status: 'any', rating }) }],
    ),
  };
};
