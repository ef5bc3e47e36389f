import { isDeepStrictEqual } from 'node:util';
import type { z } from 'zod';
import { endOfDay } from '../replies.ts';
import { textOf } from '../asked.ts';
import type { DeskAct } from './act.ts';

/** A field of a command: its schema without its wrappers, and whether it may be left out or be null. */
export interface FieldOfCommand {
  readonly schema: z.ZodType;
  readonly isOptional: boolean;
  readonly isNullable: boolean;
}

/** The part of the schemas of zod that forms read. */
interface Wrapped {
  readonly def: { readonly type: string };
  unwrap(): z.ZodType;
}

const unwrapped = (schema: z.ZodType): FieldOfCommand => {
  const { def } = schema as unknown as Wrapped;
  if (def.type !== 'optional' && def.type !== 'nullable')
    return { schema, isOptional: false, isNullable: false };
  const inside = unwrapped((schema as unknown as Wrapped).unwrap());
  return {
    schema: inside.schema,
    isOptional: inside.isOptional || def.type === 'optional',
    isNullable: inside.isNullable || def.type === 'nullable',
  };
};

/** The field at a path such as `notice.text`. It may be left out where anything on its way may be. */
export const fieldAt = (command: z.ZodObject, path: string): FieldOfCommand => {
  const [name = '', ...rest] = path.split('.');
  const schema = command.shape[name] as z.ZodType | undefined;
  if (schema === undefined) throw new Error(`the command has no field ${path}`);
  const field = unwrapped(schema);
  if (rest.length === 0) return field;
  return fieldAt(field.schema as z.ZodObject, rest.join('.'));
};

/** Whether the form has to have a value at this path: neither it nor a part of it may be left out. */
export const isRequiredAt = (command: z.ZodObject, path: string): boolean =>
  path
    .split('.')
    .map((_, index, names) => fieldAt(command, names.slice(0, index + 1).join('.')))
    .every(({ isOptional, isNullable }) => !isOptional && !isNullable);

export const kindOf = ({ schema }: FieldOfCommand): string => (schema as unknown as Wrapped).def.type;

/** Fields that are days in a form and moments in the record: the end of the day. */
export const days = ['recheckBy', 'expiresAt'];

const idIn = (text: string): string => /(?:claim|claimant)_[0-9a-z]{26}/.exec(text)?.[0] ?? text;

/** What an objection is about, in one value of a form: `claim`, or the id of a verdict or correction. */
const thingOf = (value: string): object => {
  const [kind = ''] = value.split('_');
  return kind === value ? { kind } : { kind, [kind]: value };
};

/** The value of a field in the form; undefined where nothing was said. */
const valueIn = (form: URLSearchParams, path: string, field: FieldOfCommand): unknown => {
  const kind = kindOf(field);
  const text = textOf(form, path);
  if (kind === 'boolean') return text === 'yes';
  if (kind === 'literal')
    return text === 'yes' ? (field.schema as z.ZodLiteral<string | true>).value : undefined;
  if (text === undefined) return undefined;
  if (kind === 'number') return /^-?[0-9]{1,9}$/.test(text) ? Number(text) : text;
  if (kind === 'union') return thingOf(text);
  if (kind === 'array')
    return text
      .split('\n')
      .map((line) => line.trim())
      .filter((line) => line !== '');
  if (days.includes(path)) return endOfDay(text);
  return path === 'to' || path === 'into' ? idIn(text) : text;
};

/** The value on record at a path. */
export const presentAt = (present: object, path: string): unknown => {
  let value: unknown = present;
  for (const name of path.split('.'))
    value = (value as Readonly<Record<string, unknown>> | null | undefined)?.[name];
  return value ?? undefined;
};

/** The fields of one part of the body, by the name that follows the part's own. */
const parted = (fields: readonly string[], at: string): Map<string, string[]> => {
  const parts = new Map<string, string[]>();
  for (const path of fields) {
    const [name = ''] = path.slice(at.length).split('.');
    parts.set(name, [...(parts.get(name) ?? []), path]);
  }
  return parts;
};

/** The body of the request that a form stands for. Where the form edits a thing, only what was changed is sent. */
export const bodyOf = (
  { command, edits = false }: Pick<DeskAct, 'command' | 'edits'>,
  form: URLSearchParams,
  fields: readonly string[],
  present: object,
  at = '',
): Record<string, unknown> => {
  const body: Record<string, unknown> = {};
  for (const [name, paths] of parted(fields, at)) {
    const path = at + name;
    const field = fieldAt(command, path);
    const isGroup = paths.length > 1 || paths[0] !== path;
    // The rules of the policy are set one by one.
    if (path === 'policy') {
      body[name] = bodyOf({ command, edits }, form, paths, present, 'policy.');
      continue;
    }
    const typed = paths.map((each) => valueIn(form, each, fieldAt(command, each)));
    const isSame =
      edits &&
      field.isOptional &&
      paths.every((each, index) => isDeepStrictEqual(typed[index], presentAt(present, each)));
    if (isSame) continue;
    const value = isGroup ? bodyOf({ command }, form, paths, {}, `${path}.`) : typed[0];
    const isEmpty = typed.every((each) => each === undefined);
    if (!isEmpty) body[name] = value;
    else if (edits && presentAt(present, path) !== undefined && field.isNullable) body[name] = null;
    else if (!field.isOptional) body[name] = field.isNullable ? null : isGroup ? value : '';
  }
  return body;
};
