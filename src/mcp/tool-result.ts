import type { z } from 'zod';

/** A tool's result: structured content, and the same as text for models that read only text. */
export const toolResult = (schema: z.ZodType<Record<string, unknown>>, answer: unknown) => {
  const structuredContent = schema.parse(answer);
  return { structuredContent, content: [{ type: 'text' as const, text: JSON.stringify(structuredContent) }] };
};

type Given<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [Name in keyof T]: Given<Exclude<T[Name], undefined>> }
    : T;

/** Removes undefined fields, which the types of the client do not allow. */
export const withoutUndefined = <T extends object>(asked: T): Given<T> =>
  Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined)) as Given<T>;
