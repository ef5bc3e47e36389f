import { registerClaimant } from '../../../domain/claimant/commands.ts';
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
import { claimantCommands, readClaimantAt } from './claimant-acts.ts';

const tag = 'claimants';

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
