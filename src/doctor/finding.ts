/** What one look at a deployment found. */
export interface Finding {
  /** What was looked at; the same name every time. */
  readonly check: string;
  /** The ledger, where it is about one. */
  readonly ledger?: string;
  /** `broken`: a promise is not kept, or could be broken any time. `warning`: somebody should look. */
  readonly state: 'good' | 'warning' | 'broken';
  /** What was found, in one sentence. */
  readonly found: string;
  /** What to do, where it is not good. */
  readonly advice?: string;
}

export const good = (check: string, found: string, ledger?: string): Finding => ({
  check,
  ...(ledger === undefined ? {} : { ledger }),
  state: 'good',
  found,
});

export const bad = (
  state: 'warning' | 'broken',
  check: string,
  found: string,
  advice: string,
  ledger?: string,
): Finding => ({ check, ...(ledger === undefined ? {} : { ledger }), state, found, advice });
