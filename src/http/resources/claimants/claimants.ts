import {
  describeClaimant,
  mergeClaimant,
  recordRole,
  unmergeClaimant,
  registerClaimant,
} from '../../../domain/claimant/commands.ts';
import { claimantId } from '../../../domain/terms/ids.ts';
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
    summary: 'Record an office',
    description: 'Records an office or role of the claimant, with its term.',
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
      'Records that the two are the same. Both keep their ids and histories. Reads of this one redirect to the other from now on, and lists omit it. A merge can be undone.',
    command: mergeClaimant,
    problems: ['unknown-claimant', 'unknown-reference', 'wrong-state', 'invalid-combination'],
  }),
  command({
    ...common,
    path: '/claimants/:claimant/unmerge',
    operationId: 'unmergeClaimant',
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
