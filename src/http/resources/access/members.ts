import { z } from 'zod';
import { addMember, changeRole, removeMember } from '../../../domain/ledger/commands.ts';
import { memberKind, role } from '../../../domain/ledger/members.ts';
import { memberId } from '../../../domain/terms/ids.ts';
import { command } from '../../operations/command.ts';
import { list, pageById } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { ofLedger, tagOfLedger } from './of-ledger.ts';

const tag = 'access';
const params = { member: memberId };
const readAt = ({ member }: { readonly member: string }): string => `/members/${member}`;

const memberRow = z
  .object({ id: memberId, name: z.string().describe('The name of the member.'), kind: memberKind, role })
  .meta({ id: 'Member', description: 'A person or program on the desk.' });

const memberReads = resource(
  list({
    path: '/members',
    operationId: 'listMembers',
    tag,
    summary: 'List members',
    description: 'Everyone on the desk. Needs the role `admin`.',
    needs: 'admin',
    readsPast: false,
    item: memberRow,
    page: 'MemberPage',
    find: async ({ services: { access }, ledger, page }) => {
      const { members, version } = await access.ledger(ledger);
      return pageById(members, version, page);
    },
  }),
  read({
    path: '/members/:member',
    operationId: 'readMember',
    tag,
    summary: 'Read a member',
    description: `A person or program on the desk. ${tagOfLedger} Needs the role \`admin\`.`,
    needs: 'admin',
    readsPast: false,
    params,
    answer: memberRow,
    isAlwaysThere: true,
    problems: ['unknown-member'],
    etag: byVersion,
    find: async ({ services: { access }, ledger, params: { member } }) => {
      const { members, version } = await access.ledger(ledger);
      return { ...ofLedger('member', members, member), id: member, version };
    },
  }),
);

export const members = resource(
  command({
    method: 'POST',
    path: '/members',
    operationId: 'addMember',
    tag,
    summary: 'Add a member',
    description: 'Adds a person or a program to the desk with a role. Issue a key separately.',
    command: addMember,
    makes: { member: 'member' },
    subject: 'member',
    readAt,
    changes: false,
    problems: ['key-reused'],
  }),
  command({
    method: 'POST',
    path: '/members/:member/role',
    operationId: 'changeRole',
    tag,
    summary: "Change a member's role",
    description: 'All keys of the member have the new role at once.',
    command: changeRole,
    params,
    subject: 'member',
    readAt,
    changes: true,
    problems: ['unknown-member', 'nothing-changes', 'last-admin'],
  }),
  command({
    method: 'POST',
    path: '/members/:member/remove',
    operationId: 'removeMember',
    tag,
    summary: 'Remove a member',
    description: 'Ends all keys of the member. Their acts stay on record.',
    command: removeMember,
    params,
    subject: 'member',
    readAt: () => '/members',
    changes: true,
    problems: ['unknown-member', 'last-admin'],
  }),
  memberReads,
);
