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

const claimantName = name.describe('What the claimant is called.');
const description = text(limits.findingMaxCharacters).describe('Who that is, in neutral words.');
const sameAs = z
  .array(webAddress)
  .max(limits.sameAsMaxItems)
  .describe('Addresses that name the same person or organisation.');

export const claimantDescription = {
  kind: claimantKind,
  name: claimantName,
  description: description.optional(),
  sameAs: sameAs.optional(),
};

/** The same in a JSON Merge Patch (RFC 7396): null takes a field away, where the claimant can be without it. */
export const claimantPatch = {
  kind: claimantKind.optional(),
  name: claimantName.optional(),
  description: description.nullable().optional(),
  sameAs: sameAs.nullable().optional(),
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
