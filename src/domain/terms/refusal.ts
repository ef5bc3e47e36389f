/** Why a command is refused. One table in `http/` maps each code to a problem; the compiler checks that none is missing. */
export const refusalCodes = [
  'already-recorded',
  'id-taken',
  'unknown-claim',
  'unknown-source',
  'unknown-claimant',
  'unknown-member',
  'unknown-key',
  'unknown-evidence',
  'unknown-appearance',
  'unknown-verdict',
  'unknown-match',
  'unknown-objection',
  'unknown-reply',
  'unknown-item',
  'unknown-reference',
  'nothing-changes',
  'wrong-state',
  'own-verdict',
  'not-author',
  'already-approved',
  'already-rated',
  'machine-approval',
  'machine-rating',
  'combination-required',
  'approvals-missing',
  'policy-not-met',
  'claim-reworded',
  'evidence-not-in-force',
  'unknown-scale',
  'unknown-rating',
  'correction-required',
  'correction-without-change',
  'correction-class',
  'limit-reached',
  'relation-cycle',
  'time-past',
  'too-early',
  'embargoed',
  'last-admin',
  'duplicate-reference',
  'invalid-combination',
  'impossible-date',
  'quote-not-found',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

export interface Refusal {
  readonly refused: RefusalCode;
  /** One sentence for the person who asked. */
  readonly detail: string;
  /** The state the thing is in and what is allowed there, where that is why. */
  readonly state?: string;
  readonly allowed?: readonly string[];
  /** Where in the body the reason lies, as a JSON pointer, where it lies in the body. */
  readonly pointer?: string;
  /** What comes nearest to what was looked for and not found. */
  readonly nearest?: string;
}

export const refuse = (
  refused: RefusalCode,
  detail: string,
  more: Omit<Refusal, 'refused' | 'detail'> = {},
): Refusal => ({ refused, detail, ...more });

export const isRefusal = (value: object): value is Refusal => 'refused' in value;
