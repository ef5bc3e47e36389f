interface Shared {
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly responses?: Readonly<Record<string, unknown>>;
}

/** The parts of an OpenAPI document that contain references. */
interface Referring {
  readonly paths: Readonly<Record<string, Readonly<Record<string, any>>>>;
  readonly components?: Shared;
}

const mapValues = <Value, Other>(
  record: Readonly<Record<string, Value>>,
  change: (value: Value) => Other,
): Record<string, Other> =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, change(value)]));

/** Throws for a dangling reference, so that no comparison skips missing parts. */
const resolve = (value: any, section: keyof Shared, { components = {} }: Referring): unknown => {
  if (value?.$ref === undefined) return value;
  const name = String(value.$ref).replace(`#/components/${section}/`, '');
  const found = components[section]?.[name];
  if (found === undefined) throw new Error(`${value.$ref} is not in the document`);
  return found;
};

/**
 * Inlines references to `components.parameters` and `components.responses` in each operation. References to schemas and
 * headers stay.
 */
export const inlineShared = <Document extends Referring>(document: Document): Document => ({
  ...document,
  paths: mapValues(document.paths, (operations) =>
    mapValues(operations, ({ parameters, responses, ...operation }) => ({
      ...operation,
      ...(parameters === undefined
        ? {}
        : { parameters: parameters.map((each: unknown) => resolve(each, 'parameters', document)) }),
      responses: mapValues(responses, (each) => resolve(each, 'responses', document)),
    })),
  ),
});
