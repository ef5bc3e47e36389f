import { z } from 'zod';
import { instant } from '../terms/dates.ts';
import { memberId } from '../terms/ids.ts';
import { name, sha256 } from '../terms/text.ts';

/** From the least to the most. Each role may do all that the roles before it may. */
export const roles = ['reader', 'contributor', 'checker', 'editor', 'admin'] as const;
export const role = z.enum(roles).meta({
  id: 'Role',
  description: 'The role of a member. Each role includes the rights of the roles before it.',
});
export type Role = z.output<typeof role>;

export const mayActAs = (held: Role, needed: Role): boolean => roles.indexOf(held) >= roles.indexOf(needed);

/** Everyone who may write sees what the desk sees. */
export const isOfTheDesk = (held: Role): boolean => mayActAs(held, 'contributor');

export const memberKind = z
  .enum(['person', 'program'])
  .describe('The kind of member. A program is never shown as a person.');

export const memberName = name.describe('The name of the member, which the record shows beside their acts.');

/** What is kept of a key. */
export const issuedKey = {
  member: memberId,
  prefix: z.string().max(16).describe('The first characters of the key, to tell keys apart.'),
  sha256: sha256.describe('The SHA-256 digest of the key. The key itself is stored nowhere.'),
  expiresAt: instant.optional().describe('When it expires.'),
};

/** What is kept of a member. */
export const memberShape = { name: memberName, kind: memberKind, role };
