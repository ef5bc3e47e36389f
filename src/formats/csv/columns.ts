import { z } from 'zod';

/** The path of a column's value in an item. Its name is the path joined by dots. */
export type Column = readonly string[];

/** The schema without its optional, nullable and default wrappers. */
const unwrapped = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap() as z.ZodType);
  return schema;
};

/** The object schemas of a value; undefined if it may be anything else. */
const objectSchemasOf = (schema: z.ZodType): z.ZodObject[] | undefined => {
  const plain = unwrapped(schema);
  if (plain instanceof z.ZodObject) return [plain];
  if (plain instanceof z.ZodUnion) {
    const kinds = plain.options.map((each) => objectSchemasOf(each as z.ZodType));
    return kinds.every((each) => each !== undefined) ? kinds.flat() : undefined;
  }
  if (plain instanceof z.ZodIntersection) {
    const left = objectSchemasOf(plain.def.left as z.ZodType);
    const right = objectSchemasOf(plain.def.right as z.ZodType);
    return left && right && [...left, ...right];
  }
  return undefined;
};

/**
 * The columns of a list, derived from the schema of its items. So they do not depend on the items. Nested objects are
 * flattened. A field whose schema differs between kinds of items, such as the data of events, is one column.
 */
export const columnsOf = (schema: z.ZodType, path: Column = []): Column[] => {
  const kinds = objectSchemasOf(schema);
  if (kinds === undefined) return [path];
  const fields = new Map<string, Set<z.ZodType>>();
  for (const { shape } of kinds)
    for (const [name, field] of Object.entries(shape))
      fields.set(name, (fields.get(name) ?? new Set()).add(field as z.ZodType));
  return [...fields].flatMap(([name, forms]) => {
    const [form] = forms;
    const at = [...path, name];
    return form === undefined || forms.size > 1 ? [at] : columnsOf(form, at);
  });
};

/** The name of a column. */
export const nameOf = (column: Column): string => column.join('.');

/** The value of a column in an item; undefined if it is missing. */
export const valueAt = (item: unknown, column: Column): unknown =>
  column.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    item,
  );
