import { sql } from 'kysely';
import { z } from 'zod';
import { isSince, shownRows, type Asked } from './asked.ts';

const count = z.int().min(0);

export const verdictsAccount = z
  .object({
    published: count.describe('Verdicts published in the period.'),
    byState: z
      .array(z.object({ state: z.enum(['published', 'superseded', 'retracted']), count }))
      .describe('The same verdicts by what had become of them at the end of the period.'),
    byRating: z
      .array(z.object({ scale: z.string(), rating: z.string().describe('The code of the rating.'), count }))
      .describe('The same verdicts by the rating they gave.'),
  })
  .meta({ id: 'VerdictsAccount', description: 'The verdicts of a period.' });
export type VerdictsAccount = z.output<typeof verdictsAccount>;

interface Group {
  readonly state: VerdictsAccount['byState'][number]['state'];
  readonly scale: string;
  readonly rating: string;
  readonly count: number;
}

export const readVerdictsAccount = async (asked: Asked): Promise<VerdictsAccount> => {
  const { rows } = await sql<Group>`
    select row ->> 'state' as state, row #>> '{rating,scale}' as scale, row #>> '{rating,code}' as rating,
      count(*) as count
    from ${shownRows('verdicts', asked)} verdict
    where ${isSince(sql`row ->> 'publishedAt'`, asked)}
    group by 1, 2, 3 order by 1, 2, 3`.execute(asked.views);
  const sum = (groups: readonly Group[]): number => groups.reduce((total, each) => total + each.count, 0);
  const byState = Map.groupBy(rows, ({ state }) => state);
  const byRating = Map.groupBy(rows, ({ scale, rating }) => `${scale} ${rating}`);
  return {
    published: sum(rows),
    byState: [...byState].map(([state, groups]) => ({ state, count: sum(groups) })),
    byRating: [...byRating.values()].flatMap((groups) => {
      const [first] = groups;
      return first === undefined ? [] : [{ scale: first.scale, rating: first.rating, count: sum(groups) }];
    }),
  };
};
