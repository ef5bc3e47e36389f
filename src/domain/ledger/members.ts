import { z } from 'zod';

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
