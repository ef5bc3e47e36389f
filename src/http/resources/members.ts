import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import { addMember, changeRole, removeMember } from '../../domain/ledger/commands.ts';
import { memberKind } from '../../domain/ledger/events.ts';
import { role } from '../../domain/ledger/role.ts';
import { ledgerId, memberId } from '../../domain/terms/ids.ts';
import { act } from '../act.ts';
import { requireRole } from '../authenticate.ts';
import { keyed } from '../document.ts';
import { inOrder } from '../pagination.ts';
import type { Services } from '../services.ts';
import type { Routes } from '../zod-types.ts';

const tag = 'access';
const params = { member: memberId };
const readAt = (): string => '/members';

const member = z
  .object({ id: memberId, name: z.string(), kind: memberKind, role })
  .meta({ id: 'Member', description: 'Someone, or a program, on the desk.' });

export const members = (routes: Routes, services: Services): void => {
  act(routes, services, {
    method: 'POST',
    url: '/members',
    operationId: 'addMember',
    tag,
    summary: 'Add a member',
    description: 'Lets a person or a program join the desk in a role. A key is issued apart.',
    command: addMember,
    makes: { member: 'member' },
    subject: 'member',
    readAt,
    changes: false,
    problems: ['key-reused'],
  });
  act(routes, services, {
    method: 'POST',
    url: '/members/:member/role',
    operationId: 'changeRole',
    tag,
    summary: "Change a member's role",
    description: 'All keys of the member act in the new role at once.',
    command: changeRole,
    params,
    subject: 'member',
    readAt,
    changes: false,
    creates: false,
    problems: ['unknown-member', 'nothing-changes', 'last-admin'],
  });
  act(routes, services, {
    method: 'POST',
    url: '/members/:member/remove',
    operationId: 'removeMember',
    tag,
    summary: 'Remove a member',
    description: 'None of their keys works any more. What they did stays on record.',
    command: removeMember,
    params,
    subject: 'member',
    readAt,
    changes: false,
    creates: false,
    problems: ['unknown-member', 'last-admin'],
  });
  listOfMembers(routes, services);
};

const listOfMembers = (routes: Routes, services: Services): void => {
  routes.route({
    method: 'GET',
    url: '/members',
    schema: {
      operationId: 'listMembers',
      tags: [tag],
      summary: 'List members',
      description: 'Everyone on the desk. Needs the role `admin`.',
      security: keyed,
      params: z.object({ ledger: ledgerId }),
      querystring: z.strictObject({}),
      response: {
        200: z.object({ items: z.array(member) }).meta({ id: 'Members', description: 'All members.' }),
      },
    },
    config: { document: { problems: ['unauthenticated', 'forbidden', 'unknown-parameter'] } },
    onRequest: async (request) => {
      const { ledger } = request.params as { ledger: string };
      await requireRole(services.access, request, ledger, 'admin');
    },
    handler: async (request: FastifyRequest) => {
      const { ledger } = request.params as { ledger: string };
      const { members } = await services.access.ledger(ledger);
      return { items: inOrder(members).map(([id, each]) => ({ id, ...each })) };
    },
  });
};
