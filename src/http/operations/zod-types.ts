import type { FastifyInstance, FastifyTypeProvider, RawServerDefault } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { z } from 'zod';
import { InvalidRequest } from '../problems/invalid-request.ts';

/** Type provider: types Fastify's handlers by the zod schemas of their routes. */
interface ZodTypes extends FastifyTypeProvider {
  validator: this['schema'] extends z.ZodType ? z.output<this['schema']> : unknown;
  serializer: this['schema'] extends z.ZodType ? z.input<this['schema']> : unknown;
}

export type Routes = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypes
>;

/** Validates with zod. The issues hold what was given, and are mapped to a problem once. */
export const validatorCompiler =
  ({ schema }: { schema: unknown }) =>
  (data: unknown): { value: unknown } | { error: Error } => {
    // Fastify passes null where no body was sent.
    const parsed = (schema as z.ZodType).safeParse(data ?? undefined, { reportInput: true });
    if (parsed.success) return { value: parsed.data };
    const known = schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];
    return { error: new InvalidRequest(parsed.error.issues, known) };
  };

/**
 * JSON in which no text can end a script element. Publishers embed answers in pages, for example as JSON-LD. Every parser
 * of JSON reads the same from it.
 */
export const jsonText = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

/** Parses an answer by its schema before it is sent, so that no undocumented field leaves. */
export const serializerCompiler =
  ({ schema }: { schema: unknown }) =>
  (data: unknown): string =>
    jsonText((schema as z.ZodType).parse(data));
