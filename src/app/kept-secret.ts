import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * Reads a secret from its file, or makes it. The file is written before the secret is used: the reverse order could
 * lose it in a crash. Only the user of the service may read it.
 */
export const keptSecret = async (file: string, make: () => string): Promise<string> => {
  const kept = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return undefined;
  });
  if (kept !== undefined && kept.trim() !== '') return kept.trim();
  const secret = make();
  await mkdir(path.dirname(file), { recursive: true });
  try {
    await writeFile(file, `${secret}\n`, { mode: 0o600, flag: kept === undefined ? 'wx' : 'w' });
  } catch (error) {
    // Another process that shares the folder was faster. It may use the secret that it stored.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    return keptSecret(file, make);
  }
  return secret;
};
