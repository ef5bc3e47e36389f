import { hash } from 'node:crypto';
import { z } from 'zod';
import { command } from '../../domain/commands.ts';
import { keyId, memberId } from '../../domain/terms/ids.ts';
import { strictJsonOfLine } from '../../validation/strict-json.ts';
import { wordsOf } from '../../validation/issue-sentences.ts';
import { resolveAliases } from './aliases.ts';

/** One line of a seed with its aliases resolved: an actor and a command. */
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
    message: 'must be given for a member, and only for a member',
    path: ['key'],
  });
export type SeedLine = z.output<typeof seedLine>;

/** Either a line, or its problems in sentences for its author. */
export type ParsedSeedLine =
  | { readonly line: SeedLine; readonly problems?: never }
  | { readonly line?: never; readonly problems: readonly string[] };

/** Parses a line of a seed. It never throws: all problems of a file are reported together. */
export const parseSeedLine = (seedName: string, text: string): ParsedSeedLine => {
  const json = strictJsonOfLine(text);
  return 'problem' in json ? { problems: [json.problem] } : parseSeedValue(seedName, json.value);
};

const tooDeep = 'nested too deeply to be read';

/** As `parseSeedLine`, for a line that is already parsed JSON. */
export const parseSeedValue = (seedName: string, value: unknown): ParsedSeedLine => {
  try {
    const parsed = seedLine.safeParse(resolveAliases(seedName, value), { reportInput: true });
    if (parsed.success) return { line: parsed.data };
    return { problems: wordsOf(parsed.error.issues, 'line') };
  } catch (error) {
    if (error instanceof RangeError) return { problems: [tooDeep] };
    throw error;
  }
};

/** Sorts the fields of all objects. Formatting then does not change the digest. */
const inOrder = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(inOrder);
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, inOrder(each)]),
  );
};

/** The command id of a line, derived from its content. It makes a second import of the seed idempotent. */
export const seedCommandId = (seedName: string, line: SeedLine): string =>
  `seed:${hash('sha256', `${seedName}:${JSON.stringify(inOrder(line))}`)}`;
