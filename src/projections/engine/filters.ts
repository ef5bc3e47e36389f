import type { z } from 'zod';
import { anyTime, asRecorded } from '../../domain/terms/dates.ts';
import type { Condition, ReadOptions } from './read-rows.ts';

/** For whom a list is filtered. The member is known where the caller has a key. */
export interface FilterOptions extends ReadOptions {
  readonly member?: string | undefined;
}

/**
 * One filter of a list, declared beside the query that it narrows. It is all that HTTP, the shell and the tools for models
 * know of it, so a filter that is documented and not applied cannot be written.
 */
export interface Filter<Name extends string, Schema extends z.ZodType, Where> {
  /** As in the query string. */
  readonly name: Name;
  /** An optional text with its description. */
  readonly schema: Schema;
  /** What a value means: a condition of the query, or a parameter where no row is asked for. Undefined is everything. */
  where(value: Exclude<z.output<Schema>, undefined>, options: FilterOptions): Where | undefined;
  /** What holds where no value is given. Without it: everything. */
  usual?(options: FilterOptions): Where | undefined;
}

/** A filter whose name and schema are not of interest. */
export type AnyFilter<Where> = Filter<string, z.ZodType, Where>;

/** The filters of one list of rows. The compiler holds each `where` to the schema beside it. */
export const filter = <const Name extends string, Schema extends z.ZodType, Where = Condition>(
  each: Filter<Name, Schema, Where>,
): Filter<Name, Schema, Where> => each;

/** The schemas of some filters, by name. */
export const schemasOf = <Filters extends readonly AnyFilter<unknown>[]>(filters: Filters) =>
  Object.fromEntries(filters.map(({ name, schema }) => [name, schema])) as {
    readonly [Each in Filters[number] as Each['name']]: Each['schema'];
  };

/** What the values that were given mean, filter by filter. */
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

/** A time that something is to be compared with: it comes in as the ledger writes it, so that texts compare. */
export const timeFilter = (description: string) =>
  anyTime()
    // What is no time is refused all the same; it only must not break this.
    .overwrite((time) => (Number.isNaN(Date.parse(time)) ? time : asRecorded(Date.parse(time))))
    .optional()
    .meta({ description, example: '2026-11-22T00:00:00Z' });
