import type { JsonSchema } from './schemas.ts';

/** A parameter or an answer of an operation, with its name as a component. */
export interface NamedComponent {
  readonly name: string;
  readonly value: JsonSchema;
}

/** One section of the components, and how operations refer to it. */
export interface Section {
  readonly components: Readonly<Record<string, JsonSchema>>;
  /** The reference to a value that became a component, or the value itself. */
  readonly refer: (each: NamedComponent) => JsonSchema;
}

/** Sorts by name, so that the document does not depend on the order of the routes. */
export const sortedByName = <Value>(entries: Iterable<readonly [string, Value]>): Record<string, Value> =>
  Object.fromEntries([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

/**
 * Deduplicates values: one that occurs at least twice becomes a component, and one that occurs once stays inline. Where
 * different values have the same name, the most frequent one takes it and the others stay inline.
 */
export const shareRepeated = (
  section: 'parameters' | 'responses',
  all: readonly NamedComponent[],
): Section => {
  const keyOf = ({ name, value }: NamedComponent): string => `${name} ${JSON.stringify(value)}`;
  const uses = new Map<string, { readonly named: NamedComponent; count: number }>();
  for (const named of all) {
    const known = uses.get(keyOf(named));
    if (known === undefined) uses.set(keyOf(named), { named, count: 1 });
    else known.count += 1;
  }
  const shared = new Map<string, NamedComponent>();
  for (const { named, count } of [...uses.values()].sort((one, other) => other.count - one.count))
    if (count > 1 && !shared.has(named.name)) shared.set(named.name, named);
  const keys = new Set([...shared.values()].map(keyOf));
  return {
    components: sortedByName([...shared].map(([name, { value }]) => [name, value] as const)),
    refer: (named) =>
      keys.has(keyOf(named)) ? { $ref: `#/components/${section}/${named.name}` } : named.value,
  };
};
