import { limits } from '../../terms/limits.ts';
import type { RecordedClaim } from '../claim.ts';
import type { ReplyEvent } from './events.ts';
import type { AskedReply, ReplyItem } from './state.ts';

/** The latest requests. Where they are too many, the oldest that is closed is left out. */
const bounded = (asked: readonly AskedReply[]): readonly AskedReply[] => {
  if (asked.length <= limits.repliesCarriedMaxItems) return asked;
  const oldest = asked.findIndex((each) => !each.isOpen);
  return asked.filter((_, index) => index !== oldest);
};

const closed = (
  claim: RecordedClaim,
  reply: string,
  change: Pick<ReplyItem, 'state' | 'text'>,
): RecordedClaim => {
  const item = claim.replies[reply];
  return {
    ...claim,
    repliesAsked: claim.repliesAsked.map((each) =>
      each.reply === reply ? { ...each, isOpen: false } : each,
    ),
    ...(item === undefined ? {} : { replies: { ...claim.replies, [reply]: { ...item, ...change } } }),
  };
};

export const evolveReply = (claim: RecordedClaim, event: ReplyEvent): RecordedClaim => {
  switch (event.type) {
    case 'reply.requested': {
      const { reply, claimant, question, dueAt } = event.data;
      return {
        ...claim,
        repliesAsked: bounded([...claim.repliesAsked, { reply, isOpen: true, isPublished: false }]),
        replies: { ...claim.replies, [reply]: { state: 'asked', claimant, question, dueAt } },
      };
    }
    case 'reply.received':
      return closed(claim, event.data.reply, { state: 'received', text: event.data.text });
    case 'reply.lapsed':
      return closed(claim, event.data.reply, { state: 'lapsed' });
    default:
      return event satisfies never;
  }
};
