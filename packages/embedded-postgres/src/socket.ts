import { chmod, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { EmbeddedDatabaseError } from './errors.ts';
import { canUse, handOver, type Identity } from './identity.ts';

/** The kernel's limit for a socket's path is 107 bytes on Linux and 103 on macOS. */
const socketPathMaxBytes = 103;
/** The number only names the socket: nothing listens on TCP. */
export const port = 5432;

export interface SocketPlace {
  readonly directory: string;
  /** Made for this run alone, to be removed after it. */
  readonly temporary: boolean;
}

/** Access to the socket is access as superuser, so only the server's user and root can enter its folder. */
export async function socketPlace(dataDir: string, identity: Identity | undefined): Promise<SocketPlace> {
  const beside = path.join(dataDir, 'socket');
  if (fits(beside) && (await canUse(await privateFolder(beside, identity), identity)))
    return { directory: beside, temporary: false };
  for (const folder of new Set([tmpdir(), '/tmp'])) {
    const prefix = path.join(folder, 'embedded-postgres-');
    if (!fits(`${prefix}XXXXXX`)) continue;
    const directory = await mkdtemp(prefix);
    await handOver(directory, identity);
    if (await canUse(directory, identity)) return { directory, temporary: true };
  }
  throw new EmbeddedDatabaseError(
    'socket-path-too-long',
    `The path of ${dataDir} is too long for a socket (${socketPathMaxBytes} bytes), and so is the temporary folder.`,
  );
}

const fits = (directory: string): boolean =>
  Buffer.byteLength(path.join(directory, `.s.PGSQL.${port}`)) <= socketPathMaxBytes;

async function privateFolder(directory: string, identity: Identity | undefined): Promise<string> {
  await mkdir(directory, { recursive: true });
  await chmod(directory, 0o700);
  await handOver(directory, identity);
  return directory;
}
