import { assignClaim } from '../../../domain/claim/assignment/assignment.ts';
import { claimId } from '../../../domain/terms/ids.ts';
import { act } from '../../operations/act.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

export const assignment = (routes: Routes, services: Services): void => {
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/assign',
    operationId: 'assignClaim',
    tag: 'desk',
    summary: 'Assign a claim',
    description:
      'Gives the claim to a member of the desk, or to nobody. A claim is with at most one member; only the desk sees with whom.',
    command: assignClaim,
    params: { claim: claimId },
    subject: 'claim',
    readAt: ({ claim = '' }) => `/claims/${claim}`,
    changes: true,
    problems: ['unknown-claim', 'unknown-reference', 'invalid-combination', 'nothing-changes'],
  });
};
