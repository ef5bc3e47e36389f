import type { DecisionContext } from '../../decision-context.ts';
import type { CommandOf } from '../../terms/define.ts';
import { refuse, type Refusal } from '../../terms/refusal.ts';
import type { RecordedClaim } from '../claim.ts';
import type { ReplyCommand, requestReply } from './commands.ts';
import type { ReplyEvent } from './events.ts';
import { whereItIs, wrongState } from './state.ts';

export const decideReply = (
  command: ReplyCommand,
  claim: RecordedClaim,
  given: DecisionContext,
): ReplyEvent[] | Refusal => {
  if (command.type === 'request-reply') return request(command, claim, given);
  const { reply } = command;
  const item = claim.replies[reply];
  if (item === undefined) return refuse('unknown-reply', `No reply ${reply} was asked for on this claim.`);
  switch (command.type) {
    case 'receive-reply':
      if (item.state === 'received')
        return wrongState(item, 'A reply that is received cannot be received again.');
      return [{ type: 'reply.received', data: { reply, text: command.text } }];
    case 'lapse-reply':
      if (item.state !== 'asked') return wrongState(item, `A reply that is ${item.state} cannot be lapsed.`);
      if (given.at < item.dueAt)
        return refuse('too-early', `The desk waits for this reply until ${item.dueAt}.`, whereItIs(item));
      return [{ type: 'reply.lapsed', data: { reply } }];
    default:
      return command satisfies never;
  }
};

const request = (
  command: CommandOf<typeof requestReply>,
  claim: RecordedClaim,
  { at }: DecisionContext,
): ReplyEvent[] | Refusal => {
  const { type: _, claim: __, ...data } = command;
  if (claim.replies[data.reply] !== undefined)
    return refuse('already-recorded', `The reply ${data.reply} is already on record.`);
  if (data.dueAt <= at)
    return refuse('time-past', 'The time for the reply is already over.', { pointer: '#/dueAt' });
  return [{ type: 'reply.requested', data }];
};
