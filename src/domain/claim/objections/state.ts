/** What `decide` needs to know of one objection. */
export interface ObjectionItem {
  readonly state: 'open' | 'resolved';
}

/** The part of a claim that objections are judged by. Only the ids of open ones are kept, and those are few. */
export interface ClaimObjections {
  readonly openObjections: readonly string[];
  readonly objections: Readonly<Record<string, ObjectionItem>>;
  /** Corrections are only ever published, so knowing that one is there is enough. */
  readonly corrections: Readonly<Record<string, true>>;
}

export const noObjections: ClaimObjections = { openObjections: [], objections: {}, corrections: {} };
