import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { appearWhole } from './draft.ts';
import { diskFull, EmbeddedDatabaseError, saysDiskFull } from './errors.ts';
import { serverMark } from './holder.ts';
import { handOver, run, viewFor, type Identity } from './identity.ts';
import { port } from './socket.ts';

/** A cluster is PostgreSQL's word for the data of one server. Only the same major version can read it. */
export interface Cluster {
  readonly directory: string;
  readonly major: number;
  readonly owner: Identity;
}

export async function clustersIn(dataDir: string): Promise<Cluster[]> {
  const found = (await readdir(dataDir)).flatMap((name) => {
    const major = /^postgres-(\d+)$/.exec(name)?.[1];
    return major === undefined ? [] : [{ directory: path.join(dataDir, name), major: Number(major) }];
  });
  return Promise.all(found.map(async (cluster) => ({ ...cluster, owner: await stat(cluster.directory) })));
}

export interface Opening {
  readonly dataDir: string;
  /** The database to create on the first start, and the superuser who owns it. */
  readonly database: string;
  readonly clusters: readonly Cluster[];
  readonly binaries: Binaries;
  readonly identity: Identity | undefined;
}

/** The folder of the cluster for these binaries, created on the first start. */
export async function openCluster(opening: Opening): Promise<string> {
  const { dataDir, clusters, binaries, identity } = opening;
  const directory = path.join(dataDir, `postgres-${binaries.major}`);
  const present = clusters.find(({ major }) => major === binaries.major);
  if (!present) {
    refuseToStartEmpty(clusters, binaries.major);
    await appearWhole(directory, (draft) => createCluster(draft, opening));
  } else if (identity && present.owner.uid === 0) {
    // A backup that root has copied back. PostgreSQL reads only what its own user owns.
    await run('chown', ['-R', '-P', `${identity.uid}:${identity.gid}`, directory], {});
  }
  return directory;
}

/** An upgrade must not look like the loss of all data. */
function refuseToStartEmpty(clusters: readonly Cluster[], major: number): void {
  const [other] = clusters;
  if (other)
    throw new EmbeddedDatabaseError(
      'other-major-version',
      `${other.directory} holds data of PostgreSQL ${other.major}, but this is version ${major}. Export it with ` +
        'the version that wrote it, or move that folder away to start with an empty database.',
    );
}

/**
 * Fills a draft, which is renamed once all of this is done. initdb writes PG_VERSION first, so a cluster left by a
 * killed initdb would look finished.
 */
async function createCluster(draft: string, { database, binaries, identity }: Opening): Promise<void> {
  await handOver(draft, identity);
  const { path: data, cwd } = await viewFor(draft, identity);
  const program = (name: string) => path.join(binaries.folder, 'bin', name);
  const options = ['-U', database, '--auth-local=trust', '--auth-host=reject', '--data-checksums'];
  await run(program('initdb'), ['-D', data, ...options, ...localeOptions(binaries.major)], {
    identity,
    cwd,
  }).catch((error: unknown) => {
    throw ofInitdb(error, draft);
  });
  if (database === 'postgres') return; // initdb has created it
  // The single-user mode needs no connection. It reports errors without failing.
  const output = await run(program('postgres'), ['--single', '-D', data, 'postgres'], {
    identity,
    cwd,
    input: `create database "${database}"\n`,
  });
  if (saysDiskFull(output)) throw diskFull(draft);
  if (/\b(ERROR|FATAL|PANIC):/.test(output))
    throw new Error(`could not create the database: ${output.trim()}`);
}

/** What initdb could not do, where the operator can act. It fails with an exit code and words of its own. */
function ofInitdb(error: unknown, draft: string): unknown {
  const said = error instanceof Error ? error.message : '';
  if (saysDiskFull(said)) return diskFull(draft, { cause: error });
  if (/could not look up effective user ID|user does not exist/.test(said))
    return new EmbeddedDatabaseError(
      'no-server-user',
      `This process runs as user id ${process.getuid?.() ?? '?'}, which has no entry in /etc/passwd. PostgreSQL needs one.`,
      { cause: error },
    );
  return error;
}

/** Text sorts by code point on every machine, so an update of the system's libraries cannot break an index. */
function localeOptions(major: number): string[] {
  const common = ['--encoding=UTF8', '--locale=C'];
  if (major >= 17) return [...common, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return [...common, `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`];
}

/**
 * Command-line settings of the server. The fixed ones come last and win, so `wanted` cannot undo two promises:
 * a confirmed commit is on disk, and the socket is the only way in.
 */
export function settingsArguments(
  wanted: Readonly<Record<string, string>>,
  socketDirectory: string,
): string[] {
  const fixed = {
    fsync: 'on',
    synchronous_commit: 'on',
    full_page_writes: 'on',
    timezone: 'UTC',
    log_timezone: 'UTC',
    listen_addresses: '',
    port: String(port),
    unix_socket_directories: quoted(socketDirectory),
    unix_socket_permissions: '0700',
    logging_collector: 'off',
    log_destination: 'stderr',
  };
  const pairs = [...Object.entries(wanted), ...Object.entries(fixed)].map(
    ([name, value]) => `${name}=${value}`,
  );
  return [...pairs, serverMark].flatMap((pair) => ['-c', pair]);
}

/** This setting is a list of identifiers: a space, comma or capital in the path has to be quoted. */
const quoted = (directory: string): string => `"${directory.replaceAll('"', '""')}"`;
