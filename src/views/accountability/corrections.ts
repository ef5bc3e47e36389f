import { sql } from 'kysely';
import { z } from 'zod';
import { changeReason, correctionClass } from '../../domain/claim/values.ts';
import { isSince, shownRows, type Asked } from './asked.ts';

const count = z.int().min(0);

export const correctionsAccount = z
  .object({
    published: count.describe('Corrections published in the period.'),
    byClassAndReason: z.array(z.object({ class: correctionClass, reason: changeReason, count })),
  })
  .meta({ id: 'CorrectionsAccount', description: 'The corrections of a period.' });
export type CorrectionsAccount = z.output<typeof correctionsAccount>;

export const readCorrectionsAccount = async (asked: Asked): Promise<CorrectionsAccount> => {
  const { rows } = await sql<CorrectionsAccount['byClassAndReason'][number]>`
    select correction ->> 'class' as class, correction ->> 'reason' as reason, count(*) as count
    from ${shownRows('verdicts', asked)} verdict
    cross join lateral jsonb_array_elements(verdict.row -> 'corrections') correction
    where ${isSince(sql`correction ->> 'publishedAt'`, asked)}
    group by 1, 2 order by 1, 2`.execute(asked.views);
  return { published: rows.reduce((sum, each) => sum + each.count, 0), byClassAndReason: rows };
};
