import { z } from 'zod';
import { instant } from '../../terms/dates.ts';
import { claimantId, replyId } from '../../terms/ids.ts';
import { replyState, replyText } from './values.ts';

/** What `decide` needs to know of one request for a reply. */
const replyItem = z
  .strictObject({ state: replyState, claimant: claimantId, dueAt: instant, text: replyText.optional() })
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

/** The part of a claim that replies are judged by: a bounded number of the latest requests, and those at hand. */
export const claimReplies = {
  repliesAsked: z.array(askedReply).readonly(),
  replies: z.record(replyId, replyItem).readonly(),
};

export const noReplies = { repliesAsked: [], replies: {} };
