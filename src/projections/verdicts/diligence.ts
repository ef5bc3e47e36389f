import { sql, type RawBuilder, type SqlBool } from 'kysely';
import { inUse } from '../engine/generations.ts';
import { wasValidAt, type ReadOptions } from '../engine/read-rows.ts';
import { sameDocument } from '../sources/families.ts';

/**
 * A standard of diligence as a condition on a verdict's row. The accountability report counts by it and the list of
 * verdicts filters by it. So the counted verdicts are the listed ones.
 */
type Standard = (options: ReadOptions, verdict: RawBuilder<unknown>) => RawBuilder<SqlBool>;

/**
 * Approved by a person who is not one of its authors. The public may know both by pseudonyms alone. Without those, the
 * rules are trusted: authors cannot approve their own verdict.
 */
const independentlyApproved: Standard = (_, verdict) => sql`
  exists (select from jsonb_array_elements(${verdict} -> 'approvedBy') approver
    where not exists (select from jsonb_array_elements(${verdict} -> 'proposedBy') author
      where coalesce(author -> 'member', author -> 'pseudonym') = coalesce(approver -> 'member', approver -> 'pseudonym')))`;

/** It lists a person who was asked for a reply, with or without an answer. */
const replyAsked: Standard = (_, verdict) => sql`jsonb_array_length(${verdict} -> 'repliesAsPublished') > 0`;

const cites = (
  { ledger, audience, asOf }: ReadOptions,
  citations: RawBuilder<unknown>,
  further: (evidence: RawBuilder<unknown>) => RawBuilder<SqlBool>,
): RawBuilder<SqlBool> => sql`
  exists (select from jsonb_array_elements(${citations}) cited
    join views.evidence e on e.ledger_id = ${ledger} and ${inUse(ledger, 'evidence', 'e')} and e.key = cited ->> 'evidence' and ${wasValidAt('e', asOf)}
    where ${further(sql`e.${sql.ref(audience)}`)})`;

/** It cites supporting and refuting evidence, whether relied on or set aside. */
const bothSidesConsidered: Standard = (options, verdict) => {
  const all = sql`(${verdict} -> 'reliedOn' || (${verdict} -> 'setAside'))`;
  const side = (stance: string) =>
    cites(options, all, (row) => sql`${row} ->> 'stance' = ${sql.lit(stance)}`);
  return sql`(${side('supports')} and ${side('refutes')})`;
};

/**
 * All sources of the evidence it relies on had a captured copy at that time, or one of the same document had. Without such evidence it does not match.
 */
const sourcesArchived: Standard = (options, verdict) => {
  const relied = sql`${verdict} -> 'reliedOn'`;
  const isKept = (evidence: RawBuilder<unknown>): RawBuilder<SqlBool> => sql`
    exists (select from views.sources s
      where s.ledger_id = ${options.ledger} and ${inUse(options.ledger, 'sources', 's')}
        and s.key in (${sameDocument(options, sql`${evidence} ->> 'source'`)}) and ${wasValidAt('s', options.asOf)}
        and jsonb_array_length(s.${sql.ref(options.audience)} -> 'captures') > 0)`;
  return sql`(jsonb_array_length(${relied}) > 0 and not ${cites(options, relied, (row) => sql`not ${isKept(row)}`)})`;
};

/** The standards by the names that filters and reports use. */
export const diligenceStandards = {
  independentlyApproved,
  bothSidesConsidered,
  sourcesArchived,
  replyAsked,
} as const;
export type StandardName = keyof typeof diligenceStandards;
