import { z } from 'zod';

/** The schema of a JSON Merge Patch (RFC 7396) of a flat thing, by field. */
type PatchShape<S extends z.ZodRawShape> = {
  [K in keyof S]: S[K] extends z.ZodOptional<infer T> ? z.ZodOptional<z.ZodNullable<T>> : z.ZodOptional<S[K]>;
};

/**
 * The shape of a JSON Merge Patch from the shape of the thing: every field is optional,
 * and null where the thing can be without it. So the two cannot differ.
 */
export const patchOf = <S extends z.ZodRawShape>(shape: S): PatchShape<S> =>
  Object.fromEntries(
    Object.entries(shape).map(([field, schema]) => [
      field,
      z.optional(schema instanceof z.ZodOptional ? z.nullable(schema.unwrap()) : schema),
    ]),
  ) as PatchShape<S>;

/** A patch of a flat thing: each field may be set, or removed by null. */
type PatchOf<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** The thing with the patch applied. Null removes a field, so that equal things have equal forms. */
export const patched = <T extends object>(current: T, patch: PatchOf<T>): T =>
  Object.fromEntries(
    Object.entries({ ...current, ...given(patch) }).filter(([, value]) => value !== null),
  ) as T;

const given = (patch: object): object =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
