import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../decision-context.ts';
import { endsBefore } from '../terms/dates.ts';
import { patched } from '../terms/patch.ts';
import { refuse, type Refusal } from '../terms/refusal.ts';
import type { Claimant, RegisteredClaimant } from './claimant.ts';
import type { ClaimantCommand, ClaimantCommandOf } from './commands.ts';
import type { ClaimantEvent } from './events.ts';

/** The decider of a claimant: answers events or a refusal. */
export const decide = (
  command: ClaimantCommand,
  claimant: Claimant,
  given: DecisionContext,
): ClaimantEvent[] | Refusal => {
  if (command.type === 'register-claimant') {
    if (claimant.kind !== 'absent')
      return refuse('already-recorded', `The claimant ${command.claimant} is already on record.`);
    const { type: _, ...data } = command;
    return [{ type: 'claimant.registered', data }];
  }
  if (claimant.kind === 'absent')
    return refuse('unknown-claimant', `There is no claimant ${command.claimant} in this ledger.`);
  if (command.type === 'unmerge-claimant') return unmerge(command, claimant);
  if (claimant.mergedInto !== null) return isMerged(command.claimant, claimant.mergedInto);
  switch (command.type) {
    case 'describe-claimant':
      return describe(command, claimant);
    case 'record-role':
      return recordRole(command);
    case 'correct-role':
      return correctRole(command, claimant);
    case 'withdraw-role':
      if (claimant.roles[command.role] === undefined) return unknownRole(command.role);
      return [
        {
          type: 'claimant.role-withdrawn',
          data: { claimant: command.claimant, role: command.role, reason: command.reason },
        },
      ];
    case 'merge-claimant':
      return merge(command, claimant, given);
    default:
      return command satisfies never;
  }
};

const isMerged = (id: string, into: string, pointer?: string): Refusal =>
  refuse('wrong-state', `The claimant ${id} was merged into ${into}.`, {
    state: 'merged',
    allowed: ['unmerge'],
    ...(pointer === undefined ? {} : { pointer }),
  });

const describe = (
  { type: _, claimant: id, reason, ...patch }: ClaimantCommandOf<'describe-claimant'>,
  { description: before }: RegisteredClaimant,
): ClaimantEvent[] | Refusal => {
  const description = patched(before, patch);
  if (isDeepStrictEqual(description, before))
    return refuse('nothing-changes', 'The claimant is described so already.');
  return [{ type: 'claimant.described', data: { claimant: id, ...description, reason } }];
};

const endsTooEarly = ({ from, until }: { from?: string | undefined; until?: string | undefined }) =>
  from !== undefined && until !== undefined && endsBefore(until, from)
    ? refuse('invalid-combination', 'A role cannot end before it begins.', { pointer: '#/until' })
    : undefined;

const recordRole = (command: ClaimantCommandOf<'record-role'>): ClaimantEvent[] | Refusal => {
  const { type: _, ...data } = command;
  return endsTooEarly(data) ?? [{ type: 'claimant.role-held', data }];
};

const unknownRole = (role: string): Refusal =>
  refuse('unknown-item', `The claimant has no office ${role}, or it was withdrawn.`);

const correctRole = (
  { type: _, claimant, role, reason, ...patch }: ClaimantCommandOf<'correct-role'>,
  { roles }: RegisteredClaimant,
): ClaimantEvent[] | Refusal => {
  const before = roles[role];
  if (before === undefined) return unknownRole(role);
  const office = patched(before, patch);
  if (isDeepStrictEqual(office, before))
    return refuse('nothing-changes', 'The office is on record so already.');
  return (
    endsTooEarly(office) ?? [{ type: 'claimant.role-corrected', data: { claimant, role, ...office, reason } }]
  );
};

const merge = (
  { claimant: id, into, reason }: ClaimantCommandOf<'merge-claimant'>,
  { description }: RegisteredClaimant,
  { into: other }: DecisionContext,
): ClaimantEvent[] | Refusal => {
  const pointer = '#/into';
  if (id === into)
    return refuse('invalid-combination', 'A claimant cannot be merged into itself.', { pointer });
  if (other?.kind === 'registered') {
    // Otherwise two could be merged into each other, and neither could be read any more.
    if (other.mergedInto !== null) return isMerged(into, other.mergedInto, pointer);
    if ((description.kind === 'none') !== (other.description.kind === 'none'))
      return refuse(
        'invalid-combination',
        'A claimant of the kind “none” can only be merged with another of that kind.',
        { pointer },
      );
  }
  return [{ type: 'claimant.merged', data: { claimant: id, into, reason } }];
};

const unmerge = (
  { claimant: id, reason }: ClaimantCommandOf<'unmerge-claimant'>,
  { mergedInto }: RegisteredClaimant,
): ClaimantEvent[] | Refusal =>
  mergedInto === null
    ? refuse('wrong-state', 'The claimant is not merged into another.', { state: 'registered' })
    : [{ type: 'claimant.unmerged', data: { claimant: id, from: mergedInto, reason } }];
