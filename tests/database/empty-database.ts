import type { Test } from 'tap';
import { connect, type Sql } from '../../src/database/connect.ts';
import { freshDatabase } from '../support/database.ts';

/** A connection with all rights to a database without migrations. */
export const emptyDatabase = async (t: Test): Promise<Sql> => {
  const database = connect(await freshDatabase(t), { connections: 2, waitingMax: 10, name: 'test' });
  t.teardown(() => database.close());
  // A test database may come from a template with the migrations applied.
  await database.sql.unsafe(`
    set client_min_messages = warning;
    drop table if exists public.claim_ledger_migrations;
    drop schema if exists log, views, delivery, imports, proofs, service cascade`);
  return database.sql;
};
