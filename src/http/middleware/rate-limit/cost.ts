import type { FastifyRequest } from 'fastify';

/** What an operation costs, in requests. */
export interface Cost {
  readonly usual: number;
  /** What each of these query parameters costs beside that. */
  readonly dearer: Readonly<Record<string, number>>;
}

/** The cost of the request's operation and of the parameters that it was sent, in requests. */
export const costOf = ({ routeOptions, query }: FastifyRequest): number => {
  const { usual, dearer } = routeOptions.config.cost ?? { usual: 1, dearer: {} };
  // Counted before the query is validated: a wrong one costs as much as it would if it were right.
  return Object.keys(query as object).reduce(
    (sum, name) => sum + (Object.hasOwn(dearer, name) ? (dearer[name] ?? 0) : 0),
    usual,
  );
};

/** What the document says of the cost of an operation; nothing for one that costs one request. */
export const costInWords = ({ usual, dearer }: Cost): string => {
  const more = Object.entries(dearer).map(([name, by]) => `${String(by)} more with \`${name}\``);
  if (usual === 1 && more.length === 0) return '';
  const requests = `${String(usual)} request${usual === 1 ? '' : 's'}`;
  return `\n\nThe rate limit counts it as ${[requests, ...more].join(', ')}.`;
};

/** The cost that an operation declares. Parameters cost the same by their former names, or those would be cheaper. */
export const costWith = (
  { cost: usual = 1, dearer = {} }: { readonly cost?: number; readonly dearer?: Cost['dearer'] },
  former: readonly (readonly [string, string])[],
): Cost => {
  const byFormerNames = former.map(([name, present]) => [name, dearer[present] ?? 0] as const);
  return { usual, dearer: { ...dearer, ...Object.fromEntries(byFormerNames) } };
};
