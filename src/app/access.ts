import { createAccess, type Access } from '../access/access.ts';
import { createKeyUses } from '../access/key-uses.ts';
import { withTokens } from '../access/tokens.ts';
import type { StreamStateCache } from '../commands/stream-state-cache.ts';
import type { Database } from '../database/connect.ts';
import type { Log } from '../event-store/log.ts';
import type { Settings } from '../settings/settings.ts';
import { tokenRules } from './from-settings.ts';

interface AccessParts {
  readonly log: Log;
  readonly streamStates: StreamStateCache;
  readonly database: Database;
}

/** Keys, and tokens of an issuer where the settings name one. */
export const accessTo = (
  { log, streamStates, database }: AccessParts,
  settings: Settings,
  clock: () => string,
): Access => {
  const keys = createAccess(
    log,
    streamStates,
    createKeyUses(database, clock),
    clock,
    settings.KEY_ENVIRONMENT,
  );
  return withTokens(keys, tokenRules(settings), clock);
};
