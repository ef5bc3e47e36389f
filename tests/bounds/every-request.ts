import type { World } from '../http/filter-world.ts';
import { filterValues, type Value } from '../http/filter-values.ts';
import { addressOf, operationsOf, type Operation } from '../support/operations.ts';

/** One way to ask a public read. */
export interface PublicRequest {
  readonly operationId: string;
  readonly path: string;
  readonly accept: string;
  /** The body of a read by `POST`. */
  readonly body?: object;
  /** What the rate limit counts it as, by the document. */
  readonly cost: number;
}

/** The cost of an operation that the document says, with that of the parameters and the media type that are sent. */
const costOf = ({ description }: Operation, query: string, accept: string): number => {
  const [, said = ''] = /The rate limit counts it as (.*)\.$/m.exec(description) ?? [];
  const as = [...said.matchAll(/(\d+) as `([^`]+)`/g)].find(([, , type]) => type === accept);
  const usual = Number(as?.[1] ?? /^(\d+) requests?/.exec(said)?.[1] ?? 1);
  const names = [...new URLSearchParams(query).keys()];
  const dearer = [...said.matchAll(/(\d+) more with `(\w+)`/g)].filter(([, , name = '']) =>
    names.includes(name),
  );
  return dearer.reduce((sum, [, by]) => sum + Number(by), usual);
};

const isOpen = ({ security }: Operation): boolean => security.some((each) => Object.keys(each).length === 0);
const isPublic = (operation: Operation): boolean => operation.method === 'GET' && isOpen(operation);
const isPublicPost = (operation: Operation): boolean => operation.method === 'POST' && isOpen(operation);

/** Values of parameters that are no filters of lists. */
const otherValues = (
  wording: string,
): Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> => ({
  // Words that nearly every claim has.
  listClaims: {
    q: ['economy', `"${wording}"`],
    facets: ['status', 'claimant', 'status,rating,topic,language,claimant,publisher,year'],
    expand: ['verdict,evidence,evidence.source,firstAppearance.claimant'],
  },
  readClaimDiff: { from: ['1', '2000'], to: ['4000'] },
  readAccountability: { from: ['2020-01-01T00:00:00Z', '2026-11-29T00:00:00Z'] },
  suggest: { of: ['claimant', 'source', 'publisher'], q: ['econnomy', 'th th th th'] },
});

/** Parameters that a read needs in each request. */
const always: Readonly<Record<string, Record<string, string>>> = {
  readClaimDiff: { from: '1' },
  suggest: { of: 'topic', q: 'eco' },
};

/** The largest page of a read, where it is not 200. */
const largestPages: Readonly<Record<string, string>> = { suggest: '10' };

/** Lists that show the public no item, so that no value of an item can narrow them. */
const emptyForThePublic = new Set(['listNotes', 'listMatches', 'listAllMatches']);

/** Every filter with its two values, of which one often keeps nothing: then the database has to look at all there is. */
const filtersOf = async (
  world: World,
  operation: Operation,
  items: readonly unknown[],
  wording: string,
): Promise<Record<string, string>[]> => {
  const found: Record<string, string>[] = [];
  const given = async (value: Value): Promise<string> =>
    typeof value === 'string' ? value : await value(items, world);
  const { filters = {} } = emptyForThePublic.has(operation.operationId)
    ? {}
    : (filterValues[operation.operationId] ?? {});
  for (const [name, { narrows, keepsAllOrNone }] of Object.entries(filters)) {
    const other = typeof keepsAllOrNone === 'object' ? keepsAllOrNone.value : keepsAllOrNone;
    for (const value of [narrows, other]) found.push({ [name]: await given(value) });
  }
  for (const [name, values] of Object.entries(otherValues(wording)[operation.operationId] ?? {}))
    for (const value of values) found.push({ [name]: value });
  return found;
};

/** Public `POST` operations that are no reads, and the protocol whose tools call the reads below. */
const noReads = ['lodgeObjection', 'tellModelContext'];

/** The bodies of the reads by `POST`: short and long texts, of words that one claim has, many have, or none has. */
const bodiesOf: Readonly<Record<string, (things: Readonly<Record<string, string>>) => readonly object[]>> = {
  matchClaims: ({ wording = '', claimant }) => {
    const texts = [
      wording,
      'Alpacas, xylophones and the president of Peru',
      'Lima the economy of Peru. '.repeat(192),
    ];
    return [
      ...texts.map((text) => ({ text, limit: 20 })),
      { text: wording, saidOn: '2001', status: 'any', topic: 'alpacas', limit: 20 },
      { text: wording, claimant },
    ];
  },
};

const parametersOf = (...parts: readonly Readonly<Record<string, string>>[]): string =>
  new URLSearchParams(Object.assign({}, ...parts)).toString();

/** The ways to ask one read: now and in the past, its largest page in each media type, and each value of each filter. */
const waysOf = async (
  world: World,
  operation: Operation,
  base: string,
  { past, wording }: { readonly past: string; readonly wording: string },
): Promise<readonly { readonly query: string; readonly accept: string }[]> => {
  const { operationId, parameters, answers } = operation;
  const names = parameters.filter((each) => each.in === 'query').map(({ name }) => name);
  const needed = always[operationId] ?? {};
  const largest: Record<string, string> = names.includes('limit')
    ? { limit: largestPages[operationId] ?? '200' }
    : {};
  const everything = filterValues[operationId]?.everything ?? {};
  const { body } = await world.desk.ask('GET', `${base}?${parametersOf(needed, largest, everything)}`);
  const filters = await filtersOf(world, operation, body.items ?? [], wording);
  const times = ['asOf', 'until'].filter((name) => names.includes(name)).map((name) => ({ [name]: past }));
  const types = (answers['200'] ?? ['*/*']).filter((each) => each !== 'text/event-stream');
  return [{}, ...times].flatMap((at) => [
    ...types.map((accept) => {
      // As lines the whole log is asked for.
      const page = accept === 'application/x-ndjson' ? {} : largest;
      return { query: parametersOf(needed, at, page), accept };
    }),
    ...filters.map((each) => ({ query: parametersOf(needed, at, each), accept: '*/*' })),
  ]);
};

/** Reads of the verifiable log, whose values are not ids: the largest parts there are. */
const partsOfLog: Readonly<Record<string, string>> = {
  level: '0',
  tile: '000',
  size: '256',
  number: '0',
};

/** The pages for readers, which read through the API. */
const pages = (things: Readonly<Record<string, string>>, past: string): PublicRequest[] => {
  const { claim = '', claimant = '', source = '', wording = '' } = things;
  const words = encodeURIComponent('economy');
  const paths = [
    ...['/', '/main', '/main/claims', `/main/claims?q=${words}`, `/main/claims?topic=alpacas`],
    ...[`/main/claims/${claim}`, `/main/claims/${claim}?asOf=${past}`, `/main/claims/${claim}/card`],
    ...[`/main/claimants/${claimant}`, `/main/sources/${source}`, '/main/corrections', '/main/about'],
    ...[`/main/check?text=${encodeURIComponent(wording)}`, '/main/sitemap.xml', '/robots.txt'],
  ];
  return paths.map((path) => ({ operationId: 'page', path, accept: 'text/html', cost: 1 }));
};

/**
 * Every public read of the document, in every way that costs differently. It follows the table of operations, so a new read
 * is asked as well. The values of filters are taken from the ledger while it is small.
 */
export const publicRequests = async (
  world: World,
  things: Readonly<Record<string, string>>,
  past: string,
): Promise<PublicRequest[]> => {
  const requests: PublicRequest[] = [];
  const { wording = '' } = things;
  for (const operation of (await operationsOf(world.desk.url)).filter(isPublic)) {
    const { operationId, path } = operation;
    // Below the service, and not below the ledger, where two slashes begin it.
    const base = addressOf(path, { ...partsOfLog, ...things });
    for (const { query, accept } of await waysOf(world, operation, base, { past, wording }))
      requests.push({
        ...{ operationId, accept, cost: costOf(operation, query, accept) },
        path: `${base.slice(1)}${query === '' ? '' : `?${query}`}`,
      });
  }
  for (const operation of (await operationsOf(world.desk.url)).filter(isPublicPost)) {
    const { operationId, path } = operation;
    if (noReads.includes(operationId)) continue;
    const bodies = bodiesOf[operationId]?.(things);
    if (bodies === undefined) throw new Error(`${operationId} has no bodies to ask with`);
    for (const body of bodies.flatMap((each) => [each, { ...each, asOf: past }]))
      requests.push({
        ...{ operationId, accept: '*/*', body, cost: costOf(operation, '', '*/*') },
        path: addressOf(path, things).slice(1),
      });
  }
  requests.push(...pages(things, past));
  return requests;
};
