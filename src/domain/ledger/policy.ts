import { z } from 'zod';
import { name, webAddress } from '../terms/text.ts';

/** The organisation behind a ledger. */
const publisher = z
  .strictObject({
    name: name.describe('The name of the publisher.'),
    url: webAddress.optional().describe('The address of the publisher.'),
    licence: webAddress.optional().describe('The licence under which the record is published.'),
  })
  .meta({ id: 'Publisher', description: 'Who publishes the ledger.' });

const daysToRecheck = z.int().min(1).max(3_650).nullable().describe('The number of days; null for never.');

const attribution = z.enum(['names', 'roles', 'none']);
export type Attribution = z.output<typeof attribution>;

/** The one of both that shows less of the members. */
export const moreReserved = (one: Attribution, other: Attribution): Attribution =>
  attribution.options.indexOf(one) > attribution.options.indexOf(other) ? one : other;

/** What a ledger demands before publishing. Every number here is a setting, never a constant. */
export const policy = z
  .strictObject({
    approvalsNeeded: z
      .int()
      .min(0)
      .max(10)
      .describe('How many people other than the authors must approve a verdict.'),
    approvalsNeededAtHighRisk: z
      .int()
      .min(0)
      .max(10)
      .describe('The same number for claims of the risk class `high`.'),
    independentSourcesNeeded: z
      .int()
      .min(0)
      .max(20)
      .describe(
        'How many independent sources a rating with a number must rely on. Merged sources, those of one independence group and those of one address count once.',
      ),
    bothSides: z
      .boolean()
      .describe(
        'Whether a verdict must consider supporting and refuting evidence, or state that none was found.',
      ),
    archivedSources: z
      .boolean()
      .describe(
        'Whether a copy of every source relied on must have been captured, or an exception recorded.',
      ),
    rightOfReply: z
      .boolean()
      .describe('Whether a claimant must have been asked for a reply, or an exception recorded.'),
    strengthReasons: z
      .boolean()
      .optional()
      .describe('Whether accepting evidence requires a reason for its strength.'),
    independentRatingsNeeded: z
      .int()
      .min(0)
      .max(5)
      .optional()
      .describe(
        'How many independent ratings by people other than the authors are required, unless an exception is recorded.',
      ),
    claimVisibility: z.enum(['public', 'desk']).describe('The default audience of a recorded claim.'),
    objectionDays: z
      .int()
      .min(1)
      .max(365)
      .optional()
      .describe('The number of days within which the desk must answer an objection.'),
    recheckDays: z
      .strictObject({ standard: daysToRecheck, high: daysToRecheck })
      .optional()
      .describe(
        'By risk class: the number of days after publication within which a verdict is checked again, unless it says otherwise; null for never.',
      ),
    publicIntake: z
      .boolean()
      .optional()
      .describe(
        'Whether someone without a key may send an objection. It waits in the inbox of the desk and is not public.',
      ),
    intakeOutcome: z
      .boolean()
      .optional()
      .describe(
        'Whether someone who sent an objection without a key sees, by the id in the receipt, that it waits or was set aside.',
      ),
    attribution: attribution
      .optional()
      .describe(
        'What the public sees of the members who act: their names, their roles with a stable pseudonym each, or nothing. It holds for acts from then on; earlier ones stay as they were published.',
      ),
    keyLifetimeDays: z
      .int()
      .min(0)
      .max(3_650)
      .optional()
      .describe(
        'The number of days after which a key expires that is issued without an expiry; 0 for never. A key of an admin gets it only while another admin key never expires.',
      ),
    publisher: publisher
      .nullable()
      .optional()
      .describe('Who publishes the ledger, as feeds and ClaimReviews name it; null for its name alone.'),
    escalationUrl: webAddress
      .nullable()
      .optional()
      .describe('Where an objector can appeal against the answer to an objection; null for nowhere.'),
  })
  .meta({ id: 'Policy', description: 'The rules that must be met before publication.' });
export type Policy = z.output<typeof policy>;
export type FullPolicy = { [Rule in keyof Policy]-?: Exclude<Policy[Rule], undefined> };

/** What a new ledger begins with. */
export const firstPolicy: FullPolicy = {
  approvalsNeeded: 1,
  approvalsNeededAtHighRisk: 2,
  independentSourcesNeeded: 1,
  bothSides: false,
  archivedSources: false,
  rightOfReply: false,
  strengthReasons: false,
  independentRatingsNeeded: 0,
  claimVisibility: 'public',
  objectionDays: 30,
  recheckDays: { standard: null, high: null },
  publicIntake: false,
  intakeOutcome: true,
  attribution: 'roles',
  keyLifetimeDays: 365,
  escalationUrl: null,
  publisher: null,
};

/** The policy with every rule. A rule that is younger than the policy has the value that a new ledger begins with. */
export const policyInFull = (policy: Policy): FullPolicy => ({ ...firstPolicy, ...(policy as FullPolicy) });
