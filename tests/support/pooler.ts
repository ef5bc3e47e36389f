import { migrate } from '../../src/database/migrate.ts';
import type { Place, Sql } from '../../src/database/connect.ts';
import { connectAsOwner } from './database.ts';

/** The login that `tests/pooler/run.ts` makes, as docs/runbook.md has it. */
export const pooledUser = 'pooled_app';

/**
 * The way on which the service reaches a database of the tests: through the pooler where the run has one, after its owner
 * has brought it up to date on the direct way. A test that leads its connections elsewhere keeps its own way.
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
  // What others may not see is the owner's; what is shared with the login is granted by the migrations.
  await migrate(owner as unknown as Sql).finally(() => owner.end());
  const pooler = JSON.parse(TEST_POOLER) as { host: string; port: number };
  return {
    place: { ...pooler, user: pooledUser, database: place.database },
    settings: { DATABASE_POOLER: 'transaction' },
  };
};
