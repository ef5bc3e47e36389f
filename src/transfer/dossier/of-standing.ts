import type { ClaimCommandOf } from '../../domain/claim/commands.ts';
import type { ClaimEventOf } from '../../domain/claim/events.ts';
import type { RecordedEvent } from '../../domain/events.ts';

const commands = {
  'claim.declined': 'decline-claim',
  'claim.reopened': 'reopen-claim',
  'claim.withdrawn': 'withdraw-claim',
  'claim.restored': 'restore-claim',
} as const;
type Type = keyof typeof commands;

/** The command that reproduces an event by which a claim stands, or does not. */
export const ofStanding = ({
  type,
  stream,
  data,
}: RecordedEvent & ClaimEventOf<Type>): ClaimCommandOf<(typeof commands)[Type]> => ({
  type: commands[type],
  claim: stream,
  ...data,
});
