/** The work was ended or refused before it was done. Everything is as it was, and the message says why. */
export class NotDone extends Error {
  override readonly name = 'NotDone';
}

/** The service that was to be asked gave no answer. */
export class Unreachable extends Error {
  override readonly name = 'Unreachable';
}

/** The words after the command are not of its form. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What was read is wrong in places; the rest of it was done. */
export class BadData extends Error {
  override readonly name = 'BadData';
}
