/** Why a server could not be started. The README says what to do about each. */
export type EmbeddedDatabaseErrorCode =
  /** No server was installed for this platform, or the installed one does not run here. */
  | 'no-usable-binaries'
  /** The program runs as root, and the machine has no other user for the server. */
  | 'no-server-user'
  /** The server's user may not read and write the data directory. */
  | 'data-directory-closed'
  /** Another program runs a server on this data directory. */
  | 'data-directory-in-use'
  /** The data was written by another major version of PostgreSQL. */
  | 'other-major-version'
  /** Neither the data directory nor the temporary directory is short enough for a socket. */
  | 'socket-path-too-long'
  /** PostgreSQL ended, or was not ready in time. The message has the last lines it printed. */
  | 'start-failed';

/** A start that failed for a reason the operator can act on. The message is complete without a stack. */
export class EmbeddedDatabaseError extends Error {
  override readonly name = 'EmbeddedDatabaseError';
  readonly code: EmbeddedDatabaseErrorCode;

  constructor(code: EmbeddedDatabaseErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** Whether this is an error of the system with one of these codes, such as `EEXIST`. */
export const isCode = (error: unknown, ...codes: string[]): boolean =>
  error instanceof Error && 'code' in error && codes.includes(String(error.code));
