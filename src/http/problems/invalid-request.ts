import type { z } from 'zod';
import { sentencesOf, type Whole } from '../../validation/issue-sentences.ts';
import { Problem, type FieldError } from './problem.ts';

/** The issues of a part of a request that its schema rejects. */
export class InvalidRequest extends Error {
  override readonly name = 'InvalidRequest';
  readonly issues: readonly z.core.$ZodIssue[];
  /** The names of the fields that the part may have. */
  readonly known: readonly string[];
  /** The part of the request: `body`, `querystring`, `params` or `headers`. Fastify sets it. */
  validationContext: string | undefined;
  constructor(issues: readonly z.core.$ZodIssue[], known: readonly string[]) {
    super('invalid');
    this.issues = issues;
    this.known = known;
  }
}

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

/** Limit of listed fields. A small body can have so many that the answer would be huge. */
const fieldErrorsMaxItems = 100;
/** Limit of the sentences in `detail`. `errors` has all of them. */
const sentencesInDetailMax = 3;

const wholes: Readonly<Record<string, Whole>> = {
  querystring: { name: 'The query', field: 'a parameter of this operation' },
  headers: { name: 'The header', field: 'a header field of this operation' },
  params: { name: 'The address', field: 'a parameter of this address' },
};
const body: Whole = { name: 'The body', field: 'a field of the body' };

/** Names every wrong field in `errors`, and the first of them in `detail`. */
export const problemOfInvalid = ({ issues, known, validationContext = '' }: InvalidRequest): Problem => {
  const all = sentencesOf(issues, { ...(wholes[validationContext] ?? body), known });
  const sentences = all.slice(0, sentencesInDetailMax).map(({ sentence }) => sentence);
  const detail = [...new Set(sentences)].join(' ');
  if (validationContext === 'params')
    return new Problem('not-found', `There is nothing at this address. ${detail}`);
  const errors = all
    .slice(0, fieldErrorsMaxItems)
    .map(({ path, sentence }): FieldError => ({ pointer: pointerTo(path), detail: sentence }));
  if (validationContext === 'querystring') return new Problem('unknown-parameter', detail, { errors });
  if (validationContext === 'headers') return new Problem('malformed-request', detail, { errors });
  const counted = all.length === 1 ? 'One field is wrong.' : `${all.length} fields are wrong.`;
  const more =
    all.length > sentences.length
      ? ` See “errors” for all${all.length > errors.length ? ' up to a hundred' : ''}.`
      : '';
  return new Problem('invalid-fields', `${counted} ${detail}${more}`, { errors });
};

/** A problem with one parameter of the query. The sentence names it. */
export const wrongParameter = (name: string, sentence: string): Problem =>
  new Problem('unknown-parameter', sentence, { errors: [{ pointer: pointerTo([name]), detail: sentence }] });
