import { z } from 'zod';
import { instant } from '../terms/dates.ts';
import { memberId } from '../terms/ids.ts';
import { name, sha256 } from '../terms/text.ts';

/** From the least to the most. Each role may do all that the roles before it may. */
export const roles = ['reader', 'contributor', 'checker', 'editor', 'admin'] as const;
export const role = z.enum(roles).meta({
  id: 'Role',
  description: 'What a member may do. Each role may do all that the roles before it may.',
});
export type Role = z.output<typeof role>;

export const mayActAs = (held: Role, needed: Role): boolean => roles.indexOf(held) >= roles.indexOf(needed);

/** Everyone who may write sees what the desk sees. */
export const isOfTheDesk = (held: Role): boolean => mayActAs(held, 'contributor');

export const memberKind = z.enum(['person', 'program']).describe('A program never passes for a person.');

export const memberName = name.describe(
  'What the member is called; the record shows it beside what they do.',
);

/** What is kept of a key. */
export const issuedKey = {
  member: memberId,
  prefix: z.string().max(16).describe('The first characters of the key, to tell keys apart.'),
  sha256: sha256.describe('The SHA-256 digest of the key. The key itself is kept nowhere.'),
  expiresAt: instant.optional().describe('When it stops working by itself.'),
};

/** What is kept of a member. */
export const memberShape = { name: memberName, kind: memberKind, role };
