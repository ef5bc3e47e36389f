import type { z } from 'zod';
import { given, shown, types } from './given-value.ts';
import { nearestWords } from './nearest-words.ts';

type Issue = z.core.$ZodIssue;
type Union = Extract<Issue, { code: 'invalid_union' }>;

const formats: Readonly<Record<string, string>> = {
  datetime: 'a time (RFC 3339) such as 2026-11-22T00:00:00Z',
  date: 'a date such as 2026-11-22',
  url: 'an http or https address',
  uuid: 'a UUID',
  email: 'an e-mail address',
};

const nameMaxCharacters = 100;
const listedMax = 30;
const wordedMax = 100;

const quoted = (value: unknown): string => (typeof value === 'string' ? `“${value}”` : String(value));

/** Allowed values in words: all of them, or the first with an ellipsis. */
const oneOf = (values: readonly unknown[]): string => {
  if (values.length === 1) return quoted(values[0]);
  const named = values.slice(0, listedMax).map(quoted);
  return `one of ${named.join(', ')}${values.length > listedMax ? ', …' : ''}`;
};

/** A refusal of a value that is none of the allowed ones, with the nearest of them. */
export const sentenceOfChoice = (
  path: readonly PropertyKey[],
  value: unknown,
  allowed: readonly unknown[],
): string => {
  const near = typeof value === 'string' ? nearestWords(value, allowed.map(String)) : [];
  const suggestion = near.length === 0 ? '' : ` Did you mean ${near.map(quoted).join(' or ')}?`;
  const words = given(path, value);
  return `${fieldOf(path, 'The value')} must be ${oneOf(allowed)}${words === undefined ? '' : `, not ${words}`}.${suggestion}`;
};

const units: Readonly<Record<string, string>> = {
  string: 'character',
  array: 'item',
  set: 'item',
  record: 'field',
};

const sizeOf = (origin: string, bound: string, size: number | bigint): string => {
  const unit = units[origin];
  return unit === undefined
    ? `must be ${bound} ${size}`
    : `must have ${bound} ${size} ${unit}${Number(size) === 1 ? '' : 's'}`;
};

/** The requirement of an issue that zod worded: a predicate such as “must be a text”. */
const requirementOf = (issue: Issue): string => {
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${types[issue.expected] ?? `a ${issue.expected}`}`;
    case 'too_small':
      return issue.origin === 'string' && issue.minimum === 1
        ? 'must not be empty'
        : sizeOf(issue.origin, issue.inclusive === false ? 'more than' : 'at least', issue.minimum);
    case 'too_big':
      return sizeOf(issue.origin, issue.inclusive === false ? 'less than' : 'at most', issue.maximum);
    case 'invalid_format':
      return `must be ${formats[issue.format] ?? 'in the documented form'}`;
    case 'not_multiple_of':
      return `must be a multiple of ${issue.divisor}`;
    case 'invalid_value':
      return `must be ${oneOf(issue.values)}`;
    case 'invalid_union':
      return requirementOfUnion(issue);
    case 'invalid_key':
      return 'has a field with a name that is not allowed';
    case 'invalid_element':
      return 'has an item that is not allowed';
    case 'unrecognized_keys':
      return `must not have ${issue.keys
        .slice(0, listedMax)
        .map((key) => `\`${shown(key, nameMaxCharacters)}\``)
        .join(', ')}`;
    case 'custom':
      return 'is not allowed';
    default:
      return issue satisfies never;
  }
};

/** The allowed values of a union, if it consists of nothing else. */
const choicesIn = (issue: Union): readonly unknown[] | undefined => {
  if (issue.discriminator !== undefined) return 'options' in issue ? issue.options : undefined;
  const values = issue.errors.map(([first, ...others]) =>
    first?.code === 'invalid_value' && first.path.length === 0 && others.length === 0
      ? first.values
      : undefined,
  );
  return values.length > 0 && values.every((each) => each !== undefined) ? values.flat() : undefined;
};

const requirementOfUnion = (issue: Union): string => {
  const choices = choicesIn(issue);
  if (choices !== undefined) return `must be ${oneOf(choices)}`;
  const variants = issue.errors.flatMap((issues) => issues.slice(0, 1).map(requirement));
  return variants.length === 0
    ? 'is not allowed'
    : [...new Set(variants)].join(' or ').replaceAll(' or must be ', ' or ');
};

/** Messages of zod begin with these words. Messages of our schemas are predicates: “must be …”. */
const isWordedByZod = (message: string): boolean =>
  /^(Invalid|Too |Unrecognized|Expected|Required)/.test(message);

/** The requirement that a value does not meet: a predicate such as “must be a text”. */
export const requirement = (issue: Issue): string =>
  isWordedByZod(issue.message) ? requirementOf(issue) : issue.message;

/** A field in words: its path in backticks, or the name of the whole. */
const fieldOf = (path: readonly PropertyKey[], whole: string): string =>
  path.length === 0 ? whole : `\`${path.map((each) => shown(String(each), nameMaxCharacters)).join('.')}\``;

/** The length of a value that is too long or too short. */
const lengthOf = (value: unknown): string | undefined =>
  typeof value === 'string' || Array.isArray(value) ? `and has ${value.length}` : undefined;

/** How the given value differs from the requirement, as the end of a sentence. */
const difference = (issue: Issue, path: readonly PropertyKey[], required: string): string => {
  const { code, input } = issue;
  // “Must not be blank” says what was given, and so does a rule about two fields.
  if (!required.startsWith('must ') || required.startsWith('must not ')) return '';
  if (code === 'custom' && typeof input === 'object') return '';
  const isSize = code === 'too_big' || code === 'too_small';
  const words = (isSize ? lengthOf(input) : undefined) ?? given(path, input);
  if (words === undefined) return '';
  return words.startsWith('and ') ? `, ${words}` : `, not ${words}`;
};

const sentenceOf = (issue: Issue, path: readonly PropertyKey[], whole: string): string => {
  const required = requirement(issue);
  const isDiscriminated = issue.code === 'invalid_union' && issue.discriminator !== undefined;
  // The input of a discriminated union is the object, and the issue is that of its field.
  const input = isDiscriminated ? fieldIn(issue.input, issue.discriminator) : issue.input;
  const subject = fieldOf(path, whole);
  if (input === undefined) return `${subject} is missing. It ${required}.`;
  const choices =
    issue.code === 'invalid_value' && isWordedByZod(issue.message)
      ? issue.values
      : issue.code === 'invalid_union'
        ? choicesIn(issue)
        : undefined;
  if (choices !== undefined) return sentenceOfChoice(path, input, choices);
  return `${subject} ${required}${difference(issue, path, required)}.`;
};

const fieldIn = (value: unknown, name = ''): unknown =>
  typeof value === 'object' && value !== null ? new Map(Object.entries(value)).get(name) : undefined;

/** The issues of the variant of a union that fits best: of those with issues deeper down, the one with the fewest. */
const closest = ({ errors }: Union): readonly Issue[] | undefined =>
  errors
    .filter((issues) => issues.length > 0 && issues.every(({ path }) => path.length > 0))
    .toSorted((one, other) => one.length - other.length)[0];

/** A wrong field, and a sentence that names it, what it must be, and what was given. */
interface WrongField {
  readonly path: readonly PropertyKey[];
  /** Worded when it is read. A small body may have so many wrong fields that wording all of them would take seconds. */
  readonly sentence: string;
}

/** The words for the validated whole. */
export interface Whole {
  /** Its name at the beginning of a sentence: `The body`. */
  readonly name: string;
  /** What an unknown field is not: `a field of the body`, `a parameter of this operation`. */
  readonly field: string;
  /** The names of its fields, to suggest one for a misspelt name. */
  readonly known?: readonly string[];
}

const wrongField = (path: readonly PropertyKey[], inWords: () => string): WrongField => ({
  path,
  get sentence() {
    return inWords();
  },
});

const unknownField = (
  path: readonly PropertyKey[],
  key: string,
  { name, field, known = [] }: Whole,
): WrongField => {
  const inWords = (): string => {
    const near = path.length === 0 ? nearestWords(key, known) : [];
    const suggestion =
      near.length === 0 ? '' : ` Did you mean ${near.map((each) => `\`${each}\``).join(' or ')}?`;
    const noun = path.length === 0 ? field : `a field of ${fieldOf(path, name)}`;
    return `${fieldOf([...path, key], name)} is not ${noun}.${suggestion}`;
  };
  return wrongField([...path, key], inWords);
};

/**
 * Words the issues of zod: one table for HTTP, imports, settings and the command line. The issues must come from a parse
 * with `reportInput`, or the sentences cannot tell a missing field from a wrong one.
 */
export const sentencesOf = (
  issues: readonly Issue[],
  whole: Whole,
  within: readonly PropertyKey[] = [],
): WrongField[] =>
  issues.flatMap((issue): WrongField[] => {
    const path = [...within, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownField(path, key, whole));
    const deeper = issue.code === 'invalid_union' && issue.input !== undefined ? closest(issue) : undefined;
    return deeper === undefined
      ? [wrongField(path, () => sentenceOf(issue, path, whole.name))]
      : sentencesOf(deeper, whole, path);
  });

/** The sentences alone, the first hundred of them. The noun names the whole: `line` gives “The line” and “a field of the line”. */
export const wordsOf = (issues: readonly Issue[], noun: string): string[] =>
  sentencesOf(issues, { name: `The ${noun}`, field: `a field of the ${noun}` })
    .slice(0, wordedMax)
    .map(({ sentence }) => sentence);
