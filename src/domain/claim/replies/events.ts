import { instant } from '../../terms/dates.ts';
import { defineEvent } from '../../terms/define.ts';
import { claimantId, replyId } from '../../terms/ids.ts';
import { limits } from '../../terms/limits.ts';
import { text } from '../../terms/text.ts';
import { replyText } from './values.ts';

const reply = { reply: replyId };

export const lapsesAt = 'Until when the desk waits. At that time the request lapses by itself.';

export const replyRequest = {
  claimant: claimantId.describe('Who is asked.'),
  question: text(limits.replyQuestionMaxCharacters).describe('What they are asked to reply to.'),
  dueAt: instant.describe(lapsesAt),
};

/** For the desk, until a verdict is published that carries the reply: what happens to it after that is public. */
export const replyEvents = [
  defineEvent('reply.requested', 'desk', 'The desk asked a claimant for a reply.', {
    ...reply,
    ...replyRequest,
  }),
  defineEvent(
    'reply.received',
    'desk',
    'The claimant replied. It is public where a published verdict carries it.',
    {
      ...reply,
      text: replyText,
    },
  ),
  defineEvent('reply.lapsed', 'desk', 'The time to reply ran out.', reply),
] as const;
