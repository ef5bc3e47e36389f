import { correctAppearance, withdrawAppearance } from '../../../domain/claim/appearances/commands.ts';
import { assignClaim } from '../../../domain/claim/assignment/assignment.ts';
import { dismissChallenge } from '../../../domain/claim/evidence/commands.ts';
import { judgeMatch, withdrawMatch } from '../../../domain/claim/matches/commands.ts';
import {
  lodgeObjection,
  putObjectionBack,
  resolveObjection,
} from '../../../domain/claim/objections/commands.ts';
import {
  correctNote,
  reopenClaim,
  reviseClaim,
  withdrawNote,
} from '../../../domain/claim/recording/commands.ts';
import {
  correctRelation,
  mergeClaim,
  relateClaim,
  unmergeClaim,
  unrelateClaim,
} from '../../../domain/claim/relations/commands.ts';
import { openRatings, rateVerdict, recheckVerdict } from '../../../domain/claim/verdicts/commands.ts';
import type { CommandType, DeskAct } from './act.ts';
import { adminActs } from './table-of-admins.ts';
import { thingActs } from './table-of-things.ts';

const claim = { method: 'post', subject: 'claim' } as const;
const notice = ['notice.text', 'notice.reason', 'notice.class', 'notice.responsible'];
const mergeNotice = ['notice.text', 'notice.reason', 'notice.responsible'];
const reason = ['reason'];
const byServer = 'The server makes its id.';

const claimActs = {
  'revise-claim': {
    ...claim,
    command: reviseClaim,
    ...{ method: 'patch', path: '/claims/{claim}', edits: true, leaves: { correction: byServer } },
    fields: [
      ...['wording', 'language', 'topics', 'checkability', 'riskClass', 'period.from', 'period.until'],
      ...['places', 'otherWordings', 'reason', ...notice, 'endsEmbargo'],
    ],
  },
  'reopen-claim': { ...claim, command: reopenClaim, path: '/claims/{claim}/reopen', fields: reason },
  'assign-claim': {
    ...{ ...claim, command: assignClaim, path: '/claims/{claim}/assign' },
    fields: ['member', 'reason'],
  },
  'relate-claim': {
    ...{ ...claim, command: relateClaim, path: '/claims/{claim}/relations', adds: true },
    fields: ['relation', 'to', 'reason'],
  },
  'correct-relation': {
    ...{ ...claim, command: correctRelation, path: '/claims/{claim}/relations/correct' },
    fields: ['relation', 'to', 'note', 'reason'],
  },
  'unrelate-claim': {
    ...{ ...claim, command: unrelateClaim, path: '/claims/{claim}/relations/take-back' },
    fields: ['relation', 'to', 'reason'],
  },
  'merge-claim': {
    ...{ ...claim, command: mergeClaim, path: '/claims/{claim}/merge', leaves: { correction: byServer } },
    fields: ['into', 'reason', 'published', ...mergeNotice, 'proposals'],
  },
  'unmerge-claim': {
    ...{ ...claim, command: unmergeClaim, path: '/claims/{claim}/unmerge', leaves: { correction: byServer } },
    fields: ['reason', ...mergeNotice],
  },
  'correct-appearance': {
    ...{ ...claim, command: correctAppearance, method: 'patch', edits: true },
    path: '/claims/{claim}/appearances/{appearance}',
    fields: ['claimant', 'role', 'date', 'medium', 'source', 'quote.exact', 'reason', ...notice],
    leaves: {
      correction: byServer,
      'quote.prefix': 'The exact words are enough in nearly all texts; programs send the rest.',
      'quote.suffix': 'The exact words are enough in nearly all texts; programs send the rest.',
      'quote.position': 'It counts the characters of the text, which is work for a program.',
    },
  },
  'withdraw-appearance': {
    ...{ ...claim, command: withdrawAppearance, leaves: { correction: byServer } },
    path: '/claims/{claim}/appearances/{appearance}/withdraw',
    fields: ['reason', ...notice],
  },
  'dismiss-challenge': {
    ...{ ...claim, command: dismissChallenge, fields: reason },
    path: '/claims/{claim}/evidence/{evidence}/challenges/{challenge}/dismiss',
  },
  'rate-verdict': {
    ...{ ...claim, command: rateVerdict, path: '/claims/{claim}/verdicts/{verdict}/ratings' },
    fields: ['rating', 'reason'],
  },
  'open-ratings': {
    ...{ ...claim, command: openRatings, path: '/claims/{claim}/verdicts/{verdict}/ratings/open' },
    fields: ['comment'],
  },
  'recheck-verdict': {
    ...{ ...claim, command: recheckVerdict, path: '/claims/{claim}/verdicts/{verdict}/recheck' },
    fields: ['reason', 'recheckBy'],
  },
  'lodge-objection': {
    ...{ ...claim, command: lodgeObjection, path: '/claims/{claim}/objections', adds: true },
    fields: ['about', 'text'],
    leaves: { contact: 'A reader without a key gives it with the objection.' },
  },
  'resolve-objection': {
    ...{ ...claim, command: resolveObjection, fields: ['outcome', 'explanation'] },
    path: '/claims/{claim}/objections/{objection}/resolve',
  },
  'put-objection-back': {
    ...{ ...claim, command: putObjectionBack, fields: reason },
    path: '/claims/{claim}/objections/{objection}/put-back',
  },
  'correct-note': {
    ...{ ...claim, command: correctNote, method: 'patch', edits: true },
    ...{ path: '/claims/{claim}/notes/{note}', fields: ['text', 'reason'] },
  },
  'withdraw-note': {
    ...{ ...claim, command: withdrawNote, path: '/claims/{claim}/notes/{note}/withdraw', fields: reason },
  },
  'judge-match': {
    ...{ ...claim, command: judgeMatch, path: '/claims/{claim}/matches', adds: true },
    fields: ['outcome', 'text', 'language', 'saidOn', 'url', 'reason'],
    leaves: { score: 'It is the number of a program that found the match.' },
  },
  'withdraw-match': {
    ...{ ...claim, command: withdrawMatch, path: '/claims/{claim}/matches/{matchId}/withdraw' },
    fields: reason,
  },
} satisfies Partial<Record<CommandType, DeskAct>>;

/** The acts whose forms are made from the schemas of their commands. */
export const acts: Readonly<Partial<Record<CommandType, DeskAct>>> = {
  ...claimActs,
  ...thingActs,
  ...adminActs,
};
