import {
  describeClaimant,
  mergeClaimant,
  recordRole,
  unmergeClaimant,
} from '../../../domain/claimant/commands.ts';
import { claimantId } from '../../../domain/terms/ids.ts';
import { command } from '../../operations/command.ts';

export const readClaimantAt = ({ claimant }: { readonly claimant: string }): string =>
  `/claimants/${claimant}`;

const common = {
  method: 'POST',
  tag: 'claimants',
  params: { claimant: claimantId },
  subject: 'claimant',
  readAt: readClaimantAt,
  changes: true,
} as const;

/** What may be done with a claimant that is on record. */
export const claimantCommands = [
  command({
    ...common,
    method: 'PATCH',
    path: '/claimants/:claimant',
    operationId: 'describeClaimant',
    summary: 'Describe a claimant anew',
    description: 'A JSON Merge Patch (RFC 7396): null takes a field away. A reason is required.',
    command: describeClaimant,
    problems: ['unknown-claimant', 'nothing-changes', 'wrong-state'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    ...common,
    path: '/claimants/:claimant/roles',
    operationId: 'recordRole',
    summary: 'Record an office',
    description: 'Puts an office or role of the claimant on record, with the time in which it was held.',
    command: recordRole,
    makes: { role: 'role' },
    changes: false,
    problems: ['unknown-claimant', 'invalid-combination', 'wrong-state', 'key-reused'],
  }),
  command({
    ...common,
    path: '/claimants/:claimant/merge',
    operationId: 'mergeClaimant',
    summary: 'Merge a claimant into another',
    description:
      'The two are the same. Both keep their ids and histories; reading this one leads to the other from now on, and lists leave it out. It can be undone.',
    command: mergeClaimant,
    problems: ['unknown-claimant', 'unknown-reference', 'wrong-state', 'invalid-combination'],
  }),
  command({
    ...common,
    path: '/claimants/:claimant/unmerge',
    operationId: 'unmergeClaimant',
    summary: 'Undo the merging of a claimant',
    description:
      'The two are not the same after all. Both stand alone again, each with what was recorded of it.',
    command: unmergeClaimant,
    problems: ['unknown-claimant', 'wrong-state'],
  }),
];
