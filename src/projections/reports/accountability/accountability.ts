import { z } from 'zod';
import { instant } from '../../../domain/terms/dates.ts';
import type { AccountQuery } from './asked.ts';
import { claimsAccount, readClaimsAccount } from './claims.ts';
import { correctionsAccount, readCorrectionsAccount } from './corrections.ts';
import { diligence, readDiligence } from './diligence.ts';
import { objectionsAccount, readObjectionsAccount } from './objections.ts';
import { readTimeToFirstVerdict, timeToFirstVerdict } from './time-to-verdict.ts';
import { readVerdictsAccount, verdictsAccount } from './verdicts.ts';

/** The report. A new section needs a file beside these, a line here and a line in `readAccountability`. */
export const accountability = z
  .object({
    from: instant.nullable().describe('When the period begins; null for the beginning of the record.'),
    through: z
      .int()
      .min(0)
      .describe(
        'The last position of the ledger that is counted. With it as `until` the report is reproducible forever.',
      ),
    claims: claimsAccount,
    verdicts: verdictsAccount,
    timeToFirstVerdict,
    diligence,
    corrections: correctionsAccount,
    objections: objectionsAccount,
  })
  .meta({
    id: 'Accountability',
    description:
      'The accountability report of a desk: its checks, their speed and diligence, and its errors.',
  });
export type Accountability = z.output<typeof accountability>;

/** Reads all sections at one position, so that their numbers are consistent during concurrent appends. */
export const readAccountability = async (asked: AccountQuery): Promise<Accountability> => {
  const [claims, verdicts, waited, care, corrections, objections] = await Promise.all([
    readClaimsAccount(asked),
    readVerdictsAccount(asked),
    readTimeToFirstVerdict(asked),
    readDiligence(asked),
    readCorrectionsAccount(asked),
    readObjectionsAccount(asked),
  ]);
  return {
    from: asked.from ?? null,
    through: asked.through,
    claims,
    verdicts,
    timeToFirstVerdict: waited,
    diligence: care,
    corrections,
    objections,
  };
};
