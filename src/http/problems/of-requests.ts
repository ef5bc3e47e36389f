import type { RequestProblemSlug, Explanation } from './problem.ts';

/** Explanations of the problems of requests and of the service. The compiler checks that none is missing. */
export const requestExplanations: Record<RequestProblemSlug, Explanation> = {
  'malformed-json': {
    when: 'The body is not JSON, or is JSON that cannot be stored exactly: invalid UTF-8, lone surrogates, NUL, a key twice in one object, a number that a double cannot hold, or too much nesting.',
    remedy: 'Send well-formed JSON in UTF-8.',
  },
  'malformed-request': {
    when: 'A header field or the request itself is malformed; `detail` says which.',
    remedy: 'Correct the request. The same request will get the same answer.',
  },
  'unknown-parameter': {
    when: 'A query parameter does not belong to this operation, is given twice, or has an invalid value. Parameters are never ignored, since an ignored filter would return too much.',
    remedy: 'Read the parameters in the API document; `errors` names each wrong one.',
  },
  'malformed-cursor': {
    when: 'The cursor does not come from this list with these filters.',
    remedy: 'Use `next` of the previous page with the same filters, or begin again without a cursor.',
  },
  'not-recorded-yet': {
    when: 'The request names a position that the ledger has not reached.',
    remedy: 'Name a position from an earlier answer of this ledger.',
  },
  'log-went-back': {
    when: 'A `cursor` or `Last-Event-ID` names an event that the ledger does not have at that position. The database was restored from an older copy, or a standby without the last events took over. Positions after the loss were given anew.',
    remedy:
      'Read from an earlier event that you hold, until the ledger has it. Discard what you hold after that event, and continue from there.',
  },
  unauthenticated: {
    when: 'The operation needs a key and none was sent, or the key or token is not valid in this ledger: mistyped, unknown, revoked, expired, of a member who left, or of another ledger. A request with an invalid key is never treated as one without a key.',
    remedy: 'Send `Authorization: Bearer …` with a key or token that is valid in this ledger.',
  },
  forbidden: {
    when: 'The key is valid, and its role may not do this. Or a page of an origin that `CORS_ORIGINS` does not allow calls `/mcp`.',
    remedy: 'Ask an admin of the ledger for the role that `detail` names.',
  },
  'not-found': {
    when: 'There is nothing at this address, or nothing that you may see. The answer is the same for both.',
    remedy: 'Check the address. What only the desk may see needs a key of the desk.',
  },
  withheld: {
    when: 'What the address names is on record, and is withheld from the public for now: a court ordered it, a person is in danger, or it was published by mistake. `basis` says which, `withheldSince` since when, `until` until when where that is known. `Link` names with `blocked-by` who withholds it (RFC 7725).',
    remedy: 'Ask again after `until`. The desk reads it as before.',
  },
  'unknown-ledger': {
    when: 'The address names a ledger that this deployment does not have.',
    remedy: 'Check the name. Every process knows a new ledger within about a second.',
  },
  'copied-ledger': {
    when: 'The ledger is a copy of another one’s public record. It can be read and not written.',
    remedy: 'Write to the ledger that `detail` names. The copy follows it.',
  },
  'method-not-allowed': {
    when: 'The address exists and does not support this method.',
    remedy: 'Use one of the methods that the header field `Allow` names.',
  },
  'not-acceptable': {
    when: 'The operation answers with none of the media types in `Accept`.',
    remedy: 'Accept one that the API document names, or `*/*`.',
  },
  'rate-limited': {
    when: 'Too many requests came with this key or, without a valid key, from this address. Or too many objections without a key came from this address. `RateLimit-Policy` says how many are allowed in how many seconds, `RateLimit` how many are left.',
    remedy:
      'Wait for the seconds in `Retry-After`. A request with a key counts for the key and not for the address.',
  },
  'too-many-at-once': {
    when: 'Your key or, without a valid key, your address has too many unanswered requests (`REQUESTS_PER_CALLER_MAX`) or open streams of events (`FEED_STREAMS_PER_CALLER_MAX`) in this process. Or you sent so many imports that are not over (`IMPORTS_PER_SENDER_MAX`).',
    remedy: 'Wait for an answer, or close a stream, then send it again. One stream serves many readers.',
  },
  'body-too-large': {
    when: 'The body is larger than the limit, as it is sent or when it is decompressed: `BODY_MAX_BYTES`, for an import `IMPORT_BODY_MAX_BYTES` and `IMPORT_LINES_MAX`.',
    remedy: 'Send a smaller body, or an import in parts.',
  },
  'address-too-long': {
    when: 'The address of the request, with its query, has more than 8,192 characters.',
    remedy: 'Send fewer or shorter query parameters.',
  },
  'unsupported-media-type': {
    when: 'This operation does not accept the media type of the body, or its `Content-Encoding`.',
    remedy:
      'Send `Content-Type: application/json`, or another type that the API document names. `Accept-Encoding` in the answer names the content encodings, if that is what was wrong.',
  },
  'expectation-failed': {
    when: 'The request has an `Expect` other than `100-continue`.',
    remedy: 'Remove the field.',
  },
  'stale-version': {
    when: 'The thing has changed since the version named in `If-Match`. Nothing was written. `unseen` holds what happened since, at most the first hundred events. Without `unseen`, `If-Match` named no strong ETag of the thing.',
    remedy:
      'Read the events, decide again, and name the version in `currentVersion`. Send an ETag unchanged, as it was received; a weak one (`W/`) never matches.',
  },
  'version-required': {
    when: 'The act changes something that exists, and the request does not name the version it is based on.',
    remedy: 'Send the `ETag` that you last read as `If-Match`, or `*` for any version.',
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
    when: 'A request with the same `Idempotency-Key` is in progress.',
    remedy: 'Send it again after the seconds in `Retry-After`, to get the answer of the first.',
  },
  'header-too-large': {
    when: 'The header fields together are larger than the limit.',
    remedy: 'Send fewer or shorter header fields.',
  },
  'internal-error': {
    when: 'An unexpected error occurred. It was logged under the request id.',
    remedy: 'Try again. If it persists, report the request id to the operator of the service.',
  },
  overloaded: {
    when: 'Too much is waiting or open in the service already, or the projection to read is being built after an upgrade. Nothing was written, unless `detail` says otherwise.',
    remedy: 'Try again after the seconds in `Retry-After`.',
  },
  'not-ready': {
    when: 'The service is about to stop, or its views are still catching up with the log. Only `/readyz` answers so; other addresses answer normally.',
    remedy: 'Send requests to another instance. Try this one again after the seconds in `Retry-After`.',
  },
  'database-unavailable': {
    when: 'The database does not answer. A write may or may not have taken place.',
    remedy:
      'Try again after the seconds in `Retry-After`; with the same `Idempotency-Key` a write takes place once.',
  },
  'issuer-unavailable': {
    when: 'The signing keys of the token’s issuer cannot be read, so the token cannot be verified.',
    remedy:
      'Try again after the seconds in `Retry-After`. If it persists, tell the operator of the service. Keys work meanwhile.',
  },
  contended: {
    when: 'Concurrent writes to the same thing conflicted with this act again and again. Nothing was written.',
    remedy: 'Try again after the seconds in `Retry-After`.',
  },
  'request-timeout': {
    when: 'The request did not arrive in time.',
    remedy: 'Send it again, without pauses.',
  },
};
