/** What the page of a problem type says beside its status and title. */
export interface Explanation {
  /** When the service answers so. */
  readonly when: string;
  /** What the caller can do about it. */
  readonly remedy: string;
}
