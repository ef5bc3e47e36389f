import { isIPv4 } from 'node:net';
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
  DATABASE_PLAINTEXT: z
    .enum(['refuse', 'allow'])
    .default('refuse')
    .describe(
      '`allow` lets the addresses of databases lead to other machines without TLS, inside a network that you trust. Otherwise they need `?sslmode=verify-full`, or `require`',
    ),
  DATABASE_POOLER: z
    .enum(['none', 'transaction'])
    .default('none')
    .describe(
      '`transaction` if `DATABASE_URL` leads to a pooler in transaction mode, such as PgBouncer; see SECURITY.md',
    ),
  DATABASE_FSYNC: z
    .enum(['required', 'optional'])
    .default('required')
    .describe(
      '`optional` starts on a server with `fsync` or `full_page_writes` off, which loses acknowledged writes in a crash; for tests',
    ),
  DATABASE_CONNECTIONS: whole(
    1,
    200,
    10,
    'Connections for reads. A quarter of them, rounded up, is kept for commands and the desk',
  ),
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

/** The modes that never fall back to plain text. `prefer` and `allow` do, if the server asks for it. */
const encryptingModes = ['require', 'verify-ca', 'verify-full', 'true'];

const isThisMachine = (host: string): boolean =>
  host.startsWith('/') ||
  /^(.+\.)?localhost$/i.test(host) ||
  ['::1', '[::1]'].includes(host) ||
  (isIPv4(host) && host.startsWith('127.'));

/** A malformed escape stays as it is. The connection then fails by itself. */
const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * The hosts of an address of PostgreSQL, and its TLS mode, as postgres.js reads them. The environment has defaults for
 * both.
 */
const connectionOf = (url: string, { PGHOST, PGSSL }: NodeJS.ProcessEnv) => {
  const authority = (url.slice(url.indexOf('://') + 3).split(/[?/]/)[0] ?? '').replace(/^.*@/, '');
  const given = decoded(authority) || PGHOST || 'localhost';
  const hosts = given.split(',').map((each) => each.replace(/:[0-9]+$/, ''));
  const query = new URLSearchParams(url.split('?')[1] ?? '');
  const ofRoot = query.get('sslrootcert') === 'system' ? 'verify-full' : null;
  return { hosts, mode: ofRoot ?? query.get('sslmode') ?? query.get('ssl') ?? PGSSL ?? '' };
};

/** Why the address may not be used: it leads to another machine without TLS. Undefined if it may. */
export const plaintextRefusal = (url: string, environment: NodeJS.ProcessEnv): string | undefined => {
  if (url === '') return undefined;
  const { hosts, mode } = connectionOf(url, environment);
  const remote = hosts.filter((host) => !isThisMachine(host));
  if (remote.length === 0 || encryptingModes.includes(mode)) return undefined;
  return `leads to ${remote.join(', ')} without TLS. Add ?sslmode=verify-full, or set DATABASE_PLAINTEXT=allow inside a network that you trust`;
};
