import { z } from 'zod';
import { instant } from '../../terms/dates.ts';
import { defineEvent, type EventOf } from '../../terms/define.ts';
import { claimantId, replyId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { text } from '../../terms/text.ts';

export const replyState = z.enum(['asked', 'received', 'lapsed']).meta({
  id: 'ReplyState',
  description: '`lapsed`: the time to answer ran out. A later answer can still be recorded.',
});

export const replyText = text(limits.replyMaxCharacters).describe('What the claimant answered.');

const replyQuestion = text(limits.replyQuestionMaxCharacters);

export const carriedReply = z
  .strictObject({
    reply: replyId,
    claimant: claimantId.describe('Who was asked.'),
    question: replyQuestion
      .optional()
      .describe('What they were asked. Records from before questions were published lack it.'),
    state: replyState,
    text: replyText.optional(),
  })
  .meta({
    id: 'CarriedReply',
    description: 'A request for a reply and its answer, as they were when the verdict was published.',
  });
export type CarriedReply = z.output<typeof carriedReply>;

const reply = { reply: replyId };

export const lapsesAt = 'The time until which the desk waits. The request lapses then.';

export const replyRequest = {
  claimant: claimantId.describe('Who is asked.'),
  question: replyQuestion.describe(
    'What they are asked to reply to. It is published with the first verdict that includes the request.',
  ),
  dueAt: instant.describe(lapsesAt),
};

/** Events for the desk. Once a published verdict carries the reply, its later events are public (`audienceOn`). */
export const replyEvents = [
  defineEvent('reply.requested', 'desk', 'The desk asked a claimant for a reply.', {
    ...reply,
    ...replyRequest,
  }),
  defineEvent(
    'reply.received',
    'desk',
    'The claimant replied. The reply is public where a published verdict includes the request.',
    {
      ...reply,
      text: replyText,
    },
  ),
  defineEvent('reply.lapsed', 'desk', 'The time to reply ran out.', reply),
] as const;
export type ReplyEvent = EventOf<(typeof replyEvents)[number]>;
