import { z } from 'zod';

/**
 * Who may see an event: everyone, the desk (every role that may write), or those who administer access.
 * What the public is shown is projected from public events alone.
 */
export const audience = z.enum(['public', 'desk', 'admin']).describe('Who may see this event.');
export type Audience = z.output<typeof audience>;

/** One definition per fact: the schema of an event is its type, its stored form and its API component. */
export interface EventDefinition<T extends string = string, D extends z.ZodObject = z.ZodObject> {
  readonly type: T;
  readonly audience: Audience;
  readonly description: string;
  readonly data: D;
}

export const defineEvent = <T extends string, S extends z.ZodRawShape>(
  type: T,
  audience: Audience,
  description: string,
  shape: S,
): EventDefinition<T, z.ZodObject<S, z.core.$strict>> => ({
  type,
  audience,
  description,
  data: z.strictObject(shape),
});

export type EventOf<D> = D extends EventDefinition<infer T, infer S> ? { type: T; data: z.output<S> } : never;

/** A command asks for something to happen: `decide` answers it with events or refuses it. */
export const defineCommand = <T extends string, S extends z.ZodRawShape>(
  type: T,
  description: string,
  shape: S,
) => z.strictObject({ type: z.literal(type), ...shape }).meta({ description });

export type CommandOf<D extends z.ZodType> = z.output<D>;
