import { z } from 'zod';
import { whole } from './kinds.ts';

/** Settings of the database: its address and its limits. */
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
    .describe('The same server as its owner, who applies migrations; empty where `DATABASE_URL` may do that'),
  DATABASE_POOLER: z
    .enum(['none', 'transaction'])
    .default('none')
    .describe(
      'Whether a pooler stands at `DATABASE_URL` that lends a connection for one transaction (`transaction`), as PgBouncer does; see SECURITY.md',
    ),
  DATABASE_CONNECTIONS: whole(1, 200, 10, 'Connections for reads'),
  DATABASE_WAITING_MAX: whole(
    0,
    100_000,
    1_000,
    'Reads that may wait for a connection before the next is answered 503',
  ),
  DATABASE_ANSWER_MAX_MS: whole(
    200,
    600_000,
    30_000,
    'How long the database may take for one answer, in milliseconds; then it is answered 503, and the connection is given up. A single statement is ended after half of it',
  ),
};
