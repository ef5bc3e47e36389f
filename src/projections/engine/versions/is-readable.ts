import { isDeepStrictEqual } from 'node:util';
import type { DataSchema } from '../../../domain/schema-version.ts';

/** The JSON Schema keywords that the rules below cover. `default` does not constrain stored data. */
const judged = new Set([
  'type',
  'const',
  'enum',
  'anyOf',
  'oneOf',
  'properties',
  'required',
  'additionalProperties',
  'propertyNames',
  'items',
  'pattern',
  'format',
  'minLength',
  'minItems',
  'minimum',
  'maxLength',
  'maxItems',
  'maximum',
  'default',
]);

const anything: DataSchema = {};

/**
 * Schema containment: whether all data valid under one schema is valid under the other. It returns true only if the
 * rules prove it. A schema with an unknown keyword is contained only in itself.
 */
export const isReadable = (old: DataSchema, by: DataSchema): boolean => {
  if (isDeepStrictEqual(old, by)) return true;
  if ([...Object.keys(old), ...Object.keys(by)].some((keyword) => !judged.has(keyword))) return false;
  const options = alternatives(old);
  if (options !== undefined) return options.every((each) => isReadable(each, by));
  const accepted = alternatives(by);
  if (accepted !== undefined) return accepted.some((each) => isReadable(old, each));
  return (
    isTypeReadable(old, by) &&
    areValuesReadable(old, by) &&
    areTextsReadable(old, by) &&
    areBoundsReadable(old, by) &&
    (by.items === undefined ||
      isReadable(schemaAt(old, 'items') ?? anything, schemaAt(by, 'items') ?? anything)) &&
    areFieldsReadable(old, by)
  );
};

const isSchema = (value: unknown): value is DataSchema => typeof value === 'object' && value !== null;

const schemaAt = (schema: DataSchema, keyword: string): DataSchema | undefined => {
  const value = schema[keyword];
  return isSchema(value) ? value : undefined;
};

const alternatives = (schema: DataSchema): readonly DataSchema[] | undefined =>
  (schema.anyOf ?? schema.oneOf) as readonly DataSchema[] | undefined;

/** The allowed types; empty if any type is allowed. */
const typesOf = ({ type }: DataSchema): readonly unknown[] =>
  Array.isArray(type) ? type : type === undefined ? [] : [type];

const isTypeReadable = (old: DataSchema, by: DataSchema): boolean => {
  const [before, now] = [typesOf(old), typesOf(by)];
  if (now.length === 0) return true;
  const isAccepted = (type: unknown): boolean =>
    now.includes(type) || (type === 'integer' && now.includes('number'));
  return before.length > 0 && before.every(isAccepted);
};

const valuesOf = (schema: DataSchema): readonly unknown[] | undefined =>
  'const' in schema ? [schema.const] : (schema.enum as readonly unknown[] | undefined);

const areValuesReadable = (old: DataSchema, by: DataSchema): boolean => {
  const accepted = valuesOf(by);
  if (accepted === undefined) return true;
  return valuesOf(old)?.every((value) => accepted.includes(value)) === true;
};

/** Enumerated values have no pattern or bounds, so a new pattern or bound makes them unreadable. */
const areTextsReadable = (old: DataSchema, by: DataSchema): boolean =>
  ['pattern', 'format'].every((keyword) => by[keyword] === undefined || by[keyword] === old[keyword]);

const areBoundsReadable = (old: DataSchema, by: DataSchema): boolean =>
  ['Length', 'Items', 'imum'].every((bound) => {
    const [low, high] = [by[`min${bound}`], by[`max${bound}`]];
    const [oldLow, oldHigh] = [old[`min${bound}`], old[`max${bound}`]];
    return (
      (typeof low !== 'number' || (typeof oldLow === 'number' && oldLow >= low)) &&
      (typeof high !== 'number' || (typeof oldHigh === 'number' && oldHigh <= high))
    );
  });

const requiredOf = (schema: DataSchema): readonly string[] => (schema.required ?? []) as readonly string[];

/**
 * A new optional field is missing in older data. A removed field is dropped unless the object is strict. Rows have no
 * fields outside their schema; a test checks that over a long history.
 */
const areFieldsReadable = (old: DataSchema, by: DataSchema): boolean => {
  if (!typesOf(old).includes('object')) return true;
  const before = (old.properties ?? {}) as Readonly<Record<string, DataSchema>>;
  const now = (by.properties ?? {}) as Readonly<Record<string, DataSchema>>;
  const others = schemaAt(old, 'additionalProperties');
  const accepted = by.additionalProperties;
  const isAccepted = (schema: DataSchema): boolean =>
    accepted === undefined || (isSchema(accepted) && isReadable(schema, accepted));
  return (
    requiredOf(by).every((name) => requiredOf(old).includes(name)) &&
    Object.entries(now).every(([name, schema]) => {
      const was = before[name] ?? others;
      return was === undefined || isReadable(was, schema);
    }) &&
    Object.entries(before).every(([name, schema]) => name in now || isAccepted(schema)) &&
    (others === undefined || isAccepted(others)) &&
    (by.propertyNames === undefined || isDeepStrictEqual(old.propertyNames, by.propertyNames))
  );
};
