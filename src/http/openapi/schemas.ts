import { z } from 'zod';

/** A JSON Schema, or another object of an OpenAPI document. */
export type JsonSchema = Record<string, unknown>;

/** The form of a schema: `input` is what the service takes, `output` is what it answers. */
export type Direction = 'input' | 'output';

/** The JSON Schemas of all zod schemas of one document. */
export interface Schemas {
  /**
   * The JSON Schema of a zod schema. It is a reference where the schema has an id.
   * Throws where the schema was not among those that were converted.
   */
  readonly of: (schema: z.ZodType, direction: Direction) => JsonSchema;
  /** The schemas that have an id, by their ids. */
  readonly components: ReadonlyMap<string, JsonSchema>;
}

type Override = NonNullable<z.core.ToJSONSchemaParams['override']>;

const refPrefix = '#/components/schemas/';

/**
 * Adds the discriminator that generated clients narrow a union by; JSON Schema itself has none.
 * A mapping needs a component for each option, since its values are references.
 */
const addDiscriminator: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if (def.type !== 'union' || !('discriminator' in def)) return;
  const propertyName = String(def.discriminator);
  const refs = jsonSchema.oneOf?.map((option) => option.$ref) ?? [];
  const mapping = def.options.flatMap((option, index) =>
    [...(option._zod.propValues?.[propertyName] ?? [])].map((value) => [String(value), refs[index]] as const),
  );
  jsonSchema['discriminator'] = {
    propertyName,
    ...(refs.includes(undefined) ? {} : { mapping: Object.fromEntries(mapping) }),
  };
};

/** Answers may gain fields in later versions. Only strict objects, which are sent to the service, are closed. */
const openAnswers: Override = ({ zodSchema, jsonSchema }) => {
  const { def } = zodSchema._zod;
  if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
};

/**
 * A pattern in the subset that Go and Python understand too. `\\/` is an escape of JavaScript's literals alone. `\\uXXXX`
 * is written as `\\xXX`, or as the character itself.
 */
export const inCommonSubset = (pattern: string): string =>
  pattern.replace(/\\(?:u([0-9a-fA-F]{4})|(.))/gs, (escape, code: string | undefined, other: string) => {
    if (other === '/') return '/';
    if (code === undefined) return escape;
    return code.startsWith('00') ? `\\x${code.slice(2)}` : String.fromCharCode(Number.parseInt(code, 16));
  });

const portablePattern: Override = ({ jsonSchema }) => {
  if (jsonSchema.pattern !== undefined) jsonSchema.pattern = inCommonSubset(jsonSchema.pattern);
};

/**
 * Converts schemas in one pass, as the properties of one object. A call for each would convert the components that they
 * share again every time, which takes ten times as long.
 */
const convertAll = (schemas: readonly z.ZodType[], io: Direction) => {
  const all = z.object(Object.fromEntries(schemas.map((schema, index) => [String(index), schema])));
  const { properties = {}, $defs = {} } = z.toJSONSchema(all, {
    io,
    override: (context) => {
      addDiscriminator(context);
      openAnswers(context);
      portablePattern(context);
    },
  });
  // The text holds references as keywords and as values of discriminator mappings; both move to the components.
  const text = JSON.stringify({ properties, $defs }).replaceAll('"#/$defs/', `"${refPrefix}`);
  const converted = JSON.parse(text) as Record<'properties' | '$defs', Record<string, JsonSchema>>;
  return {
    bySchema: new Map(schemas.map((schema, index) => [schema, converted.properties[index]])),
    named: Object.entries(converted.$defs).map(([id, { id: _, ...definition }]) => [id, definition] as const),
  };
};

/**
 * Rewrites a union with something added (`allOf` of a discriminated union and more) as the union of its options, each
 * with the addition. Generators take the first form for one more option beside those of the union.
 */
const distributeUnion = (definition: JsonSchema, components: ReadonlyMap<string, JsonSchema>): JsonSchema => {
  const { allOf, ...others } = definition;
  const [first, ...added] = (allOf ?? []) as { $ref?: string }[];
  const union = components.get(first?.$ref?.slice(refPrefix.length) ?? '');
  if (union?.['discriminator'] === undefined) return definition;
  const options = union['oneOf'] as JsonSchema[];
  return { ...others, oneOf: options.map((option) => ({ allOf: [option, ...added] })) };
};

/**
 * Converts the schemas of a document to JSON Schema 2020-12, the dialect of OpenAPI 3.1. Schemas with an id become components.
 * Throws where two different schemas have one id, also where the two directions of one schema differ.
 */
export const convertSchemas = (schemas: Readonly<Record<Direction, readonly z.ZodType[]>>): Schemas => {
  const input = convertAll(schemas.input, 'input');
  const output = convertAll(schemas.output, 'output');
  const components = new Map<string, JsonSchema>();
  for (const [id, definition] of [...input.named, ...output.named]) {
    const known = components.get(id);
    if (known !== undefined && JSON.stringify(known) !== JSON.stringify(definition))
      throw new Error(`two schemas are named ${id}`);
    components.set(id, definition);
  }
  for (const [id, definition] of components) components.set(id, distributeUnion(definition, components));
  return {
    of: (schema, direction) => {
      const found = { input, output }[direction].bySchema.get(schema);
      if (found === undefined) throw new Error(`a schema was not converted for ${direction}`);
      return found;
    },
    components,
  };
};
