import { mkdtemp, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isCode } from './errors.ts';

/** Far longer than filling a draft takes, so no work in progress is removed. */
const abandonedAfterMs = 60 * 60 * 1000;

/**
 * Creates a directory atomically: it is filled under another name and then renamed. No reader sees half of it, even
 * after a kill. Of two that do it at once, the first to rename wins and the other gets 'present'.
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

/** Without this a power cut may undo the rename, and with it everything the server wrote since. */
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
