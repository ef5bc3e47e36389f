import { chmod, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';
import { BadData } from '../failures.ts';

/** The keys that `login` keeps, by the origin of the service and the name of the ledger. */
const kept = z.record(z.string(), z.record(z.string(), z.string()));
type Kept = z.output<typeof kept>;

/** The file of the keys: in the user's folder of configuration (XDG Base Directory Specification). */
const keysFile = ({ XDG_CONFIG_HOME, HOME }: NodeJS.ProcessEnv): string => {
  // A relative XDG_CONFIG_HOME is to be ignored, by the specification.
  const configured = XDG_CONFIG_HOME !== undefined && path.isAbsolute(XDG_CONFIG_HOME);
  const folder = configured ? XDG_CONFIG_HOME : path.join(HOME ?? homedir(), '.config');
  return path.join(folder, 'claim-ledger', 'keys.json');
};

const readKept = async (file: string): Promise<Kept> => {
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{}';
    throw error;
  });
  try {
    return kept.parse(JSON.parse(text));
  } catch {
    throw new BadData(`${file} does not hold the keys of logins any more. Remove it, and log in again.`);
  }
};

/** Replaces the file in one step. Only its owner may read it. */
const writeKept = async (file: string, keys: Kept): Promise<void> => {
  const folder = path.dirname(file);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const fresh = `${file}.${process.pid}`;
  await writeFile(fresh, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  await chmod(fresh, 0o600);
  await rename(fresh, file);
};

/** A ledger of a service. */
export interface Where {
  readonly url: string;
  readonly ledger: string;
}

/** The key of an earlier login; undefined without one. */
export const keptKey = async ({ url, ledger }: Where): Promise<string | undefined> =>
  (await readKept(keysFile(process.env)))[new URL(url).origin]?.[ledger];

/** Keeps a key for later commands. Returns the file. */
export const keepKey = async ({ url, ledger }: Where, key: string): Promise<string> => {
  const file = keysFile(process.env);
  const keys = await readKept(file);
  const { origin } = new URL(url);
  await writeKept(file, { ...keys, [origin]: { ...keys[origin], [ledger]: key } });
  return file;
};

/** Forgets the key of a login. Returns whether there was one. */
export const forgetKey = async ({ url, ledger }: Where): Promise<boolean> => {
  const file = keysFile(process.env);
  const keys = await readKept(file);
  const { origin } = new URL(url);
  const { [ledger]: key, ...others } = keys[origin] ?? {};
  if (key === undefined) return false;
  const { [origin]: _, ...elsewhere } = keys;
  const left = Object.keys(others).length === 0 ? elsewhere : { ...elsewhere, [origin]: others };
  if (Object.keys(left).length === 0) await rm(file);
  else await writeKept(file, left);
  return true;
};
