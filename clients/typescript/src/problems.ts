import type { components } from './schema.ts';
import { problemStatuses } from './tables.ts';

/** The name of a problem: the last segment of its `type`. */
export type ProblemName = keyof typeof problemStatuses;

type Document = components['schemas']['Problem'];

/** The fields of a problem beside the common ones. */
interface Particulars {
  'stale-version': Required<Pick<Document, 'currentVersion' | 'unseen'>>;
  'invalid-fields': Required<Pick<Document, 'errors'>>;
}

type Known<Name extends ProblemName> = Omit<Document, 'status'> & {
  /** The discriminator: it determines the other fields. */
  readonly name: Name;
  readonly status: (typeof problemStatuses)[Name];
} & (Name extends keyof Particulars ? Particulars[Name] : unknown);

/** A problem that this client does not know: from a newer service, or from a proxy. */
export type UnknownProblem = Partial<Document> & { readonly name: 'unknown'; readonly status: number };

/** Every problem that the ledger may answer with, discriminated by `name`. */
export type Problem = { [Name in ProblemName]: Known<Name> }[ProblemName] | UnknownProblem;

/** The ledger answered with a problem (RFC 9457). */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  /** The wait that the ledger asks for, in milliseconds; undefined without `Retry-After`. */
  readonly retryAfterMs: number | undefined;
  constructor(problem: Problem, retryAfterMs?: number) {
    super(messageOf(problem));
    this.problem = problem;
    this.retryAfterMs = retryAfterMs;
  }
}

/** The detail, followed by the sentence of each wrong field that it does not name. */
const messageOf = ({ detail, title, status, errors = [] }: Problem): string => {
  const told = detail ?? title ?? `answered with ${status}`;
  return [told, ...errors.map((each) => each.detail).filter((sentence) => !told.includes(sentence))].join(
    ' ',
  );
};

const hasName = (name: string): name is ProblemName => Object.hasOwn(problemStatuses, name);

/** The problem in an error answer of any origin: proxies answer with pages of their own. */
export const problemOf = (status: number, body: unknown): Problem => {
  const document = (typeof body === 'object' && body !== null ? body : {}) as Partial<Document>;
  const name = String(document.type).replace(/^.*\/problems\//, '');
  // Each problem has one status. A mismatch means that the answer is not from this ledger.
  if (!hasName(name) || problemStatuses[name] !== status) return { ...document, name: 'unknown', status };
  return { ...document, name, status } as Problem;
};
