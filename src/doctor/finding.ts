/** The result of one check. */
export interface Finding {
  /** The stable name of the check. */
  readonly check: string;
  /** The ledger, if the check is about one. */
  readonly ledger?: string;
  /** `broken`: a guarantee is violated or unprotected. `warning`: an operator should look. */
  readonly state: 'good' | 'warning' | 'broken';
  /** What was found, in one sentence. */
  readonly found: string;
  /** What to do, unless it is good. */
  readonly advice?: string;
}

/** A finding without a problem. */
export const good = (check: string, found: string, ledger?: string): Finding => ({
  check,
  ...(ledger === undefined ? {} : { ledger }),
  state: 'good',
  found,
});

/** A finding with a problem. */
export const bad = (
  state: 'warning' | 'broken',
  check: string,
  found: string,
  advice: string,
  ledger?: string,
): Finding => ({ check, ...(ledger === undefined ? {} : { ledger }), state, found, advice });
