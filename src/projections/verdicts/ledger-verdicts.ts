import { sql, type SqlBool } from 'kysely';
import { wasValidAt } from '../claims/claim-filters.ts';
import { cares, type CareName } from './diligence.ts';
import { inUse } from '../engine/generations.ts';
import {
  fieldIn,
  fieldIs,
  listRows,
  type Condition,
  type ReadOptions,
  type Page,
} from '../engine/read-rows.ts';
import type { ProjectionDatabase } from '../engine/tables.ts';
import type { VerdictRow } from './verdicts.ts';

export type LedgerVerdictFilter = Readonly<Partial<Record<CareName, boolean | undefined>>> & {
  /** Only verdicts in one of these states. */
  readonly states?: readonly string[] | undefined;
  readonly scale?: string | undefined;
  readonly rating?: string | undefined;
  /** Only what was published at this time or later, as the ledger writes times. */
  readonly publishedSince?: string | undefined;
  /** Only the verdict of each claim that was published first, whatever became of it. */
  readonly first?: boolean | undefined;
};

/** Of two that were published in one millisecond, the one that came on record first. */
const isFirst = ({ ledger, audience, asOf }: ReadOptions): Condition => {
  const publishedAt = sql`(o.${sql.ref(audience)} ->> 'publishedAt') collate "C"`;
  return sql<SqlBool>`key = (
    select o.key from views.verdicts o
    where o.ledger_id = ${ledger} and ${inUse(ledger, 'verdicts', 'o')} and o.parent = views.verdicts.parent and ${wasValidAt('o', asOf)}
      and ${publishedAt} is not null
    order by ${publishedAt}, o.first_position, o.key limit 1)`;
};

const conditionsOf = (
  options: ReadOptions,
  { states, scale, rating, publishedSince, first = false, ...careful }: LedgerVerdictFilter,
): Condition[] => {
  const row = sql.ref(options.audience);
  const ofCare = (Object.keys(cares) as CareName[]).flatMap((name) => {
    const wanted = careful[name];
    if (wanted === undefined) return [];
    const met = cares[name](options, row);
    return [sql<SqlBool>`${wanted ? met : sql`not ${met}`}`];
  });
  return [
    ...(states === undefined ? [] : [fieldIn(options.audience, 'state', states)]),
    ...(scale === undefined ? [] : [fieldIs(options.audience, ['rating', 'scale'], scale)]),
    ...(rating === undefined ? [] : [fieldIs(options.audience, ['rating', 'code'], rating)]),
    ...(publishedSince === undefined
      ? []
      : [sql<SqlBool>`(${row} ->> 'publishedAt') collate "C" >= ${publishedSince}`]),
    ...(first ? [isFirst(options)] : []),
    ...ofCare,
  ];
};

export const listLedgerVerdicts = (
  views: ProjectionDatabase,
  options: ReadOptions,
  page: Page,
  filter: LedgerVerdictFilter,
) => listRows<VerdictRow>(views, 'verdicts', options, page, conditionsOf(options, filter));
