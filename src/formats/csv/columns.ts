import { z } from 'zod';

/** Where in an item a column finds its value, from the outside in. Its name is the path with dots. */
export type Column = readonly string[];

/** The schema without what only says that it may be missing. */
const bare = (schema: z.ZodType): z.ZodType => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return bare(schema.unwrap() as z.ZodType);
  return schema;
};

/** The kinds of object that a thing may be; undefined where it may be anything else. */
const kindsOf = (schema: z.ZodType): z.ZodObject[] | undefined => {
  const plain = bare(schema);
  if (plain instanceof z.ZodObject) return [plain];
  if (plain instanceof z.ZodUnion) {
    const kinds = plain.options.map((each) => kindsOf(each as z.ZodType));
    return kinds.every((each) => each !== undefined) ? kinds.flat() : undefined;
  }
  if (plain instanceof z.ZodIntersection) {
    const left = kindsOf(plain.def.left as z.ZodType);
    const right = kindsOf(plain.def.right as z.ZodType);
    return left && right && [...left, ...right];
  }
  return undefined;
};

/**
 * The columns of a list, by the schema of its items alone: whatever a list holds, they are the same ones in the same
 * order. Objects in objects become columns of their own; what differs between kinds of items, as the data of events
 * does, is one column.
 */
export const columnsOf = (schema: z.ZodType, path: Column = []): Column[] => {
  const kinds = kindsOf(schema);
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

export const nameOf = (column: Column): string => column.join('.');

export const valueAt = (item: unknown, column: Column): unknown =>
  column.reduce<unknown>(
    (value, name) =>
      typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined,
    item,
  );
