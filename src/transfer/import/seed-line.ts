import { hash } from 'node:crypto';
import { z } from 'zod';
import { command } from '../../domain/commands.ts';
import { keyId, memberId } from '../../domain/terms/ids.ts';
import { resolveAliases } from './aliases.ts';

/** One line of a seed once its aliases are ids: who gives which command. */
export const seedLine = z
  .strictObject({
    by: z
      .string()
      .refine(
        (by) => by === 'system' || memberId.safeParse(by).success,
        'must be system or the id of a member',
      ),
    key: keyId.optional(),
    command,
  })
  .refine(({ by, key }) => (by === 'system') === (key === undefined), {
    message: 'a member gives a key, and the system has none',
    path: ['key'],
  });
export type SeedLine = z.output<typeof seedLine>;

/** Either the line, or what is wrong with it, in sentences for whoever wrote it. */
export type ParsedSeedLine =
  | { readonly line: SeedLine; readonly problems?: never }
  | { readonly line?: never; readonly problems: readonly string[] };

const problemOf = ({ path, message }: z.core.$ZodIssue): string =>
  path.length === 0 ? message : `${path.join('.')}: ${message}`;

/** Never throws: a seed is somebody's file, and all that is wrong with it should be told at once. */
export const parseSeedLine = (seedName: string, text: string): ParsedSeedLine => {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // A line nested deeper than the stack is the one thing that is JSON and still cannot be read.
    return { problems: [error instanceof SyntaxError ? `not JSON: ${error.message}` : tooDeep] };
  }
  return parseSeedValue(seedName, value);
};

const tooDeep = 'nested too deeply to be read';

/** The same of a line that is JSON already. */
export const parseSeedValue = (seedName: string, value: unknown): ParsedSeedLine => {
  try {
    const parsed = seedLine.safeParse(resolveAliases(seedName, value));
    return parsed.success ? { line: parsed.data } : { problems: parsed.error.issues.map(problemOf) };
  } catch (error) {
    if (error instanceof RangeError) return { problems: [tooDeep] };
    throw error;
  }
};

/** The same value with the fields of every object in order, so that a line that was only laid out anew keeps its digest. */
const inOrder = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  );
};

/** Under this id the ledger knows the command, so that a second load of the seed is recognised line by line. */
export const seedCommandId = (seedName: string, line: SeedLine): string =>
  `seed:${hash('sha256', `${seedName}:${JSON.stringify(inOrder(line))}`)}`;
