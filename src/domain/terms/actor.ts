import { z } from 'zod';
import { keyId, memberId } from './ids.ts';
import { name } from './text.ts';

const ofKind = 'The kind of actor.';
const member = { member: memberId, key: keyId, name: name.describe('The name the member had at the time.') };

/** Who did it. Machine-made content is labelled: a program never passes for a person. */
export const actor = z
  .discriminatedUnion('kind', [
    z
      .strictObject({ kind: z.literal('person').describe(ofKind), ...member })
      .meta({ id: 'PersonActor', description: 'A member of the desk.' }),
    z.strictObject({ kind: z.literal('program').describe(ofKind), ...member }).meta({
      id: 'ProgramActor',
      description:
        'A program. It has a key of its own, or acts with the key of a person, who is then the member.',
    }),
    z
      .strictObject({ kind: z.literal('system').describe(ofKind) })
      .meta({ id: 'SystemActor', description: 'The ledger itself.' }),
    z
      .strictObject({ kind: z.literal('anonymous').describe(ofKind) })
      .meta({ id: 'AnonymousActor', description: 'A caller without a key. Nothing about them is stored.' }),
  ])
  .meta({
    id: 'Actor',
    description: 'The actor: a person, a program, the ledger itself, or a caller without a key.',
  });
export type Actor = z.output<typeof actor>;

export const system: Actor = { kind: 'system' };
export const anonymous: Actor = { kind: 'anonymous' };

/** The same person with two keys is one person. */
export const isSamePerson = (one: Actor, other: Actor): boolean =>
  'member' in one && 'member' in other && one.member === other.member;

/**
 * The actors, and this one where it is not among them yet. Of a person the first key and name stay.
 * A program with a person's key stays apart from that person, so that its acts never pass for theirs.
 */
export const withActor = (actors: readonly Actor[], one: Actor): Actor[] =>
  actors.some((each) => each.kind === one.kind && (isSamePerson(each, one) || one.kind === 'system'))
    ? [...actors]
    : [...actors, one];
