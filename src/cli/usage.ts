/** The words after the command are not of its form. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
