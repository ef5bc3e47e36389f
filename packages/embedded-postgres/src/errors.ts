/** Why a server could not be started. The README says what to do about each. */
export type EmbeddedDatabaseErrorCode =
  /** No server was installed for this platform, or the installed one does not run here. */
  | 'no-usable-binaries'
  /** The machine has no user for the server: the program runs as root without another user, or as an id without a name. */
  | 'no-server-user'
  /** The server's user may not read and write the data directory. */
  | 'data-directory-closed'
  /** The data directory, or a folder above it, is a file. */
  | 'data-directory-occupied'
  /** The disk is full, or a quota is reached. */
  | 'disk-full'
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

/** The error for a folder that the system did not let us make or use; other errors are returned as they are. */
export const ofFolder = (error: unknown, folder: string): unknown => {
  const named = (code: EmbeddedDatabaseErrorCode, message: string) =>
    new EmbeddedDatabaseError(code, message, { cause: error });
  if (isCode(error, 'EACCES', 'EPERM', 'EROFS'))
    return named('data-directory-closed', `${folder} cannot be written by this user (${codeOf(error)}).`);
  if (isCode(error, 'EEXIST', 'ENOTDIR', 'ELOOP'))
    return named(
      'data-directory-occupied',
      `${folder} is no folder, or lies below a file (${codeOf(error)}).`,
    );
  if (isCode(error, 'ENOENT')) return named('data-directory-closed', `${folder} cannot be created (ENOENT).`);
  return isCode(error, 'ENOSPC', 'EDQUOT') ? diskFull(folder, { cause: error }) : error;
};

const codeOf = (error: unknown): string => String((error as { code?: unknown }).code);

export const diskFull = (folder: string, options?: ErrorOptions): EmbeddedDatabaseError =>
  new EmbeddedDatabaseError('disk-full', `There is no space left for ${folder}.`, options);

/** How PostgreSQL and its tools say that the disk is full. */
export const saysDiskFull = (output: string): boolean =>
  /No space left on device|Disk quota exceeded/.test(output);
