import { EmbeddedDatabaseError } from '@claim-ledger/embedded-postgres';
import { NotReady } from '../../settings/not-ready.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import { exitCodes, ToldFailure } from '../failures.ts';

/** The end of the process: its exit code and the text on standard error. */
export interface Failure {
  readonly code: number;
  readonly text: string;
}

/** What the operator can do about an error of the system, by its code. `at` is the file or folder. */
const ofSystem: Readonly<Record<string, (at: string) => string>> = {
  EACCES: (at) =>
    `${at} cannot be read or written by this user. Give the user the right, or name another place.`,
  EPERM: (at) =>
    `${at} cannot be read or written by this user. Give the user the right, or name another place.`,
  EROFS: (at) => `${at} is on a read-only file system. Name another place.`,
  ENOENT: (at) => `${at} does not exist.`,
  ENOTDIR: (at) => `${at} lies below a file. Name another place, or move the file away.`,
  EEXIST: (at) => `${at} is no folder. Name another place, or move it away.`,
  EISDIR: (at) => `${at} is a folder, where a file is needed. Name another place, or move it away.`,
  ENOSPC: (at) => `There is no space left for ${at}. Free space, or name a place on another disk.`,
  EDQUOT: (at) => `The quota of this user has no space left for ${at}. Raise it, or name another place.`,
  EMFILE: () => 'This process may open no more files. Raise its limit (ulimit -n).',
  ENFILE: () => 'The machine may open no more files. Raise its limit (fs.file-max).',
};

/** What to do about an address that cannot be listened on. */
const ofListening: Readonly<Record<string, string>> = {
  EADDRINUSE: 'Stop the program that uses it, or set PORT (or METRICS_PORT) to another one.',
  EACCES: 'Ports below 1024 need a right: set PORT to a higher one, and let a proxy take the low one.',
  EADDRNOTAVAIL: 'HOST must be an address of this machine.',
  ENOTFOUND: 'HOST must be an address of this machine, or a name that leads to one.',
};

interface SystemError {
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly path?: unknown;
}

/** The failure for an error of a file or a port; undefined for any other. */
const systemFailure = (error: Error & SystemError): Failure | undefined => {
  const { code, syscall, path, message } = error;
  if (syscall === 'listen') {
    const advice = ofListening[String(code)];
    const text = advice === undefined ? message : `${message}. ${advice}`;
    return { code: exitCodes.unavailable.code, text };
  }
  const explain = ofSystem[String(code)];
  if (explain === undefined || syscall === 'connect') return undefined;
  const text = explain(typeof path === 'string' ? path : 'A file');
  return { code: exitCodes.storage.code, text: `${text} (${String(code)})` };
};

/** The exit code and the text of an error. Only unexpected errors are printed with a stack. */
export const explainFailure = (error: unknown): Failure => {
  const { message, stack = message } = error as Error;
  if (error instanceof ToldFailure) return { code: error.exitCode, text: message };
  if (error instanceof NotReady) return { code: exitCodes.settings.code, text: message };
  if (error instanceof EmbeddedDatabaseError) return { code: codeOfEmbedded(error), text: message };
  const ofTheSystem = error instanceof Error ? systemFailure(error) : undefined;
  if (ofTheSystem !== undefined) return ofTheSystem;
  // The database is down. A later start may succeed.
  if (isUnavailable(error)) {
    const reason = message || String((error as { code?: unknown }).code);
    return { code: exitCodes.unavailable.code, text: `The database cannot be reached: ${reason}` };
  }
  // An unexpected error is a bug, so the stack is printed.
  return { code: exitCodes.failed.code, text: stack };
};

const storageFaults = ['data-directory-closed', 'data-directory-occupied', 'disk-full'];
const codeOfEmbedded = ({ code }: EmbeddedDatabaseError): number =>
  storageFaults.includes(code) ? exitCodes.storage.code : exitCodes.unavailable.code;
