import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** The named schemas of the API document, filled while its routes are described. */
export type Components = Map<string, JsonSchema>;

const refPrefix = '#/components/schemas/';

/** Zod's own form of a discriminated union has no discriminator, which generated clients need to narrow by. */
const addDiscriminator = (def: { type: string; discriminator?: string }, json: JsonSchema): void => {
  if (def.type === 'union' && def.discriminator !== undefined)
    json['discriminator'] = { propertyName: def.discriminator };
};

/** `#/$defs/X` → `#/components/schemas/X`, all the way down. */
const moveRefs = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(moveRefs);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, each]) =>
      name === '$ref' && typeof each === 'string'
        ? [name, each.replace('#/$defs/', refPrefix)]
        : [name, moveRefs(each)],
    ),
  );
};

/** Where each option of a discriminated union is one component, the discriminator maps each value to it. */
const addMappings = (value: unknown, components: Components): void => {
  if (Array.isArray(value)) value.forEach((each) => addMappings(each, components));
  if (typeof value !== 'object' || value === null) return;
  const { discriminator, oneOf } = value as { discriminator?: JsonSchema; oneOf?: { $ref?: string }[] };
  if (discriminator !== undefined && oneOf?.every((each) => each.$ref !== undefined)) {
    const name = discriminator['propertyName'] as string;
    discriminator['mapping'] = Object.fromEntries(
      oneOf.map(({ $ref = '' }) => {
        const option = components.get($ref.slice(refPrefix.length)) as {
          properties: Record<string, { const: string }>;
        };
        return [option.properties[name]?.const, $ref];
      }),
    );
  }
  Object.values(value).forEach((each) => addMappings(each, components));
};

/** The JSON Schema (2020-12) of a zod schema, its named parts moved to the components. */
export const toJsonSchema = (
  schema: z.ZodType,
  io: 'input' | 'output',
  components: Components,
): JsonSchema => {
  const {
    $schema: _,
    $defs = {},
    ...json
  } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      addDiscriminator(def, jsonSchema);
      // Answers may gain fields in later versions; only what is sent to us is closed.
      if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
    },
  }) as JsonSchema & { $defs?: Record<string, JsonSchema> };
  for (const [name, definition] of Object.entries($defs)) {
    const moved = moveRefs(definition) as JsonSchema;
    const known = components.get(name);
    if (known === undefined) components.set(name, moved);
    else if (JSON.stringify(withoutMapping(known)) !== JSON.stringify(moved))
      throw new Error(`two schemas are named ${name}`);
  }
  for (const definition of components.values()) addMappings(definition, components);
  const id = z.globalRegistry.get(schema)?.id;
  if (id === undefined) return moveRefs(json) as JsonSchema;
  // A named schema at the top is described in place; it becomes a component like the others.
  const { id: __, ...named } = json;
  if (!components.has(id)) components.set(id, moveRefs(named) as JsonSchema);
  for (const definition of components.values()) addMappings(definition, components);
  return { $ref: `${refPrefix}${id}` };
};

const withoutMapping = (value: JsonSchema): JsonSchema =>
  JSON.parse(
    JSON.stringify(value, (name, each: unknown) => (name === 'mapping' ? undefined : each)),
  ) as JsonSchema;

/**
 * A union with something added, which generators would take for one more kind beside those of the union, becomes the
 * union of its kinds with that added to each. Done once all components are known.
 */
export const spreadUnions = (components: Components): void => {
  for (const [name, { allOf, ...others }] of components) {
    const [first, ...added] = (allOf ?? []) as { $ref?: string }[];
    const union = components.get(first?.$ref?.slice(refPrefix.length) ?? '');
    if (union?.['discriminator'] === undefined) continue;
    const kinds = union['oneOf'] as JsonSchema[];
    components.set(name, { ...others, oneOf: kinds.map((kind) => ({ allOf: [kind, ...added] })) });
  }
};
