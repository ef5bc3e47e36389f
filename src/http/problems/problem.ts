import type { RefusalCode } from '../../domain/terms/refusal.ts';

/** The constant part of a problem type. The slug ends its `type` address and never changes. */
interface ProblemType {
  readonly status: number;
  readonly title: string;
}

/** Every problem of the API, beside the refusals by domain rules below. */
export const problemTypes = {
  'malformed-json': { status: 400, title: 'The body is not JSON that the ledger can keep.' },
  'malformed-request': { status: 400, title: 'The request is malformed.' },
  'unknown-parameter': { status: 400, title: 'A query parameter is unknown or malformed.' },
  'malformed-cursor': { status: 400, title: 'The cursor is not one of this list.' },
  'not-recorded-yet': { status: 400, title: 'The ledger has not come to that position yet.' },
  'log-went-back': { status: 409, title: 'What you have read is not on record any more.' },
  unauthenticated: { status: 401, title: 'A valid key is needed.' },
  forbidden: { status: 403, title: 'The role of your key may not do this.' },
  'copied-ledger': { status: 403, title: 'This ledger is a copy.' },
  'not-found': { status: 404, title: 'There is nothing at this address.' },
  withheld: { status: 451, title: 'It is withheld from the public.' },
  'unknown-ledger': { status: 404, title: 'There is no such ledger.' },
  'method-not-allowed': { status: 405, title: 'This address does not understand that method.' },
  'not-acceptable': { status: 406, title: 'None of the accepted media types can be answered.' },
  'rate-limited': { status: 429, title: 'Too many requests came at once.' },
  'too-many-at-once': { status: 429, title: 'You hold too much at once.' },
  'body-too-large': { status: 413, title: 'The body is too large.' },
  'address-too-long': { status: 414, title: 'The address is too long.' },
  'unsupported-media-type': {
    status: 415,
    title: 'The body is of a media type or encoding that is not understood here.',
  },
  'expectation-failed': { status: 417, title: 'The expectation cannot be met.' },
  'stale-version': { status: 412, title: 'If-Match does not name the current version.' },
  'version-required': { status: 428, title: 'Say which version you saw (If-Match).' },
  'invalid-fields': { status: 422, title: 'Some fields are wrong.' },
  'key-reused': { status: 422, title: 'The Idempotency-Key was used for another request.' },
  'in-progress': { status: 409, title: 'The same request is being carried out.' },
  'header-too-large': { status: 431, title: 'The header fields are too large.' },
  'internal-error': { status: 500, title: 'Something went wrong on our side.' },
  overloaded: { status: 503, title: 'Too much is waiting already.' },
  'not-ready': { status: 503, title: 'Requests should not be sent here now.' },
  'database-unavailable': { status: 503, title: 'The database cannot be reached.' },
  'issuer-unavailable': { status: 503, title: 'The issuer of your token cannot be reached.' },
  contended: { status: 503, title: 'Too many write to the same thing at once.' },
  'request-timeout': { status: 408, title: 'The request took too long to arrive.' },
} as const satisfies Record<string, ProblemType>;

/** Maps refusals by domain rules to HTTP. The compiler checks that none is missing. */
export const refusalProblems: Record<RefusalCode, ProblemType> = {
  'already-recorded': { status: 409, title: 'It is already on record.' },
  'id-taken': { status: 409, title: 'The id belongs to something else.' },
  'unknown-claim': { status: 404, title: 'There is no such claim.' },
  'unknown-source': { status: 404, title: 'There is no such source.' },
  'unknown-claimant': { status: 404, title: 'There is no such claimant.' },
  'unknown-member': { status: 404, title: 'There is no such member.' },
  'unknown-key': { status: 404, title: 'There is no such key.' },
  'unknown-evidence': { status: 404, title: 'There is no such evidence on this claim.' },
  'unknown-appearance': { status: 404, title: 'There is no such appearance of this claim.' },
  'unknown-verdict': { status: 404, title: 'There is no such verdict on this claim.' },
  'unknown-match': { status: 404, title: 'There is no such match on this claim.' },
  'unknown-objection': { status: 404, title: 'There is no such objection on this claim.' },
  'unknown-item': { status: 404, title: 'No such item is on record here.' },
  'unknown-reply': { status: 404, title: 'No such reply was asked for on this claim.' },
  'unknown-reference': { status: 422, title: 'It speaks of something that is not on record.' },
  'nothing-changes': { status: 409, title: 'It is so already.' },
  'wrong-state': { status: 409, title: 'That cannot be done in this state.' },
  'own-verdict': { status: 409, title: 'An author never approves their own verdict.' },
  'not-author': { status: 409, title: 'Its authors and editors do that.' },
  'already-rated': { status: 409, title: 'You have rated it already.' },
  'already-approved': { status: 409, title: 'You have approved it already.' },
  'machine-approval': { status: 409, title: 'Only a person can approve.' },
  'machine-rating': { status: 409, title: 'Only a person can rate independently.' },
  'approvals-missing': { status: 409, title: 'Approvals are missing.' },
  'combination-required': { status: 422, title: 'A claim with parts needs to say how they combine.' },
  'policy-not-met': { status: 409, title: 'The policy of the ledger is not met.' },
  'claim-reworded': { status: 409, title: 'The claim was reworded since.' },
  'evidence-not-in-force': { status: 409, title: 'It relies on evidence that is not in force.' },
  'unknown-scale': { status: 422, title: 'There is no such rating scale.' },
  'unknown-rating': { status: 422, title: 'The scale has no such rating.' },
  'correction-required': { status: 409, title: 'A change to something published needs a correction.' },
  'correction-without-change': { status: 422, title: 'There is nothing to correct.' },
  'correction-class': { status: 422, title: 'The correction is of the wrong class.' },
  'limit-reached': { status: 409, title: 'A limit is reached.' },
  'relation-cycle': { status: 409, title: 'The relation would lead back to where it begins.' },
  'time-past': { status: 422, title: 'That time is over.' },
  'too-early': { status: 409, title: 'Its time has not come yet.' },
  embargoed: { status: 409, title: 'A verdict is under an embargo.' },
  'last-admin': { status: 409, title: 'A ledger keeps at least one admin.' },
  'duplicate-reference': { status: 422, title: 'Something is cited twice.' },
  'quote-not-found': { status: 422, title: 'The quoted words do not stand in the source.' },
  'invalid-combination': { status: 422, title: 'Two fields contradict each other.' },
  'impossible-date': { status: 422, title: 'Nothing can have been said on that date.' },
};

export type RequestProblemSlug = keyof typeof problemTypes;
export type ProblemSlug = RequestProblemSlug | RefusalCode;

export interface FieldError {
  /** A JSON pointer into the body, as a URI fragment (RFC 6901, section 6). */
  readonly pointer: string;
  readonly detail: string;
}

/** An error that is answered with a problem document (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly slug: ProblemSlug;
  readonly more: Readonly<Record<string, unknown>>;
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    slug: ProblemSlug,
    detail: string,
    more: Readonly<Record<string, unknown>> = {},
    headers: Readonly<Record<string, string>> = {},
  ) {
    super(detail);
    this.slug = slug;
    this.more = more;
    this.headers = headers;
  }
}

export const typeOf = (slug: ProblemSlug): ProblemType => ({ ...problemTypes, ...refusalProblems })[slug];

/** The problem document. */
export const documentOf = (problem: Problem, instance: string, requestId: string) => {
  const { status, title } = typeOf(problem.slug);
  return {
    type: `/problems/${problem.slug}`,
    title,
    status,
    detail: problem.message,
    instance,
    requestId,
    ...problem.more,
  };
};

/** The problem of an Idempotency-Key that was used for another request. */
export const keyReused = (): Problem =>
  new Problem('key-reused', 'The Idempotency-Key was used before, for another request.');

/** The text of a problem type's page, beside status and title. */
export interface Explanation {
  /** When the service returns it. */
  readonly when: string;
  /** What the caller can do about it. */
  readonly remedy: string;
}
