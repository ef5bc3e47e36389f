/** What a JSON Merge Patch (RFC 7396) may do to a flat thing: set a field, or take it away with null. */
type PatchOf<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

/** The thing with the patch applied. Fields are taken away, never set to null, so that equal things have equal forms. */
export const patched = <T extends object>(current: T, patch: PatchOf<T>): T =>
  Object.fromEntries(
    Object.entries({ ...current, ...given(patch) }).filter(([, value]) => value !== null),
  ) as T;

const given = (patch: object): object =>
  Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
