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

export const claimants = resource(
  command({
    method: 'POST',
    path: '/claimants',
    operationId: 'registerClaimant',
    tag,
    summary: 'Register a claimant',
    description:
      'Puts a person or organisation on record that makes claims, or someone unknown, or `none` where nobody made the claim.',
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
      'Those who made claims, the newest first. Claimants that were merged into others are shown where their state is asked for, or `any`.',
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
      'A claimant and the offices held over time. One that was merged into another is answered with 308 and the address of the other, unless the past before that is asked for.',
    params: { claimant: claimantId },
    answer: claimantRow,
    etag: byVersion,
    find: ({ services: { views }, options, params: { claimant } }) => readClaimant(views, options, claimant),
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : readClaimantAt({ claimant: mergedInto })),
  }),
);
