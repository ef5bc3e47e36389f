#!/usr/bin/env node
import { deadLetters } from './cli/dead-letters.ts';
import { doctor } from './cli/doctor.ts';
import { exportFile } from './cli/export.ts';
import { help } from './cli/help.ts';
import { importFile } from './cli/import.ts';
import { keys } from './cli/keys.ts';
import { ledgers } from './cli/ledgers.ts';
import { migrateOnly } from './cli/migrate.ts';
import { mirror } from './cli/mirror.ts';
import { rebuildViews } from './cli/rebuild.ts';
import { remoteClaims, remoteCorrections } from './cli/remote/claims.ts';
import { mcp } from './cli/remote/mcp.ts';
import { whoami } from './cli/remote/whoami.ts';
import { seed } from './cli/seed.ts';
import { serve } from './cli/serve.ts';
import { BadData, NotDone, Unreachable, UsageError } from './cli/usage.ts';
import { readSettings, WrongSettings, type Settings } from './settings/settings.ts';
import { EmbeddedDatabaseError } from '@claim-ledger/embedded-postgres';
import { NotMigrated } from './database/migrate.ts';
import { LoginNotReady } from './database/pooled-login.ts';
import { isUnavailable } from './database/unavailable.ts';

/** Exit codes as in sysexits.h. */
const exitUsage = 64;
const exitData = 65;
const exitUnavailable = 69;
const exitConfig = 78;

const commands: Record<string, (settings: Settings, words: string[]) => Promise<void>> = {
  serve,
  migrate: migrateOnly,
  seed,
  import: importFile,
  export: exportFile,
  keys,
  ledgers,
  mirror,
  rebuild: rebuildViews,
  'dead-letters': deadLetters,
  doctor,
  claims: remoteClaims,
  corrections: remoteCorrections,
  whoami,
  mcp,
};

/** Which service is asked may be said first: `--url … claims list`. */
const commandFirst = (words: string[]): string[] => {
  const before = words[0] === '--url' ? 2 : words[0]?.startsWith('--url=') === true ? 1 : 0;
  return [...words.slice(before), ...words.slice(0, before)];
};

const run = async (): Promise<void> => {
  const [name, ...words] = commandFirst(process.argv.slice(2));
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    process.stdout.write(`${help(name === 'help' ? words[0] : undefined)}\n`);
    return;
  }
  if (words.includes('--help') || words.includes('-h')) {
    process.stdout.write(`${help(name)}\n`);
    return;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined)
    throw new UsageError(`There is no command “${name}”. See: node src/main.ts --help`);
  await command(readSettings(process.env), words);
};

const exitCodeOf = (error: unknown): number => {
  if (error instanceof WrongSettings || error instanceof NotMigrated || error instanceof LoginNotReady)
    return exitConfig;
  if (error instanceof UsageError) return exitUsage;
  if (error instanceof BadData) return exitData;
  if (error instanceof EmbeddedDatabaseError || error instanceof Unreachable) return exitUnavailable;
  // A database that is away, or a port that another program has: nothing is wrong with us.
  if (isUnavailable(error) || (error as { syscall?: unknown }).syscall === 'listen') return exitUnavailable;
  return 1;
};

/** What we know is told in its own words; what we do not know keeps its stack. */
const wordsFor = (error: unknown, code: number): string => {
  const { message, stack = message } = error as Error;
  if (isUnavailable(error))
    return `The database cannot be reached: ${message || String((error as { code?: unknown }).code)}`;
  return code === 1 && !(error instanceof NotDone) ? stack : message;
};

try {
  await run();
} catch (error) {
  const code = exitCodeOf(error);
  process.stderr.write(`${wordsFor(error, code)}\n`);
  process.exitCode = code;
}
