import { sql } from 'kysely';
import { z } from 'zod';
import { objectionOutcome } from '../../../domain/claim/objections/events.ts';
import { answeredOf } from '../../objections/objections.ts';
import { counted, isSince, shownRows, type AccountQuery } from './asked.ts';

export const objectionsAccount = z
  .object({
    lodged: counted.describe('Objections lodged in the period.'),
    byOutcome: z
      .array(counted.extend({ outcome: objectionOutcome }))
      .describe('The same objections by their answer at the end of the period.'),
    answeredInTime: counted.describe('Those answered by the due date.'),
    answeredLate: counted.describe('Those answered after the due date.'),
    unanswered: counted.describe('Those without an answer at the end of the period.'),
  })
  .meta({ id: 'ObjectionsAccount', description: 'The objections of a period and how they were answered.' });
export type ObjectionsAccount = z.output<typeof objectionsAccount>;

interface ObjectionGroup {
  readonly outcome: ObjectionsAccount['byOutcome'][number]['outcome'] | null;
  readonly answered: 'in-time' | 'late' | 'not-yet';
  readonly count: number;
}

const sum = (groups: readonly ObjectionGroup[]): number =>
  groups.reduce((total, each) => total + each.count, 0);

export const readObjectionsAccount = async (asked: AccountQuery): Promise<ObjectionsAccount> => {
  const { rows } = await sql<ObjectionGroup>`
    select row ->> 'outcome' as outcome, ${answeredOf(sql`row`)} as answered, count(*) as count
    from ${shownRows('objections', asked)} objection
    where ${isSince(sql`row ->> 'lodgedAt'`, asked)}
    group by 1, 2 order by 1, 2`.execute(asked.views);
  const answered = (how: ObjectionGroup['answered']) => ({
    count: sum(rows.filter((each) => each.answered === how)),
    items: asked.listAt('objections', { answered: how }),
  });
  const byOutcome = Map.groupBy(rows, ({ outcome }) => outcome);
  return {
    lodged: { count: sum(rows), items: asked.listAt('objections', {}) },
    byOutcome: [...byOutcome].flatMap(([outcome, groups]) =>
      outcome === null
        ? []
        : [{ outcome, count: sum(groups), items: asked.listAt('objections', { outcome }) }],
    ),
    answeredInTime: answered('in-time'),
    answeredLate: answered('late'),
    unanswered: answered('not-yet'),
  };
};
