import { sql } from 'kysely';
import { z } from 'zod';
import { diligenceStandards, type StandardName } from '../../verdicts/diligence.ts';
import { counted, isSince, lookOf, shownRows, type AccountQuery } from './asked.ts';

const share = counted
  .extend({
    of: z.int().min(0).describe('All verdicts published in the period.'),
    share: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('The share of all verdicts; null where there are none.'),
  })
  .meta({ id: 'ShareOfVerdicts', description: 'Some of the verdicts published in the period.' });

export const diligence = z
  .object({
    independentlyApproved: share.describe('Approved by a person who is not an author of them.'),
    bothSidesConsidered: share.describe(
      'Citing supporting and refuting evidence, whether they relied on it or set it aside.',
    ),
    sourcesArchived: share.describe(
      'Relying on evidence whose sources all had a captured copy at the end of the period.',
    ),
    replyAsked: share.describe('Published after a reply had been requested.'),
  })
  .meta({ id: 'Diligence', description: 'The diligence of the verdicts of a period.' });
export type Diligence = z.output<typeof diligence>;

export const readDiligence = async (asked: AccountQuery): Promise<Diligence> => {
  const names = Object.keys(diligenceStandards) as StandardName[];
  const counts = sql.join(
    names.map(
      (name) =>
        sql`count(*) filter (where ${diligenceStandards[name](lookOf(asked), sql`row`)}) as ${sql.ref(name)}`,
    ),
  );
  const { rows } = await sql<Record<StandardName | 'verdicts', number>>`
    select count(*) as verdicts, ${counts}
    from ${shownRows('verdicts', asked)} verdict
    where ${isSince(sql`row ->> 'publishedAt'`, asked)}`.execute(asked.views);
  const of = rows[0]?.verdicts ?? 0;
  const shareOf = (name: StandardName): Diligence[StandardName] => {
    const count = rows[0]?.[name] ?? 0;
    const items = asked.listAt('verdicts', { state: 'any', [name]: 'true' });
    return { count, items, of, share: of === 0 ? null : count / of };
  };
  return {
    independentlyApproved: shareOf('independentlyApproved'),
    bothSidesConsidered: shareOf('bothSidesConsidered'),
    sourcesArchived: shareOf('sourcesArchived'),
    replyAsked: shareOf('replyAsked'),
  };
};
