/** What became of the lines so far. */
export interface Tally {
  /** Lines that are done, the bad ones among them. */
  lines: number;
  /** Commands that were carried out by this run. */
  added: number;
  /** Commands that had been carried out before. */
  known: number;
  /** Lines that were not carried out, or not to their end. */
  rejected: number;
}

export const newTally = (): Tally => ({ lines: 0, added: 0, known: 0, rejected: 0 });

/** A line that was not carried out, with the reasons. */
export interface Reject {
  readonly line: number;
  readonly reasons: readonly string[];
  readonly text: string;
}
