import { migrate } from '../../src/database/migrate.ts';
import type { Place, Sql } from '../../src/database/connect.ts';
import { connectAsOwner } from './database.ts';

/** The login that `tests/pooler/run.ts` creates as docs/runbook.md describes. */
export const pooledUser = 'pooled_app';

/**
 * The address of a test database for the service: behind the pooler if the run has one. The owner first migrates it on
 * a direct connection. Tests that route connections elsewhere keep their own address.
 */
export const wayTo = async (
  place: Place,
): Promise<{ readonly place: Place; readonly settings: { DATABASE_POOLER?: string } }> => {
  const { TEST_POOLER } = process.env;
  const own = { place, settings: {} };
  if (!TEST_POOLER || typeof place === 'string') return own;
  const { host, user } = JSON.parse(process.env['TEST_SERVER'] ?? '{}') as { host?: string; user?: string };
  if (place.host !== host || place.user !== user) return own;
  const owner = connectAsOwner(place);
  // The owner migrates; the migrations grant the shared role its rights.
  await migrate(owner as unknown as Sql).finally(() => owner.end());
  const pooler = JSON.parse(TEST_POOLER) as { host: string; port: number };
  return {
    place: { ...pooler, user: pooledUser, database: place.database },
    settings: { DATABASE_POOLER: 'transaction' },
  };
};
