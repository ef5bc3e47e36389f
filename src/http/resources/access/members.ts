import { z } from 'zod';
import { addMember, changeRole, removeMember } from '../../../domain/ledger/commands.ts';
import { memberKind, role } from '../../../domain/ledger/members.ts';
import { memberId } from '../../../domain/terms/ids.ts';
import { act } from '../../operations/act.ts';
import { readPageForAdmins, readPartForAdmins } from '../../operations/read-for-admins.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';

const tag = 'access';
const params = { member: memberId };
const readAt = ({ member = '' }: Readonly<Record<string, string>>): string => `/members/${member}`;

const memberRow = z
  .object({ id: memberId, name: z.string().describe('What the member is called.'), kind: memberKind, role })
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
    changes: true,
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
    readAt: () => '/members',
    changes: true,
    problems: ['unknown-member', 'last-admin'],
  });
  readsOfMembers(routes, services);
};

const readsOfMembers = (routes: Routes, services: Services): void => {
  const all = async (ledger: string) => {
    const { members, version } = await services.access.ledger(ledger);
    return { rows: members, version };
  };
  readPageForAdmins(routes, services, {
    url: '/members',
    operationId: 'listMembers',
    tag,
    summary: 'List members',
    description: 'Everyone on the desk.',
    item: memberRow,
    page: 'MemberPage',
    all,
  });
  readPartForAdmins(routes, services, {
    url: '/members/:member',
    operationId: 'readMember',
    tag,
    summary: 'Read a member',
    description: 'Someone, or a program, on the desk.',
    params,
    named: 'member',
    answer: memberRow,
    unknown: 'unknown-member',
    all,
  });
};
