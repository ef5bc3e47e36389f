import { makeKey } from '../../access/key.ts';
import type { Core } from '../../app/app.ts';
import { streamStateCacheLimits } from '../../app/from-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { createDryRunExecutor, type Executor } from '../../transfer/import/executor.ts';
import { firstLedger } from '../../domain/ledger/ledger.ts';
import { firstStart } from '../../app/first-start.ts';
import { newId } from '../../event-store/new-id.ts';
import { NotFound } from '../failures.ts';

const clock = (): string => new Date().toISOString();

/** The dependencies of an import: the real ledger, set up first if it is new. A dry run gets an in-memory log. */
export const openExecutor = async (
  core: Core,
  settings: Settings,
  { ledger, isDryRun }: { readonly ledger: string; readonly isDryRun: boolean },
): Promise<Executor> => {
  if (ledger !== firstLedger && !(await core.log.ledgers()).includes(ledger))
    throw new NotFound(`There is no ledger ${ledger}.`);
  const executor = isDryRun
    ? createDryRunExecutor(core.log, streamStateCacheLimits(settings), clock, () => newId('event'))
    : core;
  if (ledger !== firstLedger) return executor;
  // A dry run must not store a key, because it issues none.
  const environment = settings.KEY_ENVIRONMENT;
  const adminKey = isDryRun ? makeKey(environment) : settings.ADMIN_KEY;
  const made = await firstStart({ ...executor, newId, dataDir: settings.DATA_DIR, adminKey, environment });
  if (made !== undefined && adminKey === undefined)
    process.stdout.write(`A first admin key was created. It is stored in ${settings.DATA_DIR}/admin-key.\n`);
  return executor;
};
