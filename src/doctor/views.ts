import { randomUUID } from 'node:crypto';
import type { Database, Queryable } from '../database/connect.ts';
import { longTransaction } from '../database/transaction.ts';
import type { Log } from '../event-store/log.ts';
import { compareCheckpoints, projectionLease, readCheckpoints } from '../projections/engine/checkpoints.ts';
import { listDeadLetters } from '../projections/engine/dead-letters.ts';
import { readGenerations } from '../projections/engine/generations.ts';
import { abandonNext, rebuildLease, RebuildUnderWay } from '../projections/engine/next-generation.ts';
import { buildNext, catchUp, usualRebuildLimits } from '../projections/engine/rebuild.ts';
import type { Projection } from '../projections/engine/projection.ts';
import { readStanding } from '../projections/engine/versions/standing.ts';
import { bad, good, type Finding } from './finding.ts';

/** The most events a projection may be behind without a warning. */
const lagMaxEvents = 1_000;

/** Checks the projections of a ledger: their positions, dead letters, and unused generations. */
export const checkProjection = async (
  sql: Queryable,
  ledger: string,
  head: number,
  views: readonly Projection[],
  leaseMs: number,
): Promise<Finding[]> => {
  const compared = await compareCheckpoints(sql, ledger);
  const positions = new Map(compared.map(({ view, position }) => [view, position]));
  const at = views.map(({ name }) => positions.get(name) ?? 0);
  const astray = compared.filter(({ stands }) => !stands);
  const [lease] = await sql`
    select from views.leases l where l.ledger_id = ${ledger} and ${projectionLease(leaseMs).isHeld(sql)}`;
  const who = lease === undefined ? 'no service projects now' : 'a service projects';
  const lag = head - Math.min(...at);
  const letters = await listDeadLetters(sql, ledger);
  return [
    astray.length > 0
      ? bad(
          'broken',
          'checkpoints',
          `${astray.map(({ view }) => view).join(', ')} stand on an event at position ${Math.max(...astray.map(({ position }) => position))} that the log does not have; it ends at ${head}.`,
          'The log has gone back: an older copy was restored, or a standby lacked the last events. Start the service, which rebuilds these views from the log.',
          ledger,
        )
      : lag > lagMaxEvents
        ? bad(
            'warning',
            'checkpoints',
            `The views are ${lag} events behind; ${who}.`,
            lease === undefined ? 'Start the service.' : 'Search its log for “the views are behind”.',
            ledger,
          )
        : good('checkpoints', `The views are at position ${Math.min(...at)} of ${head}; ${who}.`, ledger),
    await checkVersions(sql, ledger, Math.max(...at), views),
    letters.length === 0
      ? good('dead letters', 'There are no dead letters.', ledger)
      : bad(
          'broken',
          'dead letters',
          `${letters.length} streams have dead letters: ${letters
            .slice(0, 3)
            .map(
              ({ view, stream, position, error }) =>
                `${stream} in ${view} from position ${position} (${error})`,
            )
            .join('; ')} …`,
          'Fix the cause that the error names, then run “dead-letters replay”.',
          ledger,
        ),
    ...(await checkLeftovers(sql, ledger, views)),
  ];
};

const checkVersions = async (
  sql: Queryable,
  ledger: string,
  position: number,
  views: readonly Projection[],
): Promise<Finding> => {
  // A ledger that was never projected has no generation of any version.
  const { outdated } = position === 0 ? { outdated: [] } : await readStanding(sql, ledger, views);
  return outdated.length === 0
    ? good('versions', 'Every view was made by this version.', ledger)
    : bad(
        'warning',
        'versions',
        `Another version made ${outdated.map(({ name }) => name).join(', ')}.`,
        'Start the service, which rebuilds them.',
        ledger,
      );
};

const checkLeftovers = async (
  sql: Queryable,
  ledger: string,
  views: readonly Projection[],
): Promise<Finding[]> => {
  const inUse = await readGenerations(sql, ledger);
  const left: string[] = [];
  for (const { name } of views) {
    const rows = await sql<{ generation: number }[]>`
      select distinct generation from ${sql(`views.${name}`)} where ledger_id = ${ledger}
      except select r.generation from views.rebuilds r
        where r.ledger_id = ${ledger} and r.view = ${name} and ${rebuildLease().isHeld(sql)}`;
    if (rows.some(({ generation }) => generation !== (inUse.get(name) ?? 0))) left.push(name);
  }
  return left.length === 0
    ? [good('left over', 'No view has rows of an unused generation.', ledger)]
    : [
        bad(
          'warning',
          'left over',
          `An interrupted rebuild left rows of an unused generation in ${left.join(', ')}. No query reads them.`,
          'Run “rebuild”, which deletes them.',
          ledger,
        ),
      ];
};

/** Counts the rows that differ between two generations as of a position. */
const differences = async (
  sql: Queryable,
  ledger: string,
  view: string,
  generations: readonly [number, number],
  upTo: number,
): Promise<number> => {
  const [held] = await sql`
    select from information_schema.columns
    where table_schema = 'views' and table_name = ${view} and column_name = 'valid_to'`;
  const rows = (generation: number) =>
    held === undefined
      ? sql`select to_jsonb(v) - 'generation' as row from ${sql(`views.${view}`)} v
            where ledger_id = ${ledger} and generation = ${generation} and position <= ${upTo}`
      : sql`select (to_jsonb(v) - 'generation' - 'valid_to')
              || jsonb_build_object('valid_to', case when valid_to <= ${upTo} then valid_to end) as row
            from ${sql(`views.${view}`)} v
            where ledger_id = ${ledger} and generation = ${generation} and valid_from <= ${upTo}`;
  const [one, other] = generations;
  const [found] = await sql<{ count: number }[]>`
    select count(*) as count from (
      (${rows(one)} except all ${rows(other)}) union all (${rows(other)} except all ${rows(one)})) as differing`;
  return found?.count ?? 0;
};

interface Replay {
  readonly database: Database;
  readonly log: Pick<Log, 'head' | 'after' | 'about' | 'withheld' | 'naming' | 'stream'>;
  readonly views: readonly Projection[];
  readonly signal: AbortSignal;
  readonly onProgress: (position: number, head: number) => void;
}

/** Rebuilds every projection beside the one in use, compares both as of one position, and removes the rebuilt one. */
export const checkReplay = async (replay: Replay, ledger: string): Promise<Finding[]> => {
  const { database, views } = replay;
  const dependencies = {
    ...replay,
    builder: randomUUID(),
    limits: usualRebuildLimits,
    onDeadLetter: () => undefined,
  };
  const letters = await database.run((sql) => listDeadLetters(sql, ledger));
  const positions = await database.run((sql) => readCheckpoints(sql, ledger));
  const inUse = await database.run((sql) => readGenerations(sql, ledger));
  const upTo = Math.min(...views.map(({ name }) => positions.get(name) ?? 0));
  const compared = await database.run((sql) => compareCheckpoints(sql, ledger));
  if (compared.some(({ stands }) => !stands))
    return [
      bad(
        'warning',
        'replay',
        'The views stand on events that the log does not have, so they cannot be compared with it.',
        'Start the service, which rebuilds them from the log. Then run “doctor” again.',
        ledger,
      ),
    ];
  const next = await buildNext(dependencies, ledger, views).catch((error: unknown) => {
    if (error instanceof RebuildUnderWay) return undefined;
    throw error;
  });
  if (next === undefined)
    return [
      bad(
        'warning',
        'replay',
        'The views are being rebuilt now.',
        'Run “doctor” again when the rebuild has ended.',
        ledger,
      ),
    ];
  try {
    await catchUp(dependencies, next, upTo);
    const wrong: string[] = [];
    for (const { name } of views) {
      const pair = [inUse.get(name) ?? 0, next.generations.get(name) ?? 0] as const;
      const rows = await longTransaction(database, (tx) => differences(tx, ledger, name, pair, upTo));
      if (rows > 0) wrong.push(`${name} (${rows} rows)`);
    }
    return [
      wrong.length === 0
        ? good('replay', `Every view equals the fold of the events up to ${upTo}.`, ledger)
        : bad(
            'broken',
            'replay',
            `Views differ from the fold of the events up to ${upTo}: ${wrong.join(', ')}.`,
            letters.length > 0 ? 'Run “dead-letters replay”.' : 'Run “rebuild”.',
            ledger,
          ),
    ];
  } finally {
    await abandonNext(database, next);
  }
};
