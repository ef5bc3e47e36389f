import type { FastifyRequest } from 'fastify';

/**
 * The classes of cost. A class holds for the dearest way to ask: many filters, a past state, a large ledger. One request
 * stands for about three milliseconds of processor time. `tests/bounds/cost-classes.faults.ts` measures each read.
 */
export const costClasses = {
  one: { requests: 1, what: 'one thing by its address, or an act' },
  page: { requests: 5, what: 'a page of a list, or what is counted or composed for one claim' },
  document: { requests: 20, what: 'a document made of many things, such as a feed' },
  search: { requests: 50, what: 'words, texts or counts that look at all that is on record' },
  record: { requests: 100, what: 'everything on record about one thing, or of the ledger, as a stream' },
} as const satisfies Readonly<Record<string, { readonly requests: number; readonly what: string }>>;

export type CostClass = keyof typeof costClasses;

/** What an operation costs. */
export interface Cost {
  readonly usual: CostClass;
  /** What each of these query parameters costs beside that. */
  readonly dearer: Readonly<Record<string, CostClass>>;
  /** What it costs as one of these media types, instead of the usual. */
  readonly dearerAs: Readonly<Record<string, CostClass>>;
}

/** What an operation declares of its cost. */
export interface DeclaredCost {
  readonly cost: CostClass;
  readonly dearer?: Cost['dearer'];
  readonly dearerAs?: Cost['dearerAs'];
}

const requestsOf = (name: CostClass): number => costClasses[name].requests;

/** The cost of the request's operation and of the parameters that it was sent, in requests. */
export const costOf = ({ routeOptions, query, headers }: FastifyRequest): number => {
  const { cost } = routeOptions.config;
  if (cost === undefined) return requestsOf('one');
  const { usual, dearer, dearerAs } = cost;
  // A field that names the type anywhere counts, whichever the server chooses in the end.
  const accept = headers.accept?.toLowerCase() ?? '';
  const as = Object.entries(dearerAs).find(([type]) => accept.includes(type))?.[1];
  // Counted before the query is validated: a wrong one costs as much as it would if it were right.
  return Object.keys(query as object).reduce(
    (sum, name) => {
      const more = Object.hasOwn(dearer, name) ? dearer[name] : undefined;
      return more === undefined ? sum : sum + requestsOf(more);
    },
    requestsOf(as ?? usual),
  );
};

/** What the document says of the cost of an operation; nothing for one that costs one request. */
export const costInWords = ({ usual, dearer, dearerAs }: Cost): string => {
  const more = Object.entries(dearer).map(
    ([name, by]) => `${String(requestsOf(by))} more with \`${name}\` (\`${by}\`)`,
  );
  const types = Object.entries(dearerAs).map(
    ([type, as]) => `${String(requestsOf(as))} as \`${type}\` (\`${as}\`)`,
  );
  const beside = [...more, ...types];
  if (usual === 'one' && beside.length === 0) return '';
  const requests = `${String(requestsOf(usual))} request${usual === 'one' ? '' : 's'}`;
  return `\n\nThe rate limit counts it as ${[`${requests} (\`${usual}\`)`, ...beside].join(', ')}.`;
};

/** The cost that an operation declares. Parameters cost the same by their former names, or those would be cheaper. */
export const costWith = (
  { cost, dearer = {}, dearerAs = {} }: DeclaredCost,
  former: readonly (readonly [string, string])[] = [],
): Cost => {
  const byFormerNames = former.flatMap(([name, present]) => {
    const more = dearer[present];
    return more === undefined ? [] : [[name, more] as const];
  });
  return { usual: cost, dearer: { ...dearer, ...Object.fromEntries(byFormerNames) }, dearerAs };
};
