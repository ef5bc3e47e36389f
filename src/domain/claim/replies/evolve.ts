import { limits } from '../../terms/limits.ts';
import type { RecordedClaim } from '../claim.ts';
import type { ClaimEvent, ClaimEventOf } from '../events.ts';
import type { AskedReply, ReplyItem } from './state.ts';

/** The latest requests. Where they are too many, the oldest that nobody waits for any more is left out. */
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

export const evolveReply = (
  claim: RecordedClaim,
  event: ClaimEventOf<'reply.requested' | 'reply.received' | 'reply.lapsed'>,
): RecordedClaim => {
  switch (event.type) {
    case 'reply.requested': {
      const { reply, claimant, dueAt } = event.data;
      return {
        ...claim,
        repliesAsked: bounded([...claim.repliesAsked, { reply, isOpen: true, isPublished: false }]),
        replies: { ...claim.replies, [reply]: { state: 'asked', claimant, dueAt } },
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

/** A published verdict carries the replies, so from then on readers know of them. */
export const repliesPublished = (
  claim: RecordedClaim,
  { data: { replies = [] } }: ClaimEventOf<'verdict.published'>,
): readonly AskedReply[] =>
  claim.repliesAsked.map((each) =>
    replies.some(({ reply }) => reply === each.reply) ? { ...each, isPublished: true } : each,
  );

/** Whether the event tells what became of a request that readers know of. */
export const isOfPublishedReply = ({ repliesAsked }: RecordedClaim, event: ClaimEvent): boolean =>
  (event.type === 'reply.received' || event.type === 'reply.lapsed') &&
  repliesAsked.some(({ reply, isPublished }) => isPublished && reply === event.data.reply);
