/** The counts of an import so far. */
export interface Tally {
  /** Lines that are done, with the rejected ones. */
  lines: number;
  /** Commands that this run executed. */
  added: number;
  /** Commands that were on record before this import. Repetitions in it are not counted. */
  known: number;
  /** Lines that were not executed, or not completely. */
  rejected: number;
}

/** A tally of zeros. */
export const newTally = (): Tally => ({ lines: 0, added: 0, known: 0, rejected: 0 });

/** A line that was not executed, with the reasons. */
export interface Reject {
  readonly line: number;
  readonly reasons: readonly string[];
  readonly text: string;
}
