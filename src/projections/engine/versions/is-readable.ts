import { isDeepStrictEqual } from 'node:util';
import type { DataSchema } from '../../../domain/schema-version.ts';

/** The keywords that the rules below judge. `default` says nothing about data that is stored. */
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
 * Whether everything that follows one schema follows the other too: schema containment. It answers true only where the
 * rules prove it, so a schema with a keyword that they do not know contains nothing but itself.
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

/** One type or several; none where any is allowed. */
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

/** Values that are listed carry no pattern and no bound of their own, so they do not pass a new one. */
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
 * A field that is new and optional is absent in older data. A field that is gone is dropped where the object is not
 * strict. Rows hold no field that their schema lacks: a test holds every row of a long history to that.
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
