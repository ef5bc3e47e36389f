import { hash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { fieldOf, type ForeignRecord } from './fields.ts';
import { lookUp, type Table } from './table.ts';

/** What the record cannot give. Thrown inside this folder alone, and told as a problem of the line. */
export class Unfilled extends Error {
  override readonly name = 'Unfilled';
}

export type Tables = Readonly<Record<string, Table>>;

/** `{field}`, `{field?}` where it may be missing, `{field|filter}`, `{field|filter:word}` and so on from left to right. */
const placeholder = /\{([^{}|?]+)(\?)?((?:\|[^{}|]+)*)\}/g;

interface Placeholder {
  readonly field: string;
  readonly isOptional: boolean;
  /** Each with its words. */
  readonly filters: readonly (readonly [string, string])[];
}

/** A template's text as it is read: what stands there as it is, and what the record fills in. */
type Parts = readonly (string | Placeholder)[];

const partsOf = (template: string): Parts => {
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

/** A template is filled for every record, and read once. A mapping has far fewer texts. */
const partsRead = new LRUCache<string, Parts>({ max: 5_000 });

const readParts = (template: string): Parts => {
  const parts = partsOf(template);
  partsRead.set(template, parts);
  return parts;
};

/** A template with its placeholders filled from a record. What may be missing and is takes its field along with it. */
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
  // A placeholder alone gives what it gives, which need not be a text.
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
      // So that any text can stand in an alias, and two texts never become one.
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
