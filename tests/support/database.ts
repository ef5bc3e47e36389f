import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import type { Test } from 'tap';
import { connect, type Place } from '../../src/database/connect.ts';
import { migrate } from '../../src/database/migrate.ts';

/** What the run passes to the processes of the test files. */
export interface TestServer {
  readonly place: Place;
  /** A migrated template database. */
  readonly template: string;
  /** Whether the server and its data end with the run. */
  readonly isOfTheRun: boolean;
}

/** The server of the whole run (tests/run-tap.ts). */
export const testServer = (): TestServer => {
  const { TEST_SERVER } = process.env;
  if (!TEST_SERVER) throw new Error('There is no server to test on: npm test -- FILES');
  return JSON.parse(TEST_SERVER) as TestServer;
};

const onDatabase = (place: Place, database: string): Place => {
  if (typeof place !== 'string') return { ...place, database };
  const url = new URL(place);
  url.pathname = `/${database}`;
  return url.href;
};

/** A connection with all rights for the test itself. */
export const connectAsOwner = (place: Place): postgres.Sql =>
  typeof place === 'string'
    ? postgres(place, { max: 2, onnotice: () => undefined })
    : postgres({ ...place, max: 2, onnotice: () => undefined });

const asOwner = async (place: Place, statement: string): Promise<void> => {
  const owner = connectAsOwner(place);
  await owner.unsafe(statement).finally(() => owner.end());
};

const newName = (): string => `claim_ledger_test_${randomBytes(6).toString('hex')}`;

/** Migrates once per run: copying the template costs a fifth of the migrations. */
export const makeTemplate = async (place: Place): Promise<{ name: string; drop(): Promise<void> }> => {
  const name = newName();
  await asOwner(place, `create database ${name}`);
  const limits = { connections: 1, waitingMax: 1, name: 'claim-ledger template' };
  const database = connect(onDatabase(place, name), limits);
  await migrate(database.sql).finally(database.close);
  return { name, drop: () => asOwner(place, `drop database if exists ${name} with (force)`) };
};

const makeDatabase = async (t: Test, origin: string): Promise<Place> => {
  const { place, isOfTheRun } = testServer();
  const name = newName();
  await asOwner(place, `create database ${name} ${origin}`);
  if (!isOfTheRun) t.teardown(() => asOwner(place, `drop database if exists ${name} with (force)`));
  return onDatabase(place, name);
};

/**
 * Creates a migrated database, dropped when the test ends. It is not dropped if the server ends with the run. Removed
 * files make ext4 slow to create others for seconds.
 */
export const freshDatabase = (t: Test): Promise<Place> =>
  makeDatabase(t, `template ${testServer().template}`);

/** Creates an empty database, for tests of the first start. */
export const emptyDatabase = (t: Test): Promise<Place> => makeDatabase(t, '');
