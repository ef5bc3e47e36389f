import { sql, type RawBuilder } from 'kysely';
import { z } from 'zod';
import { anyTime, asRecorded } from '../../domain/terms/dates.ts';
import type { Condition, ReadOptions } from './read-rows.ts';
import type { ProjectionDatabase } from './tables.ts';

/** The reader that a list is filtered for. The member is set if the request has a key. */
export interface FilterOptions extends ReadOptions {
  readonly member?: string | undefined;
  /**
   * Whether a limited number of rows is looked at, so that a condition is asked of each. Otherwise a condition may name its
   * rows by an index. By default it is so of the past: indexes hold the current rows alone.
   */
  readonly isScanned?: boolean | undefined;
}

/** See `FilterOptions.isScanned`. */
export const isScanned = ({ isScanned, asOf }: Pick<FilterOptions, 'isScanned' | 'asOf'>): boolean =>
  isScanned ?? asOf !== undefined;

/** The values of all filters of a request, by name. */
export type GivenValues = ReadonlyMap<string, unknown>;

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
  where(
    value: Exclude<z.output<Schema>, undefined>,
    options: FilterOptions,
    given: GivenValues,
  ): Where | undefined;
  /**
  /**
   * Reads every value that can match, if only the record knows them. If a list finds nothing, another value is refused
   * with the nearest of these.
   */
  known?(views: ProjectionDatabase, options: ReadOptions): Promise<readonly string[]>;
  /**
   * How an index finds the current rows of a value: in the order of the list, or as the rows of a query. A list by such a
   * filter needs no bounded scan, unless the query has many rows.
   */
  readonly index?:
    | 'in-order'
    | ((value: Exclude<z.output<Schema>, undefined>, options: FilterOptions) => RawBuilder<unknown>);
  /** The default without a value. If undefined, everything matches. */
  usual?(options: FilterOptions, given: GivenValues): Where | undefined;
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
  const given = new Map<string, unknown>(Object.entries(values).filter(([, value]) => value !== undefined));
  return filters.flatMap((each) => {
    const value = given.get(each.name);
    const met = value === undefined ? each.usual?.(options, given) : each.where(value, options, given);
    return met === undefined ? [] : [met];
  });
};

/** With more rows than this, naming them all costs more than looking at a limited number of others. */
const namedMaxRows = 2_000;

/** Whether an index finds the rows of the given values, so that a page is full without a long scan. */
export const isIndexed = async (
  views: ProjectionDatabase,
  filters: readonly AnyFilter<unknown>[],
  values: object,
  options: FilterOptions,
): Promise<boolean> => {
  const all = new Map<string, unknown>(Object.entries(values));
  const given = filters.filter(({ name }) => all.has(name));
  // Indexes hold the current rows alone.
  if (options.asOf !== undefined || given.length === 0) return false;
  if (given.every(({ index }) => index === 'in-order')) return true;
  for (const { name, index } of given) {
    if (typeof index !== 'function') continue;
    const { rows } = await sql<{ count: number }>`
      select count(*)::int as count from (${index(all.get(name), options)} limit ${namedMaxRows + 1}) found`.execute(
      views,
    );
    if ((rows[0]?.count ?? 0) <= namedMaxRows) return true;
  }
  return false;
};

/** The schema of a time to compare with. It is normalised to the ledger's format, so that times compare as text. */
export const timeFilter = (description: string) =>
  anyTime()
    // An invalid time is rejected by the schema. It must only not throw here.
    .overwrite((time) => (Number.isNaN(Date.parse(time)) ? time : asRecorded(Date.parse(time))))
    .optional()
    .meta({ description, example: '2026-11-22T00:00:00Z' });

const VALUES_MAX = 20;
const VALUES_MAX_CHARACTERS = 4_000;

/**
 * Several values of one filter, separated by commas; an item matches by any of them. A wrong value is named, so that a
 * long list can be corrected.
 */
export const several = (each: z.ZodType<string, string>, valuesMax = VALUES_MAX) =>
  z
    .string()
    .max(VALUES_MAX_CHARACTERS, { abort: true })
    .superRefine((text, context) => {
      const values = text.split(',');
      if (values.length > valuesMax)
        context.addIssue({ code: 'custom', message: `must have at most ${valuesMax} values` });
      for (const value of values.slice(0, valuesMax)) {
        const { error } = each.safeParse(value, { reportInput: true });
        // The issues are those of the one value, so that the sentence quotes it and suggests the nearest allowed ones.
        for (const issue of error?.issues ?? []) context.addIssue({ ...issue, path: [] });
      }
    });

/** The values of a filter that takes several. */
export const valuesOf = (text: string): string[] => [...new Set(text.split(','))];

/** The text of another filter of the same request; undefined where it is not given. */
export const textOf = (given: GivenValues, name: string): string | undefined => {
  const value = given.get(name);
  return typeof value === 'string' ? value : undefined;
};
