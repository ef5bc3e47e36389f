import type { FastifyInstance, FastifyTypeProvider, RawServerDefault } from 'fastify';
import type { FastifyBaseLogger } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { z } from 'zod';

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

/** Validates with zod. The issues travel as the error's cause and are mapped to a problem once. */
export const validatorCompiler =
  ({ schema }: { schema: unknown }) =>
  (data: unknown): { value: unknown } | { error: Error } => {
    // Fastify passes null where no body was sent.
    const parsed = (schema as z.ZodType).safeParse(data ?? undefined);
    if (parsed.success) return { value: parsed.data };
    return {
      error: Object.assign(new Error('invalid', { cause: parsed.error }), {
        validation: parsed.error.issues,
      }),
    };
  };

/** Parses an answer by its schema before it is sent, so that no undocumented field leaves. */
export const serializerCompiler =
  ({ schema }: { schema: unknown }) =>
  (data: unknown): string =>
    JSON.stringify((schema as z.ZodType).parse(data));
