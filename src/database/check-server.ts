import { NotReady } from '../settings/not-ready.ts';
import type { Sql } from './connect.ts';
import { sessionParameters } from './session.ts';

/** The server, or the login to it, has settings with which the service would not keep its promises. Nothing was started. */
export class ServerNotReady extends NotReady {
  override readonly name = 'ServerNotReady';
}

/** What the check needs to know of the service. */
export interface ServerNeeds {
  /** Whether a pooler lends the connections, so that nothing can be asked of a session. */
  readonly isPooled: boolean;
  /** Whether a server may lose acknowledged writes in a crash. */
  readonly mayLoseWrites: boolean;
  /** The number of sessions that the service opens. */
  readonly sessions: number;
}

/** Parameters that no session may ask for, with the only value that works. */
const serverParameters = {
  session_replication_role: 'origin',
  zero_damaged_pages: 'off',
  ignore_checksum_failure: 'off',
  // Since PostgreSQL 17. A session of an older server could not ask for it.
  transaction_timeout: '0',
};
/** Parameters without which a crash loses or damages what was acknowledged. */
const durabilityParameters = { fsync: 'on', full_page_writes: 'on' };

/**
 * Checks the server before its first use. It reads the settings of a session, which the server, the database or the role
 * may define. Throws `ServerNotReady`, which names every wrong setting and what to do.
 */
export const checkServer = async (sql: Sql, needs: ServerNeeds): Promise<void> => {
  const [is] = await sql<{ standby: boolean; login: string }[]>`
    select pg_is_in_recovery() as standby, quote_ident(session_user) as login`;
  if (is?.standby === true)
    throw new ServerNotReady(
      'The server is a standby, which can only be read. Let DATABASE_URL lead to the primary, or promote this server if the primary is gone.',
    );
  const login = is?.login ?? '';
  const problems = [
    ...(await wrongParameters(sql, needs, login)),
    ...(needs.mayLoseWrites ? [] : await undurable(sql)),
    ...(await tooFewLocks(sql, needs)),
  ];
  if (problems.length > 0)
    throw new ServerNotReady(
      `The database server has settings with which the service cannot work:\n${problems.map((each) => `  ${each}`).join('\n')}`,
    );
};

const differing = async (
  sql: Sql,
  wanted: Readonly<Record<string, string>>,
): Promise<{ name: string; value: string; wanted: string }[]> =>
  sql<{ name: string; value: string; wanted: string }[]>`
    select w.name, current_setting(w.name) as value, w.wanted
    from unnest(${Object.keys(wanted)}::text[], ${Object.values(wanted)}::text[]) as w(name, wanted)
    where current_setting(w.name, true) <> w.wanted order by 1`;

const wrongParameters = async (sql: Sql, { isPooled }: ServerNeeds, login: string): Promise<string[]> => {
  const wanted = isPooled ? { ...sessionParameters, ...serverParameters } : serverParameters;
  const wrong = await differing(sql, wanted);
  // Some values serve as well.
  return wrong
    .filter(({ name, value }) => !(isPooled && isAsGood(name, value)))
    .map(
      ({ name, value, wanted: right }) =>
        `${name} is ${value}. As an administrator: alter role ${login} set ${name} = '${right}'; then let the login connect anew.`,
    );
};

const isAsGood = (name: string, value: string): boolean =>
  (name === 'DateStyle' && value.startsWith('ISO')) ||
  name === 'TimeZone' ||
  (name === 'extra_float_digits' && Number(value) >= 1);

const undurable = async (sql: Sql): Promise<string[]> =>
  (await differing(sql, durabilityParameters)).map(
    ({ name }) =>
      `${name} is off: a crash of the machine loses or damages what was acknowledged. Set ${name} = on in the server's configuration. For data that may be lost, set DATABASE_FSYNC=optional here.`,
  );

/**
 * A plan may lock every partition of the log with its indexes. With more than the server can hold, queries end with “out
 * of shared memory”. Twice the need is asked for, since other sessions use the same table of locks.
 */
const tooFewLocks = async (sql: Sql, { sessions }: ServerNeeds): Promise<string[]> => {
  const [row] = await sql<{ relations: number; perSession: number; held: number }[]>`
    select (select coalesce(sum(1 + (select count(*) from pg_index i where i.indrelid = t.relid)), 0)::int
            from pg_partition_tree(to_regclass('log.events')) t) as relations,
      current_setting('max_locks_per_transaction')::int as "perSession",
      current_setting('max_locks_per_transaction')::int * (current_setting('max_connections')::int
        + current_setting('max_prepared_transactions')::int) as held`;
  const { relations = 0, perSession = 0, held = 0 } = row ?? {};
  const needed = 2 * sessions * relations;
  if (needed <= held) return [];
  const enough = Math.ceil((perSession * needed) / Math.max(held, 1));
  return [
    `max_locks_per_transaction is ${perSession}: the server can hold ${held} locks, and ${sessions} sessions may need ${needed}, since the log has ${relations} tables and indexes. Set max_locks_per_transaction = ${enough} in the server's configuration, and restart it.`,
  ];
};
