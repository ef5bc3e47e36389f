import { sql } from 'kysely';
import { z } from 'zod';
import { counted, isSince, shownRows, type AccountQuery } from './asked.ts';

export const verdictsAccount = z
  .object({
    published: counted.describe('Verdicts published in the period.'),
    byState: z
      .array(
        counted.extend({
          state: z.enum(['published', 'superseded', 'retracted']).describe('Their state.'),
        }),
      )
      .describe('The same verdicts by their state at the end of the period.'),
    byRating: z
      .array(
        counted.extend({
          scale: z.string().describe('The scale of the rating.'),
          rating: z.string().describe('The code of the rating.'),
        }),
      )
      .describe('The same verdicts by their rating.'),
  })
  .meta({ id: 'VerdictsAccount', description: 'The verdicts of a period.' });
export type VerdictsAccount = z.output<typeof verdictsAccount>;

interface VerdictGroup {
  readonly state: VerdictsAccount['byState'][number]['state'];
  readonly scale: string;
  readonly rating: string;
  readonly count: number;
}

export const readVerdictsAccount = async (asked: AccountQuery): Promise<VerdictsAccount> => {
  const { rows } = await sql<VerdictGroup>`
    select row ->> 'state' as state, row #>> '{rating,scale}' as scale, row #>> '{rating,code}' as rating,
      count(*) as count
    from ${shownRows('verdicts', asked)} verdict
    where ${isSince(sql`row ->> 'publishedAt'`, asked)}
    group by 1, 2, 3 order by 1, 2, 3`.execute(asked.views);
  const sum = (groups: readonly VerdictGroup[]): number =>
    groups.reduce((total, each) => total + each.count, 0);
  const byState = Map.groupBy(rows, ({ state }) => state);
  const byRating = Map.groupBy(rows, ({ scale, rating }) => `${scale} ${rating}`);
  return {
    published: { count: sum(rows), items: asked.listAt('verdicts', { state: 'any' }) },
    byState: [...byState].map(([state, groups]) => ({
      state,
      count: sum(groups),
      items: asked.listAt('verdicts', { state }),
    })),
    byRating: [...byRating.values()].flatMap((groups) => {
      const [first] = groups;
      if (first === undefined) return [];
      const { scale, rating } = first;
      const items = asked.listAt('verdicts', { state: 'any', scale, rating });
      return [{ scale, rating, count: sum(groups), items }];
    }),
  };
};
