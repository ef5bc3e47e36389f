import { sql, type SqlBool } from 'kysely';
import { heldThen } from '../claims/claim-filters.ts';
import { cares, type CareName } from './diligence.ts';
import { inUse } from '../engine/generations.ts';
import { fieldIn, fieldIs, listHeld, type Condition, type Look, type Page } from '../engine/read-rows.ts';
import type { Views } from '../engine/tables.ts';
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
const isFirst = ({ ledger, eyes, asOf }: Look): Condition => {
  const publishedAt = sql`(o.${sql.ref(eyes)} ->> 'publishedAt') collate "C"`;
  return sql<SqlBool>`key = (
    select o.key from views.verdicts o
    where o.ledger_id = ${ledger} and ${inUse(ledger, 'verdicts', 'o')} and o.parent = views.verdicts.parent and ${heldThen('o', asOf)}
      and ${publishedAt} is not null
    order by ${publishedAt}, o.first_position, o.key limit 1)`;
};

const conditionsOf = (
  look: Look,
  { states, scale, rating, publishedSince, first = false, ...careful }: LedgerVerdictFilter,
): Condition[] => {
  const row = sql.ref(look.eyes);
  const ofCare = (Object.keys(cares) as CareName[]).flatMap((name) => {
    const wanted = careful[name];
    if (wanted === undefined) return [];
    const met = cares[name](look, row);
    return [sql<SqlBool>`${wanted ? met : sql`not ${met}`}`];
  });
  return [
    ...(states === undefined ? [] : [fieldIn(look.eyes, 'state', states)]),
    ...(scale === undefined ? [] : [fieldIs(look.eyes, ['rating', 'scale'], scale)]),
    ...(rating === undefined ? [] : [fieldIs(look.eyes, ['rating', 'code'], rating)]),
    ...(publishedSince === undefined
      ? []
      : [sql<SqlBool>`(${row} ->> 'publishedAt') collate "C" >= ${publishedSince}`]),
    ...(first ? [isFirst(look)] : []),
    ...ofCare,
  ];
};

export const listLedgerVerdicts = (views: Views, look: Look, page: Page, filter: LedgerVerdictFilter) =>
  listHeld<VerdictRow>(views, 'verdicts', look, page, conditionsOf(look, filter));
