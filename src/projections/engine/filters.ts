import type { z } from 'zod';
import { anyTime, asRecorded } from '../../domain/terms/dates.ts';
import type { Condition, ReadOptions } from './read-rows.ts';

/** The reader that a list is filtered for. The member is set if the request has a key. */
export interface FilterOptions extends ReadOptions {
  readonly member?: string | undefined;
}

/**
 * One filter of a list, declared beside the query that it narrows. HTTP, the shell and the MCP tools are all derived
 * from it. So a documented filter is always applied.
 */
export interface Filter<Name extends string, Schema extends z.ZodType, Where> {
  /** The name in the query string. */
  readonly name: Name;
  /** An optional text with a description. */
  readonly schema: Schema;
  /**
   * Turns a value into a condition of the query, or into a parameter if the query has no rows. Undefined matches
   * everything.
   */
  where(value: Exclude<z.output<Schema>, undefined>, options: FilterOptions): Where | undefined;
  /** The default without a value. If undefined, everything matches. */
  usual?(options: FilterOptions): Where | undefined;
}

/** A filter with its name and schema erased. */
export type AnyFilter<Where> = Filter<string, z.ZodType, Where>;

/** Declares a filter of a list of rows. The compiler checks `where` against the schema beside it. */
export const filter = <const Name extends string, Schema extends z.ZodType, Where = Condition>(
  each: Filter<Name, Schema, Where>,
): Filter<Name, Schema, Where> => each;

/** The schemas of some filters, by name. */
export const schemasOf = <Filters extends readonly AnyFilter<unknown>[]>(filters: Filters) =>
  Object.fromEntries(filters.map(({ name, schema }) => [name, schema])) as {
    readonly [Each in Filters[number] as Each['name']]: Each['schema'];
  };

/** The conditions of the given values, filter by filter. */
export const whereOf = <Where>(
  filters: readonly AnyFilter<Where>[],
  values: object,
  options: FilterOptions,
): Where[] => {
  const given = new Map<string, unknown>(Object.entries(values));
  return filters.flatMap((each) => {
    const value = given.get(each.name);
    const met = value === undefined ? each.usual?.(options) : each.where(value, options);
    return met === undefined ? [] : [met];
  });
};

/** The schema of a time to compare with. It is normalised to the ledger's format, so that times compare as text. */
export const timeFilter = (description: string) =>
  anyTime()
    // An invalid time is rejected by the schema. It must only not throw here.
    .overwrite((time) => (Number.isNaN(Date.parse(time)) ? time : asRecorded(Date.parse(time))))
    .optional()
    .meta({ description, example: '2026-11-22T00:00:00Z' });
