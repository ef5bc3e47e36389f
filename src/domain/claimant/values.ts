import { z } from 'zod';
import { partialDate } from '../terms/dates.ts';
import { roleId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { name, text, webAddress } from '../terms/text.ts';

export const claimantKind = z.enum(['person', 'organisation', 'unknown', 'none']).meta({
  id: 'ClaimantKind',
  description:
    '`unknown`: someone made the claim, and we do not know who (a rumour). `none`: nobody made it (a hypothetical).',
});

export const claimantDescription = {
  kind: claimantKind,
  name: name.describe('What the claimant is called.'),
  description: text(limits.findingMaxCharacters).describe('Who that is, in neutral words.').optional(),
  sameAs: z
    .array(webAddress)
    .max(limits.sameAsMaxItems)
    .describe('Addresses that name the same person or organisation.')
    .optional(),
};

export const heldRole = {
  role: roleId,
  title: name.describe('The office or role, for example `President of Peru`.'),
  organisation: name.optional().describe('Where the office is held; left out where the title says it.'),
  from: partialDate.optional().describe('Since when it was held, as exactly as it is known.'),
  until: partialDate
    .optional()
    .describe('Until when it was held; left out where that is not known or it still is.'),
};
