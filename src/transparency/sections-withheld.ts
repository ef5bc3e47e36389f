import { membersWithheld, type Withheld } from '../domain/claim/withholding/withheld.ts';
import type { DerivedEntry } from '../proofs/format/entry.ts';
import type { PlacedRow } from './public-rows.ts';

/** The sections of a public event that are withheld. Their commitments are shown, so that the rest is still proven. */
export const sectionsWithheld = (
  withheld: Withheld,
  { type, stream, data }: PlacedRow,
  { sections }: DerivedEntry,
): ReadonlySet<string> => {
  const members = membersWithheld(withheld, { type, stream, data });
  if (members === undefined) return new Set(sections.keys());
  return new Set(members.map((member) => `data.${member}`).filter((name) => sections.has(name)));
};
