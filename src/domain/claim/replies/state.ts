import { z } from 'zod';
import { instant } from '../../terms/dates.ts';
import { claimantId, replyId } from '../../terms/ids.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import { replyRequest, replyState, replyText, type CarriedReply } from './events.ts';

/** What `decide` needs to know of one request for a reply. */
const replyItem = z
  .strictObject({
    state: replyState,
    claimant: claimantId,
    question: replyRequest.question,
    dueAt: instant,
    text: replyText.optional(),
  })
  .readonly();
export type ReplyItem = z.output<typeof replyItem>;

/** A request that the next verdict carries. */
const askedReply = z
  .strictObject({
    reply: replyId,
    isOpen: z.boolean(),
    isPublished: z.boolean().describe('Whether a published verdict carries it, so that readers know of it.'),
  })
  .readonly();
export type AskedReply = z.output<typeof askedReply>;

/** What replies are judged by: a bounded number of the latest requests, and the items at hand. */
export const claimReplies = {
  repliesAsked: z.array(askedReply).readonly(),
  replies: z.record(replyId, replyItem).readonly(),
};

interface ClaimReplies {
  readonly repliesAsked: readonly AskedReply[];
  readonly replies: Readonly<Record<string, ReplyItem>>;
}

/** What may still be done with a request in each state. A reply that comes late is still a reply. */
const allowedIn: Record<ReplyItem['state'], readonly string[]> = {
  asked: ['receive'],
  lapsed: ['receive'],
  received: [],
};

export const whereItIs = ({ state }: ReplyItem) => ({ state, allowed: allowedIn[state] });

export const wrongState = (item: ReplyItem, detail: string): Refusal =>
  refuse('wrong-state', detail, whereItIs(item));

/** The replies as a verdict carries them, so that readers need nothing beside the verdict. */
export const carriedReplies = ({ repliesAsked, replies }: ClaimReplies): CarriedReply[] =>
  repliesAsked.flatMap(({ reply }) => {
    const item = replies[reply];
    if (item === undefined) return [];
    const { claimant, question, state, text } = item;
    return [{ reply, claimant, question, state, ...(text === undefined ? {} : { text }) }];
  });

/** The requests once a verdict that carries these replies is published: from then on readers know of them. */
export const repliesPublished = (
  { repliesAsked }: ClaimReplies,
  carried: readonly CarriedReply[] = [],
): readonly AskedReply[] =>
  repliesAsked.map((each) =>
    carried.some(({ reply }) => reply === each.reply) ? { ...each, isPublished: true } : each,
  );

/** Whether readers know of the request. */
export const isPublishedReply = ({ repliesAsked }: ClaimReplies, reply: string): boolean =>
  repliesAsked.some((each) => each.reply === reply && each.isPublished);
