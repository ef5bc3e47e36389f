/**
 * Session parameters that the service's SQL relies on, with the values that it needs. An administrator may choose others
 * for a server, a database or a role. Each session asks for these, which precede that choice. Behind a pooler nothing can
 * be asked of a session, so the login has to have them (`check-server.ts`).
 */
export const sessionParameters = {
  // Only under READ COMMITTED does an append see what the previous holder of the lock committed.
  default_transaction_isolation: 'read committed',
  default_transaction_read_only: 'off',
  default_transaction_deferrable: 'off',
  // The driver reads times and bytes in these forms alone.
  DateStyle: 'ISO, MDY',
  IntervalStyle: 'postgres',
  TimeZone: 'UTC',
  bytea_output: 'hex',
  extra_float_digits: '1',
  // These change what a statement means. All names are qualified, so the search path does not.
  standard_conforming_strings: 'on',
  array_nulls: 'on',
  transform_null_equals: 'off',
  gin_fuzzy_search_limit: '0',
  // An error must end the statement and not the session.
  exit_on_error: 'off',
  // The service has limits of its own. Some of its transactions need longer.
  lock_timeout: '0',
  idle_in_transaction_session_timeout: '0',
  idle_session_timeout: '0',
} as const;
