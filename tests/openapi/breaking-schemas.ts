type Schema = Readonly<Record<string, any>>;

/** The direction of a schema. Requests may allow more, and answers may promise more. */
export type Direction = 'sent' | 'answered';

/** What breaks between two schemas, each with its place. */
export type Compare = (was: Schema, is: Schema, at: string, direction: Direction) => string[];

interface Sides {
  readonly released: { readonly schemas: Readonly<Record<string, Schema>> };
  readonly current: { readonly schemas: Readonly<Record<string, Schema>> };
}

/** A schema behind its reference. `false`, which allows nothing, ends the list of a tuple. */
const resolved = (schema: Schema | boolean, schemas: Readonly<Record<string, Schema>>): Schema => {
  if (typeof schema === 'boolean') return schema ? {} : { not: {} };
  return schema['$ref'] === undefined
    ? schema
    : (schemas[String(schema['$ref']).split('/').at(-1) ?? ''] ?? {});
};

const typesOf = ({ type, ...schema }: Schema): string[] =>
  [type ?? ('const' in schema ? typeof schema['const'] : [])].flat();

const valuesOf = (schema: Schema): unknown[] | undefined =>
  schema['enum'] ?? ('const' in schema ? [schema['const']] : undefined);

const optionsOf = (schema: Schema): Schema[] | undefined => schema['oneOf'] ?? schema['anyOf'];

/** The identity of an option of a union across versions: its component, or its form. */
const nameOf = (option: Schema): string =>
  String(
    option['$ref'] ??
      JSON.stringify([
        option['type'],
        option['const'],
        option['enum'],
        option['pattern'],
        option['format'],
        option['allOf']?.map(nameOf),
      ]),
  );

const missing = <T>(from: readonly T[], of: readonly T[]): T[] => from.filter((each) => !of.includes(each));

const upperBounds = ['maxLength', 'maxItems', 'maximum', 'exclusiveMaximum'];
const lowerBounds = ['minLength', 'minItems', 'minimum', 'exclusiveMinimum'];

const times = ['Z', '.5Z', '.000Z', '.000000Z', '+02:00', '.000+02:00'].map(
  (end) => `2026-11-26T12:00:00${end}`,
);

/** No program can compare two patterns in general, but the known forms of a time can be compared. */
const takesAsMuchOfTime = (was: Schema, is: Schema): boolean =>
  [was, is].every((each) => each['format'] === 'date-time' && each['pattern'] !== undefined) &&
  times.every((time) => !new RegExp(was['pattern']).test(time) || new RegExp(is['pattern']).test(time));

/** Bounds and formats that clients rely on in what they send. */
const narrowed = (was: Schema, is: Schema, at: string): string[] => [
  ...upperBounds
    .filter((bound) => is[bound] !== undefined && !(was[bound] <= is[bound]))
    .map((bound) => `${at}: ${bound} is lower`),
  ...lowerBounds
    .filter((bound) => is[bound] !== undefined && !(was[bound] >= is[bound]))
    .map((bound) => `${at}: ${bound} is higher`),
  ...['pattern', 'format']
    .filter((form) => is[form] !== undefined && is[form] !== was[form])
    .filter((form) => form !== 'pattern' || !takesAsMuchOfTime(was, is))
    .map((form) => `${at}: ${form} is another`),
];

const ofProperties = (was: Schema, is: Schema, at: string, direction: Direction, more: Compare): string[] => {
  const before: Record<string, Schema> = was['properties'] ?? {};
  const after: Record<string, Schema> = is['properties'] ?? {};
  const requiredBefore: string[] = was['required'] ?? [];
  const requiredAfter: string[] = is['required'] ?? [];
  const required =
    direction === 'sent'
      ? missing(requiredAfter, requiredBefore).map((name) => `${at}/${name} is required now`)
      : missing(requiredBefore, requiredAfter)
          .filter((name) => name in after)
          .map((name) => `${at}/${name} may be missing now`);
  return [
    ...missing(Object.keys(before), Object.keys(after)).map((name) => `${at}/${name} is gone`),
    ...required,
    ...Object.keys(before)
      .filter((name) => name in after)
      .flatMap((name) => more(before[name] ?? {}, after[name] ?? {}, `${at}/${name}`, direction)),
  ];
};

/** Compares schemas recursively, each pair of components once in each direction. */
export const createCompare = ({ released, current }: Sides): Compare => {
  const done = new Set<string>();
  const compare: Compare = (one, other, at, direction) => {
    const pair = `${direction} ${String(one['$ref'])} ${String(other['$ref'])}`;
    if (one['$ref'] !== undefined && done.has(pair)) return [];
    if (one['$ref'] !== undefined) done.add(pair);
    const [was, is] = [resolved(one, released.schemas), resolved(other, current.schemas)];
    return breaksIn(was, is, at, direction, compare);
  };
  return compare;
};

/** Whether an option takes every text that another one took: a pattern that is gone is no break for senders. */
const takesAllTextsOf = (option: Schema, other: Schema): boolean =>
  [option, other].every((each) => each['type'] === 'string') &&
  ['pattern', 'enum', 'const', 'format'].every((limit) => option[limit] === undefined);

const breaksIn = (was: Schema, is: Schema, at: string, direction: Direction, more: Compare): string[] => {
  const parts: Schema[] = was['allOf'] ?? [];
  const now: Schema[] = is['allOf'] ?? [];
  if (parts.length !== now.length) return [`${at}: it is made of other parts`];
  if (parts.length > 0) return parts.flatMap((part, index) => more(part, now[index] ?? {}, at, direction));
  const [before, after] = [optionsOf(was), optionsOf(is)];
  if (before !== undefined && after !== undefined) {
    // Options without a name of their own may look alike. Each is compared with the most similar one.
    return before.flatMap((option) => {
      const tries = after
        .filter(
          (each) =>
            nameOf(each) === nameOf(option) || (direction === 'sent' && takesAllTextsOf(each, option)),
        )
        .map((each) => more(option, each, at, direction));
      const [nearest] = tries.sort((one, other) => one.length - other.length);
      return nearest ?? [`${at}: an option is gone: ${nameOf(option)}`];
    });
  }
  if ((before === undefined) !== (after === undefined)) return [`${at}: it is of another form`];
  const [from, to] = direction === 'sent' ? [was, is] : [is, was];
  const types = missing(typesOf(from), typesOf(to)).filter(
    (type) => type !== 'integer' || !typesOf(to).includes('number'),
  );
  const values = valuesOf(is) === undefined ? [] : missing(valuesOf(was) ?? [], valuesOf(is) ?? []);
  return [
    ...types.map((type) => `${at}: it ${direction === 'sent' ? 'may no longer be' : 'may now be'} ${type}`),
    ...values.map((value) => `${at}: the value ${JSON.stringify(value)} is gone`),
    ...(direction === 'sent' && valuesOf(was) === undefined && valuesOf(is) !== undefined
      ? [`${at}: only some values are left`]
      : []),
    ...(direction === 'sent' ? narrowed(was, is, at) : []),
    ...ofProperties(was, is, at, direction, more),
    ...(was['items'] !== undefined && is['items'] !== undefined
      ? more(was['items'], is['items'], `${at}/*`, direction)
      : []),
  ];
};
