import {
  describeClaimant,
  mergeClaimant,
  recordRole,
  correctRole,
  withdrawRole,
  unmergeClaimant,
  registerClaimant,
} from '../../../domain/claimant/commands.ts';
import { claimantId, roleId } from '../../../domain/terms/ids.ts';
import {
  claimantFilters,
  claimantRow,
  listClaimants,
  readClaimant,
} from '../../../projections/claimants/claimants.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';

const tag = 'claimants';

const readClaimantAt = ({ claimant }: { readonly claimant: string }): string => `/claimants/${claimant}`;

const common = {
  method: 'POST',
  tag: 'claimants',
  params: { claimant: claimantId },
  subject: 'claimant',
  readAt: readClaimantAt,
  changes: true,
} as const;

/** The acts on an existing claimant. */
const claimantCommands = [
  command({
    ...common,
    method: 'PATCH',
    path: '/claimants/:claimant',
    operationId: 'describeClaimant',
    cache: 'never',
    summary: 'Change a claimant',
    description: 'A JSON Merge Patch (RFC 7396): null removes a field. A reason is required.',
    command: describeClaimant,
    problems: ['unknown-claimant', 'nothing-changes', 'wrong-state'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    ...common,
    path: '/claimants/:claimant/roles',
    operationId: 'recordRole',
    cache: 'never',
    summary: 'Record an office',
    description: 'Records an office or role of the claimant, with its term.',
    command: recordRole,
    makes: { role: 'role' },
    changes: false,
    problems: ['unknown-claimant', 'invalid-combination', 'wrong-state', 'limit-reached', 'key-reused'],
  }),
  command({
    ...common,
    method: 'PATCH',
    path: '/claimants/:claimant/roles/:role',
    operationId: 'correctRole',
    cache: 'never',
    summary: 'Correct an office',
    description:
      'Corrects what is recorded of an office, by a JSON Merge Patch (RFC 7396): null removes a field. A reason is required. The history keeps what was recorded before.',
    command: correctRole,
    params: { claimant: claimantId, role: roleId },
    problems: ['unknown-claimant', 'unknown-item', 'nothing-changes', 'invalid-combination', 'wrong-state'],
    bodyTypes: ['application/json', 'application/merge-patch+json'],
  }),
  command({
    ...common,
    path: '/claimants/:claimant/roles/:role/withdraw',
    operationId: 'withdrawRole',
    cache: 'never',
    summary: 'Withdraw an office',
    description: 'Withdraws an office that was not held. Reads do not show it any more; the history does.',
    command: withdrawRole,
    params: { claimant: claimantId, role: roleId },
    problems: ['unknown-claimant', 'unknown-item', 'wrong-state'],
  }),
  command({
    ...common,
    path: '/claimants/:claimant/merge',
    operationId: 'mergeClaimant',
    cache: 'never',
    summary: 'Merge a claimant into another',
    description:
      'Records that the two are the same. Both keep their ids and histories. Reads of this one redirect to the other from now on, and lists omit it. A merge can be undone.',
    command: mergeClaimant,
    problems: ['unknown-claimant', 'unknown-reference', 'wrong-state', 'invalid-combination'],
  }),
  command({
    ...common,
    path: '/claimants/:claimant/unmerge',
    operationId: 'unmergeClaimant',
    cache: 'never',
    summary: 'Undo the merge of a claimant',
    description: 'Records that the two are not the same. Both are separate again, each with its own record.',
    command: unmergeClaimant,
    problems: ['unknown-claimant', 'wrong-state'],
  }),
];

export const claimants = resource(
  command({
    method: 'POST',
    path: '/claimants',
    operationId: 'registerClaimant',
    cache: 'never',
    tag,
    summary: 'Register a claimant',
    description:
      'Registers a person or organisation that makes claims. Register `unknown` for an unknown claimant, or `none` for claims without one.',
    command: registerClaimant,
    makes: { claimant: 'claimant' },
    subject: 'claimant',
    readAt: readClaimantAt,
    changes: false,
    problems: ['key-reused'],
  }),
  ...claimantCommands,
  list({
    path: '/claimants',
    operationId: 'listClaimants',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List claimants',
    description:
      'Claimants, the newest first. Merged ones are included with their state as filter, or `any`.',
    item: claimantRow,
    page: 'ClaimantPage',
    filters: claimantFilters,
    newestFirst: true,
    find: ({ services: { views }, options, page }) => listClaimants(views, options, page),
  }),
  read({
    path: '/claimants/:claimant',
    operationId: 'readClaimant',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a claimant',
    description:
      'A claimant and the offices held over time. A merged claimant answers 308 with the address of the other, except for its past.',
    params: { claimant: claimantId },
    answer: claimantRow,
    etag: byVersion,
    find: ({ services: { views }, options, params: { claimant } }) => readClaimant(views, options, claimant),
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : readClaimantAt({ claimant: mergedInto })),
  }),
);
