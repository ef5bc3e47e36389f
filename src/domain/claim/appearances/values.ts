import { partialDate } from '../../terms/dates.ts';
import { claimantId, sourceId } from '../../terms/ids.ts';
import { quote } from '../../terms/quote.ts';
import { name } from '../../terms/text.ts';

const claimant = claimantId.describe('Who made the claim.');
const role = name.describe('The office or role of the claimant at the time.');
const date = partialDate.describe('When it was made, as exactly as it is known.');
const medium = name.describe('Where it was made: a speech, a telephone press conference, a newspaper …');
const source = sourceId.describe('The document that shows it.');

export const appearance = {
  claimant,
  role: role.optional(),
  date: date.optional(),
  medium: medium.optional(),
  source: source.optional(),
  quote: quote.optional(),
};

/** The same in a JSON Merge Patch (RFC 7396): null takes a field away. Someone always made it, known or not. */
export const appearancePatch = {
  claimant: claimant.optional(),
  role: role.nullable().optional(),
  date: date.nullable().optional(),
  medium: medium.nullable().optional(),
  source: source.nullable().optional(),
  quote: quote.nullable().optional(),
};
