import type { Database } from '../database/connect.ts';
import { longTransaction } from '../database/transaction.ts';
import { pendingMigrations } from '../database/migrate.ts';
import { serviceRole } from '../database/service-role.ts';
import type { Log } from '../event-store/log.ts';
import type { Projection } from '../projections/engine/projection.ts';
import { checkContacts } from './contacts.ts';
import { bad, good, type Finding } from './finding.ts';
import { checkItems } from './items.ts';
import { checkCopy, checkLog } from './log.ts';
import { checkGuards, checkServer } from './server.ts';
import { checkStreams } from './streams.ts';
import { checkProjection, checkReplay } from './views.ts';

/** Dependencies and options of an examination. */
export interface Examination {
  readonly database: Database;
  readonly log: Pick<
    Log,
    'ledgers' | 'mirrors' | 'head' | 'after' | 'stream' | 'about' | 'withheld' | 'naming'
  >;
  readonly views: readonly Projection[];
  /** The length of the projection lease in milliseconds. */
  readonly leaseMs: number;
  /** The ledger to examine; undefined for all. */
  readonly ledger: string | undefined;
  /** Whether to rebuild the projections and compare them. It takes as long as a rebuild. */
  readonly withReplay: boolean;
  readonly signal: AbortSignal;
  /** Called before each check. */
  readonly onStep: (step: { check: string; ledger: string; position?: number; head?: number }) => void;
}

/**
 * Yields the findings of all checks, beside a running service or without one. It changes nothing, except for the
 * rebuilt projections, which it removes again.
 */
export async function* examine(dependencies: Examination): AsyncGenerator<Finding, void, void> {
  const { database, log, ledger: named } = dependencies;
  yield* await database.run(checkServer);
  const migrations = await checkMigrations(database);
  yield migrations;
  // The further checks need the tables of this version.
  if (migrations.state === 'broken') return;
  yield* await database.run(async (sql) => checkGuards(sql, await serviceRole(sql)));
  const copies = await log.mirrors();
  for (const ledger of named === undefined ? [...(await log.ledgers()), ...copies.keys()] : [named])
    yield* examineLedger(dependencies, ledger, copies.get(ledger));
}

const checkMigrations = async (database: Database): Promise<Finding> => {
  const { pending, unknown } = await database.run(pendingMigrations);
  if (unknown.length > 0)
    return bad(
      'broken',
      'migrations',
      `The database has ${unknown.join(', ')}, which this version does not know.`,
      'Use the version of Claim Ledger that made it, or a newer one.',
    );
  if (pending.length > 0)
    return bad('broken', 'migrations', `The database lacks ${pending.join(', ')}.`, 'Run “migrate”.');
  return good('migrations', 'The database is up to date.');
};

async function* examineLedger(
  dependencies: Examination,
  ledger: string,
  origin: string | undefined,
): AsyncGenerator<Finding, void, void> {
  const { database, log, views, leaseMs, withReplay, signal, onStep } = dependencies;
  onStep({ check: 'the log', ledger });
  yield* await longTransaction(database, (tx) => (origin === undefined ? checkLog : checkCopy)(tx, ledger));
  onStep({ check: 'items', ledger });
  yield await checkItems(database.sql, log, ledger, signal);
  yield await checkContacts(database.sql, ledger);
  onStep({ check: 'snapshots', ledger });
  yield await checkStreams(database.sql, log, ledger, signal);
  onStep({ check: 'views', ledger });
  const head = await log.head(ledger);
  yield* await longTransaction(database, (tx) => checkProjection(tx, ledger, head, views, leaseMs));
  if (!withReplay) return;
  const onProgress = (position: number, upTo: number): void =>
    onStep({ check: 'replay', ledger, position, head: upTo });
  yield* await checkReplay({ database, log, views, signal, onProgress }, ledger);
}
