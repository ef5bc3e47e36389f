/** The types of JSON values in words, by the names that zod gives them. */
export const types: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
  null: 'null',
};

const givenMaxCharacters = 40;

/** Names of fields whose values are never repeated. */
const secretName = /secret|token|password|key|authorization|cursor/i;
/** Values that look like credentials: keys, JWTs, secrets of webhooks, and addresses with a password. */
const secretValue = /cl_(?:live|test)_|eyJ|whsec_|\/\/[^/\s]*@/;

/** Text for a sentence: without control characters and line breaks, and cut to a length. */
export const shown = (text: string, maxCharacters: number): string => {
  const cut = text.slice(0, maxCharacters).toWellFormed();
  return `${cut.replaceAll(/[\p{C}\p{Zl}\p{Zp}]/gu, '·')}${text.length > maxCharacters ? '…' : ''}`;
};

/** The given value for a sentence; undefined if it would say nothing. A secret is never repeated. */
export const given = (path: readonly PropertyKey[], value: unknown): string | undefined => {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return types[typeof value];
  if (value === '') return 'an empty text';
  if (path.some((each) => secretName.test(String(each))) || secretValue.test(value)) return 'the given text';
  return `“${shown(value, givenMaxCharacters)}”`;
};
