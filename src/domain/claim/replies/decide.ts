import type { DecisionContext } from '../../decision-context.ts';
import { limits } from '../../terms/limits.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { ClaimCommand, ClaimCommandOf } from '../commands.ts';
import type { ClaimEvent } from '../events.ts';
import type { ReplyItem } from './state.ts';
import type { CarriedReply } from './values.ts';

export type ReplyCommand = Extract<ClaimCommand, { reply: string }>;

/** What may still be done with a request in each state. A reply that comes late is still a reply. */
const allowedIn: Record<ReplyItem['state'], readonly string[]> = {
  asked: ['receive'],
  lapsed: ['receive'],
  received: [],
};

const wrongState = ({ state }: ReplyItem, act: string): Refusal =>
  refuse('wrong-state', `A reply that is ${state} cannot be ${act}.`, { state, allowed: allowedIn[state] });

export const decideReply = (
  command: ReplyCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): ClaimEvent[] | Refusal => {
  if (command.type === 'request-reply') return request(command, claim, given);
  const { reply } = command;
  const item = claim.replies[reply];
  if (item === undefined) return refuse('unknown-reply', `No reply ${reply} was asked for on this claim.`);
  switch (command.type) {
    case 'receive-reply':
      if (item.state === 'received') return wrongState(item, 'received again');
      return [{ type: 'reply.received', data: { reply, text: command.text } }];
    case 'lapse-reply':
      if (item.state !== 'asked') return wrongState(item, 'lapsed');
      if (given.at < item.dueAt)
        return refuse('too-early', `The desk waits for this reply until ${item.dueAt}.`, {
          state: item.state,
          allowed: allowedIn[item.state],
        });
      return [{ type: 'reply.lapsed', data: { reply } }];
    default:
      return command satisfies never;
  }
};

const request = (
  command: ClaimCommandOf<'request-reply'>,
  claim: RecordedClaim,
  { at }: DecisionContext,
): ClaimEvent[] | Refusal => {
  const { type: _, claim: __, ...data } = command;
  if (claim.replies[data.reply] !== undefined)
    return refuse('already-recorded', `The reply ${data.reply} is already on record.`);
  if (data.dueAt <= at)
    return refuse('time-past', 'Nobody can reply by a time that is over.', { pointer: '#/dueAt' });
  if (claim.repliesAsked.filter((each) => each.isOpen).length >= limits.repliesCarriedMaxItems)
    return refuse(
      'limit-reached',
      `At most ${limits.repliesCarriedMaxItems} replies are waited for at once.`,
    );
  return [{ type: 'reply.requested', data }];
};

/** The replies as a verdict carries them, so that it stands by itself for readers who see nothing else of them. */
export const carriedReplies = ({ repliesAsked, replies }: RecordedClaim): CarriedReply[] =>
  repliesAsked.flatMap(({ reply }) => {
    const item = replies[reply];
    if (item === undefined) return [];
    const { claimant, state, text } = item;
    return [{ reply, claimant, state, ...(text === undefined ? {} : { text }) }];
  });
