import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, open, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** Reads a file of the folder; undefined if it does not exist. */
export const readIfThere = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const synced = async (at: string): Promise<void> => {
  const handle = await open(at, 'r');
  await handle.sync().finally(() => handle.close());
};

/** Replaces a file so that a crash leaves the old or the new one, on the disk and not only in its cache. */
export const writeDurably = async (file: string, text: string): Promise<void> => {
  const draft = `${file}.${randomBytes(6).toString('hex')}.draft`;
  const handle = await open(draft, 'wx', 0o600);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
  await synced(path.dirname(file));
};

/** Writes a file unless it exists, and reads what it holds then. Two processes that start at once agree on one text. */
export const writeOnce = async (file: string, text: string): Promise<{ text: string; isNew: boolean }> => {
  const there = await readIfThere(file);
  if (there !== undefined) return { text: there, isNew: false };
  const draft = `${file}.${randomBytes(6).toString('hex')}.draft`;
  await writeFile(draft, text, { mode: 0o600, flag: 'wx', flush: true });
  try {
    await link(draft, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return { text: (await readIfThere(file)) ?? '', isNew: false };
  } finally {
    await rm(draft, { force: true });
  }
  await synced(path.dirname(file));
  return { text, isNew: true };
};

/** Makes the folder, for its owner alone. */
export const makeFolder = async (folder: string): Promise<void> => {
  const made = await mkdir(folder, { recursive: true, mode: 0o700 });
  if (made !== undefined) await chmod(folder, 0o700);
};

/** Another process on this machine signs at the moment. */
class FolderLocked extends Error {
  override readonly name = 'FolderLocked';
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** Removes the lock of a dead process. The renamed file is looked at again: it may be the lock of a process that was quicker. */
const breakStale = async (lock: string, held: string): Promise<void> => {
  const aside = `${lock}.${randomBytes(6).toString('hex')}.stale`;
  try {
    await rename(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if ((await readIfThere(aside)) !== held) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
};

/** The locks that this process holds. Another with its pid is of a former process: containers start each with the same pid. */
const mine = new Set<string>();

const isHeld = (held: string): boolean => {
  const pid = Number.parseInt(held, 10);
  return pid === process.pid ? mine.has(held) : isAlive(pid);
};

/** How often and how long to wait for another process, which holds the lock for milliseconds. */
const attemptsMax = 100;
const pauseMs = 20;

/**
 * A lock file with the pid of its holder, held while a mark is moved. The database keeps processes on one database
 * apart. This lock keeps those apart that share the folder and not the database, such as a restored copy beside its
 * original. Throws `FolderLocked` if another process holds it for two seconds.
 */
export const withLock = async <T>(folder: string, work: () => Promise<T>): Promise<T> => {
  const lock = path.join(folder, 'lock');
  const own = `${String(process.pid)} ${randomBytes(12).toString('hex')}\n`;
  for (let attempt = 1; ; attempt += 1) {
    const { text } = await writeOnce(lock, own);
    if (text === own) break;
    if (!isHeld(text)) await breakStale(lock, text);
    else if (attempt === attemptsMax)
      throw new FolderLocked(`the process ${text.split(' ')[0] ?? ''} holds ${lock}`);
    else await sleep(pauseMs);
  }
  mine.add(own);
  try {
    return await work();
  } finally {
    mine.delete(own);
    await rm(lock, { force: true });
  }
};
