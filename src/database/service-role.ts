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
