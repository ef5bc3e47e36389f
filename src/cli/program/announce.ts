import { readdirSync } from 'node:fs';
import path from 'node:path';
import { misspeltIn } from '../../settings/misspelt.ts';
import type { Settings } from '../../settings/settings.ts';

const hasCluster = (folder: string): boolean => {
  try {
    return readdirSync(folder).some((name) => name.startsWith('postgres-'));
  } catch {
    return false;
  }
};

/** The database in words, without the login. */
const databaseIn = (
  { DATABASE_URL, DATA_DIR }: Settings,
  { PGHOST = 'localhost' }: NodeJS.ProcessEnv,
): string => {
  if (DATABASE_URL === '') {
    const folder = path.resolve(DATA_DIR);
    const first = hasCluster(folder) ? '' : '; the first start creates it, which takes some seconds';
    return `the embedded PostgreSQL in ${folder} (DATABASE_URL is empty)${first}`;
  }
  if (!URL.canParse(DATABASE_URL)) return 'the PostgreSQL server of DATABASE_URL';
  const { hostname, port, pathname } = new URL(DATABASE_URL);
  const place = `${hostname === '' ? PGHOST : hostname}${port === '' ? '' : `:${port}`}`;
  return `the PostgreSQL server ${place}, database ${pathname.slice(1)} (DATABASE_URL)`;
};

const misspeltLines = (environment: NodeJS.ProcessEnv): string[] =>
  misspeltIn(environment).map(({ given, meant }) => `${given} is no setting. Is ${meant} meant?`);

/**
 * Tells what a command begins with, before its code is loaded: names that nearly are settings, and for the service its
 * database. A first start takes a while, and without a word it would look like a hang. Values are never printed.
 */
export const announce = (command: string, settings: Settings, environment: NodeJS.ProcessEnv): void => {
  const lines = misspeltLines(environment);
  const isService = command === 'serve';
  if (isService) lines.push(`Claim Ledger starts with ${databaseIn(settings, environment)}`);
  // Other commands answer on standard output, which programs read.
  const stream = isService ? process.stdout : process.stderr;
  if (lines.length > 0) stream.write(`${lines.join('\n')}\n`);
};
