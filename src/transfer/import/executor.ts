import { createHandleCommand, type HandleCommand } from '../../commands/handle-command.ts';
import {
  createStreamStateCache,
  type StreamStateCache,
  type StreamStateCacheLimits,
} from '../../commands/stream-state-cache.ts';
import type { Log } from '../../event-store/log.ts';
import { createDryRunLog } from './dry-run-log.ts';

/** What commands of an import are executed with. */
export interface Executor {
  readonly log: Log;
  readonly handle: HandleCommand;
  readonly streamStates: StreamStateCache;
}

/** An executor for one dry run. Each command is judged on top of the earlier ones, and nothing is written. */
export const createDryRunExecutor = (
  real: Log,
  limits: StreamStateCacheLimits,
  clock: () => string,
  newEventId: () => string,
): Executor => {
  const log = createDryRunLog(real, clock);
  const streamStates = createStreamStateCache(log, limits);
  return { log, streamStates, handle: createHandleCommand({ log, streamStates, clock, newEventId }) };
};
