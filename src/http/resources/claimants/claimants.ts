import { z } from 'zod';
import { registerClaimant } from '../../../domain/claimant/commands.ts';
import { claimantKind } from '../../../domain/claimant/values.ts';
import { claimantId } from '../../../domain/terms/ids.ts';
import {
  claimantRow,
  claimantState,
  listClaimants,
  readClaimant,
} from '../../../projections/claimants/claimants.ts';
import { act } from '../../operations/act.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { claimantActs, readClaimantAt } from './claimant-acts.ts';

const tag = 'claimants';

export const claimants = (routes: Routes, services: Services): void => {
  const { views } = services;
  act(routes, services, {
    method: 'POST',
    url: '/claimants',
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
  });
  for (const spec of claimantActs) act(routes, services, spec);
  readList(routes, services, {
    url: '/claimants',
    operationId: 'listClaimants',
    tag,
    summary: 'List claimants',
    description:
      'Those who made claims, the newest first. Claimants that were merged into others are shown where their state is asked for, or `any`.',
    item: claimantRow,
    page: 'ClaimantPage',
    filters: {
      kind: claimantKind.optional().describe('Only claimants of this kind.'),
      state: z
        .union([claimantState, z.literal('any')])
        .optional()
        .describe('Only claimants in this state; usually `registered`.'),
    },
    newestFirst: true,
    list: (options, page, _, filters) => listClaimants(views, options, page, filters),
  });
  readOne(routes, services, {
    url: '/claimants/:claimant',
    operationId: 'readClaimant',
    tag,
    summary: 'Read a claimant',
    description:
      'A claimant and the offices held over time. One that was merged into another is answered with 308 and the address of the other, unless the past before that is asked for.',
    params: { claimant: claimantId },
    answer: claimantRow,
    find: (options, { claimant = '' }) => readClaimant(views, options, claimant),
    movedTo: ({ mergedInto }) => (mergedInto === null ? undefined : readClaimantAt({ claimant: mergedInto })),
  });
};
