import type { FastifyError } from 'fastify';
import { IssuerUnavailable } from '../../access/issuer-keys.ts';
import { CommandIdReused, Refused, StaleVersion, TooContended } from '../../commands/outcomes.ts';
import { Overloaded } from '../../database/limiter.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import { ledgerStream } from '../../domain/deciders.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { isUnreadable } from '../../projections/engine/versions/readable.ts';
import { InvalidRequest, problemOfInvalid } from './invalid-request.ts';
import { keyReused, Problem, type ProblemSlug } from './problem.ts';

const retrySoon = { 'retry-after': '1' };

/** Maps Fastify's error codes to problems. */
const fastifyProblems: Record<string, ProblemSlug> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'unsupported-media-type',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'malformed-request',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'malformed-json',
  FST_ERR_BAD_URL: 'not-found',
  FST_ERR_MAX_PARAM_LENGTH: 'not-found',
};

/** Maps an error to a problem. An unknown error becomes `internal-error`, without details for the client. */
export const problemOf = (error: unknown): Problem => {
  if (error instanceof Problem) return error;
  if (error instanceof InvalidRequest) return problemOfInvalid(error);
  if (error instanceof Refused) return problemOfRefusal(error);
  if (error instanceof StaleVersion) return problemOfVersion(error);
  if (error instanceof CommandIdReused) return keyReused();
  if (error instanceof Overloaded) return new Problem('overloaded', 'Try again in a moment.', {}, retrySoon);
  if (isUnreadable(error))
    return new Problem(
      'overloaded',
      'What you asked for is being built anew from the log, for this version of the service or because the log has gone back (see /readyz). Try again in a moment.',
      {},
      retrySoon,
    );
  if (error instanceof IssuerUnavailable)
    return new Problem('issuer-unavailable', 'Your token could not be judged. Try again.', {}, retrySoon);
  if (error instanceof TooContended)
    return new Problem('contended', 'Nothing was written. Try again.', {}, retrySoon);
  if (isUnavailable(error))
    return new Problem(
      'database-unavailable',
      'Try again in a moment. If this was a write without an Idempotency-Key, look first whether it took place.',
      {},
      retrySoon,
    );
  const { code } = error as Partial<FastifyError>;
  const slug = code === undefined ? undefined : fastifyProblems[code];
  if (slug !== undefined) return new Problem(slug, (error as Error).message);
  if (isOfTheRequest(error)) return new Problem('malformed-request', (error as Error).message);
  return new Problem('internal-error', 'It was logged under the request id.');
};

const problemOfVersion = ({ current, unseen }: StaleVersion): Problem =>
  unseen === undefined
    ? noTagOfThis(current)
    : new Problem('stale-version', `It is at version ${current} now, and its ETag is "${current}".`, {
        currentVersion: current,
        unseen: unseen.filter(isNotSealed),
      });

/** The problem of an If-Match with weak or foreign tags alone. They do not tell what the caller has seen. */
export const noTagOfThis = (current: number): Problem =>
  new Problem('stale-version', `If-Match names no strong ETag of this. The ETag is "${current}" now.`, {
    currentVersion: current,
  });

/**
 * Hides events of a claim that only admins see: they are sealed for the desk. Only admins act on the ledger's own
 * stream.
 */
const isNotSealed = ({ audience, stream }: RecordedEvent): boolean =>
  audience !== 'admin' || stream === ledgerStream;

/** Newer Fastify errors tell by their status whose fault they are. */
const isOfTheRequest = (error: unknown): boolean => {
  const { code, statusCode } = error as Partial<FastifyError>;
  return typeof code === 'string' && code.startsWith('FST_') && statusCode !== undefined && statusCode < 500;
};

const problemOfRefusal = ({ refusal }: Refused): Problem => {
  const { refused, detail, state, allowed, pointer, nearest } = refusal;
  return new Problem(refused, detail, {
    ...(pointer === undefined ? {} : { errors: [{ pointer, detail }] }),
    ...(state === undefined ? {} : { state }),
    ...(allowed === undefined ? {} : { allowed }),
    ...(nearest === undefined ? {} : { nearest }),
  });
};
