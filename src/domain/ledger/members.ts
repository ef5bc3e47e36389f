import { z } from 'zod';
import { instant } from '../terms/dates.ts';
import { keyId, memberId } from '../terms/ids.ts';
import { limits } from '../terms/limits.ts';
import { name, sha256, text } from '../terms/text.ts';

/** From the least to the most. Each role may do all that the roles before it may. */
export const roles = ['reader', 'contributor', 'checker', 'editor', 'admin'] as const;
export const role = z.enum(roles).meta({
  id: 'Role',
  description: 'The role of a member. Each role includes the rights of the roles before it.',
});
export type Role = z.output<typeof role>;

export const mayActAs = (held: Role, needed: Role): boolean => roles.indexOf(held) >= roles.indexOf(needed);

/** The role that two limits leave: the lower of both. */
export const lowerOf = (one: Role, other: Role): Role => (mayActAs(one, other) ? other : one);

/** Everyone who may write sees what the desk sees. */
export const isOfTheDesk = (held: Role): boolean => mayActAs(held, 'contributor');

export const memberKind = z
  .enum(['person', 'program'])
  .describe('The kind of member. A program is never shown as a person.');

export const memberName = name.describe('The name of the member, which the record shows beside their acts.');

/**
 * Characters that a reader cannot see, or that change how the text around them is shown: controls, bidirectional
 * overrides, zero-width characters, fillers, variation selectors. With them two names could differ and look the same.
 */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/u;

/** The name of a new member. Names on record are older than these rules, so events keep `memberName`. */
export const newMemberName = memberName
  .refine((value) => value === value.normalize('NFC'), 'must be in Unicode normalization form C')
  .refine(
    (value) => !unseen.test(value),
    'must not contain control, bidirectional, zero-width or other invisible characters',
  );

/** What is kept of a key. */
export const issuedKey = {
  member: memberId,
  prefix: z.string().max(16).describe('The first characters of the key, to tell keys apart.'),
  sha256: sha256.describe('The SHA-256 digest of the key. The key itself is stored nowhere.'),
  role: role
    .optional()
    .describe('The highest role in which the key acts; by default the role of its member.'),
  expiresAt: instant.optional().describe('When it expires.'),
};

/** The key that follows a rotated one. */
export const successor = keyId.optional().describe('The key that it was rotated to.');

/** What is kept of a member. */
export const memberShape = { name: memberName, kind: memberKind, role };

/** The account of a member at an issuer of tokens. */
export const identityShape = {
  issuer: z
    .string()
    .max(limits.urlMaxCharacters)
    .regex(/^https?:\/\/[^\s?#]+$/, 'must be the address of an issuer, as its tokens name it in iss')
    .describe('The issuer, exactly as its tokens name it (`iss`).'),
  subject: text(255).describe('The account at that issuer, exactly as its tokens name it (`sub`).'),
};

/** The key of an identity in the state. No issuer contains a blank. */
export const identityOf = (issuer: string, subject: string): string => `${issuer} ${subject}`;
