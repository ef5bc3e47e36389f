import {
  correctRole,
  describeClaimant,
  mergeClaimant,
  recordRole,
  unmergeClaimant,
  withdrawRole,
} from '../../../domain/claimant/commands.ts';
import {
  describeSource,
  mergeSource,
  reportChange,
  reportGone,
  restoreSource,
  unmergeSource,
  withdrawCapture,
  withdrawSource,
} from '../../../domain/source/commands.ts';
import type { CommandType, DeskAct } from './act.ts';

const source = { method: 'post', subject: 'source' } as const;
const claimant = { method: 'post', subject: 'claimant' } as const;
const reason = ['reason'];
const office = ['title', 'organisation', 'from', 'until'];

/** The acts on sources and claimants. */
export const thingActs = {
  'describe-source': {
    ...{ ...source, command: describeSource, method: 'patch', path: '/sources/{source}', edits: true },
    fields: [
      ...['title', 'kind', 'publisher', 'authors', 'publishedOn', 'url', 'language'],
      ...['independenceGroup', 'reason'],
    ],
  },
  'report-source-change': {
    ...{ ...source, command: reportChange, path: '/sources/{source}/report-change' },
    fields: ['description'],
  },
  'report-source-gone': {
    ...{ ...source, command: reportGone, path: '/sources/{source}/report-gone', fields: reason },
  },
  'withdraw-source': {
    ...{ ...source, command: withdrawSource, path: '/sources/{source}/withdraw', fields: reason },
  },
  'restore-source': {
    ...{ ...source, command: restoreSource, path: '/sources/{source}/restore', fields: reason },
  },
  'withdraw-capture': {
    ...{ ...source, command: withdrawCapture, fields: reason },
    path: '/sources/{source}/captures/{capture}/withdraw',
  },
  'merge-source': {
    ...{ ...source, command: mergeSource, path: '/sources/{source}/merge', fields: ['into', 'reason'] },
  },
  'unmerge-source': {
    ...{ ...source, command: unmergeSource, path: '/sources/{source}/unmerge', fields: reason },
  },
  'describe-claimant': {
    ...{
      ...claimant,
      command: describeClaimant,
      method: 'patch',
      path: '/claimants/{claimant}',
      edits: true,
    },
    fields: ['kind', 'name', 'description', 'sameAs', 'reason'],
  },
  'record-role': {
    ...{ ...claimant, command: recordRole, path: '/claimants/{claimant}/roles', adds: true, fields: office },
  },
  'correct-role': {
    ...{ ...claimant, command: correctRole, method: 'patch', edits: true },
    ...{ path: '/claimants/{claimant}/roles/{role}', fields: [...office, 'reason'] },
  },
  'withdraw-role': {
    ...{ ...claimant, command: withdrawRole, fields: reason },
    path: '/claimants/{claimant}/roles/{role}/withdraw',
  },
  'merge-claimant': {
    ...{ ...claimant, command: mergeClaimant, path: '/claimants/{claimant}/merge' },
    fields: ['into', 'reason'],
  },
  'unmerge-claimant': {
    ...{ ...claimant, command: unmergeClaimant, path: '/claimants/{claimant}/unmerge', fields: reason },
  },
} satisfies Partial<Record<CommandType, DeskAct>>;
