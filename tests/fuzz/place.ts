type Path = readonly (string | number)[];

/** Every path in a value, the root first. */
export const placesIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path];
  const inner = Array.isArray(value)
    ? value.flatMap((each, index) => placesIn(each, [...path, index]))
    : Object.entries(value).flatMap(([name, each]) => placesIn(each, [...path, name]));
  return [path, ...inner];
};

/** The value with another one at a path. */
export const withAt = (value: unknown, [first, ...rest]: Path, other: unknown): unknown => {
  if (first === undefined) return other;
  if (Array.isArray(value))
    return value.map((each, index) => (index === first ? withAt(each, rest, other) : each));
  const of = value as Record<string, unknown>;
  return { ...of, [first]: withAt(of[first], rest, other) };
};
