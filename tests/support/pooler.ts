import type { Place } from '../../src/database/connect.ts';
import { testServer } from './database.ts';

/** The login that `tests/pooler/run.ts` creates as docs/runbook.md describes. */
export const pooledUser = 'pooled_app';

/**
 * The address of a test database for the service: behind the pooler if the run has one. The database is already
 * migrated, which this login could not do. Tests that route connections elsewhere keep their own address.
 */
export const wayTo = (
  place: Place,
): { readonly place: Place; readonly settings: { DATABASE_POOLER?: string } } => {
  const { TEST_POOLER } = process.env;
  const own = { place, settings: {} };
  if (!TEST_POOLER || typeof place === 'string') return own;
  const { place: server } = testServer();
  if (typeof server === 'string' || place.host !== server.host || place.user !== server.user) return own;
  const pooler = JSON.parse(TEST_POOLER) as { host: string; port: number };
  return {
    place: { ...pooler, user: pooledUser, database: place.database },
    settings: { DATABASE_POOLER: 'transaction' },
  };
};
