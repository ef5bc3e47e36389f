import { z } from 'zod';
import { claimantId, replyId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { text } from '../../terms/text.ts';

export const replyState = z.enum(['asked', 'received', 'lapsed']).meta({
  id: 'ReplyState',
  description: '`lapsed`: the time to answer ran out. What comes later can still be put on record.',
});

export const replyText = text(limits.replyMaxCharacters).describe('What the claimant answered.');

export const carriedReply = z
  .strictObject({
    reply: replyId,
    claimant: claimantId.describe('Who was asked.'),
    state: replyState,
    text: replyText.optional(),
  })
  .meta({
    id: 'CarriedReply',
    description: 'Whether somebody was asked for a reply, and what they answered.',
  });
export type CarriedReply = z.output<typeof carriedReply>;
