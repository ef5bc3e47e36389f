import { sql } from 'kysely';
import { z } from 'zod';
import { isSince, shownRows, type Asked } from './asked.ts';

const share = z
  .object({
    count: z.int().min(0),
    of: z.int().min(0).describe('All verdicts published in the period.'),
    share: z
      .number()
      .min(0)
      .max(1)
      .nullable()
      .describe('The one through the other; null where there are none.'),
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
  })
  .meta({ id: 'Diligence', description: 'With how much care the verdicts of a period were made.' });
export type Diligence = z.output<typeof diligence>;

const shareOf = (count: number, of: number) => ({ count, of, share: of === 0 ? null : count / of });

/** A verdict that relies on nothing has no source archived, so it does not count as one whose sources all are. */
export const readDiligence = async (asked: Asked): Promise<Diligence> => {
  const { rows } = await sql<{ verdicts: number; approved: number; both: number; archived: number }>`
    with published as (
      select key, row from ${shownRows('verdicts', asked)} verdict
      where ${isSince(sql`row ->> 'publishedAt'`, asked)}
    ), cited as (
      select published.key, evidence.row ->> 'stance' as stance, citation.relied,
        jsonb_array_length(source.row -> 'captures') > 0 as archived
      from published
      cross join lateral (
        select each ->> 'evidence' as id, true as relied from jsonb_array_elements(published.row -> 'reliedOn') each
        union all
        select each ->> 'evidence', false from jsonb_array_elements(published.row -> 'setAside') each) citation
      join ${shownRows('evidence', asked)} evidence on evidence.key = citation.id
      join ${shownRows('sources', asked)} source on source.key = evidence.row ->> 'source'
    ), judged as (
      select published.row,
        coalesce(bool_or(stance = 'supports') and bool_or(stance = 'refutes'), false) as both_sides,
        coalesce(bool_and(archived) filter (where relied), false) as archived
      from published left join cited on cited.key = published.key
      group by published.key, published.row
    )
    select count(*) as verdicts,
      count(*) filter (where exists (
        select from jsonb_array_elements(row -> 'approvedBy') approver
        where not row -> 'proposedBy' @> jsonb_build_array(jsonb_build_object('member', approver -> 'member')))) as approved,
      count(*) filter (where both_sides) as both,
      count(*) filter (where archived) as archived
    from judged`.execute(asked.views);
  const [found = { verdicts: 0, approved: 0, both: 0, archived: 0 }] = rows;
  return {
    independentlyApproved: shareOf(found.approved, found.verdicts),
    bothSidesConsidered: shareOf(found.both, found.verdicts),
    sourcesArchived: shareOf(found.archived, found.verdicts),
  };
};
