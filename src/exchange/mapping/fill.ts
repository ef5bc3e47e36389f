import { createHash } from 'node:crypto';
import { fieldOf, type ForeignRecord } from './fields.ts';
import { lookUp, type Table } from './table.ts';

/** What the record cannot give. Thrown inside this folder alone, and told as a problem of the line. */
export class Unfilled extends Error {
  override readonly name = 'Unfilled';
}

export type Tables = Readonly<Record<string, Table>>;

/** `{field}`, `{field?}` where it may be missing, `{field|filter}`, `{field|filter:word}` and so on from left to right. */
const placeholder = /\{([^{}|?]+)(\?)?((?:\|[^{}|]+)*)\}/g;
const alone = new RegExp(`^${placeholder.source}$`);

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
  const whole = alone.exec(template);
  if (whole !== null) return valueOf(whole, record, tables);
  return template.replace(placeholder, (...match: string[]) => {
    const value = valueOf(match, record, tables);
    return value === undefined ? '' : textOf(value, match[1] ?? '');
  });
};

const valueOf = (match: readonly (string | undefined)[], record: ForeignRecord, tables: Tables): unknown => {
  const [, field = '', optional, filters = ''] = match;
  const value = fieldOf(record, field);
  if (value === undefined) {
    if (optional === undefined) throw new Unfilled(`the record has no ${field}`);
    return undefined;
  }
  return filters
    .split('|')
    .slice(1)
    .reduce<unknown>((current, filter) => filtered(current, filter, field, tables), value);
};

const textOf = (value: unknown, field: string): string => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  throw new Unfilled(`${field} is no text`);
};

const filtered = (value: unknown, filter: string, field: string, tables: Tables): unknown => {
  const [name = '', ...words] = filter.split(':');
  const word = words.join(':');
  const text = textOf(value, field);
  switch (name) {
    case 'trim':
      return text.trim();
    case 'digest':
      // So that any text can stand in an alias, and two texts never become one.
      return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 32);
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
