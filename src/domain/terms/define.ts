import { z } from 'zod';
import type { Audience } from './audience.ts';

/** One definition per fact: the schema of an event is its type, its stored form and its component in the API document. */
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

/** A command is a wish: `decide` turns it into events or refuses it. */
export const defineCommand = <T extends string, S extends z.ZodRawShape>(
  type: T,
  description: string,
  shape: S,
) => z.strictObject({ type: z.literal(type), ...shape }).meta({ description });
