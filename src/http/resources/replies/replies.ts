import { receiveReply, requestReply } from '../../../domain/claim/replies/commands.ts';
import { claimId, replyId } from '../../../domain/terms/ids.ts';
import { listReplies, readReply, replyFilters, replyRow } from '../../../projections/replies/replies.ts';
import { command } from '../../operations/command.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { listOfClaim, ofClaim } from '../../operations/of-claim.ts';

const tag = 'replies';
const params = { claim: claimId, reply: replyId };
const readAt = ({ claim, reply }: { readonly claim: string; readonly reply: string }): string =>
  `/claims/${claim}/replies/${reply}`;

const replyReads = resource(
  listOfClaim({
    path: '/claims/:claim/replies',
    operationId: 'listReplies',
    cache: 'past',
    cost: 'page',
    tag,
    summary: 'List the replies on a claim',
    description:
      'Requests for a reply and their outcomes, the oldest first. The public sees those that a published verdict includes.',
    item: replyRow,
    page: 'ReplyPage',
    filters: replyFilters,
    byOwnVersion: true,
    items: listReplies,
  }),
  read({
    path: '/claims/:claim/replies/:reply',
    operationId: 'readReply',
    cache: 'past',
    cost: 'one',
    tag,
    summary: 'Read a reply',
    description: 'The claimant who was asked, the deadline, and the answer.',
    params,
    answer: replyRow,
    etag: byVersion,
    find: async ({ services: { views }, options, params: { claim, reply } }) =>
      ofClaim(await readReply(views, options, reply), claim),
  }),
);

export const replies = resource(
  command({
    method: 'POST',
    path: '/claims/:claim/replies',
    operationId: 'requestReply',
    cache: 'never',
    tag,
    summary: 'Ask for a reply',
    description:
      'Records that a claimant was asked, the question, and the deadline. The request lapses then. Only the desk sees it until a published verdict includes it.',
    command: requestReply,
    params: { claim: claimId },
    makes: { reply: 'reply' },
    subject: 'reply',
    readAt,
    changes: false,
    problems: ['unknown-claim', 'unknown-reference', 'time-past', 'limit-reached', 'key-reused'],
  }),
  command({
    method: 'POST',
    path: '/claims/:claim/replies/:reply/receive',
    operationId: 'receiveReply',
    cache: 'never',
    tag,
    summary: 'Record a reply',
    description:
      "Records the claimant's answer. An answer after the request lapsed is still a reply. Where a published verdict includes the request, the reply is public at once.",
    command: receiveReply,
    params,
    subject: 'reply',
    readAt,
    changes: true,
    problems: ['unknown-claim', 'unknown-reply', 'wrong-state'],
  }),
  replyReads,
);
