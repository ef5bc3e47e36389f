import { createHandleCommand, type HandleCommand } from '../../commands/handle-command.ts';
import {
  createKnownStreams,
  type KnownStreams,
  type KnownStreamsLimits,
} from '../../commands/stream-state-cache.ts';
import type { Log } from '../../event-store/log.ts';
import { createForgetfulLog } from './dry-run-log.ts';

/** What commands are given with. */
export interface Giver {
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly known: KnownStreams;
}

/** The same ledgers for one trial run: every command is judged as it would be, on top of those before it, and none is written. */
export const createTrial = (
  real: Log,
  limits: KnownStreamsLimits,
  clock: () => string,
  newEventId: () => string,
): Giver => {
  const log = createForgetfulLog(real, clock);
  const known = createKnownStreams(log, limits);
  return { log, known, handle: createHandleCommand({ log, known, clock, newEventId }) };
};
