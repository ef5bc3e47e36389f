import { NotStrictJson, parseStrictJson } from '../../../validation/strict-json.ts';
import { Problem } from '../../problems/problem.ts';

const utf8 = new TextDecoder('utf-8', { fatal: true });

const malformed = (detail: string): Problem => new Problem('malformed-json', detail);

/** Parses the bytes of a body by `parseStrictJson`. It also refuses invalid UTF-8. */
export const parseJsonBody = (bytes: Buffer): unknown => {
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw malformed('The body is not UTF-8.');
  }
  if (text.trim() === '') throw malformed('The body is empty.');
  // Fastify cannot tell null from no body, and some acts may come without one.
  if (text.trim() === 'null') throw malformed('The body is null.');
  try {
    return parseStrictJson(text);
  } catch (error) {
    if (error instanceof NotStrictJson)
      throw malformed(error.message.replace(/^It is not/, 'The body is not'));
    throw error;
  }
};
