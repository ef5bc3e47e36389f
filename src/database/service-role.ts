import { NotReady } from '../settings/not-ready.ts';
import type { Sql } from './connect.ts';

/** The role that migrations/011-service-role.sql creates. */
const name = 'claim_ledger_service';

/**
 * The role that the service sets after connecting: it cannot change recorded events. Undefined if the login may not set
 * it.
 */
export const serviceRole = async (sql: Sql): Promise<string | undefined> => {
  const [row] = await sql<{ may: boolean }[]>`
    select case when current_setting('server_version_num')::int >= 160000
      then pg_has_role(current_user, oid, 'set') else pg_has_role(current_user, oid, 'member') end as may
    from pg_roles where rolname = ${name}`;
  return row?.may === true ? name : undefined;
};

/** The login lacks the settings that a pooler requires. Nothing was started. */
class LoginNotReady extends NotReady {
  override readonly name = 'LoginNotReady';
}

/**
 * Checks that the login has the role and a statement limit. Behind a pooler a connection belongs to one transaction.
 * Session state set on it would leak to another client. So both have to be attributes of the login. Throws
 * `LoginNotReady`.
 */
export const pooledLogin = async (sql: Sql, maxMs: number): Promise<string | undefined> => {
  const role = await serviceRole(sql);
  const [is] = await sql<{ login: string; working: string; limitMs: number }[]>`
    select quote_ident(session_user) as login, current_user as working,
           (select setting::int from pg_settings where name = 'statement_timeout') as "limitMs"`;
  if (is === undefined) throw new Error('the server does not say who we are');
  const wanted = [
    ...(role === undefined || is.working === role ? [] : [`alter role ${is.login} set role = ${role};`]),
    ...(is.limitMs > 0 && is.limitMs <= maxMs
      ? []
      : [`alter role ${is.login} set statement_timeout = ${maxMs};`]),
  ];
  if (wanted.length === 0) return role;
  throw new LoginNotReady(
    'Behind a pooler the login must bring with it what cannot be asked of a connection. As its owner, on the server itself:\n' +
      `${wanted.map((each) => `  ${each}`).join('\n')}\n` +
      'Connections that the pooler has already keep what they had: let it make new ones (RECONNECT on its console).',
  );
};
