import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Binaries } from './binaries.ts';
import { appearWhole } from './draft.ts';
import { EmbeddedDatabaseError, handOver, run, viewFor, type Identity } from './identity.ts';

/** Both the database and the superuser that owns it: the server is the service's own, there is nobody to separate. */
export const databaseName = 'claim_ledger';

/** A cluster is PostgreSQL's word for the data of one server; only the same major version can read it. */
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

/** The folder of the cluster for these binaries, made on the first start. */
export async function openCluster(
  dataDir: string,
  clusters: readonly Cluster[],
  binaries: Binaries,
  identity: Identity | undefined,
): Promise<string> {
  const directory = path.join(dataDir, `postgres-${binaries.major}`);
  const present = clusters.find(({ major }) => major === binaries.major);
  if (!present) {
    refuseToStartEmpty(clusters, binaries.major);
    await appearWhole(directory, (draft) => createCluster(draft, binaries, identity));
  } else if (identity && present.owner.uid === 0) {
    // A backup that root has copied back; PostgreSQL reads only what its own user owns.
    await run('chown', ['-R', '-P', `${identity.uid}:${identity.gid}`, directory], {});
  }
  return directory;
}

/** An upgrade must not look like the loss of all data. */
function refuseToStartEmpty(clusters: readonly Cluster[], major: number): void {
  const [other] = clusters;
  if (other)
    throw new EmbeddedDatabaseError(
      `${other.directory} holds data of PostgreSQL ${other.major}, but this is version ${major}. Export it with ` +
        'the version that wrote it, or move that folder away to start with an empty database.',
    );
}

/** Complete only when all of it is done: initdb alone writes PG_VERSION first, so a killed one would look finished. */
async function createCluster(
  draft: string,
  binaries: Binaries,
  identity: Identity | undefined,
): Promise<void> {
  await handOver(draft, identity);
  const { path: data, cwd } = await viewFor(draft, identity);
  const program = (name: string) => path.join(binaries.native, 'bin', name);
  const options = ['-U', databaseName, '--auth-local=trust', '--auth-host=reject', '--data-checksums'];
  await run(program('initdb'), ['-D', data, ...options, ...localeOptions(binaries.major)], { identity, cwd });
  // The single-user mode needs no connection; it reports errors without failing.
  const said = await run(program('postgres'), ['--single', '-D', data, 'postgres'], {
    identity,
    cwd,
    input: `create database ${databaseName}\n`,
  });
  if (/\b(ERROR|FATAL|PANIC):/.test(said)) throw new Error(`could not create the database: ${said.trim()}`);
}

/** Text sorts by code point on every machine, so an update of the system's libraries can never break an index. */
function localeOptions(major: number): string[] {
  const common = ['--encoding=UTF8', '--locale=C'];
  if (major >= 17) return [...common, '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  return [...common, `--lc-ctype=${process.platform === 'darwin' ? 'UTF-8' : 'C.UTF-8'}`];
}
