import { receiveReply, requestReply } from '../../../domain/claim/replies/commands.ts';
import { claimId, replyId } from '../../../domain/terms/ids.ts';
import { listReplies, readReply, replyFilters, replyRow } from '../../../projections/replies/replies.ts';
import { command } from '../../operations/command.ts';
import { list } from '../../operations/list.ts';
import { byVersion, read } from '../../operations/read.ts';
import { resource } from '../../operations/route.ts';
import { ofClaim, requireClaim } from '../../operations/of-claim.ts';

const tag = 'replies';
const params = { claim: claimId, reply: replyId };
const readAt = ({ claim, reply }: { readonly claim: string; readonly reply: string }): string =>
  `/claims/${claim}/replies/${reply}`;

const replyReads = resource(
  list({
    path: '/claims/:claim/replies',
    operationId: 'listReplies',
    tag,
    summary: 'List the replies on a claim',
    description:
      'Requests for a reply and their outcomes, the oldest first. The public sees those that a published verdict includes.',
    params: { claim: claimId },
    item: replyRow,
    page: 'ReplyPage',
    filters: replyFilters,
    problems: ['unknown-claim'],
    find: async ({ services, options, page, params: { claim } }) => {
      await requireClaim(services, options, claim);
      return listReplies(services.views, options, page, claim);
    },
  }),
  read({
    path: '/claims/:claim/replies/:reply',
    operationId: 'readReply',
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
