import { z } from 'zod';
import { keyId, memberId } from './ids.ts';
import { name } from './text.ts';

const person = z.literal('person').describe('A person acted.');
const program = z.literal('program').describe('A program acted.');

/** The right in which someone acted, as the public sees it in place of a name. */
const actingRole = z
  .enum(['reader', 'contributor', 'checker', 'editor', 'admin'])
  .describe('The role in which they acted.');

const inRole = {
  role: actingRole,
  pseudonym: z
    .string()
    .regex(/^[0-9a-hjkmnp-tv-z]{16}$/, 'must be a pseudonym of 16 characters')
    .describe(
      'A name that stands for one member in this ledger, always the same. Only the ledger can derive it from the member.',
    ),
};

const kind = z.enum(['person', 'program']).describe('Whether a person or a program acted.');
const memberInRole = z.strictObject({ kind, ...inRole }).meta({
  id: 'MemberInRole',
  description: 'A member of the desk or a program, of whom the public sees the role and a pseudonym.',
});
const unnamedMember = z.strictObject({ kind }).meta({
  id: 'UnnamedMember',
  description: 'A member of the desk or a program, of whom the public sees nothing more.',
});

/** The public form of a member where the policy does not attribute acts by name. A program is never shown as a person. */
const unnamed = z
  .union([memberInRole, unnamedMember])
  .meta({ id: 'UnnamedActor', description: 'What the public sees of a member whose name it does not see.' });
export type UnnamedActor = z.output<typeof unnamed>;

const member = {
  member: memberId,
  key: keyId,
  name: name.describe('The name the member had at the time.'),
  shown: unnamed
    .optional()
    .describe('Only for the desk: what the public sees instead. Absent where the public sees the name.'),
};

/** Who did it. Machine-made content is labelled: a program never passes for a person. */
export const actor = z
  .union([
    z
      .strictObject({ kind: person, ...member })
      .meta({ id: 'PersonActor', description: 'A member of the desk, by name.' }),
    z.strictObject({ kind: program, ...member }).meta({
      id: 'ProgramActor',
      description:
        'A program. It has a key of its own, or acts with the key of a person, who is then the member.',
    }),
    memberInRole,
    unnamedMember,
    z
      .strictObject({ kind: z.literal('system').describe('The ledger itself acted.') })
      .meta({ id: 'SystemActor', description: 'The ledger itself.' }),
    z
      .strictObject({ kind: z.literal('anonymous').describe('Someone without a key acted.') })
      .meta({ id: 'AnonymousActor', description: 'A caller without a key. Nothing about them is stored.' }),
  ])
  .meta({
    id: 'Actor',
    description:
      'The actor: a person, a program, the ledger itself, or a caller without a key. Whether the public sees names is policy (`attribution`).',
  });
export type Actor = z.output<typeof actor>;
/** An actor whom the desk knows by name. */
export type NamedActor = Extract<Actor, { member: string }>;

/** A member as the actor of an act. */
export const memberActor = ({
  kind,
  member,
  key,
  name,
}: Pick<NamedActor, 'member' | 'key' | 'name'> & { readonly kind: NamedActor['kind'] }): NamedActor =>
  kind === 'person' ? { kind, member, key, name } : { kind, member, key, name };

export const system: Actor = { kind: 'system' };
export const anonymous: Actor = { kind: 'anonymous' };

/** The same person with two keys is one person. */
export const isSamePerson = (one: Actor, other: Actor): boolean =>
  ('member' in one && 'member' in other && one.member === other.member) ||
  ('pseudonym' in one && 'pseudonym' in other && one.pseudonym === other.pseudonym);

/**
 * The actors, and this one where it is not among them yet. Of a person the first key and name stay.
 * A program with a person's key stays apart from that person, so that its acts never pass for theirs.
 */
export const withActor = (actors: readonly Actor[], one: Actor): Actor[] =>
  actors.some((each) => each.kind === one.kind && (isSamePerson(each, one) || one.kind === 'system'))
    ? [...actors]
    : [...actors, one];
