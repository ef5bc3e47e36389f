import type { components } from './schema.ts';
import { problemStatuses } from './tables.ts';

/** The name of a type of problem: the end of its `type`. */
export type ProblemName = keyof typeof problemStatuses;

type Document = components['schemas']['Problem'];

/** What a type of problem says beside what all say. */
interface Particulars {
  'stale-version': Required<Pick<Document, 'currentVersion' | 'unseen'>>;
  'invalid-fields': Required<Pick<Document, 'errors'>>;
}

type Known<Name extends ProblemName> = Omit<Document, 'status'> & {
  /** Which type of problem it is; told apart by it, the other fields are known. */
  readonly name: Name;
  readonly status: (typeof problemStatuses)[Name];
} & (Name extends keyof Particulars ? Particulars[Name] : unknown);

/** A type of problem that this client does not know: of a newer service, or of something in between. */
export type UnknownProblem = Partial<Document> & { readonly name: 'unknown'; readonly status: number };

/** Every problem that the ledger can answer with, to be told apart by `name`. */
export type Problem = { [Name in ProblemName]: Known<Name> }[ProblemName] | UnknownProblem;

/** The ledger answered with a problem (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  /** How long the ledger asks to wait, in milliseconds; undefined where it does not say. */
  readonly retryAfterMs: number | undefined;
  constructor(problem: Problem, retryAfterMs?: number) {
    super(problem.detail ?? problem.title ?? `answered with ${problem.status}`);
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}

const hasName = (name: string): name is ProblemName => Object.hasOwn(problemStatuses, name);

/** What an answer that is no success says, whoever gave it: a proxy in between answers with pages of its own. */
export const problemOf = (status: number, body: unknown): Problem => {
  const document = (typeof body === 'object' && body !== null ? body : {}) as Partial<Document>;
  const name = String(document.type).replace(/^.*\/problems\//, '');
  // One type is answered with one status; whatever differs is not of this ledger.
  if (!hasName(name) || problemStatuses[name] !== status) return { ...document, name: 'unknown', status };
  return { ...document, name, status } as Problem;
};
