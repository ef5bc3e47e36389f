import { WrongSettings } from '../../settings/settings.ts';
import { EmbeddedDatabaseError } from '@claim-ledger/embedded-postgres';
import { NotMigrated } from '../../database/migrate.ts';
import { LoginNotReady } from '../../database/service-role.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import { exitCodes, ToldFailure } from '../failures.ts';

/** The end of the process: its exit code and the text on standard error. */
export interface Failure {
  readonly code: number;
  readonly text: string;
}

/** The exit code and the text of an error. Only unexpected errors are printed with a stack. */
export const explainFailure = (error: unknown): Failure => {
  const { message, stack = message } = error as Error;
  if (error instanceof ToldFailure) return { code: error.exitCode, text: message };
  if (error instanceof WrongSettings || error instanceof NotMigrated || error instanceof LoginNotReady)
    return { code: exitCodes.settings.code, text: message };
  // The database is down or the port is in use. A later start may succeed.
  if (isUnavailable(error)) {
    const reason = message || String((error as { code?: unknown }).code);
    return { code: exitCodes.unavailable.code, text: `The database cannot be reached: ${reason}` };
  }
  if (error instanceof EmbeddedDatabaseError || (error as { syscall?: unknown }).syscall === 'listen')
    return { code: exitCodes.unavailable.code, text: message };
  // An unexpected error is a bug, so the stack is printed.
  return { code: exitCodes.failed.code, text: stack };
};
