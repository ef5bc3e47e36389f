import { sql } from 'kysely';
import { z } from 'zod';
import { claimId } from '../../domain/terms/ids.ts';
import { inForceStates } from '../evidence/evidence.ts';
import { inUse } from '../engine/generations.ts';
import type { ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const count = z.int().min(0);
const side = z
  .object({
    total: count.describe('Pieces of evidence in force.'),
    weak: count.describe('Pieces of weak evidence.'),
    moderate: count.describe('Pieces of moderate evidence.'),
    strong: count.describe('Pieces of strong evidence.'),
    independent: count.describe(
      'The number of independent sources; those of one independence group count once.',
    ),
  })
  .meta({ id: 'BalanceSide', description: 'The amount of evidence on one side.' });

export const balanceBody = z
  .object({
    claim: claimId,
    version: z.int().min(1).describe('The version of the claim; the ETag.'),
    supports: side,
    refutes: side,
    context: side,
  })
  .meta({ id: 'Balance', description: 'The counted evidence for and against a claim.' });
export type Balance = z.output<typeof balanceBody>;
type Side = Balance['supports'];

const nothing: Side = { total: 0, weak: 0, moderate: 0, strong: 0, independent: 0 };

interface Counted extends Side {
  readonly stance: 'supports' | 'refutes' | 'context';
}

/**
 * Counts the evidence in force, as the audience saw it at that position. One query, because a claim may have ten
 * thousand pieces of evidence.
 */
export const readBalance = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claims: readonly string[],
): Promise<Omit<Balance, 'claim' | 'version'>> => {
  const variant = sql.ref(options.audience);
  const isValid = (table: string) =>
    options.asOf === undefined
      ? sql`${sql.ref(`${table}.valid_to`)} is null`
      : sql`${sql.ref(`${table}.valid_from`)} <= ${options.asOf} and (${sql.ref(`${table}.valid_to`)} is null or ${sql.ref(`${table}.valid_to`)} > ${options.asOf})`;
  const { rows } = await sql<Counted>`
    with in_force as (
      select e.${variant} ->> 'stance' as stance, e.${variant} ->> 'strength' as strength, e.${variant} ->> 'source' as source
      from views.evidence e
      where e.ledger_id = ${options.ledger} and ${inUse(options.ledger, 'evidence', 'e')} and e.parent in (${sql.join(claims)}) and ${isValid('e')}
        and e.${variant} ->> 'state' in (${sql.join(inForceStates)})
    )
    select i.stance, count(*)::int as total,
      count(*) filter (where i.strength = 'weak')::int as weak,
      count(*) filter (where i.strength = 'moderate')::int as moderate,
      count(*) filter (where i.strength = 'strong')::int as strong,
      count(distinct coalesce(s.${variant} ->> 'independenceGroup', s.${variant} ->> 'addressKey', i.source))::int as independent
    from in_force i
    left join views.sources s on s.ledger_id = ${options.ledger} and ${inUse(options.ledger, 'sources', 's')} and s.key = i.source and ${isValid('s')}
    group by i.stance`.execute(views);
  const of = (stance: Counted['stance']): Side => rows.find((row) => row.stance === stance) ?? nothing;
  return { supports: of('supports'), refutes: of('refutes'), context: of('context') };
};
