import type { z } from 'zod';

/** What is answered, as its schema has it: as data, and as the text of it for models that read only that. */
export const told = (schema: z.ZodType<Record<string, unknown>>, answer: unknown) => {
  const structuredContent = schema.parse(answer);
  return { structuredContent, content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }] };
};

type Given<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Name in keyof T]: Given<Exclude<T[Name], undefined>> }
    : T;

/** Without the fields that nobody gave, which JSON does not carry and the types of the client do not know. */
export const given = <T extends object>(asked: T): Given<T> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Given<T>;
