import { createHash } from 'node:crypto';
import { z } from 'zod';

/** A JSON Schema without prose: what data must look like, and nothing about what it means. */
export type DataSchema = Readonly<Record<string, unknown>>;

/** Stored data that is folded from events: the schema it follows, and the fold that made it. */
export interface Versioned {
  readonly schema: z.ZodType;
  /** Raised by hand where the fold changes and the schema does not: a digest of the schema cannot see that. */
  readonly revision: number;
}

/** The version of stored data. Data of another version was made by other code, and is made again from the events. */
export interface SchemaVersion {
  /** The digest of the schema, a hyphen and the revision. */
  readonly version: string;
  /** The same schema with revision 0: data that more than one version of the code wrote to. */
  readonly mixed: string;
  readonly schema: DataSchema;
}

const digestCharacters = 16;

/** Keywords that allow the same data in any order of their values. */
const unordered = new Set(['required', 'enum', 'type']);

const ordered = (value: unknown, keyword = ''): unknown => {
  if (Array.isArray(value)) {
    const items = value.map((each) => ordered(each));
    return unordered.has(keyword)
      ? items.toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1))
      : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, each]) => [key, ordered(each, key)]),
  );
};

/** Descriptions, examples and names of schemas stand in a registry. An empty one leaves them out. */
const noProse = z.registry<Record<string, unknown>>();

/**
 * The canonical JSON Schema of some data, so that the same schema gives the same text. An object that drops unknown
 * fields says nothing about them here; only a strict one has `additionalProperties: false`.
 */
const dataSchema = (schema: z.ZodType): DataSchema => {
  const { $schema: _, ...data } = z.toJSONSchema(schema, {
    metadata: noProse,
    override: ({ zodSchema, jsonSchema }) => {
      const { def } = zodSchema._zod;
      if (def.type === 'object' && def.catchall === undefined) delete jsonSchema.additionalProperties;
      delete jsonSchema.readOnly;
    },
  });
  return ordered(data) as DataSchema;
};

const versions = new WeakMap<z.ZodType, Map<number, SchemaVersion>>();

/** The version of some data, computed when it is first asked for. */
export const versionOf = ({ schema, revision }: Versioned): SchemaVersion => {
  const ofSchema = versions.get(schema) ?? new Map<number, SchemaVersion>();
  const before = ofSchema.get(revision);
  if (before !== undefined) return before;
  const data = dataSchema(schema);
  const digest = createHash('sha256').update(JSON.stringify(data)).digest('hex').slice(0, digestCharacters);
  const made = { version: `${digest}-${revision}`, mixed: `${digest}-0`, schema: data };
  versions.set(schema, ofSchema.set(revision, made));
  return made;
};
