import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import postgres from 'postgres';
import { handOver, run } from '../../packages/embedded-postgres/src/identity.ts';
import { until } from '../support/core.ts';
import { quickSettings } from '../support/quick-server.ts';
import type { ServerBinaries } from './binaries.ts';

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

/** What a user's own server would be: it listens on an address of the machine, and asks for a password. */
export const startServer = async ({ native, identity }: ServerBinaries, folder: string, password: string) => {
  const data = path.join(folder, 'data');
  const secret = path.join(folder, 'password');
  await mkdir(data, { mode: 0o700 });
  await writeFile(secret, password, { mode: 0o600 });
  for (const each of [data, secret]) await handOver(each, identity);
  const as = { identity, cwd: data };
  const initdb = ['-D', data, '-U', 'postgres', '--auth=scram-sha-256', `--pwfile=${secret}`];
  await run(
    path.join(native, 'bin', 'initdb'),
    [...initdb, '--encoding=UTF8', '--locale=C', '--data-checksums'],
    as,
  );
  const port = await freePort();
  const settings = { ...quickSettings, listen_addresses: '127.0.0.1', port, unix_socket_directories: '' };
  const words = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(path.join(native, 'bin', 'postgres'), ['-D', data, ...words], {
    ...identity,
    cwd: data,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (piece: Buffer) => said.push(piece.toString()));
  const gone = once(child, 'exit');
  const url = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  const answers = () =>
    sql`select 1`.then(
      () => true,
      () => child.exitCode !== null,
    );
  await until(answers, 'the server answers');
  if (child.exitCode !== null) throw new Error(`PostgreSQL did not start:\n${said.join('')}`);
  const [row] = await sql<{ version: string }[]>`select version()`;
  await sql.end();
  return {
    url,
    version: row?.version ?? '',
    stop: async (): Promise<void> => {
      child.kill('SIGINT');
      await gone;
    },
  };
};
