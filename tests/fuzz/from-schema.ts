import fc, { type Arbitrary } from 'fast-check';

/** The subset of JSON Schema that the document uses. An unknown keyword ends the run, so that none is ignored. */
export type Schema = Readonly<Record<string, any>>;

/** What generated values may refer to. */
export interface GenerationContext {
  /** The components of the document. */
  readonly schemas: Readonly<Record<string, Schema>>;
  /** Ids of existing items, by kind. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

const textMaxCharacters = 80;

const instants: Arbitrary<string> = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Times in any zone, if the document allows any. */
const timesOf = (pattern: string | undefined): Arbitrary<string> =>
  pattern !== undefined && new RegExp(pattern).test('2000-01-01T00:00:00+02:00')
    ? fc.oneof(
        instants,
        fc
          .tuple(instants, fc.constantFrom('Z', '+02:00', '-11:30', '.123456Z'))
          .map(([time, zone]) => `${time.slice(0, 19)}${zone}`),
      )
    : instants;

const matching = new Map<string, Arbitrary<string>>();

/** Texts of a pattern. Building the arbitrary takes fast-check 50 ms, and most patterns occur in every operation. */
const textsMatching = (pattern: string, maxLength: number | undefined): Arbitrary<string> => {
  const name = `${maxLength ?? ''} ${pattern}`;
  const texts =
    matching.get(name) ??
    fc.stringMatching(new RegExp(pattern), maxLength === undefined ? {} : { maxLength });
  matching.set(name, texts);
  return texts;
};

/** Mostly ids of existing items, because an unknown id is refused before anything else is checked. */
const idsOf = (kind: string, { ids }: GenerationContext, pattern: string): Arbitrary<string> => {
  const there = ids[kind] ?? [];
  const any = textsMatching(pattern, undefined);
  return there.length === 0
    ? any
    : fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...there) }, { weight: 1, arbitrary: any });
};

const textsOf = (schema: Schema, context: GenerationContext): Arbitrary<string> => {
  const { pattern, format, minLength = 0, maxLength = textMaxCharacters } = schema;
  if (format === 'date-time') return timesOf(pattern);
  if (format === 'uri') return fc.webUrl();
  const [, kind] = /^\^([a-z]+)_\[0-7\]/.exec(pattern ?? '') ?? [];
  if (kind !== undefined) return idsOf(kind, context, pattern);
  if (pattern !== undefined && pattern !== '\\S')
    return textsMatching(pattern, Math.min(maxLength, textMaxCharacters));
  return fc
    .string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, textMaxCharacters) })
    .filter((text) => pattern === undefined || /\S/.test(text));
};

const listsOf = (
  { items = {}, minItems = 0, maxItems = 4 }: Schema,
  context: GenerationContext,
): Arbitrary<unknown> =>
  fc.array(valuesOf(items, context), {
    minLength: minItems,
    maxLength: Math.max(minItems, Math.min(maxItems, 4)),
  });

const objectsOf = (
  { properties = {}, required = [] }: Schema,
  context: GenerationContext,
): Arbitrary<unknown> =>
  fc.record(
    Object.fromEntries(
      Object.entries<Schema>(properties).map(([name, each]) => [name, valuesOf(each, context)]),
    ),
    { requiredKeys: required, noNullPrototype: true },
  );

/** Values that the schema allows. */
export const valuesOf = (schema: Schema, context: GenerationContext): Arbitrary<unknown> => {
  const { $ref, type } = schema;
  if ($ref !== undefined) return valuesOf(context.schemas[$ref.split('/').at(-1)] ?? {}, context);
  if ('const' in schema) return fc.constant(schema['const']);
  if (schema['enum'] !== undefined) return fc.constantFrom(...schema['enum']);
  const options: Schema[] | undefined = schema['anyOf'] ?? schema['oneOf'];
  if (options !== undefined) return fc.oneof(...options.map((each) => valuesOf(each, context)));
  switch (type) {
    case 'string':
      return textsOf(schema, context);
    case 'integer':
      return fc.integer({
        min: Math.max(schema['minimum'] ?? 0, -2_147_483_648),
        max: Math.min(schema['maximum'] ?? 100, 2_147_483_647),
      });
    case 'number':
      return fc.double({ min: schema['minimum'] ?? 0, max: schema['maximum'] ?? 100, noNaN: true });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return listsOf(schema, context);
    case 'object':
      return objectsOf(schema, context);
    default:
      throw new Error(`the fuzzer knows no schema such as ${JSON.stringify(schema)}`);
  }
};
