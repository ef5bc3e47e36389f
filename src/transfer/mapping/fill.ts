import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { dateIn } from './dates.ts';
import { fieldOf, type ForeignRecord } from './fields.ts';

/** The record lacks a value. It is thrown in this folder only and becomes a problem of the line. */
export class Unfilled extends Error {
  override readonly name = 'Unfilled';
}

/** Translates texts: a key is a text or a pattern in which `*` matches any text. */
export type LookupTable = Readonly<Record<string, string>>;

interface ReadTable {
  readonly texts: ReadonlyMap<string, string>;
  /** In the order of the table; the first match wins. */
  readonly patterns: readonly (readonly [RegExp, string])[];
}

const meant = (text: string): string => text.replace(/[\\^$.+?()[\]{}|]/g, '\\$&');

const patternOf = (key: string): RegExp => new RegExp(`^${key.split('*').map(meant).join('.*')}$`, 's');

const read = (table: LookupTable): ReadTable => {
  const rows = Object.entries(table);
  return {
    texts: new Map(rows.filter(([key]) => !key.includes('*'))),
    patterns: rows
      .filter(([key]) => key.includes('*'))
      .map(([key, value]) => [patternOf(key), value] as const)
      // The pattern that matches everything comes last in any order.
      .toSorted(([one], [other]) => Number(one.source === '^.*$') - Number(other.source === '^.*$')),
  };
};

/** A cache of compiled tables, because each is used for every record. */
const tablesRead = new WeakMap<LookupTable, ReadTable>();

/** Translates a text: an exact key first, then the first matching pattern; undefined without a match. */
const lookUp = (table: LookupTable, text: string): string | undefined => {
  const { texts, patterns } = tablesRead.get(table) ?? read(table);
  if (!tablesRead.has(table)) tablesRead.set(table, { texts, patterns });
  return texts.get(text) ?? patterns.find(([pattern]) => pattern.test(text))?.[1];
};

/** The tables of a mapping, by name. */
export type Tables = Readonly<Record<string, LookupTable>>;

/**
 * `{field}`, `{field?}` if it is optional, `{field|filter}`, `{field|filter:argument}`; filters apply from left to
 * right.
 */
const placeholder = /\{([^{}|?]+)(\?)?((?:\|[^{}|]+)*)\}/g;

interface Placeholder {
  readonly field: string;
  readonly isOptional: boolean;
  /** Filters with their arguments. */
  readonly filters: readonly (readonly [string, string])[];
}

/** A parsed template: literal texts and placeholders. */
type FilledParts = readonly (string | Placeholder)[];

const partsOf = (template: string): FilledParts => {
  const parts: (string | Placeholder)[] = [];
  let from = 0;
  for (const { index, 0: all, 1: field = '', 2: optional, 3: filters = '' } of template.matchAll(
    placeholder,
  )) {
    if (index > from) parts.push(template.slice(from, index));
    from = index + all.length;
    parts.push({
      field,
      isOptional: optional !== undefined,
      filters: filters.split('|').slice(1).map(named),
    });
  }
  if (from < template.length) parts.push(template.slice(from));
  return parts;
};

const named = (filter: string): [string, string] => {
  const [name = '', ...words] = filter.split(':');
  return [name, words.join(':')];
};

/** All filters, with what they make of a text. */
export const filters = {
  trim: 'without blanks at both ends',
  digest: 'a digest that may stand in an alias; equal texts have equal ones',
  list: 'a list; `list:;` splits at semicolons, `list` at commas',
  number: 'a number',
  table: '`table:NAME` looks the text up in a table of the mapping',
  'day-first': 'a date, read as day, month, year: `31/05/2020`, `31.5.2020 14:30`',
  'month-first': 'a date, read as month, day, year: `05/31/2020`',
} as const;

/** The filters that a text names in its placeholders, and whether it has any placeholder. */
export const placeholdersOf = (
  template: string,
): { readonly field: string; readonly filters: readonly (readonly [string, string])[] }[] =>
  partsOf(template).flatMap((part) => (typeof part === 'string' ? [] : [part]));

/** A cache of parsed templates, because each is filled for every record. */
const partsRead = new LRUCache<string, FilledParts>({ max: 5_000 });

const readParts = (template: string): FilledParts => {
  const parts = partsOf(template);
  partsRead.set(template, parts);
  return parts;
};

/**
 * Fills the placeholders of a template from a record. A missing optional value removes its whole field. Throws
 * `Unfilled`.
 */
export const fill = (template: unknown, record: ForeignRecord, tables: Tables): unknown => {
  if (typeof template === 'string') return fillText(template, record, tables);
  if (Array.isArray(template))
    return template.map((each) => fill(each, record, tables)).filter((each) => each !== undefined);
  if (typeof template === 'object' && template !== null)
    return Object.fromEntries(
      Object.entries(template)
        .map(([name, each]) => [name, fill(each, record, tables)] as const)
        .filter(([, value]) => value !== undefined),
    );
  return template;
};

const fillText = (template: string, record: ForeignRecord, tables: Tables): unknown => {
  if (!template.includes('{')) return template;
  const parts = partsRead.get(template) ?? readParts(template);
  const [first] = parts;
  // A lone placeholder keeps the type of its value.
  if (parts.length === 1 && typeof first === 'object') return valueOf(first, record, tables);
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      const value = valueOf(part, record, tables);
      return value === undefined ? '' : textOf(value, part.field);
    })
    .join('');
};

const valueOf = (
  { field, isOptional, filters }: Placeholder,
  record: ForeignRecord,
  tables: Tables,
): unknown => {
  const value = fieldOf(record, field);
  if (value === undefined) {
    if (!isOptional) throw new Unfilled(`the record has no ${field}`);
    return undefined;
  }
  return filters.reduce<unknown>((current, filter) => filtered(current, filter, field, tables), value);
};

const textOf = (value: unknown, field: string): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Unfilled(`${field} is no text`);
};

const filtered = (
  value: unknown,
  [name, word]: readonly [string, string],
  field: string,
  tables: Tables,
): unknown => {
  const text = textOf(value, field);
  switch (name) {
    case 'trim':
      return text.trim();
    case 'digest':
      // A digest, so that any text fits into an alias and different texts stay different.
      return hash('sha256', text).slice(0, 32);
    case 'list':
      return text
        .split(word === '' ? ',' : word)
        .map((each) => each.trim())
        .filter((each) => each !== '');
    case 'number':
      if (!/^-?\d+(\.\d+)?$/.test(text.trim())) throw new Unfilled(`${field} is no number: “${text}”`);
      return Number(text);
    case 'table':
      return inTable(tables, word, field, text);
    case 'day-first':
    case 'month-first': {
      const date = dateIn(name, text);
      if (date === undefined) throw new Unfilled(`${field} is no date that is read ${name}: “${text}”`);
      return date;
    }
    default:
      throw new Unfilled(`there is no filter ${name}`);
  }
};

const inTable = (tables: Tables, table: string, field: string, text: string): string => {
  const rows = Object.hasOwn(tables, table) ? tables[table] : undefined;
  if (rows === undefined) throw new Unfilled(`the mapping has no table ${table}`);
  const found = lookUp(rows, text);
  if (found === undefined) throw new Unfilled(`the table ${table} does not say what ${field} “${text}” is`);
  return found;
};
