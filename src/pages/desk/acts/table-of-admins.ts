import {
  addMember,
  changeRole,
  endSessions,
  issueKey,
  linkIdentity,
  narrowKey,
  readmitMember,
  removeMember,
  renameMember,
  revokeKey,
  rotateKey,
  setPolicy,
} from '../../../domain/ledger/commands.ts';
import type { CommandType, DeskAct } from './act.ts';

const ledger = { method: 'post', subject: 'ledger' } as const;
const reason = ['reason'];

/** The acts of admins: members, keys, policy. */
export const adminActs = {
  'set-policy': {
    ...{ ...ledger, command: setPolicy, path: '/policy', edits: true },
    fields: [
      ...['policy.approvalsNeeded', 'policy.approvalsNeededAtHighRisk', 'policy.independentSourcesNeeded'],
      ...['policy.independentRatingsNeeded', 'policy.bothSides', 'policy.archivedSources'],
      ...['policy.rightOfReply', 'policy.strengthReasons', 'policy.claimVisibility', 'policy.attribution'],
      ...['policy.objectionDays', 'policy.recheckDays.standard', 'policy.recheckDays.high'],
      ...['policy.publicIntake', 'policy.keyLifetimeDays', 'policy.publisher.name', 'policy.publisher.url'],
      ...['policy.publisher.licence', 'policy.escalationUrl', 'reason'],
    ],
  },
  'add-member': {
    ...{ ...ledger, command: addMember, path: '/members', adds: true },
    fields: ['name', 'kind', 'role'],
  },
  'change-role': {
    ...{ ...ledger, command: changeRole, path: '/members/{member}/role', fields: ['role', 'reason'] },
  },
  'rename-member': {
    ...{ ...ledger, command: renameMember, path: '/members/{member}/rename', fields: ['name', 'reason'] },
  },
  'end-sessions': {
    ...{ ...ledger, command: endSessions, path: '/members/{member}/end-sessions', fields: reason },
  },
  'link-identity': {
    ...{ ...ledger, command: linkIdentity, path: '/members/{member}/identities', adds: true },
    fields: ['issuer', 'subject'],
  },
  'remove-member': {
    ...{ ...ledger, command: removeMember, path: '/members/{member}/remove', fields: reason },
  },
  'readmit-member': {
    ...{ ...ledger, command: readmitMember, path: '/members/{member}/readmit' },
    fields: ['role', 'name', 'reason'],
  },
  'issue-key': {
    ...{ ...ledger, command: issueKey, path: '/keys', adds: true, fields: ['member', 'role', 'expiresAt'] },
  },
  'rotate-key': {
    ...{ ...ledger, command: rotateKey, path: '/keys/{key}/rotate', fields: ['overlapMinutes', 'expiresAt'] },
  },
  'narrow-key': {
    ...{ ...ledger, command: narrowKey, path: '/keys/{key}/narrow', fields: ['role', 'reason'] },
  },
  'revoke-key': { ...ledger, command: revokeKey, path: '/keys/{key}/revoke', fields: reason },
} satisfies Partial<Record<CommandType, DeskAct>>;
