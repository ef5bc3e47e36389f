import { mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';

/** Far longer than filling a draft takes, so nobody's work in progress is removed. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * Makes a whole directory appear at once: it is filled under another name and renamed, so no reader ever meets half
 * of it, whether we are killed on the way or two of us do it together. If another was quicker, theirs is kept.
 */
export async function appearWhole(
  target: string,
  fill: (draft: string) => Promise<void>,
): Promise<'made' | 'present'> {
  await removeAbandoned(target);
  const draft = await mkdtemp(`${target}.new-`);
  try {
    await fill(draft);
    if (!(await renamed(draft, target))) return 'present';
    await syncDirectory(path.dirname(target));
    return 'made';
  } finally {
    await rm(draft, { recursive: true, force: true }); // gone already when it was renamed
  }
}

async function renamed(draft: string, target: string): Promise<boolean> {
  try {
    await rename(draft, target);
    return true;
  } catch (error) {
    if (isCode(error, 'ENOTEMPTY', 'EEXIST')) return false;
    throw error;
  }
}

export function isCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Without this the rename may be forgotten by a power cut, and with it everything the server wrote since. */
async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeAbandoned(target: string): Promise<void> {
  const folder = path.dirname(target);
  for (const name of await readdir(folder)) {
    if (!name.startsWith(`${path.basename(target)}.new-`)) continue;
    const draft = path.join(folder, name);
    const found = await stat(draft).catch(() => undefined); // its maker may be renaming it right now
    const ours = found?.uid === process.getuid?.() || process.getuid?.() === 0;
    if (found && ours && Date.now() - found.mtimeMs > abandonedAfterMs)
      await rm(draft, { recursive: true, force: true });
  }
}
