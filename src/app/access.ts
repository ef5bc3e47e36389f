import { createAccess, type Access } from '../access/access.ts';
import { createKeyUses } from '../access/key-uses.ts';
import { withTokens } from '../access/tokens.ts';
import type { StreamStateCache } from '../commands/stream-state-cache.ts';
import type { Database } from '../database/connect.ts';
import type { Log } from '../event-store/log.ts';
import type { Settings } from '../settings/settings.ts';
import { tokenRules } from './from-settings.ts';

interface AccessParts {
  /** The log as callers without the rights of the desk read it. */
  readonly publicLog: Log;
  readonly streamStates: StreamStateCache;
  readonly database: Database;
}

/** Keys, and tokens of an issuer where the settings name one. */
export const accessTo = (
  { publicLog, streamStates, database }: AccessParts,
  settings: Settings,
  clock: () => string,
): Access => {
  const keys = createAccess(
    // Only reads of the past need past members and policies, and most of those readers are the public.
    publicLog,
    streamStates,
    createKeyUses(database, clock),
    clock,
    settings.KEY_ENVIRONMENT,
  );
  return withTokens(keys, tokenRules(settings), clock);
};
