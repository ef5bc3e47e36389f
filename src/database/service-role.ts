import type { Sql } from './connect.ts';

/** The role that migrations/011-service-role.sql creates. */
const name = 'claim_ledger_service';

/** The role the service takes on after connecting, which cannot change what was appended; undefined where it may not take it on. */
export const serviceRole = async (sql: Sql): Promise<string | undefined> => {
  const [row] = await sql<{ may: boolean }[]>`
    select case when current_setting('server_version_num')::int >= 160000
      then pg_has_role(current_user, oid, 'set') else pg_has_role(current_user, oid, 'member') end as may
    from pg_roles where rolname = ${name}`;
  return row?.may === true ? name : undefined;
};
