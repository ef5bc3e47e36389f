import { z } from 'zod';
import { command } from '../../domain/commands.ts';
import { wordsOf } from '../../validation/issue-sentences.ts';
import { nearestWords } from '../../validation/nearest-words.ts';
import { resolveAliases } from '../import/aliases.ts';
import { parseSeedValue } from '../import/seed-line.ts';
import { filters, placeholdersOf } from './fill.ts';
import type { Mapping } from './mapping.ts';

/** The schemas of all commands, by type. */
const schemas = new Map(command.options.map((each) => [each.shape.type.value, each] as const));

/** The names of commands and their fields, for authors of mappings. */
export const describedCommands = () =>
  [...schemas].map(([type, schema]) => ({
    type,
    description: schema.description ?? '',
    fields: Object.entries(schema.shape as z.ZodRawShape)
      .filter(([name]) => name !== 'type')
      .map(([name, field]) => ({
        name,
        isRequired: !isOptional(field),
        description: descriptionOf(field),
      })),
  }));

const isOptional = (schema: z.core.$ZodType): boolean => z.safeParse(schema, undefined).success;

const descriptionOf = (schema: z.core.$ZodType): string => {
  const own = schema instanceof z.ZodType ? schema.description : undefined;
  const inner =
    schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? schema.unwrap() : undefined;
  return own ?? (inner === undefined ? '' : descriptionOf(inner));
};

const meant = (given: string, known: readonly string[]): string => {
  const near = nearestWords(given, known);
  return near.length === 0 ? '' : ` Is ${near.map((each) => `“${each}”`).join(' or ')} meant?`;
};

/**
 * All problems of a mapping that each of its lines would meet: unknown commands, fields, filters and tables, missing
 * fields, and values that are not allowed. Each is reported once, before the first line is read.
 */
export const problemsOfMapping = ({ name, before, tables, each }: Mapping): string[] => [
  ...before.flatMap((line, index) =>
    (parseSeedValue(name, line).problems ?? []).map((problem) => `before[${index}]: ${problem}`),
  ),
  ...each.flatMap(({ command: template }, index) => ofCommand(name, `each[${index}].command`, template)),
  ...textsIn(each, 'each').flatMap(([at, text]) => ofPlaceholders(at, text, Object.keys(tables))),
];

const ofCommand = (name: string, at: string, template: { readonly type: string }): string[] => {
  const { type } = template;
  const schema = schemas.get(type as never);
  if (schema === undefined)
    return [`${at}.type: there is no command “${type}”.${meant(type, [...schemas.keys()])}`];
  return ofFields(name, at, template, schema, type);
};

/** Compares the fields of a template with those of a schema, and so on inside. */
const ofFields = (
  name: string,
  at: string,
  template: object,
  schema: z.ZodObject,
  title: string,
): string[] => {
  const known = Object.keys(schema.shape);
  const given = Object.entries(template);
  const missing = known.filter(
    (field) => !(field in template) && !isOptional(schema.shape[field] as z.ZodType),
  );
  return [
    ...missing.map((field) => `${at}: ${title} needs the field “${field}”.`),
    ...given.flatMap(([field, value]) => {
      const inner = known.includes(field) ? (schema.shape[field] as z.ZodType) : undefined;
      return inner === undefined
        ? [`${at}.${field}: ${title} has no field “${field}”.${meant(field, known)}`]
        : ofValue(name, `${at}.${field}`, value, inner);
    }),
  ];
};

const ofValue = (name: string, at: string, value: unknown, schema: z.ZodType): string[] => {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable || schema instanceof z.ZodDefault)
    return value === null ? [] : ofValue(name, at, value, schema.unwrap() as z.ZodType);
  // What a record fills in is judged with each record.
  if (hasPlaceholder(value)) {
    if (schema instanceof z.ZodObject && typeof value === 'object' && value !== null)
      return Array.isArray(value) ? [`${at}: must be an object.`] : ofFields(name, at, value, schema, at);
    if (schema instanceof z.ZodArray && Array.isArray(value))
      return value.flatMap((each, index) =>
        ofValue(name, `${at}[${index}]`, each, schema.element as z.ZodType),
      );
    return [];
  }
  const parsed = schema.safeParse(resolveAliases(name, value), { reportInput: true });
  return parsed.success ? [] : wordsOf(parsed.error.issues, 'value').map((problem) => `${at}: ${problem}`);
};

const hasPlaceholder = (value: unknown): boolean =>
  textsIn(value, '').some(([, text]) => placeholdersOf(text).length > 0);

/** All texts in a value, with their places. */
const textsIn = (value: unknown, at: string): [string, string][] => {
  if (typeof value === 'string') return [[at, value]];
  if (Array.isArray(value)) return value.flatMap((each, index) => textsIn(each, `${at}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => textsIn(each, at === '' ? name : `${at}.${name}`));
};

const ofPlaceholders = (at: string, text: string, tables: readonly string[]): string[] =>
  placeholdersOf(text).flatMap((each) =>
    each.filters.flatMap(([filter, word]) => {
      if (!(filter in filters))
        return [`${at}: there is no filter “${filter}”.${meant(filter, Object.keys(filters))}`];
      return filter === 'table' && !tables.includes(word)
        ? [`${at}: the mapping has no table “${word}”.${meant(word, tables)}`]
        : [];
    }),
  );
