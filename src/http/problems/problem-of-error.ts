import type { FastifyError } from 'fastify';
import { z } from 'zod';
import { IssuerUnavailable } from '../../access/issuer-keys.ts';
import { CommandIdReused, Refused, StaleVersion, TooContended } from '../../commands/outcomes.ts';
import { Overloaded } from '../../database/limiter.ts';
import { isUnavailable } from '../../database/unavailable.ts';
import { ledgerStream } from '../../domain/deciders.ts';
import type { RecordedEvent } from '../../domain/events.ts';
import { isUnreadable } from '../../projections/engine/versions/readable.ts';
import { keyReused, Problem, type FieldError, type ProblemSlug } from './problem.ts';

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
  if (error instanceof Refused) return problemOfRefusal(error);
  if (error instanceof StaleVersion)
    return new Problem('stale-version', `It is at version ${error.current} now.`, {
      currentVersion: error.current,
      unseen: error.unseen.filter(isNotSealed),
    });
  if (error instanceof CommandIdReused) return keyReused();
  if (error instanceof Overloaded) return new Problem('overloaded', 'Try again in a moment.', {}, retrySoon);
  if (isUnreadable(error))
    return new Problem(
      'overloaded',
      'What you asked for is being built anew by this version of the service. Try again in a moment.',
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
  const { code, validation, validationContext } = error as Partial<FastifyError> & {
    validationContext?: string;
  };
  if (validation !== undefined)
    return problemOfFields((error as { cause?: unknown }).cause, validationContext);
  const slug = code === undefined ? undefined : fastifyProblems[code];
  if (slug !== undefined) return new Problem(slug, (error as Error).message);
  if (isOfTheRequest(error)) return new Problem('malformed-request', (error as Error).message);
  return new Problem('internal-error', 'It was logged under the request id.');
};

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

/**
 * Limit of a name in a pointer, in characters. An escaped name is up to three times as long, so answers could grow
 * without it.
 */
const pointerPartMaxCharacters = 300;

const escaped = (part: PropertyKey): string => {
  const name = Array.from(String(part).slice(0, 2 * pointerPartMaxCharacters));
  const begun = name.slice(0, pointerPartMaxCharacters).join('').toWellFormed();
  return encodeURIComponent(begun.replaceAll('~', '~0').replaceAll('/', '~1'));
};

const pointerTo = (path: readonly PropertyKey[]): string => ['#', ...path.map(escaped)].join('/');

/** Lists all invalid fields, not only the first. An unknown field is named itself, not the object around it. */
const fieldErrors = (issues: readonly z.core.$ZodIssue[]): FieldError[] =>
  issues.flatMap((issue): FieldError[] => {
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((key) => ({
        pointer: pointerTo([...issue.path, key]),
        detail: 'is not a field of this',
      }));
    return [{ pointer: pointerTo(issue.path), detail: issue.message }];
  });

/** Limit of listed fields. A small body can have so many that the answer would be huge. */
const fieldErrorsMaxItems = 100;

const problemOfFields = (cause: unknown, context: string | undefined): Problem => {
  const issues = cause instanceof z.ZodError ? cause.issues : [];
  const all = fieldErrors(issues);
  const errors = all.slice(0, fieldErrorsMaxItems);
  if (context === 'params') return new Problem('not-found', 'There is nothing with such an id.');
  if (context === 'querystring')
    return new Problem(
      'unknown-parameter',
      errors.map((each) => `${each.pointer.slice(2)}: ${each.detail}`).join('; '),
      { errors },
    );
  if (context === 'headers')
    return new Problem('malformed-request', 'A header field is malformed.', { errors });
  const count = all.length === 1 ? 'One field is' : `${all.length} fields are`;
  const named = all.length > errors.length ? `, of which ${errors.length} are named` : '';
  return new Problem('invalid-fields', `${count} wrong${named}.`, { errors });
};
