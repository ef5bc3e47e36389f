import { z } from 'zod';
import { partialDate } from '../terms/dates.ts';
import { roleId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { name, text, webAddress } from '../terms/text.ts';

export const claimantKind = z.enum(['person', 'organisation', 'unknown', 'none']).meta({
  id: 'ClaimantKind',
  description:
    '`unknown`: the claimant is not known (a rumour). `none`: the claim has no claimant (a hypothetical).',
});

export const claimantDescription = {
  kind: claimantKind,
  name: name.describe('The name of the claimant.'),
  description: text(limits.findingMaxCharacters)
    .describe('A description of the claimant, in neutral words.')
    .optional(),
  sameAs: z
    .array(webAddress)
    .max(limits.sameAsMaxItems)
    .describe('Addresses that name the same person or organisation.')
    .optional(),
};

/** What is recorded of an office: the same when it begins and when it is corrected. */
export const office = {
  title: name.describe('The office or role, for example `President of Peru`.'),
  organisation: name.optional().describe('The place of the office; absent where the title names it.'),
  from: partialDate.optional().describe('The beginning of the term, as precisely as known.'),
  until: partialDate
    .optional()
    .describe('The end of the term; absent where it is unknown or the term continues.'),
};

export const heldRole = { role: roleId, ...office };
