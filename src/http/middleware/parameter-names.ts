/**
 * Former names of query parameters, each with its present names. They were reserved words of common languages, which
 * generated clients have to rename. Requests may still use them; the API document no longer names them.
 */
export const formerNames: Readonly<Record<string, readonly string[]>> = {
  class: ['correctionClass'],
  from: ['fromVersion', 'periodFrom'],
  to: ['toVersion'],
  until: ['periodUntil'],
};

/** The former names that a route with these query parameters accepts, each with its present name. */
export const formerNamesOf = (names: readonly string[]): readonly (readonly [string, string])[] =>
  Object.entries(formerNames).flatMap(([former, present]) =>
    names.includes(former)
      ? []
      : names.filter((name) => present.includes(name)).map((name) => [former, name] as const),
  );

/** The query with present names in the place of former ones. Both names with different values stay, and are refused. */
export const withPresentNames = (
  query: Readonly<Record<string, unknown>>,
  former: readonly (readonly [string, string])[],
): Readonly<Record<string, unknown>> => {
  const renamed = former.filter(
    ([name, present]) => name in query && (!(present in query) || query[present] === query[name]),
  );
  if (renamed.length === 0) return query;
  const names = new Map(renamed);
  return Object.fromEntries(Object.entries(query).map(([name, value]) => [names.get(name) ?? name, value]));
};
