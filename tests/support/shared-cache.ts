import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import net, { type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Test } from 'tap';
import { until } from './core.ts';

/** Debian installs these beside the programs of administrators, which are not on everybody's path. */
export const findProgram = (name: 'varnishd' | 'nginx'): string | undefined =>
  [...(process.env['PATH'] ?? '').split(':'), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));

const freePort = async (): Promise<number> => {
  const server = net.createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
};

const isListening = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    socket.on('connect', () => resolve(true)).on('error', () => resolve(false));
    socket.on('connect', () => socket.destroy());
  });

/** A cache that keeps all that it may, as a package of Debian does without further settings. */
const nginxSettings = (folder: string, port: number, origin: string): string => `daemon off;
master_process off;
pid ${folder}/pid;
error_log stderr crit;
events { worker_connections 256; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  proxy_cache_path ${folder}/cache keys_zone=answers:1m;
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass ${origin};
      proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_cache answers;
      proxy_cache_valid any 10m;
      add_header X-Cache $upstream_cache_status always;
    }
  }
}
`;

const start = async (t: Test, program: string, words: readonly string[], port: number): Promise<void> => {
  const child: ChildProcess = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  child.stderr?.on('data', (piece: Buffer) => (said += piece.toString()));
  const gone = once(child, 'exit');
  t.teardown(async () => {
    child.kill('SIGTERM');
    await gone;
  });
  await until(
    async () => {
      if (child.exitCode !== null) throw new Error(`${program} ended: ${said}`);
      return isListening(port);
    },
    `${program} listens`,
    30_000,
  );
};

/** Starts a shared cache before a service, on a free port and with all its files in a temporary folder. Returns its URL. */
export const startSharedCache = async (
  t: Test,
  name: 'varnishd' | 'nginx',
  program: string,
  origin: string,
): Promise<string> => {
  const folder = await mkdtemp(path.join(tmpdir(), `claim-ledger-${name}-`));
  t.teardown(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 250 }));
  const port = await freePort();
  if (name === 'nginx') {
    const file = path.join(folder, 'nginx.conf');
    await writeFile(file, nginxSettings(folder, port, origin));
    await start(t, program, ['-c', file, '-p', folder, '-e', 'stderr'], port);
  } else {
    const backend = new URL(origin).host;
    const listen = ['-a', `127.0.0.1:${port}`, '-b', backend, '-n', folder];
    await start(t, program, ['-F', '-j', 'none', '-s', 'malloc,16m', ...listen], port);
  }
  return `http://127.0.0.1:${port}`;
};
