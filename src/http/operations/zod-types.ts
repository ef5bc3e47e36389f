import type { FastifyInstance, FastifyTypeProvider, RawServerDefault } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';

/** Lets Fastify's handlers be typed by the zod schemas of their routes. */
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

/** Fastify reads `error.cause`-less validation errors; the issues travel as the cause, to be mapped once. */
export const validatorCompiler =
  ({ schema }: { schema: unknown }) =>
  (data: unknown): { value: unknown } | { error: Error } => {
    // Fastify gives null where nothing was sent.
    const parsed = (schema as z.ZodType).safeParse(data ?? undefined);
    if (parsed.success) return { value: parsed.data };
    return {
      error: Object.assign(new Error('invalid', { cause: parsed.error }), {
        validation: parsed.error.issues,
      }),
    };
  };

/** An answer is parsed by its schema before it is sent, so that nothing leaves that the document does not name. */
export const serializerCompiler =
  ({ schema }: { schema: unknown }) =>
  (data: unknown): string =>
    JSON.stringify((schema as z.ZodType).parse(data));
