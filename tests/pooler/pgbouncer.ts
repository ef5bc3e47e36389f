import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { chown, mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import postgres from 'postgres';
import { pooledUser } from '../support/pooler.ts';

/** Debian installs it beside the programs of administrators, which is not on everybody's path. */
export const findPgBouncer = (): string | undefined =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => path.join(folder, 'pgbouncer'))
    .find((file) => existsSync(file));

/** Names a socket in the folder; nothing listens on a port. */
const port = 6432;

/** Fewer connections than the service asks for, so that its transactions do change places. */
const poolSize = 4;

/**
 * Databases of the run are not dropped, so their idle connections must end. Otherwise the files before use up the
 * connections of the server, and the next file waits forever.
 */
const configuration = (folder: string, server: { host: string; port: number }): string => `[databases]
* = host=${server.host} port=${server.port}
[pgbouncer]
listen_addr =
listen_port = ${port}
unix_socket_dir = ${folder}
auth_type = trust
auth_file = ${path.join(folder, 'users')}
stats_users = ${pooledUser}
pool_mode = transaction
default_pool_size = ${poolSize}
max_client_conn = 1000
server_idle_timeout = 2
log_connections = 0
log_disconnections = 0
log_stats = 0
`;

const isUp = async (child: ChildProcess, socket: string): Promise<void> => {
  for (
    const deadline = Date.now() + 20_000;
    !existsSync(socket);
    await new Promise((go) => setTimeout(go, 20))
  )
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('PgBouncer did not start');
};

/** A pooler of its own before a server, with the user who owns the server's data: it refuses to run as root. */
export const startPgBouncer = async (
  program: string,
  folder: string,
  server: { host: string; port: number },
  dataDirectory: string,
) => {
  const { uid, gid } = await stat(dataDirectory);
  await mkdir(folder);
  await chown(folder, uid, gid);
  const ini = path.join(folder, 'pgbouncer.ini');
  await writeFile(ini, configuration(folder, server));
  await writeFile(path.join(folder, 'users'), `"${pooledUser}" ""\n`);
  const child = spawn(program, ['-q', ini], { uid, gid, stdio: ['ignore', 'ignore', 'inherit'] });
  const gone = once(child, 'exit');
  await isUp(child, path.join(folder, `.s.PGSQL.${port}`));
  return {
    place: { host: folder, port },
    /** How many transactions went through it so far. */
    transactions: async (): Promise<number> => {
      const place = { host: folder, port, user: pooledUser, database: 'pgbouncer' };
      // Its console knows the simplest form of a query alone.
      const console_ = postgres({ ...place, max: 1, fetch_types: false });
      const rows = await console_.unsafe<{ total_xact_count: string }[]>('show stats').simple();
      await console_.end();
      return rows.reduce((sum, row) => sum + Number(row.total_xact_count), 0);
    },
    stop: async () => {
      child.kill('SIGTERM');
      await gone;
    },
  };
};
