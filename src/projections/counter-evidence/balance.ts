import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { countApart, marksOf } from '../../domain/source/independence.ts';
import { familyOf } from '../../domain/source/merging.ts';
import { claimId } from '../../domain/terms/ids.ts';
import { inForceStates } from '../evidence/evidence.ts';
import { inUse } from '../engine/generations.ts';
import { wasValidAt, type ReadOptions } from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';

const count = z.int().min(0);
const side = z
  .object({
    total: count.describe('Pieces of evidence in force.'),
    weak: count.describe('Pieces of weak evidence.'),
    moderate: count.describe('Pieces of moderate evidence.'),
    strong: count.describe('Pieces of strong evidence.'),
    independent: count.describe(
      'The number of independent sources. Merged sources count once, and so do those of one independence group or of one address.',
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

interface Counted extends Omit<Side, 'independent'> {
  readonly stance: 'supports' | 'refutes' | 'context';
  readonly sources: readonly string[];
}

/** What is read of a source to tell it from others. */
interface Told {
  readonly id: string;
  readonly mergedInto: string | null;
  readonly absorbed: readonly { readonly source: string }[];
  readonly group: string | null;
  readonly url: string | null;
}

/** The evidence in force of some claims. */
const inForceOf = (
  { ledger, audience, asOf }: ReadOptions,
  claims: readonly string[],
): RawBuilder<unknown> => {
  const field = (name: string) => sql`e.${sql.ref(audience)} ->> ${sql.lit(name)}`;
  return sql`
    select ${field('stance')} as stance, ${field('strength')} as strength, ${field('source')} as source
    from views.evidence e
    where e.ledger_id = ${ledger} and ${inUse(ledger, 'evidence', 'e')} and e.parent in (${sql.join(claims)})
      and ${wasValidAt('e', asOf)} and ${field('state')} in (${sql.join(inForceStates)})`;
};

/** The sources of that evidence, those that they were merged into, and all that those stand for. */
const toldOf = ({ ledger, audience, asOf }: ReadOptions): RawBuilder<unknown> => {
  const then = (table: string): RawBuilder<unknown> =>
    sql`${sql.ref(`${table}.ledger_id`)} = ${ledger} and ${inUse(ledger, 'sources', table)} and ${wasValidAt(table, asOf)}`;
  return sql`
    with recursive chain(id, next, absorbed) as (
      select own.key, own.row ->> 'mergedInto', own.row -> 'mergedFrom'
      from (select key, ${sql.ref(audience)} as row from views.sources one where ${then('one')}) own
      where own.key in (select source from in_force)
      union
      select other.key, other.${sql.ref(audience)} ->> 'mergedInto', other.${sql.ref(audience)} -> 'mergedFrom'
      from chain join views.sources other on other.key = chain.next where ${then('other')})
    select told.key as id, told.${sql.ref(audience)} as row from views.sources told
    where ${then('told')} and told.key in (
      select id from chain
      union select merged ->> 'source' from chain cross join lateral jsonb_array_elements(absorbed) merged)`;
};

/**
 * Counts the evidence in force, as the audience saw it at that position. One query, because a claim may have ten
 * thousand pieces of evidence.
 */
export const readBalance = async (
  views: ProjectionDatabase,
  options: ReadOptions,
  claims: readonly string[],
): Promise<Omit<Balance, 'claim' | 'version'>> => {
  const { rows } = await sql<{ counted: Counted[] | null; told: Told[] | null }>`
    with in_force as materialized (${inForceOf(options, claims)}),
    counted as (
      select stance, count(*)::int as total,
        count(*) filter (where strength = 'weak')::int as weak,
        count(*) filter (where strength = 'moderate')::int as moderate,
        count(*) filter (where strength = 'strong')::int as strong,
        array_agg(distinct source) as sources
      from in_force group by stance),
    told as (${toldOf(options)})
    select (select jsonb_agg(to_jsonb(counted)) from counted) as counted,
      (select jsonb_agg(jsonb_build_object('id', id, 'mergedInto', row -> 'mergedInto', 'absorbed', row -> 'mergedFrom',
        'group', row -> 'independenceGroup', 'url', row -> 'url')) from told) as told`.execute(views);
  const { counted, told } = rows[0] ?? {};
  const sources = new Map((told ?? []).map((each) => [each.id, each]));
  const of = (stance: Counted['stance']): Side => {
    const found = counted?.find((each) => each.stance === stance);
    if (found === undefined) return nothing;
    const { total, weak, moderate, strong } = found;
    return { total, weak, moderate, strong, independent: independentAmong(found.sources, sources) };
  };
  return { supports: of('supports'), refutes: of('refutes'), context: of('context') };
};

/** Counts as the rules for publishing do. */
const independentAmong = (ids: readonly string[], sources: ReadonlyMap<string, Told>): number =>
  countApart(
    ids.map((id) => {
      const family = familyOf(id, (each) => sources.get(each));
      const shared = family.flatMap((each) => {
        const { group, url } = sources.get(each) ?? {};
        return marksOf({ independenceGroup: group ?? undefined, url: url ?? undefined });
      });
      return [...family, ...shared];
    }),
  );
