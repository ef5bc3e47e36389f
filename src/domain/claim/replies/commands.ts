import type { z } from 'zod';
import { moment } from '../../terms/dates.ts';
import { defineCommand } from '../../terms/define.ts';
import { claimId, replyId } from '../../terms/ids.ts';
import { lapsesAt, replyRequest, replyText } from './events.ts';

const reply = { claim: claimId, reply: replyId };

export const requestReply = defineCommand('request-reply', 'Ask a claimant for a reply.', {
  ...reply,
  ...replyRequest,
  dueAt: moment.describe(lapsesAt),
});
export const receiveReply = defineCommand('receive-reply', 'Record a reply.', {
  ...reply,
  text: replyText,
});
const lapseReply = defineCommand(
  'lapse-reply',
  'Stop waiting for a reply. Only the ledger itself does it, when the time is over.',
  reply,
);

export const replyCommands = [requestReply, receiveReply, lapseReply] as const;
export type ReplyCommand = z.output<(typeof replyCommands)[number]>;
