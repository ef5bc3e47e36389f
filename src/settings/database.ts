import { z } from 'zod';
import { whole } from './kinds.ts';

/** The database server, its connections and its time limits. */
export const databaseSettings = {
  DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/.+)?$/, 'must be empty or begin with postgres:// or postgresql://')
    .default('')
    .describe('A PostgreSQL server, version 15 or newer; empty for the embedded one'),
  MIGRATE_DATABASE_URL: z
    .string()
    .regex(/^(postgres(ql)?:\/\/.+)?$/, 'must be empty or begin with postgres:// or postgresql://')
    .default('')
    .describe(
      'The same server with the login of its owner, who applies migrations; empty if `DATABASE_URL` may do that',
    ),
  DATABASE_POOLER: z
    .enum(['none', 'transaction'])
    .default('none')
    .describe(
      '`transaction` if `DATABASE_URL` leads to a pooler in transaction mode, such as PgBouncer; see SECURITY.md',
    ),
  DATABASE_CONNECTIONS: whole(1, 200, 10, 'Connections for reads'),
  DATABASE_WAITING_MAX: whole(
    0,
    100_000,
    1_000,
    'Reads that may wait for a connection; the next is answered 503',
  ),
  DATABASE_ANSWER_MAX_MS: whole(
    200,
    600_000,
    30_000,
    'Time limit for an answer of the database, in milliseconds; then the request is answered 503 and the connection is dropped. A single statement is cancelled after half of it',
  ),
};
