import { sql } from 'kysely';
import { z } from 'zod';
import { changeReason, publishedCorrectionClass } from '../../../domain/claim/values.ts';
import { counted, isSince, shownRows, type AccountQuery } from './asked.ts';

export const correctionsAccount = z
  .object({
    published: counted.describe('Corrections published in the period.'),
    byClassAndReason: z
      .array(counted.extend({ class: publishedCorrectionClass, reason: changeReason }))
      .describe('The same corrections by class and reason.'),
  })
  .meta({ id: 'CorrectionsAccount', description: 'The corrections of a period.' });
export type CorrectionsAccount = z.output<typeof correctionsAccount>;

type CorrectionGroup = Pick<CorrectionsAccount['byClassAndReason'][number], 'class' | 'reason' | 'count'>;

export const readCorrectionsAccount = async (asked: AccountQuery): Promise<CorrectionsAccount> => {
  const { rows } = await sql<CorrectionGroup>`
    select row ->> 'class' as class, row ->> 'reason' as reason, count(*) as count
    from ${shownRows('corrections', asked)} correction
    where ${isSince(sql`row ->> 'publishedAt'`, asked)}
    group by 1, 2 order by 1, 2`.execute(asked.views);
  return {
    published: {
      count: rows.reduce((sum, each) => sum + each.count, 0),
      items: asked.listAt('corrections', {}),
    },
    byClassAndReason: rows.map(({ class: of, reason, count }) => ({
      class: of,
      reason,
      count,
      items: asked.listAt('corrections', { correctionClass: of, reason }),
    })),
  };
};
