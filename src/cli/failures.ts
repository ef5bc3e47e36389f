/** All exit codes of the command line, as `--help` and README list them. Codes from 65 on follow sysexits.h. */
export const exitCodes = {
  done: { code: 0, when: 'The command was executed.' },
  failed: {
    code: 1,
    when: 'The named thing was not found, or the command was refused or ended early. The message says which. Also if `doctor` found something broken.',
  },
  usage: {
    code: 2,
    when: 'The command line is wrong: an unknown word or option, or a value that is not allowed.',
  },
  data: { code: 65, when: 'The input is wrong in places: a line of an import, a mapping, a seed.' },
  unavailable: {
    code: 69,
    when: 'The database or the service cannot be reached, or a port or `DATA_DIR` is in use.',
  },
  storage: {
    code: 74,
    when: 'A file or folder cannot be read or written: the right or the space is missing, or something else is in its place.',
  },
  settings: {
    code: 78,
    when: 'A setting is wrong, of the service or of the database server, or the login to the database lacks a right or a migration.',
  },
} as const;

/** A failure whose message is enough for the user. No stack is printed. */
export abstract class ToldFailure extends Error {
  abstract readonly exitCode: number;
}

/** The command line is malformed. Nothing was done. */
export class UsageError extends ToldFailure {
  override readonly name = 'UsageError';
  readonly exitCode = exitCodes.usage.code;
}

/** Something that the command line names does not exist. Nothing was done. */
export class NotFound extends ToldFailure {
  override readonly name = 'NotFound';
  readonly exitCode = exitCodes.failed.code;
}

/** The operation was cancelled or refused. Nothing has changed, and the message gives the reason. */
export class NotDone extends ToldFailure {
  override readonly name = 'NotDone';
  readonly exitCode = exitCodes.failed.code;
}

/** Parts of the input were invalid. The valid parts were processed. */
export class BadData extends ToldFailure {
  override readonly name = 'BadData';
  readonly exitCode = exitCodes.data.code;
}

/** The remote service did not answer. */
export class Unreachable extends ToldFailure {
  override readonly name = 'Unreachable';
  readonly exitCode = exitCodes.unavailable.code;
}

/** The service cannot listen on the address of its settings. */
export class CannotListen extends ToldFailure {
  override readonly name = 'CannotListen';
  readonly exitCode = exitCodes.unavailable.code;
}
