import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import postgres from 'postgres';
import type { Test } from 'tap';
import type { Place } from '../../src/database/connect.ts';
import { startEmbedded } from '@claim-ledger/embedded-postgres';

type Socket = Exclude<Place, string>;

/** The server of the tests: that of the whole run, the one at DATABASE_URL, or one for this file. */
const openTestServer = async (t: Test): Promise<Place> => {
  const { TEST_SERVER, DATABASE_URL } = process.env;
  if (TEST_SERVER) return JSON.parse(TEST_SERVER) as Socket;
  if (DATABASE_URL) return DATABASE_URL;
  const dataDir = await mkdtemp(path.join(tmpdir(), 'claim-ledger-test-'));
  const server = await startEmbedded({ dataDir });
  t.teardown(async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  });
  return server.connection;
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

/** Creates an empty database; it is dropped when the test ends. */
export const freshDatabase = async (t: Test): Promise<Place> => {
  const server = await openTestServer(t);
  const name = `claim_ledger_test_${randomBytes(6).toString('hex')}`;
  const owner = connectAsOwner(server);
  await owner.unsafe(`create database ${name}`);
  await owner.end();
  t.teardown(async () => {
    const again = connectAsOwner(server);
    await again.unsafe(`drop database if exists ${name} with (force)`);
    await again.end();
  });
  return onDatabase(server, name);
};
