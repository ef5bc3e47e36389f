import { createHash } from 'node:crypto';
import { chmod, copyFile, lstat, mkdir, readdir, readFile, readlink, stat, symlink } from 'node:fs/promises';
import path from 'node:path';
import { appearWhole } from './draft.ts';

interface Entry {
  readonly name: string;
  readonly kind: 'directory' | 'file' | 'link';
  readonly size: number;
  readonly executable: boolean;
}

/** Names tried in one place. The first is passed over where another user occupies it or a cleaner damaged it. */
const namesPerPlace = 4;

/**
 * Copies the binaries to a place other users can enter, or finds the copy made by an earlier start.
 * The server runs from the copy. So it is trusted only if it is whole, owned by us and not writable by others.
 * A bad copy is passed over, not removed: a server may be running from it.
 */
export async function copyInto(
  place: string,
  folder: string,
  finish: (copy: string) => Promise<boolean>,
): Promise<string> {
  await mkdir(place, { recursive: true, mode: 0o755 });
  await refuseUnsafe(place);
  const entries = await entriesBelow(folder);
  const name = await nameOf(folder, entries);
  for (let attempt = 0; attempt < namesPerPlace; attempt++) {
    const copy = path.join(place, attempt === 0 ? name : `${name}-${attempt}`);
    if (!(await lstat(copy).catch(() => undefined)))
      await appearWhole(copy, async (draft) => {
        await writeCopy(folder, entries, draft);
        await finish(draft);
      });
    if (await isTrustworthy(copy, entries)) return copy;
  }
  throw new Error(`no trustworthy copy of the PostgreSQL binaries in ${place}`);
}

/** In a folder that others can write to, others can replace our copy. The sticky bit of /tmp prevents that. */
async function refuseUnsafe(place: string): Promise<void> {
  const { uid, mode } = await stat(place);
  if (uid !== 0 && uid !== process.getuid?.()) throw new Error(`${place} belongs to user id ${uid}`);
  if ((mode & 0o022) !== 0 && (mode & 0o1000) === 0) throw new Error(`${place} is writable by others`);
}

/** Same version and files, same name. Checkouts with different packages never share a copy. */
async function nameOf(folder: string, entries: readonly Entry[]): Promise<string> {
  const manifest = await readFile(path.join(folder, '..', 'package.json'), 'utf8').catch(() => '{}');
  const { version = 'unknown' } = JSON.parse(manifest) as { version?: string };
  const digest = createHash('sha256')
    .update(JSON.stringify([version, entries]))
    .digest('hex')
    .slice(0, 12);
  return `embedded-postgres-${version}-${digest}`;
}

async function entriesBelow(root: string): Promise<Entry[]> {
  const names = (await readdir(root, { recursive: true })).sort();
  return Promise.all(
    names.map(async (name): Promise<Entry> => {
      const found = await lstat(path.join(root, name));
      const executable = (found.mode & 0o100) !== 0;
      if (found.isSymbolicLink()) return { name, kind: 'link', size: 0, executable: false };
      if (found.isDirectory()) return { name, kind: 'directory', size: 0, executable };
      return { name, kind: 'file', size: found.size, executable };
    }),
  );
}

/** Modes are set, not copied: a checkout made under umask 077 would give a copy closed to the server's user. */
async function writeCopy(from: string, entries: readonly Entry[], to: string): Promise<void> {
  await chmod(to, 0o755);
  for (const { name, kind, executable } of entries) {
    const target = path.join(to, name);
    if (kind === 'link') await symlink(await readlink(path.join(from, name)), target);
    else if (kind === 'directory') await mkdir(target);
    else await copyFile(path.join(from, name), target);
    if (kind !== 'link') await chmod(target, kind === 'directory' || executable ? 0o755 : 0o644);
  }
}

async function isTrustworthy(copy: string, entries: readonly Entry[]): Promise<boolean> {
  const root: Entry = { name: '.', kind: 'directory', size: 0, executable: true };
  const checks = [root, ...entries].map(async ({ name, kind, size }) => {
    const found = await lstat(path.join(copy, name)).catch(() => undefined);
    if (found?.uid !== process.getuid?.()) return false;
    if (kind === 'link') return found?.isSymbolicLink() ?? false;
    if (!found || (found.mode & 0o022) !== 0) return false;
    return kind === 'directory' ? found.isDirectory() : found.isFile() && found.size === size;
  });
  return (await Promise.all(checks)).every(Boolean);
}
