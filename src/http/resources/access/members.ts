import { z } from 'zod';
import {
  addMember,
  changeRole,
  endSessions,
  linkIdentity,
  readmitMember,
  removeMember,
  renameMember,
} from '../../../domain/ledger/commands.ts';
import { identityShape, memberKind, role } from '../../../domain/ledger/members.ts';
import type { Ledger, Member } from '../../../domain/ledger/ledger.ts';
import { memberId } from '../../../domain/terms/ids.ts';
import { command } from '../../operations/command.ts';
import { list, pageById } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { ofLedger, tagOfLedger } from './of-ledger.ts';

const tag = 'access';
const params = { member: memberId };
const { issuer, subject } = identityShape;
const readAt = ({ member }: { readonly member: string }): string => `/members/${member}`;

const name = z.string().describe('The name of the member.');

const identity = z
  .object({
    issuer: z.string().describe(issuer.description ?? ''),
    subject: z.string().describe(subject.description ?? ''),
  })
  .meta({ id: 'Identity', description: 'An account at an issuer of tokens.' });

const memberRow = z
  .object({
    id: memberId,
    name,
    kind: memberKind,
    role,
    identities: z.array(identity).describe('The accounts whose tokens act as this member.'),
  })
  .meta({ id: 'Member', description: 'A person or program on the desk.' });

const formerRow = z
  .object({ id: memberId, name, kind: memberKind })
  .meta({ id: 'FormerMember', description: 'A person or program that left the desk.' });

/** A member with their accounts. */
const toRow = ({ identities = {} }: Ledger, id: string, member: Member) => ({
  ...member,
  identities: Object.entries(identities).flatMap(([account, of]) => {
    const [issuer = '', ...subject] = account.split(' ');
    return of === id ? [{ issuer, subject: subject.join(' ') }] : [];
  }),
});

const memberReads = resource(
  list({
    path: '/members',
    operationId: 'listMembers',
    cache: 'never',
    cost: 'page',
    tag,
    summary: 'List members',
    description: 'Everyone on the desk. Needs the role `admin`.',
    needs: 'admin',
    readsPast: false,
    item: memberRow,
    page: 'MemberPage',
    find: async ({ services: { access }, ledger, page }) => {
      const { version, ...state } = await access.ledger(ledger);
      return pageById(state.members, version, page).map(({ row, ...place }) => ({
        ...place,
        row: { ...toRow(state, row.id, row), id: row.id },
      }));
    },
  }),
  list({
    path: '/former-members',
    operationId: 'listFormerMembers',
    cache: 'never',
    cost: 'page',
    tag,
    summary: 'List former members',
    description:
      'Everyone who left the desk and has not returned. Readmit them rather than adding them again: the same person stays the same member. Needs the role `admin`.',
    needs: 'admin',
    readsPast: false,
    item: formerRow,
    page: 'FormerMemberPage',
    find: async ({ services: { access }, ledger, page }) => {
      const { former = {}, version } = await access.ledger(ledger);
      return pageById(former, version, page);
    },
  }),
  read({
    path: '/members/:member',
    operationId: 'readMember',
    cache: 'never',
    cost: 'one',
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
      const { version, ...state } = await access.ledger(ledger);
      return { ...toRow(state, member, ofLedger('member', state.members, member)), id: member, version };
    },
  }),
);

export const members = resource(
  command({
    method: 'POST',
    path: '/members',
    operationId: 'addMember',
    cache: 'never',
    tag,
    summary: 'Add a member',
    description:
      'Adds a person or a program to the desk with a role. Issue a key or link an account separately. No two members have names that look alike. Readmit a former member instead.',
    command: addMember,
    makes: { member: 'member' },
    subject: 'member',
    readAt,
    changes: false,
    problems: ['key-reused', 'already-recorded'],
  }),
  command({
    method: 'POST',
    path: '/members/:member/role',
    operationId: 'changeRole',
    cache: 'never',
    tag,
    summary: "Change a member's role",
    description:
      'All keys and tokens of the member act in the new role at most at once. Streams and downloads that need a higher one close within a second.',
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
    cache: 'never',
    tag,
    summary: 'Remove a member',
    description:
      'Ends all keys, tokens, streams and imports of the member within a second and disables their webhooks. Their acts stay on record, and their accounts stay linked.',
    command: removeMember,
    params,
    subject: 'member',
    readAt: () => '/members',
    changes: true,
    problems: ['unknown-member', 'last-admin'],
  }),
  command({
    method: 'POST',
    path: '/members/:member/readmit',
    operationId: 'readmitMember',
    cache: 'never',
    tag,
    summary: 'Readmit a former member',
    description:
      'Adds a former member again, under the same id and with the accounts that were linked. So no author can approve their own verdict after a return. Their former keys stay ended.',
    command: readmitMember,
    params,
    subject: 'member',
    readAt,
    changes: true,
    problems: ['unknown-member', 'already-recorded'],
  }),
  command({
    method: 'POST',
    path: '/members/:member/rename',
    operationId: 'renameMember',
    cache: 'never',
    tag,
    summary: 'Rename a member',
    description:
      'Gives a member another name or a pseudonym, which the record shows beside their acts from now on. Acts on record keep the name that was held then. The member stays the same person in every rule.',
    command: renameMember,
    params,
    subject: 'member',
    readAt,
    changes: true,
    problems: ['unknown-member', 'nothing-changes', 'already-recorded'],
  }),
  command({
    method: 'POST',
    path: '/members/:member/identities',
    operationId: 'linkIdentity',
    cache: 'never',
    tag,
    summary: 'Link an account to a member',
    description:
      'Tokens of this account (`iss` and `sub`) act as the member, in the lower of both roles. One person can have several accounts and keys, and stays one member. A link is permanent: it outlasts the membership and cannot be moved to another member.',
    command: linkIdentity,
    params,
    subject: 'member',
    readAt,
    changes: false,
    problems: ['unknown-member', 'already-recorded'],
  }),
  command({
    method: 'POST',
    path: '/members/:member/end-sessions',
    operationId: 'endSessions',
    cache: 'never',
    tag,
    summary: 'End the sessions of a member',
    description:
      'Refuses all tokens of the member that were issued before now, and closes their streams within a second. Keys are not affected. A new sign-in at the issuer gives a new token.',
    command: endSessions,
    params,
    subject: 'member',
    readAt,
    changes: true,
    problems: ['unknown-member'],
  }),
  memberReads,
);
