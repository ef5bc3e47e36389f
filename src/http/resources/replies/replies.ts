import { receiveReply, requestReply } from '../../../domain/claim/replies/commands.ts';
import { replyState } from '../../../domain/claim/replies/events.ts';
import { claimId, replyId } from '../../../domain/terms/ids.ts';
import { listReplies, readReply, replyRow } from '../../../projections/replies/replies.ts';
import { act } from '../../operations/act.ts';
import { readList, readOne } from '../../operations/read.ts';
import type { Services } from '../../services.ts';
import type { Routes } from '../../operations/zod-types.ts';
import { ofClaim, requireClaim } from '../../operations/of-claim.ts';

const tag = 'replies';
const params = { claim: claimId, reply: replyId };
const readAt = ({ claim = '', reply = '' }: Readonly<Record<string, string>>): string =>
  `/claims/${claim}/replies/${reply}`;

export const replies = (routes: Routes, services: Services): void => {
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/replies',
    operationId: 'requestReply',
    tag,
    summary: 'Ask for a reply',
    description:
      'Puts on record that a claimant was asked, what, and until when the desk waits. At that time the request lapses by itself. Only the desk sees it until a published verdict carries it.',
    command: requestReply,
    params: { claim: claimId },
    makes: { reply: 'reply' },
    subject: 'reply',
    readAt,
    changes: false,
    problems: ['unknown-claim', 'unknown-reference', 'time-past', 'limit-reached', 'key-reused'],
  });
  act(routes, services, {
    method: 'POST',
    url: '/claims/:claim/replies/:reply/receive',
    operationId: 'receiveReply',
    tag,
    summary: 'Put a reply on record',
    description:
      'What the claimant answered. One that comes after the request lapsed is still a reply. Where a published verdict carries the request, the reply is public at once.',
    command: receiveReply,
    params,
    subject: 'reply',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'unknown-reply', 'wrong-state'],
  });
  replyReads(routes, services);
};

const replyReads = (routes: Routes, services: Services): void => {
  const { views } = services;
  readList(routes, services, {
    url: '/claims/:claim/replies',
    operationId: 'listReplies',
    tag,
    summary: 'List the replies on a claim',
    description:
      'Requests for a reply and what came of them, the oldest first. The public sees those that a published verdict carries.',
    params: { claim: claimId },
    item: replyRow,
    page: 'ReplyPage',
    filters: { state: replyState.optional().describe('Only replies in this state.') },
    problems: ['unknown-claim'],
    list: async (options, page, { claim = '' }, filter) => {
      await requireClaim(services, options, claim);
      return listReplies(views, options, page, claim, filter);
    },
  });
  readOne(routes, services, {
    url: '/claims/:claim/replies/:reply',
    operationId: 'readReply',
    tag,
    summary: 'Read a reply',
    description: 'Who was asked, until when, and what they answered.',
    params,
    answer: replyRow,
    find: async (options, { claim, reply = '' }) => ofClaim(await readReply(views, options, reply), claim),
  });
};
