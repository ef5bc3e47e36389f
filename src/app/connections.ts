import type { Settings } from '../settings/settings.ts';
import {
  connect,
  statementMaxMs,
  type ConnectOptions,
  type Database,
  type Place,
  type Sql,
} from '../database/connect.ts';
import { shareOf } from '../database/share.ts';
import { checkServer } from '../database/check-server.ts';
import { migrate } from '../database/migrate.ts';
import { pooledLogin, serviceRole } from '../database/service-role.ts';

/** Runs work on a connection of its own, in the connecting role. */
const once = async <T>(place: Place, isPooled: boolean, work: (sql: Sql) => Promise<T>): Promise<T> => {
  const name = 'claim-ledger migrate';
  const database = connect(place, { connections: 1, waitingMax: 10, name, isPooled });
  try {
    return await work(database.sql);
  } finally {
    await database.close();
  }
};

export const isPooled = ({ DATABASE_POOLER }: Settings): boolean => DATABASE_POOLER === 'transaction';

/** Migrates the database as its owner. The service itself then works in a role with fewer rights. */
export const prepare = async (place: Place, settings: Settings): Promise<string | undefined> => {
  const pooled = isPooled(settings);
  const needs = {
    isPooled: pooled,
    mayLoseWrites: settings.DATABASE_FSYNC === 'optional',
    sessions: settings.DATABASE_CONNECTIONS + 2,
  };
  // First, so that a standby or a wrong setting is said to be that, and not seen as the failure of a migration.
  await once(place, pooled, (sql) => checkServer(sql, needs));
  // The owner may have an address of its own. It need not lead through the pooler.
  await once(settings.MIGRATE_DATABASE_URL || place, pooled, migrate);
  const maxMs = statementMaxMs(settings.DATABASE_ANSWER_MAX_MS);
  return once(place, pooled, (sql) => (pooled ? pooledLogin(sql, maxMs) : serviceRole(sql)));
};

/** Settings of every connection of the service. */
const common = (
  settings: Settings,
  role: string | undefined,
): Pick<ConnectOptions, 'answerMaxMs' | 'isPooled' | 'role'> => ({
  answerMaxMs: settings.DATABASE_ANSWER_MAX_MS,
  isPooled: isPooled(settings),
  role,
});

/** The part of the connections and places in line that is kept for the desk and for commands. */
const deskPart = 0.25;

/** The pool for reads, the shares of it for background work and for the public, and the one connection that appends. */
export const openPools = (
  place: Place,
  settings: Settings,
  role: string | undefined,
): Readonly<Record<'database' | 'writer' | 'background' | 'publicReads', Database>> => {
  const waitingMax = settings.DATABASE_WAITING_MAX;
  const database = connect(place, {
    ...common(settings, role),
    waitingMax,
    connections: settings.DATABASE_CONNECTIONS,
    name: 'claim-ledger read',
  });
  const writer = connect(place, {
    ...common(settings, role),
    waitingMax,
    connections: 1,
    // Pipelining: one batch may wait on the connection behind another.
    atOnce: 2,
    name: 'claim-ledger append',
  });
  const { DATABASE_CONNECTIONS: connections } = settings;
  return {
    database,
    writer,
    background: shareOf(database, Math.ceil(connections / 2)),
    // What every command reads, and what the desk reads, never waits behind reads of strangers.
    publicReads: shareOf(
      database,
      Math.max(1, connections - Math.ceil(connections * deskPart)),
      Math.floor(waitingMax * (1 - deskPart)),
    ),
  };
};

/** The one connection of the projector loop. */
export const connectProjector = (place: Place, settings: Settings, role: string | undefined): Database =>
  connect(place, {
    ...common(settings, role),
    connections: 1,
    // Every ledger waits here at the start. One connection is what bounds their concurrency.
    waitingMax: Number.POSITIVE_INFINITY,
    // Views, leases and checkpoints alone are written here. A lost lease is taken again.
    isDurable: false,
    name: 'claim-ledger views',
  });
