import type { RequestProblemSlug } from './problem.ts';
import type { Explanation } from './explanation.ts';

/** Problems of requests and of the service, whatever the record says. The compiler checks that none is left out. */
export const requestExplanations: Record<RequestProblemSlug, Explanation> = {
  'malformed-json': {
    when: 'The body is no JSON, or is JSON that cannot be kept as it was sent: invalid UTF-8, lone surrogates, NUL, a key twice in one object, a number beyond what a double holds, or too much nesting.',
    remedy: 'Send well-formed JSON in UTF-8.',
  },
  'malformed-request': {
    when: 'A header field or the request itself is malformed; `detail` says which.',
    remedy: 'Correct the request. The same one will be answered so again.',
  },
  'unknown-parameter': {
    when: 'A query parameter is not one of this operation, was given twice, or has a value that it cannot have. Nothing is ignored in silence, so that nobody believes in a filter that was none.',
    remedy: 'Look the parameters up in the API document; `errors` names each wrong one.',
  },
  'malformed-cursor': {
    when: 'The cursor was not given by this list with these filters.',
    remedy: 'Use `next` of the page before with the very same filters, or begin again without a cursor.',
  },
  'not-recorded-yet': {
    when: 'A position was named that the ledger has not come to.',
    remedy: 'Name a position that was answered by this ledger before.',
  },
  unauthenticated: {
    when: 'The operation needs a key and none was sent; or what was sent opens nothing in this ledger: it is mistyped, unknown, revoked, expired, of a member who left, or of another ledger. A wrong key is never taken for no key.',
    remedy: 'Send `Authorization: Bearer …` with a key or token that works in this ledger.',
  },
  forbidden: {
    when: 'The key works, and its role may not do this; or a page of another origin speaks to `/mcp` that `CORS_ORIGINS` does not admit.',
    remedy: 'Ask an admin of the ledger for the role that `detail` names.',
  },
  'not-found': {
    when: 'There is nothing at this address, or nothing that you may see; the two are never told apart.',
    remedy: 'Check the address. Things of the desk need a key of the desk.',
  },
  'unknown-ledger': {
    when: 'The address names a ledger that this deployment does not have.',
    remedy:
      'Check the name. A ledger that was created by another process may need a second to be known to all.',
  },
  'copied-ledger': {
    when: 'The ledger is kept as a copy of another one, of what that shows to everyone. It can be read, and nothing can be done in it.',
    remedy: 'Act in the ledger that `detail` names. The copy follows it.',
  },
  'method-not-allowed': {
    when: 'The address exists, and does not understand this method.',
    remedy: 'Use one of the methods that the header field `Allow` names.',
  },
  'not-acceptable': {
    when: 'None of the media types in `Accept` can be answered here.',
    remedy: 'Ask for one that the API document names, or for `*/*`.',
  },
  'rate-limited': {
    when: 'Too many requests came with this key or, where none opened anything, from this address; or too many objections came from it without a key. `RateLimit-Policy` says how many are allowed in how many seconds, `RateLimit` how many are left.',
    remedy:
      'Wait for the seconds in `Retry-After`. Without a key, send one: keys are counted for themselves.',
  },
  'body-too-large': {
    when: 'The body is larger than the service takes (`BODY_MAX_BYTES`).',
    remedy: 'Send less at once.',
  },
  'unsupported-media-type': {
    when: 'The body is of a media type that this operation does not read.',
    remedy: 'Send `Content-Type: application/json`, or what the API document names.',
  },
  'expectation-failed': {
    when: 'The request has an `Expect` other than `100-continue`.',
    remedy: 'Leave it out.',
  },
  'stale-version': {
    when: 'The thing has changed since the version named in `If-Match`. Nothing was written. `unseen` holds what happened since, at most the first hundred events.',
    remedy: 'Look at what happened, decide again, and name the version in `currentVersion`.',
  },
  'version-required': {
    when: 'The act changes something that is there, and did not say which version of it was seen.',
    remedy: 'Send the `ETag` that you last read as `If-Match`, or `*` for whatever there is.',
  },
  'invalid-fields': {
    when: 'The body is well-formed, and some of its fields are wrong or unknown. `errors` names all of them.',
    remedy: 'Correct the fields named by `errors`.',
  },
  'key-reused': {
    when: 'The `Idempotency-Key` was used before by the same member on the same route, for a request with another body, address or `If-Match`; or, where the answer holds a secret, with another key or token.',
    remedy: 'Use a new `Idempotency-Key` for each new request.',
  },
  'in-progress': {
    when: 'A request with the same `Idempotency-Key` is being carried out at this moment.',
    remedy: 'Send it again after the seconds in `Retry-After`; then the answer of the first is there.',
  },
  'header-too-large': {
    when: 'The header fields together are larger than the service reads.',
    remedy: 'Send fewer or shorter ones.',
  },
  'internal-error': {
    when: 'Something went wrong that nobody thought of. It was logged under the request id.',
    remedy: 'Try again. If it lasts, tell whoever runs the service the request id.',
  },
  overloaded: {
    when: 'More waits already than can be answered in good time, or what is read is being built anew after an upgrade. Nothing was written, unless `detail` says otherwise.',
    remedy: 'Try again after the seconds in `Retry-After`.',
  },
  'not-ready': {
    when: 'The service is about to stop, or its views are still catching up with the log. Only `/readyz` says so; other addresses are answered as ever.',
    remedy: 'Send requests to another instance, and ask again after the seconds in `Retry-After`.',
  },
  'database-unavailable': {
    when: 'The database does not answer. Of a write it may be unknown whether it took place.',
    remedy:
      'Try again after the seconds in `Retry-After`; with the same `Idempotency-Key` a write takes place once.',
  },
  'issuer-unavailable': {
    when: 'A token was sent, and its issuer does not say by which keys it signs, so that nobody can tell whether it is good.',
    remedy:
      'Try again after the seconds in `Retry-After`. If it lasts, tell whoever runs the service. Keys work meanwhile.',
  },
  contended: {
    when: 'Others kept writing to the same thing while the act was judged. Nothing was written.',
    remedy: 'Try again after the seconds in `Retry-After`.',
  },
  'request-timeout': {
    when: 'The request did not arrive in time.',
    remedy: 'Send it again, and all of it at once.',
  },
};
