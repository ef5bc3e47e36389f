import t, { type Test } from 'tap';
import { addressOf, operationsOf, type Operation } from '../support/operations.ts';
import { filterValues, type ListValues, type Value } from './filter-values.ts';
import { fillWorld, type World } from './filter-world.ts';

/** Query parameters that choose no items: the past state, the page, the order, and what is shown of them. */
const notFilters = [
  ...['asOf', 'atLeast', 'cursor', 'limit', 'after', 'follow'],
  ...['sort', 'facets', 'expand', 'bom'],
];

/** Reads that take parameters of their own and list nothing. */
const noLists = [
  ...['readClaimDiff', 'readAccountability', 'suggest'],
  ...['readClaimProof', 'readSourceProof', 'readClaimantProof'],
];

const filtersOf = ({ operationId, method, parameters }: Operation): string[] =>
  method !== 'GET' || noLists.includes(operationId)
    ? []
    : parameters
        .filter((each) => each.in === 'query' && !notFilters.includes(each.name))
        .map(({ name }) => name);

const lists = async (url: string) =>
  (await operationsOf(url)).filter((operation) => filtersOf(operation).length > 0);

/** The items of a page, a feed or a list in a third-party format. */
const itemsOf = (body: any): unknown[] => {
  if (typeof body === 'string') return body.match(/<entry>(?:.|\n)*?<\/entry>/g) ?? [];
  return body.items ?? body.dataFeedElement ?? [];
};

/** The identity of an item, independent of the other fields requested. */
const nameOf = (item: any): string =>
  typeof item === 'string' ? item : JSON.stringify({ ...item, previous: undefined, highlights: undefined });

const readItems = async (
  { desk }: World,
  { path, parameters }: Operation,
  things: Readonly<Record<string, string>>,
  role: ListValues['role'],
  query: Readonly<Record<string, string>>,
): Promise<unknown[]> => {
  const address = addressOf(path, things);
  const key = role && desk.keys[role];
  const isPaged = parameters.some(({ name }) => name === 'cursor' || name === 'after');
  const found: unknown[] = [];
  for (let place: Record<string, string> = isPaged ? { limit: '200' } : {}; ;) {
    const { status, body } = await desk.ask(
      'GET',
      `${address}?${new URLSearchParams({ ...query, ...place }).toString()}`,
      { key },
    );
    if (status !== 200) throw new Error(`${address} ${JSON.stringify(query)}: ${JSON.stringify(body)}`);
    found.push(...itemsOf(body));
    if (typeof body.next === 'string') place = { limit: '200', cursor: body.next };
    else if (body.more === true) place = { limit: '200', after: String(body.through) };
    else return found;
  }
};

/** One list of the document, with two values for each filter. */
const checkList = async (t: Test, world: World, operation: Operation, values: ListValues): Promise<void> => {
  const { everything = {}, parts = {}, role, filters } = values;
  const things = values.things?.(world) ?? {};
  const read = async (query: Readonly<Record<string, string>>): Promise<unknown[]> =>
    readItems(world, operation, things, role, { ...everything, ...query });
  const usual = await read({});
  const given = async (value: Value): Promise<string> =>
    typeof value === 'string' ? value : await value(usual, world);
  t.same(Object.keys(filters).toSorted(), filtersOf(operation).toSorted(), 'each filter has its values');
  for (const [name, { narrows, keepsAllOrNone }] of Object.entries(filters)) {
    const lists = await Promise.all((parts[name] ?? []).map((each) => read({ [name]: each })));
    const all = (lists.length === 0 ? usual : lists.flat()).map(nameOf);
    const some = (await read({ [name]: await given(narrows) })).map(nameOf);
    t.ok(some.length > 0 && some.length < all.length, `${name}: ${some.length} of ${all.length}`);
    t.ok(
      some.every((each) => all.includes(each)),
      `${name}: the remaining items were there before`,
    );
    const { value, within } =
      typeof keepsAllOrNone === 'object'
        ? keepsAllOrNone
        : { value: await given(keepsAllOrNone), within: {} };
    const others: Record<string, string> = {};
    for (const [other, each] of Object.entries(within)) others[other] = await given(each);
    const before = (await read(others)).length;
    const after = (await read({ ...others, [name]: value })).length;
    t.ok(before > 0 && [0, before].includes(after), `${name}: ${after} of ${before}, all or none`);
  }
};

t.test(
  'every filter of every list narrows it by one value, and by another returns all or nothing',
  async (t) => {
    const world = await fillWorld(t);
    for (const operation of await lists(world.desk.url)) {
      const values = filterValues[operation.operationId];
      await t.test(operation.operationId, async (t) => {
        if (values === undefined) t.fail('the filter has no values in tests/http/filter-values.ts');
        else await checkList(t, world, operation, values);
      });
    }
  },
);
